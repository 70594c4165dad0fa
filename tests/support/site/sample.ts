import { permalinkId } from '@/lib/news/permalink';
import type { PublicationTime } from '@/lib/news/publication-time';
import { countEditions, printEdition } from '@/lib/sample/edition';
import { loadSampleCoverage, loadSampleOutlets } from '@/lib/sample/load-coverage';
import { addressOf } from '@/lib/sample/press/site';
import { siteOf } from '@/lib/sample/press/site-styles';
import { articlePath } from '@/lib/site/paths';

/** A report of the sample newsroom as the site has to show it once all editions were read. */
export interface SampleFact {
  readonly id: string;
  /** Permalink path. */
  readonly path: string;
  /** The outlet's own address of it. */
  readonly address: string;
  readonly outlet: string;
  readonly language: string;
  readonly kind: string;
  readonly headline: string;
  /** The agency whose text it is; null: its own. */
  readonly credit: string | null;
  /** Milliseconds where it stands in the timeline; null for the undated. */
  readonly standsAt: number | null;
}

const all = loadSampleOutlets().flatMap((outlet) => {
  const reports = loadSampleCoverage(outlet.slug);
  const number = countEditions(reports);
  return reports.map((sample) => {
    const { report } = printEdition(sample, { number, isLast: true });
    const address = addressOf(siteOf(outlet), sample.path);
    const { headline, published, credit } = report;
    const id = permalinkId(address);
    const { slug, language, kind } = outlet;
    const standsAt = instantOf(published);
    const path = articlePath({ id, headline, outlet, published: timeOf(published) });
    return { sample, fact: { id, path, address, outlet: slug, language, kind, headline, credit, standsAt } };
  });
});

/** Every article that the timeline has, by where it stands there; the order of those that stand at one instant is open. */
export const shownReports: readonly SampleFact[] = all
  .filter(({ sample }) => !sample.offTopic && !sample.withdrawn)
  .map(({ fact }) => fact)
  .sort((one, other) => (one.standsAt ?? Infinity) - (other.standsAt ?? Infinity));

/** The same with each report once: the agencies' reports came before their copies. */
export const shownOnce: readonly SampleFact[] = shownReports.filter(({ credit }) => credit === null);

/** What was in the same feeds and is about other things. */
export const offTopicReports: readonly SampleFact[] = all
  .filter(({ sample }) => sample.offTopic)
  .map(({ fact }) => fact);

/** What its outlet took down. */
export const withdrawnReports: readonly SampleFact[] = all
  .filter(({ sample }) => sample.withdrawn)
  .map(({ fact }) => fact);

/** The first report shown that has these properties. Throws where there is none. */
export function shownReport(wanted: Partial<SampleFact>): SampleFact {
  const found = shownReports.find((fact) =>
    Object.entries(wanted).every(([key, value]) =>
      Object.entries(fact).some(([k, v]) => k === key && v === value),
    ),
  );
  if (found === undefined) throw new Error(`The sample has no report with ${JSON.stringify(wanted)}.`);
  return found;
}

function timeOf(published: string | null): PublicationTime {
  if (published === null) return { kind: 'unknown' };
  if (published.length === 10) return { kind: 'day', day: published, origin: 'visible' };
  return { kind: 'instant', at: new Date(published), precision: 'minute', origin: 'visible' };
}

/** A bare day begins at midnight in Anchorage, eight hours behind UTC in August. */
function instantOf(published: string | null): number | null {
  if (published === null) return null;
  return Date.parse(published.length === 10 ? `${published}T00:00:00-08:00` : published);
}
