import { type RecordedAnswer, readBody, readRecords } from './record';

interface Difference {
  readonly address: string;
  /** Name of the first part that differs: "status", a header, "body, line 12". */
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

export interface Comparison {
  readonly before: number;
  readonly after: number;
  readonly both: number;
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly same: number;
  readonly different: readonly Difference[];
  /** Differences of the header `cache-control`, whatever else differs. */
  readonly cacheControl: readonly Difference[];
}

/** Lays two crawls over each other. */
export function compareRecords(folderBefore: string, folderAfter: string): Comparison {
  const before = readRecords(folderBefore);
  const after = readRecords(folderAfter);
  const different: Difference[] = [];
  const cacheControl: Difference[] = [];
  let both = 0;
  for (const [address, old] of before) {
    const now = after.get(address);
    if (now === undefined) continue;
    both += 1;
    const kept = differenceOfHeader('cache-control', old, now);
    if (kept !== null) cacheControl.push(kept);
    const first = firstDifference(old, now, { folderBefore, folderAfter });
    if (first !== null) different.push(first);
  }
  return {
    before: before.size,
    after: after.size,
    both,
    onlyBefore: [...before.keys()].filter((address) => !after.has(address)),
    onlyAfter: [...after.keys()].filter((address) => !before.has(address)),
    same: both - different.length,
    different,
    cacheControl,
  };
}

function firstDifference(
  before: RecordedAnswer,
  after: RecordedAnswer,
  folders: { readonly folderBefore: string; readonly folderAfter: string },
): Difference | null {
  const { address } = before;
  if (before.status !== after.status)
    return { address, where: 'status', before: String(before.status), after: String(after.status) };
  const names = [...new Set([...Object.keys(before.headers), ...Object.keys(after.headers)])].sort();
  for (const name of names) {
    const found = name === 'cache-control' ? null : differenceOfHeader(name, before, after);
    if (found !== null) return found;
  }
  if (before.body === after.body) return null;
  if (before.body === null || after.body === null)
    return { address, where: 'body', before: before.body ?? 'not kept', after: after.body ?? 'not kept' };
  const [old, now] = [readBody(folders.folderBefore, before.body), readBody(folders.folderAfter, after.body)];
  return { address, ...firstLine(old, now) };
}

function differenceOfHeader(name: string, before: RecordedAnswer, after: RecordedAnswer): Difference | null {
  const [old, now] = [before.headers[name] ?? 'none', after.headers[name] ?? 'none'];
  return old === now ? null : { address: before.address, where: name, before: old, after: now };
}

/** The first line that differs; a page is broken between its tags, and its data between their objects. */
function firstLine(before: Buffer, after: Buffer): Omit<Difference, 'address'> {
  const [old, now] = [linesOf(before), linesOf(after)];
  const at = old.findIndex((line, number) => line !== now[number]);
  const line = at === -1 ? old.length : at;
  return {
    where: `body, line ${line + 1}`,
    ...aroundDifference(old[line] ?? '(ends)', now[line] ?? '(ends)'),
  };
}

function linesOf(body: Buffer): readonly string[] {
  return body.toString('utf8').split(/\n|(?<=>)(?=<)|(?<=\\n|\],)(?=\[|[0-9a-f]+:)/);
}

const shownBefore = 40;
const shownLetters = 200;

/** Of a long line what stands around the first letter that differs. */
function aroundDifference(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const from = Math.max(0, same - shownBefore);
  const cut = (line: string) => (from > 0 ? '…' : '') + line.slice(from, from + shownLetters);
  return { before: cut(before), after: cut(after) };
}

/** The comparison as a table and, below it, one paragraph for each address that is not the same. */
export function describeComparison(compared: Comparison): string {
  const { onlyBefore, onlyAfter, different, cacheControl } = compared;
  const rows: readonly (readonly [string, number])[] = [
    ['addresses before', compared.before],
    ['addresses after', compared.after],
    ['in both', compared.both],
    ['only before', onlyBefore.length],
    ['only after', onlyAfter.length],
    ['the same', compared.same],
    ['different', different.length],
    ['cache-control different', cacheControl.length],
  ];
  const table = rows.map(([name, count]) => name.padEnd(26) + String(count).padStart(7));
  return [
    ...table,
    ...onlyBefore.map((address) => `\nonly before: ${address}`),
    ...onlyAfter.map((address) => `\nonly after: ${address}`),
    ...different.map(describeDifference),
    ...cacheControl.map(describeDifference),
    '',
  ].join('\n');
}

function describeDifference({ address, where, before, after }: Difference): string {
  return `\n${address}: ${where}\n  - ${before}\n  + ${after}`;
}

/** Whether nothing but `cache-control` differs. */
export function isSame({ onlyBefore, onlyAfter, different }: Comparison): boolean {
  return onlyBefore.length + onlyAfter.length + different.length === 0;
}
