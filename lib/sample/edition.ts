import type { PrintedReport } from '@/lib/sample/press/printed-report';
import type { SampleReport } from './report';

/** How long after publication a report is taken down, for the feed's "changed" time, in hours. */
const withdrawnAfterHours = 6;

/** One state of the whole newsroom: 1 is every report as first published. */
export interface Edition {
  readonly number: number;
  /** In the last one, withdrawn reports are gone. */
  readonly isLast: boolean;
}

/** A report as an edition shows it; `isGone` where its page answers 410. */
export type PrintedState = { readonly report: PrintedReport; readonly isGone: boolean };

/** How many editions it takes to show every state of these reports. */
export function countEditions(reports: readonly SampleReport[]): number {
  return 1 + Math.max(0, ...reports.map(({ changes }) => changes.length));
}

/** A report as it stands in an edition: one more of its changes applied in each after the first. */
export function printEdition(sample: SampleReport, edition: Edition): PrintedState {
  const { path, byline, dateline, published, section, credit } = sample;
  const first = {
    headline: sample.headline,
    standfirst: sample.standfirst,
    blocks: sample.blocks,
    modified: null,
  };
  const made = sample.changes.slice(0, edition.number - 1);
  const now = made.reduce<Pick<PrintedReport, 'headline' | 'standfirst' | 'blocks' | 'modified'>>(
    (before, change) => ({
      headline: change.headline ?? before.headline,
      standfirst: change.standfirst ?? before.standfirst,
      blocks: change.blocks ?? before.blocks,
      modified: change.modified,
    }),
    first,
  );
  const blocks = sample.shown === null ? now.blocks : now.blocks.slice(0, sample.shown);
  const isCut = blocks.length < now.blocks.length;
  const isGone = sample.withdrawn && edition.isLast;
  const modified = isGone ? withdrawalTime(now.modified ?? published) : now.modified;
  return {
    report: { path, byline, dateline, published, section, credit, ...now, modified, blocks, isCut },
    isGone,
  };
}

/** In UTC; null where the report has no time to count from. */
function withdrawalTime(from: string | null): string | null {
  if (from === null) return null;
  return new Date(Date.parse(from) + withdrawnAfterHours * 3_600_000).toISOString().replace('.000Z', 'Z');
}
