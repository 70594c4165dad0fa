import { loadSettings } from '@/lib/host/settings';

/**
 * The absolute address of a path of this site, for links that leave it: share links, the sitemap,
 * Open Graph. SITE_URL, or this machine's own address where it is not set.
 */
export function siteAddress(path: string): string {
  return new URL(path, loadSettings().siteUrl).href;
}
