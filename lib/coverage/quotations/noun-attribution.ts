import { everyMatch } from '@/lib/language/every-match';
import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import type { Mention } from './cast';
import { honorific } from './honorific';
import type { Around } from './masked-text';
import { aheadOf, isAfterPreposition } from './name-place';
import { type NameSense, type Subject, subjectBefore } from './subject';
import { isAdjunct, subjectAfter } from './subject-behind';
import { endsWith, opensAsOwner, startsWith } from './text-edges';
import { wordCount } from './word-count';

/** So many adjectives stand at most between whose it is and the noun: "Berg’s one short answer". */
const mostAdjectives = 2;

/**
 * By a noun for what somebody says: "Berg’s verdict: “…”", « La réponse de Berg : … », "“…” was Berg’s answer"; and
 * "“…” is how Berg put it". Null where no such noun stands there, or it is not sure whose it is.
 */
export function nounAttribution({ before, near, after }: Around, sense: NameSense): Subject | null {
  const { utterances } = sense.speech;
  if (utterances === null) return null;
  const isOpen = /:\s*$/u.test(near);
  const words = after.replace(/^[\s,–—-]+/u, '');
  const link = startsWith(words, utterances.links);
  if (!isOpen && link === null) return null;
  const verb = everyMatch(sense.speech.verbs, before).at(-1);
  if (verb !== undefined) {
    // "Olsen said that Berg’s answer was: “…”", "Olsen spoke of Berg’s words: “…”"
    const isTold = isOpen && tellsOf(before.slice(verb.index + verb[0].length), sense);
    return isTold ? { kind: 'unknown' } : null;
  }
  if (isOpen && near === before) {
    const ahead = before.replace(/\s*:\s*$/u, '');
    return ownerOf(ahead, sense) ?? possessor(ahead, sense);
  }
  if (link === null || near.trim() !== '') return null;
  const behind = words.slice(link).trimStart();
  if (/^how\s/u.test(behind)) return teller(behind.slice(4, 120), sense);
  return ownerOf(behind.slice(0, 70), sense, true) ?? possessor(behind.slice(0, 70), sense, true);
}

/** "“…” is how the pilot Ida Berg puts it": of the one name there, before a verb of saying; "how Berg was met" has none. */
function teller(text: string, sense: NameSense): Subject | null {
  const [verb] = everyMatch(sense.speech.verbs, text);
  if (sense.mentions(text).length > 1) return { kind: 'unknown' };
  return named(subjectBefore(text.slice(0, verb?.index ?? 0), sense));
}

/** Whether a clause names whose answer or words these are. */
function tellsOf(clause: string, sense: NameSense): boolean {
  const { utterances, clauses } = sense.speech;
  return [utterances?.nouns, clauses.tellings].some(
    (forms) =>
      forms != null &&
      everyMatch(forms, clause).some(({ index }) => ownerAhead(clause.slice(0, index), sense) !== null),
  );
}

function named(subject: Subject): Subject | null {
  return subject.kind === 'named' ? subject : null;
}

/** "Berg’s answer", „Bergs Antwort“: who is named so and nobody else before it. */
function ownerOf(text: string, sense: NameSense, atStart = false): Subject | null {
  const { nouns } = sense.speech.utterances ?? {};
  if (nouns === undefined) return null;
  for (const { index, 0: noun } of everyMatch(nouns, text)) {
    const owner = ownerAhead(text.slice(0, index), sense);
    if (owner === null || !(atStart || isAllOfIt(text, index + noun.length, sense))) continue;
    // „Putin blieb vage, Bergs Urteil war klar: …“
    const ahead = aheadOf(text, owner).replace(/^.*,\s/su, '');
    const isFirst = atStart ? `${ahead} `.replace(honorific, '').trim() === '' : wordCount(ahead) <= 2;
    if (isFirst && !isAfterPreposition(ahead, sense.speech)) return { kind: 'named', name: owner.name };
  }
  return null;
}

function ownerAhead(ahead: string, { mentions, speech }: NameSense): Mention | null {
  const own = mentions(ahead).at(-1);
  if (own !== undefined && opensAsOwner(ahead.slice(own.to)) && saysHow(ahead.slice(own.to + 2), speech))
    return own;
  // „Bergs Antwort“
  const genitive = speech.capitalNouns ? /^(.*\p{Ll})s\s$/su.exec(ahead)?.[1] : undefined;
  return genitive === undefined
    ? null
    : (mentions(genitive).find(({ to }) => to === genitive.length) ?? null);
}

/** Adjectives, none of which says that the words were not said: "Berg’s expected answer". */
function saysHow(words: string, { utterances }: CompiledSpeech): boolean {
  const isUnsaid = utterances !== null && everyMatch(utterances.unsaid, words).length > 0;
  return /^[\s\p{Ll}-]*$/u.test(words) && wordCount(words) <= mostAdjectives && !isUnsaid;
}

/** « La réponse de Jan Berg, chercheur », „die Antwort von Berg“: the name behind the noun. */
function possessor(text: string, sense: NameSense, atStart = false): Subject | null {
  const { nouns, of } = sense.speech.utterances ?? {};
  if (nouns === undefined || of === undefined) return null;
  for (const { index, 0: noun } of everyMatch(nouns, text)) {
    const ahead = text.slice(0, index).trim();
    const behind = text.slice(index + noun.length).trimStart();
    const joint = startsWith(behind, of);
    if (joint === null || wordCount(ahead) > (atStart ? 0 : 2)) continue;
    const owner = behind.slice(joint).trimStart();
    const subject = named(subjectAfter(owner, sense));
    const whose = sense
      .mentions(owner)
      .find(({ name }) => subject?.kind === 'named' && name === subject.name);
    if (whose === undefined || !isDirectly(owner.slice(0, whose.from), sense)) continue;
    if (atStart || isAllOfIt(owner, whose.to, sense)) return subject;
  }
  return null;
}

/** "The answer of the mayor Ida Berg"; not „die Reaktion von Anhängern von Berg“, « di chi odia Berg ». */
function isDirectly(ahead: string, { speech }: NameSense): boolean {
  const isCalled = wordCount(ahead) <= 1 || endsWith(ahead.trimEnd(), speech.roles) !== null;
  return isCalled && everyMatch(speech.prepositions, ahead).length === 0;
}

/** So many words say at most how an answer was: „fiel knapp aus“. */
const mostOnIt = 3;

/**
 * Whether what stands between somebody's answer and the colon says only how it was, or who they are: "Berg’s answer
 * was blunt:", « La réponse de Berg, pilote : ». Whatever has another noun may have other words: "Berg’s warning was
 * met with a shout:", „Bergs Antwort kam von Olsen:“.
 */
function isAllOfIt(text: string, end: number, { speech }: NameSense): boolean {
  const words = text.slice(end);
  if (/^,\s[^,]{3,60}$/u.test(words)) return true;
  return (
    /^[\p{Ll}\p{M}\s’'-]*$/u.test(words) &&
    wordCount(words) <= mostOnIt &&
    // „fiel knapp aus“ is whole with it.
    everyMatch(speech.prepositions, words.replace(/\s\p{L}+\s*$/u, ' ')).length === 0 &&
    !isAdjunct(text, end, speech)
  );
}
