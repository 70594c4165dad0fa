import { everyMatch } from '@/lib/language/every-match';
import type { Attribution } from './attribution';
import type { Around } from './masked-text';
import type { QuotedStretch } from './quoted-stretches';
import type { NameSense } from './subject';
import { endsWith, startsWith } from './text-edges';

interface SpeechSigns {
  readonly around: Around;
  readonly attribution: Attribution;
  readonly sense: NameSense;
}

/** Whether words in quotation marks were said by somebody: not a title, a nickname, or words held at a distance. */
export function isSpeech(
  text: string,
  { start, end }: QuotedStretch,
  { around, attribution, sense }: SpeechSigns,
): boolean {
  const words = text.slice(start, end);
  // „Nächstes Mal in Moskau“, sagte Berg
  const said = /^\s?[,–—]\s?[–—]?\s?(?=\p{L})/u.exec(around.after)?.[0];
  const isSaid =
    said !== undefined && startsWith(around.after.slice(said.length), sense.speech.verbs) !== null;
  const isPunctuated = isSaid || /[.,!?…]\s?$/u.test(words);
  if (!isPunctuated && (isTitleCase(words, attribution, sense) || isTitled(around.near, around.after, sense)))
    return false;
  if (attribution.kind === 'named' || attribution.kind === 'pronoun' || attribution.kind === 'alone')
    return true;
  if (isPunctuated || /:\s*$/u.test(around.near)) return true;
  return attribution.kind === 'unknown' || saysSomebody(around, sense) || namesSomebody(around, sense);
}

/** A word for a work, a slogan or a name stands right before it. */
function isTitled(near: string, after: string, { speech }: NameSense): boolean {
  const close = near
    .replace(/[\s,:–—-]+$/u, '')
    .split(/\s+/u)
    .slice(-3)
    .join(' ');
  return (
    everyMatch(speech.titled, close).length > 0 ||
    // “Uzun yol” adlı filmi
    startsWith(after.replace(/^\s?-?/u, ''), speech.titledBehind) !== null ||
    endsWith(after.trim(), speech.titled) === after.trim().length
  );
}

/** "The Long Way Home", "Letters from the Sea"; but not „Das Ergebnis ist ein Desaster für Kiew“, since German writes its nouns so. */
function isTitleCase(words: string, { kind }: Attribution, { speech }: NameSense): boolean {
  const all = words.match(/\p{L}+/gu) ?? [];
  const [long, capital] = [
    all.filter(
      (word) =>
        word.length >= 4 && (kind === 'named' || startsWith(word, speech.prepositions) !== word.length),
    ),
    all.filter((word) => /^\p{Lu}/u.test(word)),
  ];
  return (
    long.length >= 2 && long.every((word) => capital.includes(word)) && capital.length >= 0.6 * all.length
  );
}

function saysSomebody({ before, near, after }: Around, { speech }: NameSense): boolean {
  // "According to somebody, “…”"
  const [first] = everyMatch(speech.accordingTo, before.trimStart());
  if (first?.index === 0 && /,\s*$/u.test(near)) return true;
  if (startsWith(after.replace(/^[\s,–—-]+/u, ''), speech.accordingTo) !== null) return true;
  return [before, after].some((text) =>
    [speech.verbs, speech.accordingBehind].some((forms) => everyMatch(forms, text).length > 0),
  );
}

function namesSomebody({ before, after }: Around, { mentions }: NameSense): boolean {
  return mentions(`${before} ${after}`).length > 0;
}
