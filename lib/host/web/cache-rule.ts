/** Every page is the same for all readers, so anything between them and us may keep it for a while. */
const pages = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
/** What crawlers read lists everything, and is asked for often. */
const listings = 'public, max-age=0, s-maxage=3600, stale-while-revalidate=86400';
const listingPaths: readonly string[] = ['/robots.txt', '/sitemap.xml'];

/** Next's word for a page that is made when it is asked for: it cannot know that ours hang on their address alone. */
const unknownToNext = 'private, no-cache, no-store, max-age=0, must-revalidate';

/**
 * The Cache-Control of an answer at a path: the route's own (`said`), or else the one of all pages. A page
 * that is added needs no word here. A failure of ours is kept by nobody: it would outlast its cause.
 */
export function cacheControlOf(path: string, status: number, said: string | undefined): string {
  if (status >= 500) return 'no-store';
  if (said !== undefined && said !== unknownToNext) return said;
  return listingPaths.includes(path) ? listings : pages;
}
