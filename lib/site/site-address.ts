/**
 * The absolute address of a path of this site, for links that leave it: share links, the sitemap,
 * Open Graph. SITE_URL, or this machine's own address where it is not set.
 */
export function siteAddress(path: string): string {
  return new URL(path, siteOrigin()).href;
}

function siteOrigin(): string {
  const given = process.env.SITE_URL;
  return given !== undefined && URL.canParse(given)
    ? given
    : `http://localhost:${process.env.PORT || '3000'}`;
}
