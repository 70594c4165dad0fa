import type { OutletRecord } from '@/lib/event/outlets';
import { archiveNames } from '@/lib/ingest/archives/archive';
import { archiveTitle } from '@/lib/news/shown/fill-in';
import { type ArchiveAddresses, archiveSourceAddress } from '@/lib/worker/fill-in/archives';
import type { FillInProgress, FillInSummary } from '@/lib/worker/fill-in/fill-in';

/** How far a pull is, in one line. */
export function describeProgress({ tally, stepsLeft, waiting, timeLeftMs, bytes }: FillInProgress): string {
  const { candidates, read, about, stored, refused, failed } = tally;
  const parts = [
    `${candidates} candidates`,
    `${read} read`,
    `${about} about the event`,
    `${stored} stored`,
    `${refused} refused`,
    `${failed} failed`,
    stepsLeft > 0 ? `${stepsLeft} files and lists to go` : null,
    bytes.all > 0 && bytes.read < bytes.all ? `${megabytes(bytes.read)} of ${megabytes(bytes.all)} MB` : null,
    waiting > 0 ? `${waiting} to read` : null,
    timeLeftMs === null || stepsLeft + waiting === 0 ? null : describeTime(timeLeftMs),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** More may be found on the way, so it is never said that it will take no longer. */
function describeTime(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes < 2) return 'at least a minute left';
  if (minutes < 90) return `at least ${minutes} min left`;
  return `at least ${Math.round(minutes / 60)} h left`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

type Row = readonly [archive: string, outlet: string, ...numbers: (number | string)[]];

const columns = [
  'Archive',
  'Outlet',
  'candidates',
  'stored',
  'of copies',
  'off topic',
  'gone',
  'refused',
  'failed',
  'waiting',
] as const;

/** A table of what each archive gave of each outlet, from all pulls until now; those that nobody listed in one row. */
export function describeYields(
  { yields }: Pick<FillInSummary, 'yields'>,
  outlets: readonly OutletRecord[],
  archives: ArchiveAddresses,
): readonly string[] {
  const listed = new Set(outlets.map(({ slug }) => slug));
  const rows = archiveNames.flatMap((archive) => {
    const title = archiveTitle(archive);
    const own = outlets.flatMap((outlet) => {
      const address = archiveSourceAddress(archive, outlet, archives);
      const found = yields.filter(({ sourceAddress }) => sourceAddress === address);
      return found.length === 0 ? [] : [rowOf(title, outlet.name, found)];
    });
    const shared = archiveSourceAddress(archive, null, archives);
    const others = yields.filter(
      ({ outletSlug, sourceAddress }) => !listed.has(outletSlug ?? '') && sourceAddress.includes(shared),
    );
    return others.length === 0 ? own : [...own, rowOf(title, 'not listed', others)];
  });
  return rows.length === 0 ? [] : drawTable([columns, ...rows]);
}

function rowOf(archive: string, outlet: string, found: FillInSummary['yields']): Row {
  const sum = (verdict?: string): number =>
    found.reduce(
      (total, one) => total + (verdict === undefined || one.verdict === verdict ? one.entries : 0),
      0,
    );
  const copies = found.reduce((total, one) => total + one.fromCopies, 0);
  return [
    archive,
    outlet,
    sum(),
    sum('stored'),
    copies,
    sum('off-topic'),
    sum('gone'),
    sum('refused'),
    sum('failed'),
    sum('waiting'),
  ];
}

function drawTable(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return typeof cell === 'number' || at > 1 ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** What came of each archive's files and lists, a line each. */
export function describeSteps({ steps }: Pick<FillInSummary, 'steps'>): readonly string[] {
  return archiveNames.flatMap((archive) => {
    const found = steps.filter((sum) => sum.archive === archive);
    return found.length === 0 ? [] : [`${archiveTitle(archive)}: ${describeSums(found)}`];
  });
}

function describeSums(sums: FillInSummary['steps']): string {
  const total = (of: 'steps' | 'lines' | 'damaged' | 'candidates', state?: string): number =>
    sums.reduce((sum, one) => sum + (state === undefined || one.state === state ? one[of] : 0), 0);
  const parts = [
    `${total('steps', 'read')} read`,
    total('steps', 'absent') > 0 ? `${total('steps', 'absent')} not there` : null,
    total('steps', 'refused') > 0 ? `${total('steps', 'refused')} refused` : null,
    total('steps', 'failed') > 0 ? `${total('steps', 'failed')} failed` : null,
    total('steps', 'waiting') > 0 ? `${total('steps', 'waiting')} not looked at` : null,
    `${total('lines')} lines`,
    total('damaged') > 0 ? `${total('damaged')} damaged` : null,
    `${total('candidates')} fit the event`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** What is to be known beside the tables, a sentence each. */
export function describeRemarks(summary: FillInSummary): readonly string[] {
  const { strangers, telling, givenUp, unread, putOff, wasEnded, tally } = summary;
  const most = strangers.most(5).map(({ host, count }) => `${host} ${count}`);
  return [
    strangers.count() === 0
      ? null
      : `${strangers.count()} more on ${strangers.hosts()} hosts of no outlet that is taken were counted and left: ${most.join(', ')}.`,
    ...telling.map(
      ({ name, home, articles }) =>
        `${name} is not listed and has ${articles} accounts: "npm run parallax -- add-outlet ${home}" lists it.`,
    ),
    ...givenUp.map(
      ({ host, steps, why }) => `${host === '' ? 'Lists' : host}: ${steps} not looked at. ${why}`,
    ),
    ...unread.map(({ file, why }) => `${file}: ${why}`),
    putOff === 0 ? null : `${putOff} candidates still wait to be read; a worker or another pull does it.`,
    ...tally.troubles.map((why) => `Problem: ${why}`),
    wasEnded || givenUp.length > 0 || unread.length > 0
      ? 'The same command goes on from here; nothing is done twice.'
      : null,
  ].filter((line) => line !== null);
}
