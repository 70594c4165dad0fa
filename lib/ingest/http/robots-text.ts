import { unitSeconds } from './retry-after';

/**
 * A robots.txt as robots-parser 3 reads it by RFC 9309. Of itself it ends a group at every line of another kind
 * (`Sitemap:`, `Crawl-delay:`; RFC 9309, 2.2.4 forbids it), passes a group without rules over, and takes `%7E` and `~`
 * for different. Only lines about groups are left, each group's names first. `host` is the
 * file's own.
 */
export function plainRobots(text: string, host: string): string {
  const groups: Group[] = [];
  for (const found of readLines(text)) {
    const group = groups.at(-1);
    if (found.key === 'user-agent') {
      const names = [...new Set(found.value.split(',').map((name) => productOf(name.trim())))];
      // Only a rule closes the list of names.
      if (group === undefined || group.rules.length > 0) groups.push({ names, rules: [], pause: null });
      else for (const name of names) group.names.push(name);
    } else if (group !== undefined && found.key === 'crawl-delay') {
      // A pause is for the names before it: with "User-agent: a, Crawl-delay: 10, User-agent: *" it was everyone's.
      const seconds = secondsOf(found.value);
      const before = group.pause?.names === group.names.length ? group.pause.seconds : 0;
      if (!Number.isNaN(seconds))
        group.pause = { names: group.names.length, seconds: Math.max(seconds, before) };
    } else if (group !== undefined && found.key !== 'sitemap') {
      for (const rule of rulesOf(found, host)) group.rules.push(rule);
    }
  }
  const rules = groups.map(({ names, rules }) => section(names, rules));
  const pauses = groups.flatMap(({ names, pause }) =>
    pause === null ? [] : section(names.slice(0, pause.names), [`crawl-delay: ${pause.seconds}`]),
  );
  return [...rules, ...pauses].join('\n');
}

function section(names: readonly string[], lines: readonly string[]): string {
  return [...names.map((name) => `user-agent: ${name}`), 'disallow:', ...lines, ''].join('\n');
}

/** What a robots.txt names as sitemaps, as written but for what parts several in one line. */
export function namedSitemaps(text: string): readonly string[] {
  return readLines(text)
    .filter(({ key }) => key === 'sitemap')
    .flatMap(({ value }) => value.split(/(?<![,;|\s])[,;|\s]+(?=https?:\/\/)/i))
    .map((written) => written.replaceAll('&amp;', '&').replace(/^www\./i, '//$&'))
    .filter((written) => written !== '');
}

interface Group {
  readonly names: string[];
  readonly rules: string[];
  /** The longest that it asks for, and for how many of its names. */
  pause: { readonly names: number; readonly seconds: number } | null;
}

type Key = 'user-agent' | 'allow' | 'disallow' | 'crawl-delay' | 'sitemap';

interface Line {
  readonly key: Key;
  readonly value: string;
}

/** Keys as they are written. Who misspells one means it all the same: these slips Google's own reader takes too. */
const keys = new Map<string, Key>([
  ['user-agent', 'user-agent'],
  ['useragent', 'user-agent'],
  ['user agent', 'user-agent'],
  ['user_agent', 'user-agent'],
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['desallow', 'disallow'],
  ['crawl-delay', 'crawl-delay'],
  ['crawldelay', 'crawl-delay'],
  ['crawl delay', 'crawl-delay'],
  ['crawl_delay', 'crawl-delay'],
  ['request-rate', 'crawl-delay'],
  ['request_rate', 'crawl-delay'],
  ['sitemap', 'sitemap'],
  ['site-map', 'sitemap'],
]);

/** What a system that knows only pages puts around each line: "Disallow: /a<br>". */
const tags = /<\/?(?:br|p|pre|div|span|html|head|body)(?:\s[^<>]{0,200})?\/?>/gi;

function readLines(text: string): readonly Line[] {
  return text
    .replace(tags, '\n')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => readLine(line) ?? []);
}

const forms = [/^([^:\uff1a]{1,40})[:\uff1a](.*)$/, /^(\S{1,40})\s+(\S+)$/] as const;

/** "Key: value"; "key value" where the colon was forgotten and there are these two words alone. The value may stand in marks. */
function readLine(line: string): Line | null {
  const said = (line.split('#', 1)[0] ?? '').trim();
  for (const form of forms) {
    const [, written = '', value = ''] = form.exec(said) ?? [];
    const key = keys.get(written.trim().toLowerCase());
    if (key !== undefined) return { key, value: value.trim().replace(/^[<"'](.*)[>"']$/, '$1') };
  }
  return null;
}

/** "10", "10s", "0,5", a rate as "1/10s" or "30/1m", and nothing for none; NaN for what is no number. */
function secondsOf(value: string): number {
  const [, requests, length, unit = 's'] = /^(\d{1,4})\s*\/\s*(\d{1,5})\s*([smh])?/i.exec(value) ?? [];
  if (requests !== undefined && Number(requests) > 0)
    return (Number(length) * (unitSeconds.get(unit.toLowerCase()) ?? 1)) / Number(requests);
  return value === '' ? 0 : Number.parseFloat(value.replace(',', '.'));
}

/** Several paths where one belongs are one rule each. */
function rulesOf({ key, value }: Line, host: string): string[] {
  return value.split(/(?:,|(?<![\s,]))\s+(?=\/)/).flatMap((written) => {
    const path = pathOf(written, host);
    // Only at the end "$" is a sign of its own.
    return path === null ? [] : `${key}: ${plainEscapes(path).replace(/\$(?!$)/g, '%24')}`;
  });
}

/** The path that a rule means: Google passes over what does not begin with "/"; its owner does not want it asked for. */
function pathOf(written: string, host: string): string | null {
  const [address, of = '', path] = /^https?:\/\/([^/]+)(.*)$/i.exec(written) ?? [];
  if (address !== undefined) return bareHost(of) === bareHost(host) ? path || '/' : null;
  if (/^(?:[/*]|$)/.test(written)) return written;
  // No path begins with a query or an ending: "?ref=" and ".pdf" are those of any.
  return /^(?:\?|\.\w)/.test(written) ? `*${written}` : `/${written}`;
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** RFC 9309, 2.2.1: letters, `_` and `-`; what follows them (a version, a comment) is no part of the name. */
function productOf(value: string): string {
  return /^\*(?=\s|$)/.test(value) ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? 'nobody/');
}

const escaped = /%[0-9a-f]{2}/gi;
const unreserved = /[\w.~-]/;

/** An address's path as rules are compared with it: "*" and "$", which are signs in a rule, escaped (RFC 9309, 2.2.3). */
export function comparedPath(path: string): string {
  return plainEscapes(path).replaceAll('*', '%2A').replaceAll('$', '%24');
}

/** A path, or a rule's pattern, as two are compared (RFC 9309, 2.2.2): escaped where it must be and nowhere else. */
function plainEscapes(path: string): string {
  return escapeText(path).replace(escaped, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return unreserved.test(letter) ? letter : code.toUpperCase();
  });
}

function escapeText(path: string): string {
  try {
    return encodeURI(path).replaceAll('%25', '%');
  } catch {
    // Half a letter cannot be escaped, and is in no address either.
    return path;
  }
}
