import type { Wording } from '@/lib/news/shown/quoted';
import { compareWordings, isSamePerson } from './compare-wordings';
import { hasEnoughMarks, type QuotedWords, wordingId, wordMarks } from './spoken-words';

/** A quotation of an article, as it is joined with others. */
export interface JoinedWords extends QuotedWords {
  /** When it was published (milliseconds); null: not known. */
  readonly published: number | null;
  /** Of the article and its place, for a fixed order among those of one time. */
  readonly key: string;
}

const strength: Readonly<Record<Wording, number>> = { identical: 0, trimmed: 1, otherwise: 2 };

/**
 * Which of these quotations are one utterance: by the key of each, the id of the wording that was published first of
 * all that hang together. Two people's words are never one, even where a third outlet names nobody.
 */
export function joinQuotations(quotations: readonly JoinedWords[]): ReadonlyMap<string, string> {
  const ordered = quotations.toSorted(byTime);
  const wordings = distinct(ordered);
  const groupOf = wordings.map((_, at) => at);
  const speakers = wordings.map(({ speaker }) => speaker);
  for (const { one, other } of edges(wordings)) {
    const [first, second] = [groupOf[one] ?? one, groupOf[other] ?? other].toSorted((a, b) => a - b);
    if (first === undefined || second === undefined || first === second) continue;
    const [speaker, others] = [speakers[first] ?? null, speakers[second] ?? null];
    if (speaker !== null && others !== null && !isSamePerson(speaker, others)) continue;
    speakers[first] = speaker ?? others;
    groupOf.forEach((group, at) => {
      if (group === second) groupOf[at] = first;
    });
  }
  const idOf = new Map(wordings.map(({ id }, at) => [id, wordings[groupOf[at] ?? at]?.id ?? id]));
  return new Map(
    ordered.map((quotation) => {
      const id = wordingId(quotation);
      return [quotation.key, idOf.get(id) ?? id];
    }),
  );
}

type DistinctWords = QuotedWords & { readonly id: string };

/** Each wording of each speaker once, in the order in which they were published. */
function distinct(quotations: readonly JoinedWords[]): readonly DistinctWords[] {
  const found = new Map<string, DistinctWords>();
  for (const { text, language, speaker } of quotations) {
    const id = wordingId({ text, language, speaker });
    if (!found.has(id)) found.set(id, { id, text, language, speaker });
  }
  return [...found.values()];
}

/** Pairs that are one utterance, the surest first. */
function edges(wordings: readonly DistinctWords[]) {
  const found = pairsWithWords(wordings).flatMap(([one, other]) => {
    const [first, second] = [wordings[one], wordings[other]];
    const wording = first === undefined || second === undefined ? null : compareWordings(first, second);
    if (wording === null) return [];
    const isNamed = first?.speaker != null && second?.speaker != null;
    return [{ one, other, strength: strength[wording], isNamed }];
  });
  return found.toSorted(
    (a, b) =>
      Number(b.isNamed) - Number(a.isNamed) || a.strength - b.strength || a.one - b.one || a.other - b.other,
  );
}

/** Places of those that have enough words in common to be worth comparing: a live page quotes hundreds. */
function pairsWithWords(wordings: readonly DistinctWords[]): readonly (readonly [number, number])[] {
  const marks = wordings.map(({ text }) => wordMarks(text));
  const holders = new Map<number, number[]>();
  return marks.flatMap((own, other) => {
    const hits = new Map<number, number>();
    for (const mark of own) {
      const known = holders.get(mark) ?? [];
      for (const one of known) hits.set(one, (hits.get(one) ?? 0) + 1);
      known.push(other);
      holders.set(mark, known);
    }
    return [...hits].flatMap(([one, count]): readonly (readonly [number, number])[] =>
      hasEnoughMarks(count, own.length, marks[one]?.length ?? 0) ? [[one, other]] : [],
    );
  });
}

function byTime(one: JoinedWords, other: JoinedWords): number {
  const [first, second] = [
    one.published ?? Number.POSITIVE_INFINITY,
    other.published ?? Number.POSITIVE_INFINITY,
  ];
  return first === second ? (one.key < other.key ? -1 : 1) : first - second;
}
