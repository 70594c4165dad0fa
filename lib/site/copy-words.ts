import { loadSettings } from '@/lib/host/settings';
import type { CopyOrigin } from '@/lib/news/shown/reading-origin';
import { fullTime } from './dates';

/** What a copy is called: "the Wayback Machine’s copy of 15 August 2025, 21:04 UTC". */
export function copyWords({ archive, capturedAt }: CopyOrigin): string {
  const title = archive === 'wayback' ? 'the Wayback Machine’s' : 'Common Crawl’s';
  return `${title} copy of ${fullTime(capturedAt, 'UTC')}`;
}

/** Where readers can see a copy; null where the archive shows none, as Common Crawl does not. */
export function copyAddress({ archive, address, capturedAt }: CopyOrigin): string | null {
  if (archive !== 'wayback') return null;
  const stamp = capturedAt.toISOString().slice(0, 19).replace(/[-:T]/g, '');
  return `${loadSettings().waybackUrl}web/${stamp}/${address}`;
}
