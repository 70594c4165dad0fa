import { diffArrays } from 'diff';
import { type Block, blockText } from '@/lib/news/block';
import { type DiffPart, diffWords, seen, wordSet } from './word-diff';

/** How a line of an article's text is set. */
type LineKind = 'paragraph' | 'heading' | 'quotation' | 'item' | 'row' | 'note' | 'caption';

interface TextLine {
  readonly kind: LineKind;
  readonly text: string;
}

/** A line of two versions laid over each other. */
export type DiffLine =
  | { readonly kind: 'same' | 'removed' | 'added'; readonly line: TextLine }
  | { readonly kind: 'changed'; readonly line: TextLine; readonly parts: readonly DiffPart[] };

/** Lines as they are read, long unchanged stretches folded. */
export type DiffStretch =
  | { readonly kind: 'lines'; readonly lines: readonly DiffLine[] }
  | { readonly kind: 'folded'; readonly lines: readonly DiffLine[] };

/**
 * Bounds, so that a live blog of 3,000 paragraphs costs no more than a second: edits looked for between
 * lines, lines of one stretch compared with one another, and letters compared word by word in all.
 */
const mostLineEdits = 1500;
const mostPairs = 2500;
const mostLetters = 200_000;
/** Two lines that share this much of their words are one line that was edited. */
const likeness = 0.5;
/** Lines left standing around a change; a stretch is folded if that hides more than two. */
const context = 1;

/**
 * Lays two versions over each other: lines that both have, that only one has, and those that were edited,
 * with the words. Past the bounds an edited line is shown as one that went and one that came.
 *
 * @param language BCP 47 language of the text
 */
export function diffTexts(
  before: readonly Block[],
  after: readonly Block[],
  language: string,
): readonly DiffLine[] {
  const old = before.flatMap(linesOf);
  const now = after.flatMap(linesOf);
  const changes = diffArrays(old.map(keyOf), now.map(keyOf), { maxEditLength: mostLineEdits });
  if (changes === undefined) return [...old.map(asKind('removed')), ...now.map(asKind('added'))];
  const budget = { letters: mostLetters };
  const lines: DiffLine[] = [];
  let removed: readonly TextLine[] = [];
  let fromOld = 0;
  let fromNow = 0;
  for (const change of changes) {
    if (change.removed) {
      removed = old.slice(fromOld, fromOld + change.count);
      fromOld += change.count;
      continue;
    }
    const these = now.slice(fromNow, fromNow + change.count);
    fromNow += change.count;
    if (change.added) lines.push(...diffStretch(removed, these, { language, budget }));
    else {
      fromOld += change.count;
      lines.push(...removed.map(asKind('removed')), ...these.map(asKind('same')));
    }
    removed = [];
  }
  return [...lines, ...removed.map(asKind('removed'))];
}

/** Folds what stands unchanged far from any change; nothing where nothing changed. */
export function foldDiff(lines: readonly DiffLine[]): readonly DiffStretch[] {
  const isNear = lines.map((_, place) =>
    lines.slice(Math.max(0, place - context), place + context + 1).some(({ kind }) => kind !== 'same'),
  );
  const stretches: { kind: 'lines' | 'folded'; lines: DiffLine[] }[] = [];
  lines.forEach((line, place) => {
    const kind = isNear[place] === true ? 'lines' : 'folded';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else stretches.push({ kind, lines: [line] });
  });
  return stretches.map((stretch) =>
    stretch.kind === 'folded' && stretch.lines.length < 3 ? { ...stretch, kind: 'lines' } : stretch,
  );
}

/** The part of a text that a site shows which shows the beginning only (ARTICLE_TEXT=excerpt): its first paragraph. */
export function excerptBlocks(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return first === undefined ? [] : [first];
}

function linesOf(block: Block): readonly TextLine[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return [{ kind: block.kind, text: block.text }];
    case 'list':
      return block.items.map((text) => ({ kind: 'item', text }));
    case 'table':
      return block.rows.map((row) => ({ kind: 'row', text: row.join(' · ') }));
    case 'correction':
      return [{ kind: 'note', text: block.text }];
    case 'live-entry':
      return block.text === null || block.text === '' ? [] : [{ kind: 'heading', text: block.text }];
    case 'caption':
      return [{ kind: 'caption', text: blockText(block) }];
  }
}

function keyOf({ kind, text }: TextLine): string {
  return `${kind} ${seen(text)}`;
}

function asKind(kind: 'same' | 'removed' | 'added'): (line: TextLine) => DiffLine {
  return (line) => ({ kind, line });
}

interface StretchScope {
  readonly language: string;
  /** Used up as words are compared. */
  readonly budget: { letters: number };
}

/** Of lines that went and lines that came in their place, those that are one line edited, in their order. */
function diffStretch(
  removed: readonly TextLine[],
  added: readonly TextLine[],
  { language, budget }: StretchScope,
): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let nextRemoved = 0;
  let nextAdded = 0;
  for (const [from, to] of pairLines(removed, added, language)) {
    const was = removed[from];
    const is = added[to];
    if (was === undefined || is === undefined) continue;
    const letters = was.text.length + is.text.length;
    if (letters > budget.letters) continue;
    budget.letters -= letters;
    lines.push(...removed.slice(nextRemoved, from).map(asKind('removed')));
    lines.push(...added.slice(nextAdded, to).map(asKind('added')));
    lines.push({ kind: 'changed', line: is, parts: diffWords(was.text, is.text, language) });
    nextRemoved = from + 1;
    nextAdded = to + 1;
  }
  return [
    ...lines,
    ...removed.slice(nextRemoved).map(asKind('removed')),
    ...added.slice(nextAdded).map(asKind('added')),
  ];
}

/** Pairs of places in two lists of lines, rising in both, whose likenesses add up to the most. */
function pairLines(
  removed: readonly TextLine[],
  added: readonly TextLine[],
  language: string,
): readonly (readonly [number, number])[] {
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > mostPairs) return [];
  const old = removed.map(({ text }) => wordSet(text, language));
  const now = added.map(({ text }) => wordSet(text, language));
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const gains = old.map((words) => now.map((others) => likenessOf(words, others)));
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const gainAt = (row: number, column: number): number => gains[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const gain = gainAt(row, column);
      const paired = gain < likeness ? 0 : gain + at(row + 1, column + 1);
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < old.length && column < now.length; ) {
    const gain = gainAt(row, column);
    if (gain >= likeness && at(row, column) === gain + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Dice's coefficient of two sets of words: 0 nothing in common, 1 the same words. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}
