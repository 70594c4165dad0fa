import { siteAddress } from '@/lib/site/site-address';

/**
 * robots.txt (RFC 9309), one rule for all. Pages are open to everyone, filtered ones and short links too: Twitterbot,
 * LinkedInBot and other readers of cards fetch only what it allows, icons and pictures have a query in their address,
 * and a page's own `noindex` is read only where it may be fetched. A filtered page says noindex and nofollow, so no
 * crawler goes on through filters without end. Shut are files and answers for programs, which no search finds: every
 * query of them is another whole file.
 */
export function writeRobots(): string {
  const shut = ['/export.', '/cite.', '/words.csv', '/words.json', '/api/v1/'];
  return [
    'User-agent: *',
    ...shut.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteAddress('/sitemap.xml')}`,
    '',
  ].join('\n');
}
