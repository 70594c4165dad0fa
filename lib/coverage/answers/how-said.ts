import { mask } from '@/lib/coverage/quotations/masked-text';
import { everyMatch, type Pattern } from '@/lib/language/every-match';
import { type CompiledGrammar, compiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { type CompiledSpeech, compiledSpeech } from '@/lib/language/speech/compiled-speech';
import type { WordPlace } from '@/lib/language/word-forms';

/** How a sentence says something: what is planned, denied or only told by others is shown apart. */
export interface SaidHow {
  readonly isPlanned: boolean;
  readonly isNegated: boolean;
  readonly isReported: boolean;
}

/** Behind a quotation another clause may begin without a comma of its own: “…,” hours after they left. */
const clauseMarks = /[,;:–—()]/u;
const breaks = new RegExp(`[,;:–—()]|${mask}+`, 'gu');
/** How far behind the words what is said of them may stand: "three hours were planned". */
const behind = 24;
/** How near to the comma the verb stands: "She said on Monday, that", ", the club said on Monday". */
const near = 16;

/**
 * By the words of the language (BCP 47) around the words that answer (`place`), in an outlet's own words, quotations
 * masked: "nearly three hours of talks without a ceasefire" denies no hours. Nothing is said in other languages.
 */
export function howSaid(sentence: string, place: WordPlace, language: string): SaidHow {
  const [grammar, speech] = [compiledGrammar(language), compiledSpeech(language)];
  const start = Math.max(0, ...breaksIn(sentence).filter((at) => at < place.from));
  const end = Math.min(
    place.to + behind,
    ...breaksIn(sentence).filter((at) => at >= place.to),
    ...everyMatch(speech?.and ?? /$^/gu, sentence.slice(place.to)).map(({ index }) => place.to + index),
    sentence.length,
  );
  const clause = sentence.slice(start, end);
  return {
    isPlanned: has(clause, grammar?.planned, grammar?.future),
    isNegated:
      !isDeniedTwice(sentence, language) &&
      ownParts(sentence, place, clauseAround(sentence, place, { start, end, speech }), grammar).some((part) =>
        has(part, grammar?.not, speech?.clauses.refuses),
      ),
    isReported:
      has(sentence, speech?.accordingTo, speech?.byPronoun) ||
      says(sentence.slice(start, place.from), speech) ||
      // "He said, on Monday, that": German and Russian part what is said by a comma. A quotation is said itself.
      (sentence.charAt(start) !== mask && says(sentence.slice(Math.max(0, start - near), start), speech)) ||
      saidBehind(sentence.slice(place.to))
        // "The talks, which took two hours, concluded": what follows is of the talks.
        .slice(opens(sentence.slice(start), grammar?.relative) ? 1 : 0)
        .some((words) => says(words, speech)),
  };
}

/** The clause without what "and" or "but" joins to it: "ruled out membership and offered guarantees" offers them. */
function clauseAround(
  sentence: string,
  place: WordPlace,
  {
    start,
    end,
    speech,
  }: { readonly start: number; readonly end: number; readonly speech: CompiledSpeech | null },
): WordPlace {
  if (speech === null) return { from: start, to: end };
  const joints = [speech.clauses.joins, speech.clauses.turns].flatMap((forms) =>
    everyMatch(forms, sentence).map(({ index }) => index),
  );
  const from = Math.max(start, ...joints.filter((at) => at < place.from));
  const to = Math.min(end, ...joints.filter((at) => at >= place.to));
  return { from, to };
}

/** A clause between its marks without "It was Kyiv, not Moscow, that said so": what is of another, unless it answers itself. */
function ownParts(
  sentence: string,
  place: WordPlace,
  { from, to }: WordPlace,
  grammar: CompiledGrammar | null,
): readonly string[] {
  let end = from - 1;
  return sentence
    .slice(from, to)
    .split(clauseMarks)
    .filter((part, at, all) => {
      const start = end + 1;
      end = start + part.length;
      const isBetween = at > 0 && at < all.length - 1 && (place.from < start || place.from >= end);
      return !isBetween || !opens(part, grammar?.not);
    });
}

/** "Did not rule out", „ausschließen wollte er es nicht“: whether what is refused is denied again. */
export function isDeniedTwice(sentence: string, language: string): boolean {
  const [not, speech] = [compiledGrammar(language)?.not, compiledSpeech(language)];
  if (not === undefined || speech === null) return false;
  return everyMatch(speech.clauses.refuses, sentence).some(({ index, 0: words }) => {
    const [before = ''] = sentence.slice(0, index).split(clauseMarks).slice(-1);
    const [after = ''] = speech.verbSecond ? sentence.slice(index + words.length).split(clauseMarks) : [];
    return has(before.trimEnd().split(/\s+/u).slice(-3).join(' '), not) || has(after, not);
  });
}

function breaksIn(sentence: string): readonly number[] {
  return everyMatch(breaks, sentence).map(({ index }) => index);
}

/** How each clause behind the words begins, but for what is said of a quotation before it: “…,” she said. */
function saidBehind(text: string): readonly string[] {
  return everyMatch(breaks, text)
    .filter(({ 0: mark, index }) => !mark.includes(mask) && text.charAt(index - 1) !== mask)
    .map(({ 0: mark, index }) => text.slice(index + mark.length, index + mark.length + near));
}

function opens(clause: string, pattern: Pattern | undefined): boolean {
  const words = clause.replace(/^[^\p{L}]+/u, '');
  return pattern !== undefined && everyMatch(pattern, words)[0]?.index === 0;
}

function has(text: string, ...patterns: readonly (Pattern | undefined)[]): boolean {
  return patterns.some((pattern) => pattern !== undefined && everyMatch(pattern, text).length > 0);
}

/** Whether somebody says something there: "they spoke for three hours" reports nothing. */
function says(text: string, speech: CompiledSpeech | null): boolean {
  if (speech === null) return false;
  const { verbs, talks } = speech;
  return everyMatch(verbs, text).some(
    ({ 0: verb }) => talks === null || everyMatch(talks, verb).length === 0,
  );
}
