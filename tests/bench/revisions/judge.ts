import type { KnownArticle } from '@/lib/db/record/visits';
import { loadEvent } from '@/lib/event/load';
import type { Reader } from '@/lib/ingest/reader/reader';
import type { Article } from '@/lib/news/article';
import type { ArticleState } from '@/lib/news/article-state';
import type { Entry } from '@/lib/news/entry';
import { decideRevision, lasting } from '@/lib/news/later/revision';
import { type Availability, availabilityAfter } from '@/lib/news/later/withdrawal';
import { relevanceRules } from '@/lib/news/relevance';
import type { PageTools } from '@/lib/worker/read/judge-page';
import { judgePage } from '@/lib/worker/read/judge-page';
import { judgeVisit } from '@/lib/worker/read/judge-visit';
import type { Expected, History, Step } from './histories';

/** One look, with what it was taken for. */
export interface Verdict {
  readonly history: History;
  readonly what: string;
  readonly expected: Expected;
  /** `unread`: the first page gave no article. */
  readonly got: Expected | 'unread';
  /** The problem that was found, or the kind of revision. */
  readonly detail: string;
}

type LookResult = { readonly got: Expected; readonly detail: string; readonly known: KnownArticle };

/** Follows a history as the worker follows an article: page reader, judge, revision, availability; without a store. */
export async function followHistory(
  reader: Pick<Reader, 'readPage'>,
  history: History,
): Promise<readonly Verdict[]> {
  const event = loadEvent();
  const tools: PageTools = {
    reader: { ...reader } as Reader,
    rules: relevanceRules(event),
    zone: event.zone,
    now: () => new Date(),
  };
  const { address, outlet, first } = history;
  const entry = lineOf(address);
  const page = {
    address,
    origin: 'live',
    capturedAt: null,
    contentType: htmlType,
    body: Buffer.from(first),
    listed: entry,
  } as const;
  const judged = await judgePage(tools, page, outlet);
  if (judged.kind === 'unreadable')
    return [{ history, what: 'first-page', expected: 'calm', got: 'unread', detail: judged.why }];
  let known = knownOf(judged.article);
  let availability: Availability = { goneSince: null, withdrawnAt: null };
  const verdicts: Verdict[] = [];
  for (const step of history.steps) {
    const now = new Date(Date.UTC(2025, 7, 15, 18) + step.hours * 3_600_000);
    const looked = await look(tools, { known, outlet, entry }, step);
    const saw =
      looked.got === 'gone' ? 'nothing-there' : looked.got === 'no-state' ? 'neither' : 'the-article';
    availability = availabilityAfter(availability, { saw, isArchived: false, isSample: false, now });
    const got = looked.got === 'gone' && availability.withdrawnAt !== null ? 'withdrawn' : looked.got;
    verdicts.push({ history, what: step.what, expected: step.expected, got, detail: looked.detail });
    known = looked.known;
  }
  return verdicts;
}

const htmlType = 'text/html; charset=utf-8';

async function look(
  tools: PageTools,
  about: { readonly known: KnownArticle; readonly outlet: History['outlet']; readonly entry: Entry },
  { answer }: Step,
): Promise<LookResult> {
  const { known, outlet, entry } = about;
  if (answer.kind === 'status') {
    const isGone = answer.status === 404 || answer.status === 410;
    return { got: isGone ? 'gone' : 'no-state', detail: String(answer.status), known };
  }
  const fetched = { address: answer.address, contentType: htmlType, body: Buffer.from(answer.html) };
  const waiting = { entry, outlet: { ...outlet, isSample: false } };
  const whose = async () => ({ kind: 'none', why: 'Every outlet is known here.' }) as const;
  const verdict = await judgeVisit({ ...tools, whose }, { waiting, known }, fetched);
  if (verdict.kind === 'nothing')
    return { got: 'no-state', detail: `${verdict.outcome}: ${verdict.problem}`, known };
  const { article } = verdict.judged;
  const decision = decideRevision(known, article);
  if (decision.kind !== 'changed') return { got: 'calm', detail: decision.kind, known };
  const got = decision.how === 'cosmetic' ? 'calm' : decision.how;
  return { got, detail: difference(known, article), known: knownOf(article) };
}

function lineOf(address: string): Entry {
  const nothing = {
    headline: null,
    summary: null,
    published: null,
    modified: null,
    id: null,
    language: null,
    credit: null,
  };
  return { address, byline: [], categories: [], ...nothing };
}

function knownOf(article: Article): KnownArticle {
  return { ...article, relevance: 1, relevanceReasons: [] };
}

/** The first line that one state has and the other has not. */
function difference(before: KnownArticle, after: Article): string {
  if (before.headline !== after.headline) return `“${before.headline}” → “${after.headline}”`;
  const lines = (state: ArticleState) => [
    state.standfirst ?? '',
    ...state.blocks.map((block) => JSON.stringify(block)),
  ];
  const [old, fresh] = [lines(lasting(before)), lines(lasting(after))];
  const gone = old.find((line) => !fresh.includes(line)) ?? '';
  const came = fresh.find((line) => !old.includes(line)) ?? '';
  return `− ${gone.slice(0, 120)} + ${came.slice(0, 120)}`;
}
