import { everyMatch } from '@/lib/language/every-match';
import { mask } from './masked-text';
import { sentenceSubject } from './sentence-subject';
import { type NameSense, type Subject, subjectBefore } from './subject';
import { subjectAfter } from './subject-behind';
import { endsWith } from './text-edges';
import { wordCount } from './word-count';

const unknown: Subject = { kind: 'unknown' };

const apart = new RegExp(`[,;:–—${mask}]$`, 'u');

/** Who goes on at the end of these words, "…, saying", "… by saying"; of what stands right before, "a sign saying". */
export function participleSubject(ahead: string, sense: NameSense): Subject {
  const { speech } = sense;
  const text = ahead.trimEnd();
  const clause = sentenceSubject(text.slice(text.replace(/,$/u, '').lastIndexOf(',') + 1), sense);
  // „Falk sagte, Horak habe ihm gesagt: …“
  if (speech.verbSecond && clause.kind === 'named') return clause;
  const isApart =
    text === '' ||
    apart.test(text) ||
    [speech.and, speech.clauses.turns, speech.between, speech.prepositions].some(
      (forms) => endsWith(text, forms) !== null,
    );
  return isApart || speech.verbSecond ? speakerSoFar(text, sense) : subjectBefore(text, sense);
}

/** So few words stand between a verb and what goes on from it. */
const closeWords = 1;

/**
 * Who has spoken in a sentence so far: one and the same by all verbs of saying, or the last where that stands close by;
 * where there is no verb, who the sentence begins with, if no other clause comes between.
 */
export function speakerSoFar(ahead: string, sense: NameSense): Subject {
  const { verbs, clauses } = sense.speech;
  const found = everyMatch(verbs, ahead).flatMap(({ index, 0: verb }) => {
    const before = ahead.slice(0, index);
    if (isNoun(before, sense)) return [];
    const subject = subjectBefore(before, sense);
    const behind = ahead.slice(index + verb.length);
    return [{ subject: subject.kind === 'none' ? subjectAfter(behind, sense) : subject, behind }];
  });
  const isElsewhere = (text: string) =>
    [clauses.turns, clauses.links].some(
      (forms) => everyMatch(forms, text.replace(/\S+\s*$/u, '')).length > 0,
    );
  const last = found.at(-1);
  if (last === undefined) {
    const subject = sentenceSubject(ahead, sense);
    return subject.kind === 'named' && isElsewhere(ahead) ? unknown : subject;
  }
  const isClose = wordCount(last.behind) <= closeWords;
  const isOne = found.every(({ subject }) => isSame(subject, last.subject));
  return isClose || (isOne && !isElsewhere(last.behind)) ? last.subject : unknown;
}

/** "The claims", "to call" */
export function isNoun(before: string, { speech }: NameSense): boolean {
  const text = before.trimEnd();
  return (
    article.test(text) ||
    [speech.prepositions, speech.clauses.possessives].some((forms) => endsWith(text, forms) !== null)
  );
}

const article =
  /(?<!\p{L})(?:the|an?|these|those|such|der|die|das|den|le|la|les|une?|el|los|las|os?|as|il|lo|gli|de|het|een)$/iu;

function isSame(one: Subject, other: Subject): boolean {
  return (
    one.kind === other.kind && (one.kind !== 'named' || other.kind !== 'named' || one.name === other.name)
  );
}
