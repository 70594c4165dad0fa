import { sentenceSegments } from './sentence-segments';

/** A sentence without the white space around it, and where it begins in its text, in UTF-16 code units. */
export interface SplitSentence {
  readonly start: number;
  readonly text: string;
}

/** Languages that write "15. August". */
const dottedOrdinals = new Set([
  'de',
  'cs',
  'sk',
  'da',
  'nb',
  'no',
  'fi',
  'hu',
  'hr',
  'sr',
  'sl',
  'et',
  'lv',
  'is',
]);

/** Languages whose press writes a name with its initial: "paskambino V. Zelenskiui", «звонок В. Зеленскому». */
const initialled = new Set(['lt', 'lv', 'ru', 'uk', 'be', 'bg', 'pl']);

/**
 * Text in sentences, by the rules of Unicode (UAX 29) for its language, with those put together
 * again that were parted after an abbreviation: "on Aug. | 15", "Mr. | Trump", "J. | D. | Vance".
 */
export function splitSentences(text: string, language: string): readonly SplitSentence[] {
  const hasInitials = initialled.has(language.toLowerCase().split('-')[0] ?? '');
  const hasOrdinals = dottedOrdinals.has(language.toLowerCase().split('-')[0] ?? '');
  const parts: { start: number; text: string }[] = [];
  for (const { segment, index } of sentenceSegments(text, language)) {
    const last = parts.at(-1);
    const end = last?.text.slice(-longestEnd) ?? '';
    const isSame =
      goesOn(end, segment) ||
      (hasInitials && /\s\p{Lu}\.\s*$/u.test(end) && /^\s*\p{Lu}\p{Ll}/u.test(segment)) ||
      (hasOrdinals && /(?:^|\s)\d{1,2}\.\s*$/u.test(end));
    if (last !== undefined && isSame) last.text += segment;
    else parts.push({ start: index, text: segment });
  }
  return parts
    .map(({ start, text: part }) => ({
      start: start + (part.length - part.trimStart().length),
      text: part.trim(),
    }))
    .filter((sentence) => sentence.text !== '');
}

/** Letters at the end of a sentence that tell whether it goes on. */
const longestEnd = 80;

/** Titles and the like, after which a capital letter begins no sentence. */
const titles =
  /(?:^|[\s(“"«])(?:Mr|Mrs|Ms|M|MM|Dr|Prof|Gen|Col|Lt|Maj|Sgt|Capt|Adm|Sen|Rep|Gov|St|Hon|Rev|Mme|Mlle|Hr|Fr|Sr|Sra|Srta|Dott|Sig|vs|г|гг|ул|им|тов)\.\s*$/u;

/** "At 10:30 p.m. | Kyiv time", "by 8 a.m. | ET". */
const zoneAfterClock = /^\s*(?:\p{Lu}\p{L}+\s)?(?:time\b|[A-Z]{2,4}\b|Eastern|Pacific|Central)/u;

function goesOn(before: string, after: string): boolean {
  if (titles.test(before)) return true;
  if (/\d\s?[ap]\.m\.\s*$/u.test(before) && zoneAfterClock.test(after)) return true;
  // An initial; but "Plan B." ends its sentence, so a word in lower case before it does not count.
  if (/(?:^|[\s.(“"«])\p{Lu}\.\s*$/u.test(before) && /^\s*\p{Lu}/u.test(after)) {
    return /(?:^|\p{Lu}\.|\p{Lu}\p{Ll}+)\s*\p{Lu}\.\s*$/u.test(before);
  }
  return /\p{L}{1,5}\.\s*$/u.test(before) && /^\s*(?:\p{N}|\p{Ll})/u.test(after);
}
