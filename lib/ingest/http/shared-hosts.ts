/**
 * Hosts on which many outlets' feeds lie side by side. "Come back in an hour" is there said of one feed or
 * one caller's quota of it, and must not silence every other outlet (FreshRSS#7870, #8925). Every other host
 * is one outlet's own, and is left alone as a whole.
 */
const sharedHosts: ReadonlySet<string> = new Set([
  'anchor.fm',
  'bsky.app',
  'feed43.com',
  'feeds.buzzsprout.com',
  'feeds.feedburner.com',
  'feeds.megaphone.fm',
  'feeds.simplecast.com',
  'feeds.soundcloud.com',
  'feeds2.feedburner.com',
  'fetchrss.com',
  'medium.com',
  'news.google.com',
  'openrss.org',
  'politepol.com',
  'rss.app',
  'rsshub.app',
  'www.reddit.com',
  'www.youtube.com',
]);

/** Whether a host, by name and port, publishes for many outlets. */
export function isSharedHost(host: string): boolean {
  return sharedHosts.has(host);
}
