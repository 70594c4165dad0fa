/** As the SQL function unspaced_pairs has them: all of `unspacedLetters`, and the marks among them. */
const inPairs =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1100-\\u11ff\\u1780-\\u17ff\\u19e0-\\u19ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u3029' +
  '\\u302e-\\u302f\\u3031-\\u318f\\u31a0-\\u31bf\\u31f0-\\u321e\\u3260-\\u327e\\u32d0-\\u3357\\u3400-\\u9fff\\ua960-\\ua97f' +
  '\\ua9e0-\\ua9fe\\uaa60-\\uaa7f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uffdc\\u{116d0}-\\u{116e3}\\u{16fe2}-\\u{16fff}\\u{1aff0}-\\u{1b16f}' +
  '\\u{1f200}\\u{20000}-\\u{3ffff}';
const runs = new RegExp(`[${inPairs}]+`, 'gu');

/** What of some characters the index knows: every two that follow each other, of scripts that do not space their words. */
export interface UnspacedPairs {
  readonly pairs: readonly string[];
  /** A single character, which any pair may begin with. */
  readonly beginnings: readonly string[];
  /** Whether who has these has the characters: longer ones may have their pairs in other places. */
  readonly isAll: boolean;
}

/** The pairs of a search's characters, in lower case. */
export function unspacedPairs(characters: string): UnspacedPairs {
  const found = characters.toLowerCase().match(runs) ?? [];
  const letters = found.map((run) => [...run]);
  const pairs = letters.flatMap((run) => run.slice(1).map((second, at) => `${run[at]}${second}`));
  const beginnings = letters.flatMap((run) => (run.length === 1 ? run : []));
  const isAll =
    letters.length === 1 && (letters[0]?.length ?? 0) <= 2 && found[0]?.length === characters.length;
  return { pairs: [...new Set(pairs)], beginnings, isAll };
}
