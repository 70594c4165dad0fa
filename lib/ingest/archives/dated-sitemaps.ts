import type { Reader } from '@/lib/ingest/reader/reader';
import type { Archive, Span, Step, StepReading, StepRequest } from './archive';
import { type ArchiveDoor, askArchive } from './ask-archive';
import { gather, usableAddress } from './gathering';
import { daysOutward } from './outward';
import { readSitemapFile } from './read-sitemap-file';

/** "Index of years, index of months, index of days, sitemap" is the deepest that was seen. */
const deepest = 3;

export interface DatedSitemapsOptions extends ArchiveDoor {
  readonly reader: Pick<Reader, 'readSource'>;
  /** The `archiveSitemaps` of all outlets: addresses with {YYYY}, {MM} and {DD}, or with none of them. */
  readonly patterns: readonly string[];
  /** The event's own days, which come first. */
  readonly own: Span;
}

/**
 * Outlets' own sitemaps of past days, the event's own first, then outward. An address is asked for once for each day, month or year of the span
 * that it names. Indexes are followed as far as their dates and addresses may be of the span. An index that
 * names itself leads no further than `deepest`; a caller that does no step twice asks it once.
 */
export function openDatedSitemaps(options: DatedSitemapsOptions): Archive {
  return {
    name: 'dated-sitemaps',
    *steps(span) {
      for (const key of addresses(options, span)) yield stepFor(key, 0);
    },
    read: (step, request) => readStep(options, step, request),
  };
}

/** The addresses that patterns have in the days of a span, each once. */
function addresses({ patterns, own }: DatedSitemapsOptions, span: Span): ReadonlySet<string> {
  const found = new Set<string>();
  for (const day of daysOutward(span, own)) {
    for (const pattern of patterns) {
      const [year = '', month = '', date = ''] = day.split('-');
      const address = pattern.replaceAll('{YYYY}', year).replaceAll('{MM}', month).replaceAll('{DD}', date);
      const usable = usableAddress(address);
      if (usable !== null) found.add(usable);
    }
  }
  return found;
}

function stepFor(key: string, depth: number): Step {
  return { archive: 'dated-sitemaps', key, holds: 'sitemap', depth };
}

async function readStep(
  options: DatedSitemapsOptions,
  step: Step,
  request: StepRequest,
): Promise<StepReading> {
  const accept = 'application/xml, text/xml;q=0.9, */*;q=0.1';
  const answer = await askArchive(options, { address: step.key, accept });
  if (answer.kind !== 'answer') return answer;
  const gathering = gather(request);
  const reading = await readSitemapFile({
    reader: options.reader,
    body: answer.body,
    contentType: answer.contentType,
    address: answer.address,
    span: request.span,
    gathering,
    about: { origin: 'dated-sitemaps', capturedAt: null },
  });
  if (reading.kind === 'unreadable') return { kind: 'failed', why: reading.why };
  const further = new Set(reading.listed.map(({ address }) => address));
  further.delete(step.key);
  further.delete(answer.address);
  if (step.depth >= deepest && further.size > 0) {
    return gathering.reading([], 'The index lists indexes deeper than they are followed.');
  }
  return gathering.reading(
    [...further]
      .flatMap((address) => usableAddress(address) ?? [])
      .map((key) => stepFor(key, step.depth + 1)),
    reading.problem,
  );
}
