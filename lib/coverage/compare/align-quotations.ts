import type { CastMember } from '@/lib/coverage/quotations/cast';
import { compareWordings } from '@/lib/coverage/quotations/compare-wordings';
import { findQuotations, type QuotingArticle, textAt } from '@/lib/coverage/quotations/find-quotations';
import { lettersAlone } from '@/lib/language/letters';
import type { AccountWording, QuotationRow } from '@/lib/news/shown/comparison';

interface FoundWording extends AccountWording {
  readonly account: number;
  readonly language: string;
}

/**
 * The quotations of some accounts, the same ones in a row; those of several accounts first, each in the order of the
 * first account that has it. Of what an account quotes twice, the longer wording.
 */
export function alignQuotations(
  accounts: readonly QuotingArticle[],
  cast: readonly CastMember[],
): readonly QuotationRow[] {
  const groups: FoundWording[][] = [];
  for (const wording of accounts.flatMap((article, account) => wordingsOf(article, account, cast))) {
    const group = groups.find((one) => one.some((other) => isOneQuotation(wording, other)));
    if (group === undefined) groups.push([wording]);
    else group.push(wording);
  }
  const rows = groups.map((group) => accounts.map((_, account) => longestOf(group, account)));
  const isShared = (row: QuotationRow) => row.filter((one) => one !== null).length > 1;
  return [...rows.filter(isShared), ...rows.filter((row) => !isShared(row))];
}

/** Whoever is credited: the very same words of four and more, on one event, were said once. */
function isOneQuotation(one: FoundWording, other: FoundWording): boolean {
  return lettersAlone(one.text) === lettersAlone(other.text) || compareWordings(one, other) !== null;
}

function wordingsOf(
  article: QuotingArticle,
  account: number,
  cast: readonly CastMember[],
): readonly FoundWording[] {
  return findQuotations(article, cast).map(({ block, start, end, speaker }) => ({
    text: textAt(article, block).slice(start, end).trim(),
    speaker: speaker?.name ?? null,
    account,
    language: article.language,
  }));
}

function longestOf(group: readonly FoundWording[], account: number): AccountWording | null {
  const [longest] = group
    .filter((one) => one.account === account)
    .toSorted((one, other) => other.text.length - one.text.length);
  if (longest === undefined) return null;
  return { text: longest.text, speaker: longest.speaker };
}
