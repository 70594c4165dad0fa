/**
 * A robots.txt as robots-parser 3 reads it by RFC 9309. Of itself it ends a group at every line of another kind
 * (`Sitemap:`, `Crawl-delay:`; RFC 9309, 2.2.4 forbids it), passes a group without rules over, and takes `%7E` and `~`
 * for different. Only lines about groups are left, each group's names first.
 */
export function plainRobots(text: string): string {
  const groups: Group[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const found = readLine(line);
    if (found === null) continue;
    const group = groups.at(-1);
    if (found.key === 'user-agent') {
      const name = productOf(found.value);
      // Only a rule closes the list of names.
      if (group === undefined || group.hasRule) groups.push({ names: [name], lines: [], hasRule: false });
      else group.names.push(name);
    } else if (group !== undefined) {
      group.lines.push(found.key === 'crawl-delay' ? `crawl-delay: ${found.value}` : ruleOf(found));
      group.hasRule ||= found.key !== 'crawl-delay';
    }
  }
  return groups
    .map(({ names, lines }) => [...names.map(nameLine), 'disallow:', ...lines, ''].join('\n'))
    .join('\n');
}

interface Group {
  readonly names: string[];
  readonly lines: string[];
  hasRule: boolean;
}

interface Line {
  readonly key: string;
  readonly value: string;
}

const keys = ['user-agent', 'allow', 'disallow', 'crawl-delay'];

function readLine(line: string): Line | null {
  const said = line.split('#', 1)[0] ?? '';
  const colon = said.indexOf(':');
  if (colon === -1) return null;
  const key = said.slice(0, colon).trim().toLowerCase();
  return keys.includes(key) ? { key, value: said.slice(colon + 1).trim() } : null;
}

const nameLine = (name: string): string => `user-agent: ${name}`;
const ruleOf = ({ key, value }: Line): string => `${key}: ${comparedPath(value)}`;

/** RFC 9309, 2.2.1: letters, `_` and `-`; what follows them (a version, a comment) is no part of the name. */
function productOf(value: string): string {
  return /^\*(?=\s|$)/.test(value) ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? 'nobody/');
}

const escaped = /%[0-9a-f]{2}/gi;
const unreserved = /[\w.~-]/;

/** A path, or a rule's pattern, as two are compared (RFC 9309, 2.2.2): escaped where it must be and nowhere else. */
export function comparedPath(path: string): string {
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
