import { loadSettings, publicOrigin } from '@/lib/host/settings';

/** The feeds that our WebSub hub sends, by path; under any query. */
const topicPaths: readonly string[] = ['/feed.atom', '/feed.rss', '/feed.json', '/changes.atom'];

/** The address of our hub (WebSub); null where subscribers could not reach us. */
export function hubAddress(): string | null {
  const origin = publicOrigin(loadSettings().siteUrl);
  return origin === null ? null : `${origin}/hub`;
}

/** Whether an address is one of our feeds, at this origin. */
export function isTopic(address: string, origin: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.origin === origin && topicPaths.includes(url.pathname) && url.href === address;
}

/** Header of a feed that names it and its hub, where there is one. `self` is the feed's own address. */
export function hubHeaders(self: string): Readonly<Record<string, string>> {
  const hub = hubAddress();
  return hub === null ? {} : { link: `<${hub}>; rel="hub", <${self}>; rel="self"` };
}
