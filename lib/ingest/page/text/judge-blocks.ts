import { isClutterText } from '@/lib/ingest/page/clutter/clutter-text';
import { isOnlyDate, namesDay } from '@/lib/ingest/page/times/date-line';
import { lettersAlone } from '@/lib/language/letters';
import { hasUnmarkedScript } from '@/lib/language/scripts';
import { withoutStamps } from '@/lib/news/byline/beside-name';
import { withHeadings, withLede, withShortLines } from './beside-chosen';
import { type Evidence, firstReading, gatherEvidence, type Opinions, type Reading } from './block-evidence';
import { withoutContents } from './contents-list';
import { isRunning } from './densest-text';
import { endings } from './endings';
import { withoutFactLines } from './fact-lines';
import { withFlash } from './flash';
import { beforeNextArticle } from './next-article';
import type { PageBlock } from './page-blocks';
import { isBesidePicture, isDeepInFigure, withoutPictureLines } from './picture-lines';
import { isSpeechAside } from './quoted-speech';
import { withoutRepeats } from './repeats';
import { firstNotLost } from './second-look';
import { endsOrLeadsOn, endsSentence } from './sentence-end';
import { withPartHeads, withSubheadings } from './subheadings';
import { withoutTailTeasers } from './tail-teasers';
import type { Marks } from './text-candidates';
import { withWholeLists } from './whole-lists';

/** A block with the verdict and its reason. */
export interface Judged extends Evidence {
  readonly keep: boolean;
  readonly why: string;
}

/** Judges every block of a page: article text or not, and why. */
export function judgeBlocks(blocks: readonly PageBlock[], opinions: Opinions): readonly Judged[] {
  return withoutFactLines(firstNotLost(judgements(firstReading(blocks, opinions), opinions)));
}

/** The judgement of each candidate, made only where it is asked for. */
function* judgements(reading: Reading, opinions: Opinions) {
  for (const candidate of reading.candidates) yield judgeCandidate(reading, candidate, opinions);
}

function judgeCandidate(reading: Reading, candidate: Marks, opinions: Opinions): readonly Judged[] {
  const evidence = gatherEvidence(reading, candidate);
  const headline = lettersAlone(opinions.headline ?? '');
  const dataCover = coverOf(evidence);
  const top = evidence.findIndex((item) => item.block.kind === 'headline' && item.key === headline);
  const ended = endings(evidence);
  const opening = evidence.findIndex((item) => item.read && isRunning(item.block));
  const judged = evidence.map((item, at): Judged => {
    const around = {
      ended: ended[at] === true,
      isAbove: at < opening,
      isOver: at <= opening,
      headline,
      dataCover,
    };
    const [keep, why] = verdict(item, around);
    return { ...item, keep, why };
  });
  const chosen = withHeadings(withLede(beforeNextArticle(belowHeadline(judged, top), headline, top)));
  const headed = withPartHeads(withSubheadings(withoutTailTeasers(chosen), headline));
  const whole = withoutPictureLines(withShortLines(withWholeLists(headed)));
  return withoutRepeats(withFlash(withoutContents(whole), opinions.isArticle));
}

/** How much of the running text chosen the page's data repeat, 0 to 1. */
function coverOf(evidence: readonly Evidence[]): number {
  const running = evidence.filter((item) => item.read && item.inside && isRunning(item.block));
  const sum = (items: readonly Evidence[]) =>
    items.reduce((length, item) => length + item.block.text.length, 0);
  return sum(running.filter((item) => item.said)) / Math.max(1, sum(running));
}

interface Around {
  readonly ended: boolean;
  /** Above the text that was chosen; or its first block. */
  readonly isAbove: boolean;
  readonly isOver: boolean;
  readonly headline: string;
  readonly dataCover: number;
}

type Verdict = readonly [keep: boolean, why: string];

function verdict(item: Evidence, around: Around): Verdict {
  return ruledOut(item, around) ?? ruledIn(item, around);
}

function ruledOut(item: Evidence, around: Around): Verdict | null {
  const { block, name } = item;
  if (block.kind === 'headline') return [false, 'headline'];
  if (repeatsHeadline(item, around)) return [false, 'repeats the headline'];
  if (block.kind === 'caption') return [false, 'caption'];
  if (item.key === '' || isNoteMark(block)) return [false, 'no words'];
  if (isClutterText(block.text)) return [false, 'clutter by its words'];
  if (block.kind === 'paragraph' && (isOnlyDate(block.text) || isAge(block.text))) return [false, 'a date'];
  if (name === 'caption' && !isBesidePicture(item)) return [false, 'caption by its place'];
  if (isDeepInFigure(item)) return [false, 'in a figure'];
  if (item.teased || leadsElsewhere(item)) return [false, 'teaser of another article'];
  if (name === 'clutter' && !(item.said && looksLikeProse(item)) && !isSpeechAside(item))
    return [false, 'clutter by its place'];
  if (item.ofAuthor && !isSpeechAside(item)) return [false, 'about an author'];
  if (around.ended) return [false, 'after the end'];
  const isLinked = isLinkedSentence(item);
  if (block.linked > 0 && (/^\[.{1,20}\]$/.test(block.text) || (!isLinked && isRowOfLinks(block))))
    return [false, 'only links'];
  const isSentence = isLinked || isSentenceOfLinks(item);
  if (item.linkShare > (block.kind === 'item' ? 0.6 : 0.75) && !item.said && !isSentence)
    return [false, 'only links'];
  if (name === 'byline' && block.text.length < 200) return [false, 'byline by its place'];
  return null;
}

/** Links with nothing but strokes between them: "home | news". What closes a quotation is no stroke: "»Calm«". */
function isRowOfLinks({ text, linked }: PageBlock): boolean {
  const marks = text.length > longestRow ? null : text.match(/[«‹]/.test(text) ? strokes : strokesOrArrows);
  if (marks === null) return false;
  // The strokes themselves stand in no link.
  return linked >= text.length - marks.join('').length && linked <= text.length - marks.length;
}

const strokes = /(?<=\S)\s?[|·•]\s?(?=\S)/gu;
const strokesOrArrows = /(?<=\S)\s?[|·•›»]\s?(?=\S)/gu;
const longestRow = 160;

/** "3 days ago", as a stamp that a page's scripts keep up says it. */
function isAge(text: string): boolean {
  return text.length <= 40 && /\d/.test(text) && withoutStamps(text).trim() === '|';
}

/** Broadcasters tease other reports inside the text: a sentence or two, and the link "mehr" at the end. */
function leadsElsewhere({ block }: Evidence): boolean {
  return (
    block.linked > 0 &&
    block.text.length < 420 &&
    /[.!?…:»”"]\s(?:mehr|more|weiterlesen|weiter|suite|lire la suite|leggi|leer más|далее|więcej)\s?(?:\.{3}|[…»›>→])?$/iu.test(
      block.text,
    )
  );
}

/** The number of a note, alone in its box, that jumps back to the text. */
function isNoteMark({ text, jumps }: PageBlock): boolean {
  return jumps > 0 && /^[[(]?\d{1,3}[\])]?[.:]?$/.test(text);
}

/** Letters of a place and a day. */
const longestPlace = 40;

/** The headline again, behind its kicker where no h1 is it; or a picture's "Image for …" with it. */
function repeatsHeadline({ key, block }: Evidence, { headline, isAbove, isOver }: Around): boolean {
  if (headline === '' || key === headline) return headline !== '';
  if (headline.length <= 20) return false;
  // With its place and day on the next line.
  if (isOver && key.startsWith(headline) && key.length <= headline.length + longestPlace)
    return block.kind === 'paragraph' && namesDay(block.text);
  if (block.kind === 'caption') return key.includes(headline);
  return isAbove && block.kind === 'heading' && key.endsWith(headline);
}

function ruledIn(item: Evidence, around: Around): Verdict {
  const prose = looksLikeProse(item);
  if (item.said && item.read) return [true, 'chosen by both'];
  if (item.read && item.name === 'doubtful' && !prose) return [false, 'doubtful and no prose'];
  if (item.read && around.dataCover > 0.85 && item.block.kind === 'item')
    return [false, 'not in articleBody'];
  if (item.read && !item.inside && !prose && item.block.kind !== 'heading')
    return [false, 'few words outside the text'];
  if (isSpeechAside(item)) return [true, 'quoted speech'];
  if (item.read) return [true, 'chosen by Readability'];
  if (item.said && item.inside) return [true, 'in articleBody'];
  if (item.styled && isRunning(item.block)) return [true, 'running text in the article’s style'];
  if (item.together && item.block.kind !== 'item' && item.name === 'text' && isRunning(item.block) && prose)
    return [true, 'running text in a place named for it'];
  if (item.inside && item.styled && item.block.kind === 'heading')
    return [true, 'heading in the article’s style'];
  if (item.inside && prose && item.block.kind !== 'item') return [true, 'prose beside the chosen'];
  if (isSentenceOfLinks(item)) return [true, 'sentence with links'];
  return [false, 'not chosen'];
}

/** Text above the headline is a kicker, a path or a house notice, where the article stands below it. */
function belowHeadline(judged: readonly Judged[], top: number): readonly Judged[] {
  const size = (items: readonly Judged[]) =>
    items.reduce((sum, { keep, block }) => sum + (keep ? block.size : 0), 0);
  if (top <= 0 || size(judged.slice(0, top)) > 0.3 * size(judged)) return judged;
  return judged.map((item, at) =>
    at < top && item.keep ? { ...item, keep: false, why: 'above the headline' } : item,
  );
}

/** A sentence of the text that is a link as a whole: "read more" lines end without a stop. */
function isLinkedSentence(item: Evidence): boolean {
  return (
    item.styled &&
    item.block.kind === 'paragraph' &&
    item.block.size >= 60 &&
    /[.。]["”»’]?$/.test(item.block.text)
  );
}

/**
 * A sentence in the place of the text that is struck out for its links alone, where they are no more than most of it:
 * teasers are links as a whole. What was not chosen for other reasons, as a box of facts, has no such excuse.
 */
function isSentenceOfLinks({ block, inside, linkShare, name }: Evidence): boolean {
  if (!inside || linkShare < 0.3 || linkShare > 0.75 || (name !== 'plain' && name !== 'text')) return false;
  const isLine = block.kind === 'paragraph' || block.kind === 'item';
  return isLine && block.size >= 60 && endsOrLeadsOn(block.text);
}

function looksLikeProse(item: Evidence): boolean {
  const { text } = item.block;
  if (item.linkShare > 0.4) return false;
  const hasMark = () => hasUnmarkedScript(text) || /[\p{Sentence_Terminal}…:"”»]/u.test(text);
  return (item.block.size >= 80 && hasMark()) || (item.block.size >= 30 && endsSentence(text));
}
