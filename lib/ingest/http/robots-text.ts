/**
 * A robots.txt as robots-parser 3 reads it by RFC 9309. Of itself it ends a group at every line of another kind
 * (`Sitemap:`, `Crawl-delay:`; RFC 9309, 2.2.4 forbids it), passes a group without rules over, and takes `%7E` and `~`
 * for different. Only lines about groups are left, each group's names first.
 */
export function plainRobots(text: string): string {
  const groups: Group[] = [];
  const delays: Group[] = [];
  for (const found of readLines(text)) {
    const group = groups.at(-1);
    if (found.key === 'user-agent') {
      const name = productOf(found.value);
      // Only a rule closes the list of names.
      if (group === undefined || group.lines.length > 0) groups.push({ names: [name], lines: [] });
      else group.names.push(name);
    } else if (group !== undefined && found.key === 'crawl-delay') {
      // A pause is for the names before it: with "User-agent: a, Crawl-delay: 10, User-agent: *" it was everyone's.
      delays.push({ names: [...group.names], lines: [`crawl-delay: ${found.value}`] });
    } else if (group !== undefined && found.key !== 'sitemap') group.lines.push(ruleOf(found));
  }
  return [...groups, ...delays]
    .map(({ names, lines }) => [...names.map(nameLine), 'disallow:', ...lines, ''].join('\n'))
    .join('\n');
}

/** What a robots.txt names as sitemaps, as written but for what stands around an address in prose: <…>, "…". */
export function namedSitemaps(text: string): readonly string[] {
  return readLines(text)
    .filter(({ key }) => key === 'sitemap')
    .flatMap(({ value }) => value.split(/,?\s+(?=https?:\/\/)/i))
    .map((written) => written.replace(/^[<"'](.*)[>"']$/, '$1'))
    .filter((written) => written !== '');
}

interface Group {
  readonly names: string[];
  readonly lines: string[];
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
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['crawl-delay', 'crawl-delay'],
  ['sitemap', 'sitemap'],
  ['site-map', 'sitemap'],
]);

function readLines(text: string): readonly Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => readLine(line) ?? []);
}

/** "Key: value"; "key value" where the colon was forgotten and there are these two words alone. */
function readLine(line: string): Line | null {
  const said = (line.split('#', 1)[0] ?? '').trim();
  const [, written = '', value = ''] =
    /^([^:]{1,40}):(.*)$/.exec(said) ?? /^(\S{1,40})\s+(\S+)$/.exec(said) ?? [];
  const key = keys.get(written.trim().toLowerCase());
  return key === undefined ? null : { key, value: value.trim() };
}

const nameLine = (name: string): string => `user-agent: ${name}`;
// Only at the end "$" is a sign of its own.
const ruleOf = ({ key, value }: Line): string => `${key}: ${plainEscapes(value).replace(/\$(?!$)/g, '%24')}`;

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
