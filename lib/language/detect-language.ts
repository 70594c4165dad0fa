import { eld } from 'eld/extrasmall';
import { isSameLanguage, languageTag, primarySubtag } from './language-tag';
import { chineseAndJapanese, countLetters, kana, lettersOf, mayBeEastAsian } from './scripts';

// A file of its own: most only ask for tags. The detector's table is 55 MB in a process that loads it as it is, and 3 MB
// in the compiled program, which has it packed.

/** Letters that the detector needs; a text is looked at in three places, since many open with a quotation. */
const enough = { letters: 40, slice: 400 } as const;

/**
 * The language that a text is written in, as a primary subtag: what two of three places say, else its
 * beginning. Null where there is too little of it to say.
 */
export function detectLanguage(text: string): string | null {
  const [beginning = '', middle = '', end = ''] = samplesOf(text);
  const first = detectSample(beginning);
  const second = detectSample(middle);
  if (first === second && first !== null) return first;
  const third = detectSample(end);
  return second !== null && (first === null || second === third) ? second : (first ?? third);
}

const eastAsian = new RegExp(`[${lettersOf(chineseAndJapanese)}]+`, 'gu');

function detectSample(sample: string): string | null {
  const letters = lettersIn(sample);
  if (!mayBeEastAsian(sample)) return letters < enough.letters ? null : ofAlphabet(sample);
  const ofKana = countLetters(sample, kana);
  const ofEastAsia = countLetters(sample, chineseAndJapanese);
  // Half of what Japanese is written in is kana; Chinese texts hold a stray one, in a name or as a dot.
  if (ofEastAsia * 2 > letters && letters >= 8) return ofKana * 10 > ofEastAsia ? 'ja' : 'zh';
  // A syllable of Hangul says as much as two letters, and no other language is written in it.
  if (countLetters(sample, ['Hangul']) * 2 > letters && letters >= 8) return 'ko';
  if (letters - ofEastAsia < enough.letters) return null;
  // An English text that quotes Japanese is English.
  return ofAlphabet(ofEastAsia === 0 ? sample : sample.replace(eastAsian, ' '));
}

function ofAlphabet(text: string): string | null {
  const found = eld.detect(text);
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

const detectable = new Set(
  (
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml ' +
    'mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'
  ).split(' '),
);
