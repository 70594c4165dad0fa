import type { AccountReport } from '@/lib/news/shown/comparison';
import { percent } from '@/lib/site/names';

/** What a page says of the text of an account beside those of the others, a sentence a line. */
export function reportWords(
  report: AccountReport | undefined,
  accounts: readonly { readonly article: { readonly outlet: { readonly name: string } } }[],
): readonly string[] {
  if (report === undefined) return [];
  const shares = accounts.flatMap(({ article }, at) => {
    const share = report.shares[at] ?? null;
    if (share === null) return [];
    const part = share === 'passages' ? 'passages' : `${percent(share)} of its text`;
    return [`Shares ${part} with ${article.outlet.name}`];
  });
  const others = report.outlets.filter(
    (name) => !accounts.some(({ article }) => article.outlet.name === name),
  );
  const elsewhere = others.length === 0 ? [] : [`The same report also in ${listed(others)}`];
  const all = [...new Set([...shares, ...elsewhere])];
  return all.length === 0 ? ['A text of its own'] : all;
}

const mostNamed = 6;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(all);
}
