import { lettersAlone } from '@/lib/language/letters';
import type { Mark } from '@/lib/news/shown/search-hit';
import { diffWords } from '@/lib/site/versions/word-diff';

/** How a wording stands to the first one of its row. */
export interface MarkedWording {
  readonly how: 'first' | 'same' | 'shorter' | 'longer' | 'otherwise';
  /** What of it the others have not. */
  readonly marks: readonly Mark[];
}

/** Wordings of one quotation against the first of them, in one language (BCP 47); null where there is none. */
export function markWordings(
  texts: readonly (string | null)[],
  language: string,
): readonly (MarkedWording | null)[] {
  const place = texts.findIndex((text) => text !== null);
  const first = texts[place];
  if (first === undefined || first === null) return texts.map(() => null);
  const missing: Mark[] = [];
  const marked = texts.map((text, at): MarkedWording | null => {
    if (text === null || at === place) return null;
    if (lettersAlone(text) === lettersAlone(first)) return { how: 'same', marks: [] };
    const parts = diffWords(first, text, language);
    const [gone, come] = [placed(parts, 'removed'), placed(parts, 'added')];
    missing.push(...gone);
    const how = come.length === 0 ? 'shorter' : gone.length === 0 ? 'longer' : 'otherwise';
    return { how, marks: come };
  });
  return marked.map((one, at) => (at === place ? { how: 'first', marks: merged(missing) } : one));
}

function placed(parts: ReturnType<typeof diffWords>, wanted: 'removed' | 'added'): readonly Mark[] {
  let at = 0;
  return parts.flatMap(({ kind, text }) => {
    if (kind !== 'same' && kind !== wanted) return [];
    const start = at;
    at += text.length;
    return kind === wanted && lettersAlone(text) !== '' ? [{ start, end: at }] : [];
  });
}

function merged(marks: readonly Mark[]): readonly Mark[] {
  const found: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last !== undefined && mark.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else found.push(mark);
  }
  return found;
}
