import { everyMatch } from '@/lib/language/every-match';
import type { Mention } from './cast';
import { honorific } from './honorific';
import { aheadOf, isAfterPreposition } from './name-place';
import type { NameSense, Subject } from './subject';
import { subjectAfter } from './subject-behind';
import { opensAsOwner, startsWith } from './text-edges';
import { wordCount } from './word-count';
import type { Around } from './words-around';

/** So many adjectives stand at most between whose it is and the noun: "Berg’s one short answer". */
const mostAdjectives = 2;

/**
 * By a noun for what somebody says: "Berg’s verdict: “…”", « La réponse de Berg : … », "“…” was Berg’s answer"; and
 * "“…” is how Berg put it". Null where no such noun stands there, or it is not sure whose it is.
 */
export function nounAttribution({ before, near, after }: Around, sense: NameSense): Subject | null {
  const { utterances, declines } = sense.speech;
  if (utterances === null) return null;
  const verb = everyMatch(sense.speech.verbs, before).at(-1);
  if (verb !== undefined) {
    // "Olsen said that Berg’s answer was: “…”", "Olsen spoke of Berg’s words: “…”"
    const told = /:\s*$/u.test(near) ? tellsOf(before.slice(verb.index + verb[0].length), sense) : false;
    return told ? { kind: 'unknown' } : null;
  }
  if (/:\s*$/u.test(near) && near === before) {
    const ahead = before.replace(/\s*:\s*$/u, '');
    return ownerOf(ahead, sense) ?? (declines ? null : possessor(ahead, sense));
  }
  const words = after.replace(/^[\s,–—-]+/u, '');
  const link = startsWith(words, utterances.links);
  if (link === null || near.trim() !== '') return null;
  const behind = words.slice(link).trimStart();
  if (/^how\s/u.test(behind)) return teller(behind.slice(4), sense);
  return ownerOf(behind.slice(0, 70), sense, true) ?? possessor(behind.slice(0, 70), sense, true);
}

/** "“…” is how the pilot Ida Berg puts it": who is named first, but for what they are called. */
function teller(text: string, { mentions, speech }: NameSense): Subject | null {
  const [first] = mentions(text);
  if (first === undefined || opensAsOwner(text.slice(first.to))) return null;
  const ahead = aheadOf(text, first);
  return /^[\p{Ll}\p{M}\s’'-]{0,40}$/u.test(ahead) && !isAfterPreposition(ahead, speech)
    ? { kind: 'named', name: first.name }
    : null;
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
  for (const { index } of everyMatch(nouns, text)) {
    const owner = ownerAhead(text.slice(0, index), sense);
    if (owner === null) continue;
    // „Putin blieb vage, Bergs Urteil war klar: …“
    const ahead = aheadOf(text, owner).replace(/^.*,\s/su, '');
    const isFirst = atStart ? `${ahead} `.replace(honorific, '').trim() === '' : wordCount(ahead) <= 2;
    if (isFirst && !isAfterPreposition(ahead, sense.speech)) return { kind: 'named', name: owner.name };
  }
  return null;
}

function ownerAhead(ahead: string, { mentions, speech }: NameSense): Mention | null {
  const own = mentions(ahead).at(-1);
  if (own !== undefined && opensAsOwner(ahead.slice(own.to)) && adjectivesIn(ahead.slice(own.to + 2)))
    return own;
  // „Bergs Antwort“
  const genitive = speech.capitalNouns ? /^(.*\p{Ll})s\s$/su.exec(ahead)?.[1] : undefined;
  return genitive === undefined
    ? null
    : (mentions(genitive).find(({ to }) => to === genitive.length) ?? null);
}

function adjectivesIn(words: string): boolean {
  return /^[\s\p{Ll}-]*$/u.test(words) && wordCount(words) <= mostAdjectives;
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
    const subject = named(subjectAfter(behind.slice(joint).trimStart(), sense));
    if (subject !== null) return subject;
  }
  return null;
}
