import { everyMatch } from '@/lib/language/every-match';
import { foldPrinted } from '@/lib/language/form-pattern';
import { compiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { withLatinDigits } from '@/lib/language/scripts';
import { compiledSpeech } from '@/lib/language/speech/compiled-speech';

/** So much of the longer one has the shorter to have, for a word that it lacks to say something. */
const nearlyAll = 0.7;

/**
 * Whether two quotations of one language (BCP 47), alike as their words are, say different things: one denies what
 * the other says, or they have other figures, or other names. The longer one may have more of each.
 */
export function sayOtherwise(shorter: string, longer: string, language: string): boolean {
  return (
    areDenied(shorter, longer, language) ||
    areExchanged(figuresIn(shorter), figuresIn(longer)) ||
    (isAsLong(shorter, longer) && areExchanged(namesIn(shorter, language), namesIn(longer, language)))
  );
}

function areDenied(shorter: string, longer: string, language: string): boolean {
  const not = compiledGrammar(language)?.not;
  if (not === undefined) return false;
  const [one, other] = [shorter, longer].map((text) => everyMatch(not, foldPrinted(text)).length > 0);
  return one === true ? other === false : other === true && isAsLong(shorter, longer);
}

function isAsLong(shorter: string, longer: string): boolean {
  return shorter.length >= nearlyAll * longer.length;
}

/** "20 per cent" for "80 per cent": each has what the other lacks. */
function areExchanged(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => !other.includes(word)) && other.some((word) => !one.includes(word));
}

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };
/** Powers and notes: they would be put to the figure before them. */
const raised = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+/gu;

function figuresIn(text: string): readonly string[] {
  const plain = withLatinDigits(text)
    .replace(/(?<=\d)[½¼¾]/gu, (sign) => fractions[sign] ?? sign)
    .replace(raised, ' ')
    .normalize('NFKC');
  return (plain.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).map(figureValue);
}

/** "7,200,000" and "7.200.000" are one figure, and so are "1.5", "1,5" and "1,50"; "1.5" and "15" are not. */
function figureValue(figure: string): string {
  const plain = figure.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.');
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? String(Number(plain)) : plain;
}

/** Capitals within a sentence; none where nouns have them too. An ending, as of a case, may differ. */
function namesIn(text: string, language: string): readonly string[] {
  if (compiledSpeech(language)?.capitalNouns === true) return [];
  const names = text.match(/(?<=[\p{Ll}\p{N},]['’]?s?\s)\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return names.map((name) => name.slice(0, 4));
}
