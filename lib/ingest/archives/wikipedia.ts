import type { Archive, Candidate, Step, StepReading, StepRequest } from './archive';
import { type Reference, readReference } from './archive-copy';
import { type ArchiveDoor, askArchive } from './ask-archive';
import { bareCandidate } from './bare-candidate';
import { captureStamp } from './capture-time';
import { gather } from './gathering';
import { rawAddress } from './wayback-address';
import { type Edition, readWikiAnswer, type WikiAnswer } from './wiki-answer';
import { busyPauseMs, wikiAddress } from './wiki-envelope';

/** Answers to one question: 500 links each, so some 25,000 links of an article. */
const mostAnswers = 50;

export interface WikipediaOptions extends ArchiveDoor {
  /** WIKIPEDIA_URL, with {language} for the edition; `w/api.php` stands below it. */
  readonly base: string;
  /** The article about the event; null where the event file names none. */
  readonly article: Edition | null;
  /** WAYBACK_URL, where copies are read that an article refers to. */
  readonly waybackBase: string;
}

/**
 * What Wikipedia's article about the event refers to, in every language edition that has one: people's choice,
 * whenever it was published. A reference has no headline, so each is a candidate; a reference to an archive's
 * copy is one of the page itself, with the copy where it is the Wayback Machine's.
 */
export function openWikipedia(options: WikipediaOptions): Archive {
  const { base, article } = options;
  const first = article === null ? [] : [stepFor(base, article, 'article')];
  return {
    name: 'wikipedia',
    steps: () => first,
    read: (step, request) => readArticle(options, step, request),
  };
}

/** The event's own article leads to its other editions; they would only lead back. */
type Holds = 'article' | 'edition';

function stepFor(base: string, { language, title }: Edition, holds: Holds): Step {
  const key = wikiAddress(base, language, {
    action: 'query',
    redirects: '1',
    titles: title,
    prop: holds === 'article' ? 'extlinks|langlinks' : 'extlinks',
    ellimit: 'max',
    ...(holds === 'article' ? { lllimit: 'max' } : {}),
  });
  return { archive: 'wikipedia', key, holds, depth: holds === 'article' ? 0 : 1 };
}

async function readArticle(
  options: WikipediaOptions,
  step: Step,
  request: StepRequest,
): Promise<StepReading> {
  const answer = await askArchive(options, {
    address: step.key,
    accept: 'application/json',
    isInterface: true,
  });
  if (answer.kind !== 'answer') return answer;
  const reading = readWikiAnswer(answer.body);
  switch (reading.kind) {
    case 'page':
      return readLinks(options, { step, request, reading });
    case 'no-page':
      return { kind: 'absent' };
    case 'busy':
      return { kind: 'later', until: new Date(options.now().getTime() + busyPauseMs), why: reading.why };
    case 'failed':
      return reading;
  }
}

interface PageReading {
  readonly step: Step;
  readonly request: StepRequest;
  readonly reading: Extract<WikiAnswer, { kind: 'page' }>;
}

function readLinks(options: WikipediaOptions, { step, request, reading }: PageReading): StepReading {
  const gathering = gather(request);
  const byAddress = new Map<string, Candidate>();
  for (const link of reading.links) {
    const reference = link === null ? null : readReference(link);
    const known = reference === null ? undefined : byAddress.get(reference.original);
    if (link === null) gathering.add(null);
    else if (reference === null || known !== undefined) gathering.pass();
    if (reference !== null && (known?.capture ?? null) === null) {
      byAddress.set(reference.original, candidateOf(reference, options.waybackBase));
    }
  }
  for (const candidate of byAddress.values()) gathering.add(candidate);
  const editions = reading.editions.map((edition) => stepFor(options.base, edition, 'edition'));
  const next = reading.next === null ? null : withParameters(step, reading.next);
  if (next !== null && (next.depth > mostAnswers || next.key === step.key)) {
    return gathering.reading(editions, 'The wiki has more links than are read.');
  }
  return gathering.reading(next === null ? editions : [next, ...editions], null);
}

/** The next question: the first one's parameters, with all that the answer named for it (API:Continue). */
function withParameters(step: Step, next: Readonly<Record<string, string>>): Step {
  const url = new URL(step.key);
  for (const [name, value] of Object.entries(next)) url.searchParams.set(name, value);
  return { ...step, key: url.href, depth: step.depth + 1 };
}

function candidateOf({ original, copiedAt, isWayback }: Reference, waybackBase: string): Candidate {
  const timestamp = copiedAt === null ? '' : captureStamp(copiedAt);
  return {
    ...bareCandidate(original, 'wikipedia'),
    capturedAt: copiedAt,
    capture:
      isWayback && copiedAt !== null
        ? {
            kind: 'wayback',
            original,
            capturedAt: copiedAt,
            address: rawAddress(waybackBase, { timestamp, original }),
          }
        : null,
  };
}
