import type { LaidQuotation, ShownCredit, ShownWording } from '@/lib/news/shown/laid-quotation';
import type { PublishedText } from '@/lib/news/shown/published-text';
import type { QuotedBy } from '@/lib/news/shown/quoted';
import { compareWordings } from './compare-wordings';
import { matchPublished } from './published-text';
import { spokenWords } from './spoken-words';

/**
 * Sets the wordings of an utterance beside its fullest, and all of them beside the event's published texts. `quoted`
 * is in order of publication. Null where nobody is known to have said it.
 */
export function layOutQuotation(
  quoted: readonly QuotedBy[],
  texts: readonly PublishedText[],
): LaidQuotation | null {
  const [one] = quoted;
  const speaker = namedMost(quoted);
  if (one === undefined || speaker === null) return null;
  const groups = new Map<string, QuotedBy[]>();
  for (const each of quoted) groups.set(each.wordsId, [...(groups.get(each.wordsId) ?? []), each]);
  const lengthOf = ([first]: readonly QuotedBy[]) => spokenWords(first?.text ?? '').length;
  const [fullest, ...others] = [...groups.values()].toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const inOrder = [...groups.values()].filter((group) => others.includes(group));
  const wordings = [fullest ?? [], ...inOrder].flatMap((group): readonly ShownWording[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { wordsId, text, language } = first;
    const published = matchPublished({ text, language, speaker }, texts);
    return [{ wordsId, text, kind: kindOf(first, fullest?.[0], speaker), published, quoted: group }];
  });
  return {
    id: one.quotation,
    language: one.language,
    speaker,
    wordings,
    first: firstOf(quoted),
    credits: creditsOf(quoted),
  };
}

function kindOf(one: QuotedBy, fullest: QuotedBy | undefined, speaker: string): ShownWording['kind'] {
  if (fullest === undefined || fullest.wordsId === one.wordsId) return 'fullest';
  const wording = compareWordings({ ...one, speaker }, { ...fullest, speaker });
  return wording === 'trimmed' ? 'trimmed' : 'otherwise';
}

function namedMost(quoted: readonly QuotedBy[]): string | null {
  const counts = new Map<string, number>();
  for (const { speaker } of quoted) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b));
  return most?.[0] ?? null;
}

/** By the instant that an article states; what has only a day may have been earlier or later. */
function firstOf(quoted: readonly QuotedBy[]): LaidQuotation['first'] {
  const timed = quoted.flatMap((one) => {
    const { published } = one.article;
    const at = one.saidAt ?? (published.kind === 'instant' ? published.at : null);
    return at === null ? [] : [{ quoted: one, at }];
  });
  return timed.toSorted((one, other) => one.at.getTime() - other.at.getTime())[0] ?? null;
}

/** Whom each outlet names; those that name nobody where another article of theirs does are not told of. */
function creditsOf(quoted: readonly QuotedBy[]): readonly ShownCredit[] {
  const named = [...new Set(quoted.map(({ speaker }) => speaker))];
  const outletsFor = (speaker: string | null) => [
    ...new Map(
      quoted
        .filter((one) => one.speaker === speaker)
        .map(({ article }) => [article.outlet.slug, article.outlet]),
    ).values(),
  ];
  const credits = named.flatMap((speaker) =>
    speaker === null ? [] : [{ speaker, outlets: outletsFor(speaker) }],
  );
  const known = new Set(credits.flatMap(({ outlets }) => outlets.map(({ slug }) => slug)));
  const unsure = outletsFor(null).filter(({ slug }) => !known.has(slug));
  return unsure.length === 0 ? credits : [...credits, { speaker: null, outlets: unsure }];
}
