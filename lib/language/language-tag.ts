import { eld } from 'eld/extrasmall';
import { chineseAndJapanese, countLetters, kana, lettersOf } from './scripts';

/** Letters that the detector needs; a text is looked at in three places, since many open with a quotation. */
const enough = { letters: 40, slice: 400 } as const;

/** Names of languages and outdated codes that pages give where a BCP 47 tag belongs. */
const renamed: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  russian: 'ru',
  ukrainian: 'uk',
  ua: 'uk',
  cz: 'cs',
  jp: 'ja',
  cn: 'zh',
  kr: 'ko',
  iw: 'he',
  gr: 'el',
  se: 'sv',
  dk: 'da',
  in: 'id',
  nb: 'nb',
  spanish: 'es',
  arabic: 'ar',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** Codes that name no one language. */
const noLanguage = new Set(['mul', 'mis', 'und', 'zxx']);

/** "eng" and "ger" are "en" and "de"; null for what is no language, as "utf" of "utf-8" (People's Daily). */
function knownLanguage(primary: string): string | null {
  if (!/^[a-z]{2,3}$/.test(primary) || noLanguage.has(primary)) return null;
  if (languageNames.of(primary) === undefined) return null;
  return primary.length === 2 ? primary : new Intl.Locale(primary).language;
}

/** A language tag as pages write it ("en_US", "DE", "English") as BCP 47 "xx" or "xx-YY"; null where it is none. */
export function languageTag(declared: string | null): string | null {
  const parts = (declared ?? '')
    .trim()
    .slice(0, 40)
    .toLowerCase()
    .split(/[-_,; ]/);
  const primary = knownLanguage(renamed[parts[0] ?? ''] ?? parts[0] ?? '');
  if (primary === null) return null;
  const region = parts.slice(1).find((part) => /^[a-z]{2}$/.test(part) && part !== 'xx');
  const script = parts.slice(1).find((part) => part === 'hans' || part === 'hant');
  if (script !== undefined) return `${primary}-${script[0]?.toUpperCase()}${script.slice(1)}`;
  return region === undefined ? primary : `${primary}-${region.toUpperCase()}`;
}

/**
 * The language that a text is written in, as a primary subtag: what two of three places say, else its
 * beginning. Null where there is too little of it to say.
 */
export function detectLanguage(text: string): string | null {
  const [beginning = '', ...others] = samplesOf(text);
  const first = detectSample(beginning);
  const [second = null, third = null] = others.map(detectSample);
  return second !== null && (first === null || second === third) ? second : (first ?? third);
}

const eastAsian = new RegExp(`[${lettersOf(chineseAndJapanese)}]+`, 'gu');

function detectSample(sample: string): string | null {
  const letters = lettersIn(sample);
  const ofKana = countLetters(sample, kana);
  const ofEastAsia = countLetters(sample, chineseAndJapanese);
  // Half of what Japanese is written in is kana; Chinese texts hold a stray one, in a name or as a dot.
  if (ofEastAsia * 2 > letters && letters >= 8) return ofKana * 10 > ofEastAsia ? 'ja' : 'zh';
  // A syllable of Hangul says as much as two letters, and no other language is written in it.
  if (countLetters(sample, ['Hangul']) * 2 > letters && letters >= 8) return 'ko';
  if (letters - ofEastAsia < enough.letters) return null;
  // An English text that quotes Japanese is English.
  const found = eld.detect(ofEastAsia === 0 ? sample : sample.replace(eastAsian, ' '));
  return found.language !== '' && found.isReliable() ? found.language : null;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/**
 * The beginning of each third of a text, one by one, since the detector hears only the first 1,000
 * characters; without addresses, which are English to it.
 */
function samplesOf(text: string): readonly string[] {
  const { slice } = enough;
  const third = Math.floor(text.length / 3);
  const parts =
    text.length <= 2 * slice ? [text] : [0, third, 2 * third].map((at) => text.slice(at, at + slice));
  return parts.map((part) => part.replace(/\bhttps?:\/\/\S+/g, ' '));
}

/**
 * The language of an article: the first declared tag that the text agrees with, else what the text is
 * written in, else the first declared whose letters it is written in. Templates that say "en" around
 * Ukrainian text are common; tags of close relatives (nb and no, sr and hr) are believed.
 */
export function chooseLanguage(declared: readonly (string | null)[], text: string): string | null {
  const tags = declared.map(languageTag).filter((tag) => tag !== null);
  const detected = detectLanguage(text);
  if (detected === null) return tags.find((tag) => !isOtherScript(tag, text)) ?? null;
  return (
    tags.find((tag) => isSameLanguage(primarySubtag(tag), detected)) ?? differing(tags[0] ?? null, detected)
  );
}

/** Whether a language of Latin letters is said of a text that has next to none; too little of it says nothing. */
function isOtherScript(tag: string, text: string): boolean {
  const sample = samplesOf(text).join(' ');
  const letters = lettersIn(sample);
  const latin = countLetters(sample, ['Latin']);
  // Several are written in more than one script, as Serbian and Uzbek.
  const isLatin = detectable.has(primarySubtag(tag)) && new Intl.Locale(tag).maximize().script === 'Latn';
  return letters >= 4 && latin * 5 < letters && isLatin;
}

/** "pt" of "pt-BR". */
export function primarySubtag(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/**
 * A language that the detector does not know is believed as declared, but not where the tag is more often
 * a country's: "br" of a Brazilian page is not Breton.
 */
function differing(declared: string | null, detected: string): string {
  return declared !== null && !isDoubtful(primarySubtag(declared)) ? declared : detected;
}

const countries = new Set(['br', 'ch', 'kg', 'sg', 'tw']);

function isDoubtful(primary: string): boolean {
  return detectable.has(primary) || countries.has(primary);
}

const relatives: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn'],
  ['no', 'da'],
  ['sr', 'hr', 'bs', 'sh', 'sl', 'mk', 'bg'],
  ['ms', 'id'],
  ['tl', 'fil'],
  ['gl', 'pt'],
  ['gl', 'es'],
  ['cs', 'sk'],
  ['hi', 'mr', 'ne'],
  ['ku', 'ckb'],
  ['nl', 'af', 'fy'],
  ['zh', 'yue'],
];

/** Whether two primary subtags name one language, or relatives that detectors confuse. */
export function isSameLanguage(one: string, other: string): boolean {
  if (one === other) return true;
  return relatives.some((family) => family.includes(one) && family.includes(other));
}

const detectable = new Set(
  (
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml ' +
    'mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'
  ).split(' '),
);
