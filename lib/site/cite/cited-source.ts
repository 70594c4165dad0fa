import type { PublicationTime } from '@/lib/news/publication-time';
import { dayOf } from '@/lib/news/zoned-time';
import { zonesOf } from '@/lib/site/country-zones';

/** What a citation needs of an article; a listed one has it, and so has a stored one. */
export interface CitableArticle {
  readonly id: string;
  readonly headline: string;
  readonly address: string;
  readonly byline: readonly string[];
  readonly credit: string | null;
  readonly language: string;
  readonly published: PublicationTime;
  readonly firstSeenAt: Date;
  readonly changedAt: Date | null;
  readonly outlet: { readonly name: string; readonly country: string | null };
}

/** An article as its citation: always the outlet's original, never our copy of it. */
export interface CitedSource {
  readonly id: string;
  readonly headline: string;
  readonly address: string;
  readonly outlet: string;
  /** Who is credited; empty where nobody is, and never the outlet itself. */
  readonly people: readonly CitedName[];
  /** BCP 47. */
  readonly language: string;
  /** YYYY-MM-DD by the outlet's own clock; null where it states no date. */
  readonly published: string | null;
  /** The day on which we last read what is shown, YYYY-MM-DD in UTC. */
  readonly accessed: string;
}

/** A person's names apart where that is safe to tell; otherwise all of it is `family`. */
export interface CitedName {
  readonly given: string | null;
  readonly family: string;
}

/** Takes an article's facts as a citation wants them. */
export function citedSource(article: CitableArticle): CitedSource {
  const { outlet, byline } = article;
  return {
    id: article.id,
    headline: article.headline,
    address: article.address,
    outlet: outlet.name,
    people: byline
      .filter((name) => name !== outlet.name)
      .map((name) => splitName(name, !familyFirst.has(article.language.split('-', 1)[0] ?? ''))),
    language: article.language,
    published: publishedDay(article.published, outlet.country),
    accessed: (article.changedAt ?? article.firstSeenAt).toISOString().slice(0, 10),
  };
}

const organisationWords: ReadonlySet<string> = new Set(
  (
    'agency agencies news staff press reuters bureau desk team correspondent correspondents редакция служба ' +
    'agence agencia agenzia agentur board editorial editors newsroom redaktion redazione redacción rédaction ' +
    'redação media verify welle times monde reporters writers'
  ).split(' '),
);

/** What stands between two people; in small letters, for "A." and "I." are initials. */
const joiningWords: ReadonlySet<string> = new Set(
  'and und et y e i en og och ja és a и та і й ve και with mit con com avec'.split(' '),
);
/** What is no person's name by itself: a paper's, "Le Figaro" and "Die Zeit", and a name with its place. */
const papers = /^[Tt]he\s|^(?:L[ae]s?|Los|El|Il|Gli|Der|Die|Das|De|Het)\s\S+$/;
const placed = /\s(?:in|from|at|aus|bei|w|z|из|в|від|з|у|от)\s\p{Lu}/u;
/** What stands before or behind a name and is no part of it. */
const titles: ReadonlySet<string> = new Set('dr prof sir dame rev jr sr ii iii iv phd'.split(' '));

/** Languages of Latin letters whose bylines put the family first. */
const familyFirst: ReadonlySet<string> = new Set(['hu', 'vi']);

/** What begins a family name in capital letters as well: "Robert De Niro", "Robert La Follette". */
const particles: ReadonlySet<string> = new Set(
  'da das de del della der des di do dos du el la le los st ten ter van von'.split(' '),
);

/** Families of Vietnam, whose "Van" is a middle name. */
const vietnamese =
  /^(?:b[uù]i|đ[oỗ]|[dđ][aặ]ng|d[uư][oơ]ng|ho[aà]ng|l[eê]|ng[oô]|nguy[eễ]n|ph[aạ]m|tr[aầ]n|v[oõuũ])$/iu;

/**
 * "Ada Maria Reporter" is Reporter, Ada Maria. A word in small letters begins the family name ("von der Leyen", "dos
 * Santos", "фон Бюлов"), and so does a particle with a capital. Names of scripts and languages that put the family
 * first, single words, two people in one, names with a title or "Jr." and what looks like an organisation or begins
 * with a family in capitals ("DUPONT Jean", "BBC Verify") stay whole, since a wrong split is worse than none: BibTeX
 * takes "Bob, Ada and" for two people.
 */
function splitName(name: string, isFamilyLast: boolean): CitedName {
  const words = name.trim().split(/\s+/);
  const isPlain =
    isFamilyLast &&
    words.length >= 2 &&
    words.length <= 4 &&
    /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}.’'\- ]+$/u.test(name) &&
    !/^\p{Lu}[\p{Lu}’'-]{2,}\s(?=.*\p{Ll})/u.test(name.trim()) &&
    !papers.test(name.trim()) &&
    !placed.test(name) &&
    !words.some((word) => joiningWords.has(word) || titles.has(word.toLowerCase().replace(/\.$/, ''))) &&
    !isOrganisation(name);
  if (!isPlain) return { given: null, family: name.trim() };
  const isCapital = /^\p{Lu}/u.test(name.trim());
  const at = words.findIndex((word, place) => isCapital && place > 0 && beginsFamily(word, words[place - 1]));
  const cut = at === -1 ? words.length - 1 : at;
  return { given: words.slice(0, cut).join(' '), family: words.slice(cut).join(' ') };
}

/** Whether a credited name says that it is no person's: "Reuters staff", "Редакция". */
export function isOrganisation(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => organisationWords.has(word));
}

function beginsFamily(word: string, before = ''): boolean {
  if (/^[’']?\p{Ll}/u.test(word)) return true;
  return particles.has(word.toLowerCase().replace(/\.$/, '')) && !vietnamese.test(before);
}

function publishedDay(published: PublicationTime, country: string | null): string | null {
  switch (published.kind) {
    case 'instant':
      return dayOf(published.at, clockOf(country));
    case 'day':
      return published.day;
    case 'unknown':
      return null;
  }
}

/** The capital's clock, where a country has several. */
const capitals: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
};

/**
 * The clock by which an outlet dates its pages: its country's. A New York evening is the next day at
 * Greenwich, and a citation has to say what the page says.
 */
function clockOf(country: string | null): string {
  if (country === null) return 'UTC';
  const capital = capitals[country];
  if (capital !== undefined) return capital;
  return zonesOf(country)[0] ?? 'UTC';
}

/** A name that stays whole, for forms in which a comma ends the family's: "Example, Inc." would be a person. */
export function withoutComma(name: string): string {
  return name.replace(/\s*[,，،]\s*/g, ' ');
}
