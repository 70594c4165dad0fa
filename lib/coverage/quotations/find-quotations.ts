import { type CompiledSpeech, compiledSpeech } from '@/lib/language/speech/compiled-speech';
import { genitiveTitles } from '@/lib/language/speech/genitives';
import { type Block, blockText } from '@/lib/news/block';
import { agreed, meantAfter, namesAnother } from './antecedent';
import { attribute, attributionAside, attributionWithin } from './attribution';
import { type CastMember, nameFinders } from './cast';
import { isSpeech } from './is-speech';
import { type MaskedText, maskQuotations, wordsAround } from './masked-text';
import { pronounSense } from './pronoun-sense';
import { quotedStretches, spokenAfterDash } from './quoted-stretches';
import { sentenceSubject } from './sentence-subject';
import type { NameSense } from './subject';
import { startsWith } from './text-edges';
import { wordCount } from './word-count';

/** What of an article is looked through. */
export interface QuotingArticle {
  readonly headline: string;
  readonly standfirst: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** Words that somebody said. */
export interface FoundQuotation {
  /** Of the article's blocks; −1 is the headline, −2 the standfirst. */
  readonly block: number;
  /** In UTF-16 code units of the block's text, inside the marks; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Null where it is not sure. */
  readonly speaker: QuotedSpeaker | null;
}

/** Who said it, and how that is known: by name, by a pronoun, or as the one who spoke the sentence before. */
export interface QuotedSpeaker {
  readonly name: string;
  readonly how: 'named' | 'pronoun' | 'continued';
}

/** Shorter ones are titles, nicknames and single words more often than speech. */
const fewestWords = 4;

/** The text of a place in an article: a block's, or the headline (-1) or the standfirst (-2). */
export function textAt({ headline, standfirst, blocks }: QuotingArticle, place: number): string {
  if (place === -1) return headline;
  const block = blocks[place];
  return block === undefined ? (standfirst ?? '') : blockText(block);
}

/** Every quotation of four words or more in reading order of the blocks; titles and words at a distance left out. */
export function findQuotations(
  article: QuotingArticle,
  cast: readonly CastMember[],
): readonly FoundQuotation[] {
  const { headline, standfirst, language, blocks } = article;
  const texts = blocks.map((block) => (block.kind === 'caption' ? '' : blockText(block)));
  const speech = compiledSpeech(language);
  const sense = speech === null ? null : senseOf(speech, cast, texts.join('\n'));
  const found: FoundQuotation[] = [];
  let before: Before = { meant: null, open: null };
  texts.forEach((text, block) => {
    const here = inBlock(text, { block, language, sense, before });
    found.push(...here.quotations);
    before = here.leaves;
  });
  const lines = [
    { text: standfirst ?? '', block: -2 },
    { text: headline, block: -1 },
  ].flatMap(
    ({ text, block }) =>
      inBlock(text, { block, language, sense, before: { meant: null, open: null } }).quotations,
  );
  return [...found, ...lines];
}

function senseOf(speech: CompiledSpeech, cast: readonly CastMember[], text: string): NameSense {
  const isWord = (name: string) =>
    [speech.prepositions, speech.who, speech.between, speech.pronouns, speech.accordingTo].some(
      (forms) => startsWith(name, forms) !== null,
    );
  return {
    speech,
    ...nameFinders(cast, text, { ...speech, isWord }),
    titles: genitiveTitles(speech.language),
    canBeCalled: pronounSense(cast, text, speech),
  };
}

interface Place {
  readonly block: number;
  readonly language: string;
  readonly sense: NameSense | null;
  readonly before: Before;
}

/** What the block before leaves open. */
interface Before {
  /** Who was the only one to speak at its end. */
  readonly meant: string | null;
  /** Who said the quotation that it does not close, which goes on in the next. */
  readonly open: string | null;
}

function inBlock(
  text: string,
  place: Place,
): { readonly quotations: readonly FoundQuotation[]; readonly leaves: Before } {
  const stretches = [...spokenAfterDash(text), ...quotedStretches(text, place.before.open !== null)].filter(
    ({ start, end }, at, all) => !all.slice(0, at).some((one) => one.start <= start && end <= one.end),
  );
  const masked = maskQuotations(
    text,
    place.language,
    stretches.toSorted((one, other) => one.start - other.start),
  );
  return place.sense === null ? unattributed(masked, place.block) : attributed(masked, place, place.sense);
}

function unattributed(masked: MaskedText, block: number) {
  const quotations = masked.sentences.flatMap(({ stretches }) =>
    stretches
      // 『…』 outside 「…」 is a work's title.
      .filter(({ start }) => masked.text.charAt(start - 1) !== '『')
      .filter(({ start, end }) => wordCount(masked.text.slice(start, end)) >= fewestWords)
      .map(({ start, end }) => ({ block, start, end, speaker: null })),
  );
  return { quotations, leaves: { meant: null, open: null } };
}

function attributed({ text, masked, sentences }: MaskedText, place: Place, sense: NameSense) {
  const found: FoundQuotation[] = [];
  /** Whom "he" means: who spoke or acted last; null where two could be meant. */
  let meant = place.before.meant;
  const { open } = place.before;
  let last: QuotedSpeaker | null = open === null ? null : { name: open, how: 'continued' };
  /** Who was the last to be quoted. */
  let spoke: string | null = null;
  for (const sentence of sentences) {
    const own = masked.slice(sentence.start, sentence.end);
    const subject = sentenceSubject(own, sense);
    let speaker: QuotedSpeaker | null = null;
    let isUnknown = false;
    sentence.stretches.forEach((stretch, at) => {
      const around = wordsAround(masked, sentence, at);
      const words = text.slice(stretch.start, stretch.end);
      const outer = attributionWithin(words, sense) ?? attribute(around, sense);
      const isOpen = outer.kind === 'none' || outer.kind === 'alone';
      const attribution = (isOpen ? attributionAside(words, sense) : null) ?? outer;
      if (stretch.isTurn === true) speaker = null;
      if (attribution.kind === 'named') speaker = { name: attribution.name, how: 'named' };
      else if (attribution.kind === 'alone')
        speaker = last === null || stretch.isTurn === true ? null : { name: last.name, how: 'continued' };
      else if (attribution.kind === 'pronoun') {
        const antecedent =
          subject.kind === 'named'
            ? agreed(subject.name, meant)
            : subject.kind === 'pronoun' || !namesAnother(around.before, meant, sense)
              ? meant
              : null;
        const isOne = antecedent !== null && sense.canBeCalled(antecedent, attribution.word ?? null);
        speaker = isOne ? { name: antecedent, how: 'pronoun' } : null;
      } else if (attribution.kind === 'unknown' || isOnAnother(around.near, speaker, sense)) speaker = null;
      isUnknown = attribution.kind === 'unknown';
      if (wordCount(text.slice(stretch.start, stretch.end)) < fewestWords) return;
      if (!isSpeech(text, stretch, { around, attribution, sense })) return;
      found.push({ block: place.block, start: stretch.start, end: stretch.end, speaker });
    });
    if (sentence.stretches.length > 0) last = speaker;
    else if (/[\p{L}]/u.test(own)) last = null;
    spoke = lastSpeaker(speaker, spoke);
    const hasQuotation = sentence.stretches.length > 0;
    const asks = sentence.stretches.some(({ end }) => /[?？]\s?$/u.test(text.slice(0, end)));
    meant = meantAfter(own, { speaker, meant, spoke, sense, hasQuotation, isUnknown, asks });
  }
  const isOpen = sentences.at(-1)?.stretches.at(-1)?.isClosed === false;
  return { quotations: found, leaves: { meant, open: isOpen ? (last?.name ?? null) : null } };
}

/** “…,” Berg said beside Olsen, who spoke of “…”: whether words between two quotations name somebody else. */
function isOnAnother(near: string, speaker: QuotedSpeaker | null, { mentions }: NameSense): boolean {
  return mentions(near).some(({ name }) => name !== speaker?.name);
}

function lastSpeaker(speaker: QuotedSpeaker | null, before: string | null): string | null {
  return speaker === null ? before : speaker.name;
}
