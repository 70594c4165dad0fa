import { decodeHtml } from '@/lib/ingest/decode/decode-html';
import { withoutAuthorNotes } from '@/lib/ingest/page/facts/author-notes';
import { isHouseName } from '@/lib/ingest/page/facts/credited-person';
import { printedCredit } from '@/lib/ingest/page/facts/page-credit';
import { type PageFacts, readFacts } from '@/lib/ingest/page/facts/page-facts';
import { readKind } from '@/lib/ingest/page/facts/page-kind';
import { readCut } from '@/lib/ingest/page/facts/page-paywall';
import { type PrintedRubric, printedRubric } from '@/lib/ingest/page/facts/page-rubric';
import { readSection } from '@/lib/ingest/page/facts/page-section';
import { readStandfirst } from '@/lib/ingest/page/facts/page-standfirst';
import { printedByline, takeBylines } from '@/lib/ingest/page/facts/take-bylines';
import { composeBlocks } from '@/lib/ingest/page/text/compose-blocks';
import { flashReason } from '@/lib/ingest/page/text/flash';
import type { Judged } from '@/lib/ingest/page/text/judge-blocks';
import { withUpdates } from '@/lib/ingest/page/text/live-updates';
import { chooseLanguage } from '@/lib/language/detect-language';
import type { ArticleKind, PageArticle } from '@/lib/news/article';
import type { Block } from '@/lib/news/block';
import { blockText, bodyText } from '@/lib/news/block';
import { agencyIn, agencyOfDateline, parseCredit, partByline } from '@/lib/news/credit';
import { parseDateline } from '@/lib/news/dateline';
import type { PagePublisher } from '@/lib/news/outlet';
import { type LeadsOn, readLeadsOn } from './leads-on';
import { loadPage } from './load-page';
import { tooLarge } from './page-size';
import { isErrorPage } from './says-no-page';
import { judgeWhole } from './whole-body';

/** What came of reading a page. `why` is one plain sentence. */
export type PageReading =
  | {
      readonly kind: 'article';
      readonly article: PageArticle;
      readonly publisher: PagePublisher;
      /** Whether the standfirst stands on the page, rather than only in its data. */
      readonly standfirstIsPrinted: boolean;
      /** Everyone whom the byline names, an agency among them, in its order. */
      readonly credited: readonly string[];
      /** Minutes east of Greenwich of the clock that the page's own times are written by; null where none is told. */
      readonly offset: number | null;
      /** The publication time by a clock of no known zone, "2025-08-15T14:40": the article then claims the day only. */
      readonly localTime: string | null;
    }
  | { readonly kind: 'not-an-article'; readonly why: string }
  /** It only leads to another page, at the absolute address `to`. */
  | { readonly kind: 'leads-on'; readonly to: string; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string };

export interface PageSource {
  /** The Content-Type header as sent; null where there was none. */
  readonly contentType: string | null;
  /** Absolute address that the page came from. */
  readonly address: string;
  /** When the page stood there: what it says to be published later is not believed, and it tells the year of "15 August". */
  readonly fetchedAt?: Date | null;
  /** The same bound for a page of which only that is known; unbounded where neither is given. */
  readonly notAfter?: Date | null;
}

const byteLimit = 16_000_000;

/**
 * Reads an article from the bytes of an HTML page: its facts from the page's data and head, its text
 * from the blocks that a reader sees. Pages too large, too deep or not HTML are unreadable; a page
 * without a running text is not an article. No request is made.
 */
export function readPage(body: Uint8Array, about: PageSource): PageReading {
  if (body.byteLength > byteLimit)
    return { kind: 'unreadable', why: `the page has ${body.byteLength} bytes` };
  if (about.contentType !== null && !/html|xml|text\/plain|octet-stream/i.test(about.contentType))
    return { kind: 'unreadable', why: `the answer is ${about.contentType.slice(0, 80)}, not a page` };
  const html = decodeHtml(body, about.contentType);
  if (html.trim() === '') return { kind: 'unreadable', why: 'the page is empty' };
  const excess = tooLarge(html);
  if (excess !== null) return { kind: 'unreadable', why: excess };
  return readHtml(html, about);
}

function readHtml(html: string, about: PageSource): PageReading {
  const $ = loadPage(html);
  const next = readLeadsOn($, about.address);
  if (next !== null) return leadingOn(next);
  const facts = readFacts($, about);
  const whole = judgeWhole($, facts);
  const { isBeginningOnly, judged } = readCut(whole, facts.access);
  const { standfirst, isPrinted, rest } = readStandfirst(judged, facts);
  const saying = sayingOf(facts, printedRubric(whole));
  const composed = composeLive(rest, facts, saying.kind === 'live');
  const yields = facts.byline.every((name) => isHouseName(name, facts.siteNames));
  const named = yields ? printedByline(judged) : [];
  const known = named.length > 0 ? named : facts.byline;
  const signed = takeBylines(composed, { known, yields: yields && named.length === 0 });
  const taken = { ...signed, blocks: withoutAuthorNotes(signed.blocks, signed.byline) };
  const isFlash = judged.some(({ why }) => why === flashReason);
  if (bodyText(taken.blocks).length < 40 && !facts.isArticle && !isFlash)
    return { kind: 'not-an-article', why: 'the page has no running text' };
  if (isErrorPage($, facts, taken.blocks))
    return { kind: 'not-an-article', why: 'the page says that there is nothing at this address' };
  return {
    kind: 'article',
    article: pageArticle(facts, {
      ...taken,
      ...saying,
      kind: saying.kind ?? (composed.some(({ kind }) => kind === 'live-entry') ? 'live' : null),
      isBeginningOnly,
      standfirst,
      credit: printedCredit(judged),
    }),
    publisher: facts.publisher,
    standfirstIsPrinted: isPrinted,
    credited: taken.byline,
    offset: facts.times.offset,
    localTime: facts.times.local,
  };
}

function leadingOn({ to }: LeadsOn): PageReading {
  const why = 'the page only leads to another';
  return to === null ? { kind: 'not-an-article', why } : { kind: 'leads-on', to, why };
}

/** What the piece is, by the page's data and by the line printed over its headline. */
function sayingOf(facts: PageFacts, rubric: PrintedRubric | null): Saying {
  const { headline, siteNames, crumbs } = facts;
  return {
    section: readSection({ ...facts.data, headline, siteNames, crumbs, rubric }),
    kind: readKind({ ...facts.data, headline, crumbs, rubric: rubric?.text ?? null }),
  };
}

function composeLive(judged: readonly Judged[], facts: PageFacts, isLive: boolean): readonly Block[] {
  const { updates, times } = facts;
  const blocks = composeBlocks(judged, { updates, isLive, offset: times.offset });
  return blocks.some(({ kind }) => kind === 'live-entry')
    ? blocks
    : withUpdates(blocks, updates, times.offset);
}

interface Saying {
  readonly kind: ArticleKind | null;
  readonly section: string | null;
}

interface Text extends Saying {
  readonly isBeginningOnly: boolean;
  readonly blocks: readonly Block[];
  readonly byline: readonly string[];
  readonly standfirst: string | null;
  /** The agency that a line beside the text names. */
  readonly credit: string | null;
}

function pageArticle(facts: PageFacts, text: Text): PageArticle {
  const opening = openWithoutDateline(text.blocks);
  const ending = endWithoutCredit(opening.blocks);
  const credited = partByline(text.byline);
  return {
    canonicalAddress: facts.canonicalAddress,
    headline: facts.headline,
    standfirst: text.standfirst,
    byline: credited.people,
    dateline: opening.dateline,
    credit: ending.credit ?? text.credit ?? agencyOfDateline(opening.dateline ?? '') ?? credited.agency,
    section: text.section,
    kind: text.kind,
    image: facts.image,
    isBeginningOnly: text.isBeginningOnly,
    language: chooseLanguage(facts.languages, `${facts.headline ?? ''} ${bodyText(ending.blocks)}`),
    published: facts.times.published,
    modified: facts.times.modified,
    blocks: ending.blocks,
  };
}

/** The dateline is a field of its own and is printed before the text again, so the words are not lost. */
function openWithoutDateline(blocks: readonly Block[]): {
  blocks: readonly Block[];
  dateline: string | null;
} {
  const at = blocks.findIndex((block) => block.kind === 'paragraph');
  const first = blocks[at];
  const found = first?.kind === 'paragraph' ? parseDateline(first.text) : null;
  if (found === null || isSpeaker(found.dateline, blocks)) return { blocks, dateline: null };
  return { blocks: blocks.with(at, { kind: 'paragraph', text: found.rest }), dateline: found.dateline };
}

/** Who speaks in a transcript opens several paragraphs: "BERG: Thank you." */
function isSpeaker(opening: string, blocks: readonly Block[]): boolean {
  return blocks.filter((block) => blockText(block).startsWith(`${opening}:`)).length > 1;
}

/** A last line that is nothing but an agency's name is the credit, not text. */
function endWithoutCredit(blocks: readonly Block[]): { blocks: readonly Block[]; credit: string | null } {
  const at = blocks.findLastIndex((block) => block.kind === 'paragraph');
  const last = blocks[at];
  if (last?.kind !== 'paragraph') return { blocks, credit: null };
  const line = parseCredit(last.text);
  if (line !== null) return { blocks: blocks.toSpliced(at, 1), credit: line };
  return { blocks, credit: agencyIn(last.text) };
}
