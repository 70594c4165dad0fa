import { cache } from 'react';
import { layOutQuotation } from '@/lib/coverage/quotations/lay-out-quotation';
import { matchPublished, sentenceInVersion } from '@/lib/coverage/quotations/published-text';
import { siteDatabase } from '@/lib/db/client';
import { listPublished } from '@/lib/db/coverage/accounts/published-texts';
import { findQuotation, listSaid } from '@/lib/db/coverage/accounts/quotations';
import { primarySubtag } from '@/lib/language/language-tag';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import type { LaidQuotation, Translation } from '@/lib/news/shown/laid-quotation';
import type { PublishedText } from '@/lib/news/shown/published-text';
import type { QuotationLine } from '@/lib/news/shown/quoted';
import { isPermalinkId } from '@/lib/site/paths';

export type LoadedQuotation =
  | {
      readonly kind: 'found';
      readonly quotation: LaidQuotation;
      /** The same words of somebody else. */
      readonly elsewhere: readonly QuotationLine[];
      readonly translations: readonly Translation[];
    }
  /** The id is that of another wording of an utterance. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown' };

/** The quotation of an id with its wordings, set against the published texts of what is shown. */
export const loadQuotation = cache(async (id: string, sample: SampleWish): Promise<LoadedQuotation> => {
  if (!isPermalinkId(id)) return { kind: 'unknown' };
  const [standing, texts] = await Promise.all([
    findQuotation(siteDatabase(), id, sample),
    listPublished(siteDatabase(), sample),
  ]);
  if (standing.kind !== 'found') return standing;
  const quotation = layOutQuotation(standing.quoted, texts);
  if (quotation === null) return { kind: 'unknown' };
  const { elsewhere } = standing;
  return {
    kind: 'found',
    quotation,
    elsewhere,
    translations: await translationsOf(quotation, texts, sample),
  };
});

/** What outlets quote of the sentence where the same text was published in other languages. */
async function translationsOf(
  { wordings }: LaidQuotation,
  texts: readonly PublishedText[],
  sample: SampleWish,
): Promise<readonly Translation[]> {
  const match = wordings.flatMap(({ published }) => published ?? []).find((one) => one.sentence !== null);
  if (match === undefined || match.sentence === null) return [];
  const { text, sentence } = match;
  const workOf = ({ slug, versionOf }: PublishedText) => versionOf ?? slug;
  const versions = texts.filter((one) => one.slug !== text.slug && workOf(one) === workOf(text));
  const found = await Promise.all(
    versions.map(async (version) => {
      const place = sentenceInVersion(sentence, text, version);
      if (place === null) return [];
      const { speaker } = version;
      const language = primarySubtag(version.language);
      const said = await listSaid(siteDatabase(), { speaker, language }, sample);
      const lines = said.filter((line) => matchPublished(line, [version])?.sentence === place);
      return lines.length === 0 ? [] : [{ version, sentence: place, lines }];
    }),
  );
  return found.flat();
}
