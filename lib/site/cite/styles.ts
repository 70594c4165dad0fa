import { fullDay } from '@/lib/site/dates';
import type { CitedName, CitedSource } from './cited-source';

/** A citation in one style: plain text, with the part that the style sets in italics told apart. */
export interface Citation {
  readonly before: string;
  readonly italic: string;
  readonly after: string;
}

/**
 * APA, 7th edition (10.1, example 16: an article on a news website): the headline is in italics, and the
 * outlet follows. Retrieval dates stand where a page may change, which news pages do.
 */
export function apaCitation(source: CitedSource): Citation {
  const authors = listed(source.people.slice(0, 20).map(apaName), '&');
  const date = source.published === null ? '(n.d.)' : `(${apaDay(source.published)})`;
  const whose = authors === '' ? source.outlet : authors;
  const outlet = authors === '' ? '' : ` ${source.outlet}.`;
  return {
    before: `${closed(whose)} ${date}. `,
    italic: source.headline,
    after: `${endOf(source.headline)}${outlet} Retrieved ${monthDay(source.accessed)}, from ${source.address}`,
  };
}

/** Chicago, 17th edition (14.191, news websites), as in a bibliography. */
export function chicagoCitation(source: CitedSource): Citation {
  const { people } = source;
  const [first, ...others] = people;
  const authors =
    first === undefined ? '' : `${closed(listed([inverted(first), ...others.map(straight)], 'and'))} `;
  const date = source.published === null ? '' : ` ${monthDay(source.published)}.`;
  return {
    before: `${authors}“${inner(source.headline)}${endOf(source.headline)}” `,
    italic: source.outlet,
    after: `${authors === '' && date === '' ? '.' : date === '' ? '.' : ','}${date} Accessed ${monthDay(source.accessed)}. ${source.address}.`,
  };
}

/** A headline's own quotation marks, within which stands nothing, as those inside others (13.30); a lone one is no mark of a pair. */
function inner(headline: string): string {
  return headline.replace(/“([^“”]*)”|(?<![\p{L}\p{N}])"([^"]*)"(?![\p{L}\p{N}])/gu, '‘$1$2’');
}

/** Wikipedia's {{cite news}}; what would end the template or a link early is written as an entity. */
export function wikipediaCitation(source: CitedSource): string {
  const people = source.people.flatMap(({ given, family }, place) => {
    const number = source.people.length === 1 ? '' : String(place + 1);
    return given === null
      ? [`author${number}=${wiki(family)}`]
      : [`last${number}=${wiki(family)}`, `first${number}=${wiki(given)}`];
  });
  const parts = [
    'cite news',
    ...people,
    `title=${wiki(source.headline)}`,
    `url=${source.address.replace(inAddress, escaped)}`,
    `work=${wiki(source.outlet)}`,
    ...(source.published === null ? [] : [`date=${source.published}`]),
    `access-date=${source.accessed}`,
    ...(source.language.startsWith('en') ? [] : [`language=${source.language.split('-')[0] ?? ''}`]),
  ];
  return `{{${parts.join(' |')}}}`;
}

const wikiMarks: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
};

/** Marks that would end the link or the template, and runs that are italics or a signature. */
const inAddress = /[|[\]{}<>"\s]|'(?=')|(?<=')'|~(?=~)|(?<=~)~/g;
const inText = /[|[\]{}<]|'(?=')|(?<=')'|~(?=~)|(?<=~)~|&(?=#?\w+;)/g;

/** Also "''" (italics), "~~~~" (whoever saves it) and "&nbsp;" where an outlet printed these very letters. */
function wiki(text: string): string {
  return text.replace(/\s+/g, ' ').replace(inText, (mark) => wikiMarks[mark] ?? `&#${mark.charCodeAt(0)};`);
}

function escaped(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** "Jean-Pierre", "J.-P." and "A.B." by their initials: "J.-P.", "A. B." */
function apaName({ given, family }: CitedName): string {
  if (given === null) return family;
  const initials = given
    .replace(/\.-/g, '-')
    .split(/[\s.]+/)
    .filter((part) => part !== '')
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${[...piece][0] ?? ''}.`)
        .join('-'),
    );
  return `${family}, ${initials.join(' ')}`;
}

function inverted({ given, family }: CitedName): string {
  return given === null ? family : `${family}, ${given}`;
}

function straight({ given, family }: CitedName): string {
  return given === null ? family : `${given} ${family}`;
}

/** "A", "A, & B" and "A, B, & C" for APA's ampersand; "A, and B" for Chicago, whose first name is inverted. */
function listed(names: readonly string[], word: string): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')}, ${word} ${last}`;
}

function closed(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** A full stop, where the headline does not end in the mark of a sentence, of any script, itself: "؟", "।", "?”". */
function endOf(headline: string): string {
  return /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"'’”]*$/u.test(headline) ? '' : '.';
}

/** "2025, August 15" */
function apaDay(day: string): string {
  const [date = '', month = '', year = ''] = fullDay(day).split(' ');
  return `${year}, ${month} ${date}`;
}

/** "August 15, 2025" */
function monthDay(day: string): string {
  const [date = '', month = '', year = ''] = fullDay(day).split(' ');
  return `${month} ${date}, ${year}`;
}
