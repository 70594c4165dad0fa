import type { Attribution, wordsAround } from './attribution';
import type { QuotedStretch } from './quoted-stretches';
import { endsWith, type NameSense } from './subject';

interface SpeechSigns {
  readonly around: ReturnType<typeof wordsAround>;
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
  const isPunctuated = /[.,!?…]\s?$/u.test(words);
  if (!isPunctuated && (isTitleCase(words) || isTitled(around.near, around.after, sense))) return false;
  if (attribution.kind === 'named' || attribution.kind === 'pronoun' || attribution.kind === 'alone')
    return true;
  if (isPunctuated || /:\s*$/u.test(around.near)) return true;
  return attribution.kind === 'unknown' || isSaid(around, sense) || namesSomebody(around, sense);
}

/** A word for a work, a slogan or a name stands right before it. */
function isTitled(near: string, after: string, { speech }: NameSense): boolean {
  const close = near
    .replace(/[\s,:–—-]+$/u, '')
    .split(/\s+/u)
    .slice(-3)
    .join(' ');
  return (
    [...close.matchAll(speech.titled)].length > 0 ||
    endsWith(after.trim(), speech.titled) === after.trim().length
  );
}

/** "Das Wunder von Bern" proves nothing in German; "The Long Way Home" is a title. */
function isTitleCase(words: string): boolean {
  const all = words.match(/\p{L}{4,}/gu) ?? [];
  return all.length >= 2 && all.every((word) => /^\p{Lu}/u.test(word));
}

function isSaid({ before, after }: ReturnType<typeof wordsAround>, { speech }: NameSense): boolean {
  return [before, after].some((text) => [...text.matchAll(speech.verbs)].length > 0);
}

function namesSomebody({ before, after }: ReturnType<typeof wordsAround>, { mentions }: NameSense): boolean {
  return mentions(`${before} ${after}`).length > 0;
}
