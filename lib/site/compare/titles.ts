import type { ComparedAccount } from '@/lib/news/shown/comparison';

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

/** "Two accounts side by side". */
export function countedAccounts(count: number): string {
  return `${words[count] ?? count} accounts side by side`;
}

/** "Northern Wire and The Kyiv Beacon side by side"; of one outlet's articles their number. */
export function comparedTitle(accounts: readonly ComparedAccount[]): string {
  const names = [...new Set(accounts.map(({ article }) => article.outlet.name))];
  if (names.length < 2) return countedAccounts(accounts.length);
  return `${new Intl.ListFormat('en', { type: 'conjunction' }).format(names)} side by side`;
}
