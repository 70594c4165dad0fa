import { eld } from 'eld/extrasmall';

const enough = { letters: 40, sample: 1_500 } as const;

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

/** A language tag as pages write it ("en_US", "DE", "English") as BCP 47 "xx" or "xx-YY"; null where it is none. */
export function languageTag(declared: string | null): string | null {
  const parts = (declared ?? '')
    .trim()
    .slice(0, 40)
    .toLowerCase()
    .split(/[-_,; ]/);
  const primary = renamed[parts[0] ?? ''] ?? parts[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(primary)) return null;
  const region = parts.slice(1).find((part) => /^[a-z]{2}$/.test(part) && part !== 'xx');
  const script = parts.slice(1).find((part) => part === 'hans' || part === 'hant');
  if (script !== undefined) return `${primary}-${script[0]?.toUpperCase()}${script.slice(1)}`;
  return region === undefined ? primary : `${primary}-${region.toUpperCase()}`;
}

/** The language that a text is written in, as a primary subtag; null where there is too little of it to say. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, enough.sample);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const han = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (han * 4 > letters && letters >= 8)
    return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh';
  if (letters < enough.letters) return null;
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
}

/**
 * The language of an article: the first declared tag that the text agrees with, else what the text is
 * written in, else the first declared. Templates that say "en" around Ukrainian text are common; tags
 * of close relatives (nb and no, sr and hr) are believed.
 */
export function chooseLanguage(declared: readonly (string | null)[], text: string): string | null {
  const tags = declared.map(languageTag).filter((tag) => tag !== null);
  const detected = detectLanguage(text);
  if (detected === null) return tags[0] ?? null;
  return (
    tags.find((tag) => isSameLanguage(primarySubtag(tag), detected)) ?? differing(tags[0] ?? null, detected)
  );
}

/** "pt" of "pt-BR". */
export function primarySubtag(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** A language that the detector does not know is believed as declared. */
function differing(declared: string | null, detected: string): string {
  return declared !== null && !detectable.has(primarySubtag(declared)) ? declared : detected;
}

const relatives: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn'],
  ['no', 'da'],
  ['sr', 'hr', 'bs', 'sh', 'me', 'cnr', 'sl', 'mk', 'bg'],
  ['ms', 'id', 'tl', 'fil'],
  ['gl', 'pt', 'es', 'ca'],
  ['cs', 'sk'],
  ['hi', 'mr', 'ne'],
  ['fa', 'prs'],
  ['ku', 'ckb'],
  ['nl', 'af', 'fy'],
  ['zh', 'yue'],
];

function isSameLanguage(one: string, other: string): boolean {
  if (one === other) return true;
  return relatives.some((family) => family.includes(one) && family.includes(other));
}

const detectable = new Set(
  (
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml ' +
    'mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'
  ).split(' '),
);
