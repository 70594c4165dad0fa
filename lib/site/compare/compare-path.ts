/** An article that an address wants compared, and which version of it; null: as it stands. */
export interface AskedAccount {
  readonly id: string;
  readonly version: number | null;
}

/** More columns than these cannot be read side by side. */
export const mostCompared = 6;

/** The value of `a=` for these articles, in the one order of addresses. */
export function writeCompared(accounts: readonly AskedAccount[]): string {
  return inOrder(accounts).map(writeAccount).join(',');
}

/** The address where these articles are laid side by side. */
export function comparePath(accounts: readonly AskedAccount[]): string {
  return accounts.length === 0 ? '/compare' : `/compare?a=${writeCompared(accounts)}`;
}

/** Articles as they stand, to be laid side by side. */
export function compareIdsPath(ids: readonly string[]): string {
  return comparePath(ids.map((id) => ({ id, version: null })));
}

export function writeAccount({ id, version }: AskedAccount): string {
  return version === null ? id : `${id}@${version}`;
}

export function inOrder(accounts: readonly AskedAccount[]): readonly AskedAccount[] {
  return accounts.toSorted(
    (one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0) || versionOf(one) - versionOf(other),
  );
}

function versionOf({ version }: AskedAccount): number {
  return version ?? 0;
}

/** Picks an article, or lets go of it; where six are picked already, nothing changes. */
export function togglePicked(picked: readonly string[], id: string): readonly string[] {
  if (picked.includes(id)) return picked.filter((one) => one !== id);
  return picked.length < mostCompared ? [...picked, id] : picked;
}
