/**
 * One short name for each vocabulary, whichever prefix or spelling of its address a feed uses. '' is
 * the vocabulary of RSS itself. Keys are lower-case, without scheme and trailing slash or hash.
 */
const known = new Map<string, string>([
  ['', ''],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['backend.userland.com/rss', ''],
  ['backend.userland.com/rss2', ''],
  ['backend.userland.com/rss20', ''],
  ['backend.userland.com/blogchannelmodule', 'blogchannel'],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['cyber.law.harvard.edu/rss', ''],
  ['cyber.law.harvard.edu/rss/rss.html', ''],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/atom', 'atom'],
  ['purl.org/net/rss1.1', ''],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/elements/2.0', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['search.yahoo.com/mrss', 'media'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['www.w3.org/2000/svg', 'svg'],
  ['www.w3.org/1998/math/mathml', 'math'],
  ['www.w3.org/xml/1998/namespace', 'xml'],
  ['www.sitemaps.org/schemas/sitemap/0.9', ''],
  ['www.sitemaps.org/schemas/sitemap/0.84', ''],
  ['www.google.com/schemas/sitemap/0.84', ''],
  ['www.google.com/schemas/sitemap/0.9', ''],
  ['www.google.com/schemas/sitemap-news/0.9', 'news'],
]);

/** Prefixes as they are meant where nothing declares them. */
const usualPrefixes = new Map<string, string>([
  ['a10', 'atom'],
  ['atom10', 'atom'],
  ['atom03', 'atom'],
  ['dct', 'dcterms'],
  ['c', 'content'],
  ['rss', ''],
  ['xhtml', 'xhtml'],
  ['n', 'news'],
]);

/** The short name of a namespace address, null for one that is not known. */
export function namespaceName(address: string): string | null {
  const key = address
    .trim()
    .toLowerCase()
    .slice(0, 200)
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '');
  return known.get(key) ?? null;
}

/** What an undeclared prefix stands for: its usual meaning, or itself. */
export function usualNamespace(prefix: string): string {
  return usualPrefixes.get(prefix) ?? prefix;
}
