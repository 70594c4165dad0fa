import { foldSpace, headlineText } from '@/lib/ingest/decode/plain-text';
import { childNamed, childrenCalled, innerText, isElement, textOf, type XmlElement } from './element';

const maxAuthors = 20;
const mail = /^[^\s@<>()]{1,64}@[^\s@<>()]{1,255}$/;

/** What templates write where they know of nobody. */
const nobody = /^\s*(?:null|undefined|none|nil|n\/a|false|-+)\s*$/i;

/**
 * The name in an author: "name@example.org (Ann Lee)" and "Ann Lee <name@example.org>" are both Ann
 * Lee; a bare mail address stays, being all that was given.
 */
export function personName(text: string): string | null {
  const start = text.slice(0, 500).replace(/^\s*mailto:/i, '');
  if (nobody.test(start)) return null;
  const line = headlineText(start.includes('@') ? start.replace(/<([^\s<>]+@[^\s<>]+)>/, '($1)') : start);
  if (line === null || !line.endsWith(')')) return line;
  const match = /^([^()]*)\(([^()]*)\)$/.exec(line);
  if (match === null) return line;
  const [outside = '', inside = ''] = [match[1]?.trim(), match[2]?.trim()];
  if (mail.test(outside) && inside !== '') return inside;
  return mail.test(inside) && outside !== '' ? outside : line;
}

function readPerson(person: XmlElement): string | null {
  const name = textOf(person, 'atom:name', 'name') ?? textOf(person, 'atom:email', 'email');
  if (name !== null) return personName(name);
  return person.children.some(isElement)
    ? textOf(person, 'atom:uri', 'atom:url', 'uri')
    : personName(innerText(person));
}

const authorElements = ['atom:author', 'author', 'dc:creator', 'dc:author', 'itunes:author'];

/**
 * Who an item or feed names as its authors, the kind of element that says it best first. A mail address alone yields to
 * a name: RSS has no other place for names than `dc:creator`, its <author> is an address, as often the office's.
 */
export function authorsOf(element: XmlElement): readonly string[] {
  let addresses: readonly string[] = [];
  for (const kind of authorElements) {
    const found = peopleOf(element, kind);
    if (found.some((name) => !mail.test(name))) return found;
    if (addresses.length === 0) addresses = found;
  }
  return addresses;
}

function peopleOf(element: XmlElement, kind: string): readonly string[] {
  const found = new Set<string>();
  for (const person of childrenCalled(element, kind)) {
    const name = found.size < maxAuthors ? readPerson(person) : null;
    if (name !== null) found.add(name);
  }
  return [...found];
}

/** Authors of an Atom entry: its own, else those of its source, else the feed's (RFC 4287 §4.2.1). */
export function itemAuthors(item: XmlElement, feedAuthors: readonly string[]): readonly string[] {
  const own = authorsOf(item);
  if (own.length > 0) return own;
  const source = childNamed(item, 'atom:source');
  const inherited = source === null ? [] : authorsOf(source);
  if (inherited.length > 0) return inherited;
  return item.name === 'atom:entry' ? feedAuthors : [];
}

/** The publication that an item is credited to: RSS <source>, atom:source's title, dc:source where it is no address. */
export function itemCredit(item: XmlElement): string | null {
  const source = textOf(item, 'source');
  if (source !== null) return foldSpace(source.slice(0, 300));
  const atom = childNamed(item, 'atom:source');
  const title = atom === null ? null : textOf(atom, 'atom:title');
  if (title !== null) return headlineText(title.slice(0, 300));
  const dublin = textOf(item, 'dc:source');
  return dublin === null || /^\w+:/.test(dublin) ? null : foldSpace(dublin.slice(0, 300));
}
