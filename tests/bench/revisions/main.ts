import { parseArgs } from 'node:util';
import { createReader, type Reader } from '@/lib/ingest/reader/reader';
import { type Expected, type History, writeHistories } from './histories';
import { followHistory, type Verdict } from './judge';

const usage = 'npm run bench:revisions -- [--histories 1–100000] [--seed NUMBER] [--only HISTORY]';
const processes = 4;
const goal = 0.98;
const classes: readonly (Expected | 'unread')[] = [
  'calm',
  'headline',
  'substance',
  'no-state',
  'gone',
  'withdrawn',
  'unread',
];

async function follow(histories: readonly History[], reader: Reader): Promise<readonly Verdict[]> {
  const verdicts: Verdict[][] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < histories.length; at = next++) {
      const history = histories[at];
      if (history !== undefined) verdicts[at] = [...(await followHistory(reader, history))];
    }
  };
  await Promise.all(Array.from({ length: processes }, worker));
  return verdicts.flat();
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}\n`,
    )
    .join('');
}

function confusion(verdicts: readonly Verdict[]): string {
  const count = (expected: string, got: string) =>
    verdicts.filter((one) => one.expected === expected && one.got === got).length;
  const rows = classes
    .slice(0, -1)
    .map((expected) => [expected, ...classes.map((got) => String(count(expected, got)))]);
  return table([['expected \\ got', ...classes], ...rows]);
}

function byKind(verdicts: readonly Verdict[]): string {
  const kinds = [...new Set(verdicts.map(({ what }) => what))].sort();
  const rows = kinds.map((what) => {
    const all = verdicts.filter((one) => one.what === what);
    const wrong = all.filter(isWrong).length;
    return [what, String(all.length), String(wrong)];
  });
  return table([['what happened', 'looks', 'wrong'], ...rows]);
}

function isWrong({ expected, got }: Verdict): boolean {
  return expected !== got;
}

function mistakeLine({ history, what, expected, got, detail }: Verdict): string {
  return `  history ${history.number} (${history.language}, layout ${history.layout}), ${what}: expected ${expected}, got ${got}: ${detail}\n`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      histories: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '15082025' },
      only: { type: 'string' },
    },
  });
  const [count, seed] = [Number(values.histories), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1 || count > 100_000 || !Number.isInteger(seed)) {
    process.stderr.write(`Usage: ${usage}\n`);
    return 2;
  }
  const startedAt = performance.now();
  const all = writeHistories(count, seed);
  const histories =
    values.only === undefined ? all : all.filter(({ number }) => String(number) === values.only);
  const reader = createReader({ size: processes, timeLimitMs: 20_000, memoryMb: 300 });
  try {
    const verdicts = await follow(histories, reader);
    const mistakes = verdicts.filter(isWrong);
    const spoilt = new Set(mistakes.map(({ history }) => history.number)).size;
    const walls = verdicts.filter(
      ({ expected, got }) => expected === 'no-state' && got !== 'no-state',
    ).length;
    const right = 1 - spoilt / histories.length;
    process.stdout.write(
      `${confusion(verdicts)}\n${byKind(verdicts)}\nMistakes: ${mistakes.length}\n${mistakes.map(mistakeLine).join('')}`,
    );
    process.stdout.write(
      `\n${histories.length} histories, seed ${seed}, ${verdicts.length} looks, ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n` +
        `looks right: ${(100 * (1 - mistakes.length / verdicts.length)).toFixed(2)} %; histories right throughout: ${(100 * right).toFixed(1)} %\n` +
        `walls, outages and other pages taken for a state: ${walls}\n`,
    );
    return right >= goal && walls === 0 ? 0 : 1;
  } finally {
    await reader.close();
  }
}

process.exitCode = await main();
