/** What a Refresh header or `<meta http-equiv="refresh">` asks for. */
export interface Refresh {
  readonly seconds: number;
  readonly to: URL;
}

/** Longer than this a page is there to be read: a live page that loads itself anew, a reader who fell asleep. */
const longestWait = 5;

/**
 * Where a page that is none leads, by the value of its refresh ("0; url=/a", HTML Living Standard, "shared
 * declarative refresh steps"); null where it stays, reloads itself, waits to be read, or names no web address.
 */
export function readRefresh(value: string, own: URL): Refresh | null {
  const found = /^\s*(\d+|(?=\.))(?:\.[\d.]*)?\s*(?:[;,]\s*|\s+)(?:url\s*=\s*)?(.*)$/is.exec(
    value.slice(0, 4000),
  );
  const written = (found?.[2] ?? '').trim();
  const quoted = /^(["'])(.*?)(?:\1|$)/s.exec(written)?.[2] ?? written;
  const to = URL.parse(quoted.trim(), own);
  const seconds = Number(found?.[1] ?? '');
  if (quoted === '' || to === null || !/^https?:$/.test(to.protocol) || seconds > longestWait) return null;
  return bare(to) === bare(own) ? null : { seconds, to };
}

function bare({ href }: URL): string {
  return href.replace(/#.*$/s, '');
}
