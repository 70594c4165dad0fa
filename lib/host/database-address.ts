/**
 * The address of a Postgres as our sessions use it: in UTC, whatever its server, role or database are set to.
 * @prisma/adapter-pg 7.10 leaves offsets out both ways, so on a server in America/Anchorage 18:22Z was stored as
 * 02:22Z of the next day. Other options of the address stay.
 */
export function inUtc(address: string): string {
  const url = new URL(address);
  const own = url.searchParams.get('options');
  url.searchParams.set('options', `${own === null ? '' : `${own} `}-c TimeZone=UTC`);
  return url.href;
}
