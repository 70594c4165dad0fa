import { keepByKey } from './keep-by-key';

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
  ji: 'yi',
  jw: 'jv',
  mo: 'ro',
  nb: 'nb',
  spanish: 'es',
  arabic: 'ar',
};

/** "GB" of "UK"; null for what is no country, as "EN" of "en-EN". */
function knownRegion(part: string): string | null {
  const region = new Intl.Locale(`und-${part}`).region ?? '';
  return region === 'ZZ' || englishName('region', region) === null ? null : region;
}

/** Codes that name no one language. */
const noLanguage = new Set(['mul', 'mis', 'und', 'zxx']);

/** "eng" and "ger" are "en" and "de"; null for what is no language, as "utf" of "utf-8" (People's Daily). */
function knownLanguage(primary: string): string | null {
  if (!/^[a-z]{2,3}$/.test(primary) || noLanguage.has(primary)) return null;
  if (englishName('language', primary) === null) return null;
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
  const region = parts
    .slice(1)
    .flatMap((part) => (/^[a-z]{2}$/.test(part) ? (knownRegion(part) ?? []) : []))[0];
  const script = parts.slice(1).find((part) => part === 'hans' || part === 'hant');
  if (script !== undefined) return `${primary}-${script[0]?.toUpperCase()}${script.slice(1)}`;
  return region === undefined ? primary : `${primary}-${region}`;
}

/** "pt" of "pt-BR". */
export function primarySubtag(tag: string): string {
  return tag.split('-')[0] ?? tag;
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

const names = keepByKey<Intl.DisplayNames>(2);

/**
 * What a language (BCP 47) or a region (ISO 3166-1 alpha-2) is called in English, by CLDR; null where it has no name.
 * Throws where the code is of another form. The names are loaded with the first question, which takes 5 ms.
 */
export function englishName(type: 'language' | 'region', code: string): string | null {
  return names(type, () => new Intl.DisplayNames('en', { type, fallback: 'none' })).of(code) ?? null;
}
