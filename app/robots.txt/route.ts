import { siteAddress } from '@/lib/site/site-address';

export const dynamic = 'force-dynamic';

/** Filtered views are endless and each is a part of the whole: crawlers get the whole. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /*?',
    'Disallow: /a/',
    '',
    `Sitemap: ${siteAddress('/sitemap.xml')}`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
