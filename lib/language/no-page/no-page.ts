import { folded, lowered } from '@/lib/language/letters';
import { phrasesSource } from '@/lib/language/phrase-pattern';
import { latin } from './latin';
import type { NoPageWords } from './no-page-words';
import { nonLatin } from './non-latin';

const languages: readonly NoPageWords[] = [...Object.values(latin), ...Object.values(nonLatin)];

/** What stands before it or beside it and says no more: an apology, a number of the protocol. */
const polite = [
  '(oops|ooops|whoops|ups|oups|hoppla|uh[ |-]oh|hmm[m])',
  "[we are|we're|so] sorry [but]",
  '([es] tut uns [sehr] leid|désolé|nous sommes désolés|lo sentimos|desculpe|ci dispiace|helaas|przepraszamy)',
  '(извините|к сожалению|упс|вибачте|на жаль|ой)',
  '(عذرا|عذراً|متأسفون|抱歉|对不起|對不起|申し訳ございません|죄송합니다|üzgünüz)',
  '[http|status] [error|erreur|fehler|ошибка|помилка] [code] (404|410|451)',
  '(error|erreur|fehler|ошибка|помилка|błąd|hata)',
];

interface NoPagePatterns {
  readonly missing: RegExp;
  readonly leadsOn: RegExp;
  readonly courtesy: RegExp;
}

const compiled: { patterns: NoPagePatterns | null } = { patterns: null };

/** Compiled when first asked. */
function patternsOf(): NoPagePatterns {
  compiled.patterns ??= compilePatterns();
  return compiled.patterns;
}

function compilePatterns(): NoPagePatterns {
  const of = languages.flatMap(({ page, missing, whole }) => [
    `${phrasesSource(page)} ?${phrasesSource(missing)}`,
    phrasesSource(whole),
  ]);
  return {
    missing: new RegExp(`^(?:${of.join('|')})$`),
    leadsOn: new RegExp(`^${phrasesSource(languages.flatMap(({ leadsOn }) => leadsOn))}$`),
    courtesy: new RegExp(`^${phrasesSource(polite)}(?:[ ,،，、]+|$)`),
  };
}

/**
 * Whether a headline, or the opening of a text, says that there is no page here and nothing else: "Oops! Page not
 * found | The Courier" of the Courier, but not "Page not found: how links rot". `names` are what the site may be
 * called beside it.
 */
export function saysNoPage(line: string, names: readonly string[] = []): boolean {
  const { missing } = patternsOf();
  const parts = partsOf(line, names);
  return parts.length > 0 && parts.every((part) => missing.test(part) || part === '404');
}

/** Whether a headline or a text begins by saying that the page leads to another. */
export function saysItLeadsOn(line: string, names: readonly string[] = []): boolean {
  const { leadsOn } = patternsOf();
  return partsOf(line, names).some((part) => leadsOn.test(part));
}

/** What is said, without apologies and the site's name. A 404 stays where there is nothing else. */
function partsOf(line: string, names: readonly string[]): readonly string[] {
  const { courtesy } = patternsOf();
  const parts = lowered(folded(line))
    .split(/\s+[|·•»«–—:-]+\s+|[|!:。！]+\s*|[.?…]+(?:\s+|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const said = parts
    .map((part) => part.replace(courtesy, '').trim())
    .filter((part) => part !== '' && !names.some((name) => lowered(folded(name)) === part));
  return said.length > 0 || !parts.some((part) => /(?<!\d)404(?!\d)/.test(part)) ? said : ['404'];
}
