import { createHash } from 'node:crypto';
import { oncePer } from '@/lib/language/keep-by-key';
import { stretch, unseen } from '@/lib/language/letters';
import type { ArticleState } from '@/lib/news/article-state';
import { type Block, blockText } from '@/lib/news/block';
import type { RevisionKind } from '@/lib/news/shown/record';
import { endsSentence, isFleetingLine, opensRelated } from './fleeting-line';

export type RevisionDecision =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  /** `cosmetic`: not news, but kept. */
  | { readonly kind: 'changed'; readonly how: Exclude<RevisionKind, 'first'> };

/**
 * Whether what was read differs from what is stored, and whether a reader would call it a change.
 *
 * `headline` and `substance`: any word, letter, digit or sentence mark. A mended typo is substance, and so
 * is a capital, a full stop or an accent: each can turn the sense ("God", "él", "14."), no rule tells which
 * ones do, and who follows edits (NewsDiffs, archives of front pages) expects to find every one of them.
 * `cosmetic`: white space, kinds of quotation marks and dashes, how the text is cut into blocks.
 * `same`: also where only lines differ that change by themselves (counters, stamps, share rows, related
 * links: `isFleetingLine`). They would give a new state at every look, for ever, and tell nothing.
 */
export function decideRevision(stored: ArticleState | null, read: ArticleState): RevisionDecision {
  if (stored === null) return { kind: 'new' };
  if (contentHash(stored) === contentHash(read)) return { kind: 'same' };
  if (plain(stored.headline) !== plain(read.headline)) return { kind: 'changed', how: 'headline' };
  const [before, after] = withoutTeasers(lasting(stored), lasting(read));
  if (plain(told(before)) !== plain(told(after))) return { kind: 'changed', how: 'substance' };
  if (contentHash(before) === contentHash(after)) return { kind: 'same' };
  return { kind: 'changed', how: 'cosmetic' };
}

/** SHA-256, hexadecimal, of headline, standfirst and blocks as they stand. */
export function contentHash({ headline, standfirst, blocks }: ArticleState): string {
  const lines = blocks.map((block) => `${block.kind}:${blockText(block)}`);
  return createHash('sha256')
    .update([headline, standfirst ?? '', ...lines].join('\n'))
    .digest('hex');
}

/** What a reader is told of, as one text: a link to another article that comes or goes is kept, and no news. */
function told({ standfirst, blocks }: ArticleState): string {
  const teasers = teasersIn(blocks);
  const isTold = (block: Block): boolean => {
    const teaser = teasers.get(block);
    return teaser === undefined || !isTitle(teaser);
  };
  return [standfirst ?? '', ...blocks.filter(isTold).map(blockText)].join('\n');
}

/** The state without the lines that change by themselves. */
export function lasting(state: ArticleState): ArticleState {
  const { standfirst, blocks } = state;
  return {
    ...state,
    standfirst: standfirst !== null && isFleetingLine(standfirst) ? null : standfirst,
    blocks: lastingBlocks(blocks),
  };
}

/** What lasts of a text: a look at an article asks three times, whether it is the same, cut, and changed. */
const lastingBlocks = oncePer(withoutFleeting);

function withoutFleeting(blocks: readonly Block[]): readonly Block[] {
  let isRelated = false;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'list') return lastingList(block.items, isRelated);
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [block];
    if (opensRelated(block.text)) {
      isRelated = true;
      return [];
    }
    if (isRelated && !endsSentence(block.text)) return [];
    isRelated = false;
    return isFleetingLine(block.text) ? [] : [block];
  });
}

/**
 * Two states without the links to other articles between their paragraphs, which no list of introductions
 * knows all of ("Our earlier report: …"): a line that is no sentence, with the same words before its colon in
 * both states and nothing in common after it. "Killed: 14" has too few words there to be one.
 */
function withoutTeasers(one: ArticleState, other: ArticleState): readonly [ArticleState, ArticleState] {
  const [ours, theirs] = [titlesByLabel(one), titlesByLabel(other)];
  const isRotated = (label: string): boolean => {
    const [before, after] = [ours.get(label), theirs.get(label)];
    return before !== undefined && after !== undefined && isOtherTitle(before, after);
  };
  const rid = (state: ArticleState): ArticleState => {
    const teasers = teasersIn(state.blocks);
    return { ...state, blocks: state.blocks.filter((block) => !isRotated(teasers.get(block)?.label ?? '')) };
  };
  return [rid(one), rid(other)];
}

interface Teaser {
  readonly label: string;
  readonly title: string;
}

/**
 * The lines that look like a link with its introduction. One directly beside another is a row of a table or
 * of a chronicle ("Friday: arrival of the delegations"), and so is one that a clock or a date opens.
 */
function teasersIn(blocks: readonly Block[]): ReadonlyMap<Block, Teaser> {
  const lines = blocks.map(labelledLine);
  const found = new Map<Block, Teaser>();
  for (const [at, block] of blocks.entries()) {
    const line = lines[at] ?? null;
    const isInRow = (lines[at - 1] ?? null) !== null || (lines[at + 1] ?? null) !== null;
    if (line !== null && !isInRow && /\p{L}/u.test(line.label)) found.set(block, line);
  }
  return found;
}

function labelledLine(block: Block): Teaser | null {
  if (block.kind !== 'paragraph' || block.text.length > 250 || endsSentence(block.text)) return null;
  const joint = block.text.search(/[:：]/);
  if (joint < 2 || joint > 40) return null;
  return { label: block.text.slice(0, joint), title: block.text.slice(joint + 1).trim() };
}

/** A few words, a colon, and a title: no number in it, for numbers are news however they are printed. */
function isTitle({ label, title }: Teaser): boolean {
  return !/\p{N}/u.test(title) && label.split(' ').length <= 4 && title.split(' ').length >= 4;
}

/** By the words before the colon; one that opens several lines is no such introduction. */
function titlesByLabel({ blocks }: ArticleState): ReadonlyMap<string, string> {
  const found = [...teasersIn(blocks).values()];
  const isAlone = ({ label }: Teaser) => found.filter((other) => other.label === label).length === 1;
  return new Map(found.filter(isAlone).map(({ label, title }) => [label, title]));
}

function isOtherTitle(before: string, after: string): boolean {
  const [one, other] = [before, after].map(
    (title) => new Set(title.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []),
  );
  if (one === undefined || other === undefined || one.size < 3 || other.size < 3) return false;
  const common = [...one].filter((word) => other.has(word)).length;
  return common <= Math.min(one.size, other.size) / 3;
}

/** Under "Read also" a list is one of links. */
function lastingList(items: readonly string[], isRelated: boolean): readonly Block[] {
  if (isRelated && !items.some(endsSentence)) return [];
  const left = items.filter((item) => !isFleetingLine(item));
  return left.length === 0 ? [] : [{ kind: 'list', items: left }];
}

const notRead = new RegExp(`[${unseen.lineBreaks}${unseen.joiners}${unseen.directions}${stretch}]`, 'g');

/** Text without what a reader does not see change: kinds of marks, white space, also around the marks. */
function plain(text: string): string {
  return (
    text
      // Before it is taken for a space with an accent over it.
      .replaceAll('´', "'")
      .normalize('NFKC')
      // And whether a sign is drawn or printed.
      .replace(notRead, '')
      .replace(/\ufe0e|\ufe0f/g, '')
      .replace(/[‘’‚‛′`´׳']{2}|[“”„‟«»″‹›〝〞「」『』《》〈〉״‘’‚‛′`´׳]/g, '"')
      .replaceAll("'", '"')
      .replace(/[‐‑‒–—―−־]/g, '-')
      .replace(/-{2,}/g, '-')
      .replace(/\s+/g, ' ')
      .replace(/ ?(["-]) ?/g, '$1')
      .trim()
  );
}
