import { setTimeout as sleep } from 'node:timers/promises';
import { type ArchiveDoor, askArchive } from '@/lib/ingest/archives/ask-archive';
import type { Edition } from '@/lib/ingest/archives/wiki-answer';
import { busyPauseMs, readWikiEnvelope, wikiAddress } from '@/lib/ingest/archives/wiki-envelope';
import { englishName } from '@/lib/language/language-tag';

/** The way to the language editions of a wiki. */
export interface WikiDoor extends ArchiveDoor {
  /** WIKIPEDIA_URL, with {language} for the edition. */
  readonly base: string;
  /** The longest that is waited where a wiki says "not now", in all, in milliseconds. */
  readonly patienceMs: number;
}

export interface WikiQuestion {
  readonly language: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export type WikiReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  /** Why there is nothing to go on with, as one sentence. */
  | { readonly kind: 'failed'; readonly why: string };

interface Answered {
  readonly value: unknown;
  readonly next: Readonly<Record<string, string>> | null;
}

/** Answers to one question: eight thousand titles. */
const mostAnswers = 20;

/** Asks a question until all of its answer is there, one request at a time; gives the answers in their order. */
export async function askWiki(
  door: WikiDoor,
  question: WikiQuestion,
): Promise<WikiReading<readonly unknown[]>> {
  const values: unknown[] = [];
  let { parameters } = question;
  for (let asked = 0; asked < mostAnswers; asked += 1) {
    const answer = await askPatiently(door, { ...question, parameters });
    if (answer.kind === 'failed') return answer;
    values.push(answer.value.value);
    if (answer.value.next === null) break;
    parameters = { ...question.parameters, ...answer.value.next };
  }
  return { kind: 'read', value: values };
}

async function askPatiently(door: WikiDoor, question: WikiQuestion): Promise<WikiReading<Answered>> {
  const name = wikiName(question.language);
  const address = wikiAddress(door.base, question.language, question.parameters);
  let patienceMs = door.patienceMs;
  for (;;) {
    const answer = await askArchive(door, { address, accept: 'application/json', isInterface: true });
    if (answer.kind === 'absent') return failed(`There is no wiki at ${new URL(address).origin}.`);
    if (answer.kind === 'refused' || answer.kind === 'failed') return failed(`${name}: ${answer.why}`);
    const reading = answer.kind === 'later' ? answer : readWikiEnvelope(answer.body);
    if (reading.kind === 'answer') return { kind: 'read', value: reading };
    if (reading.kind === 'failed') return failed(`${name}: ${reading.why}`);
    if (reading.kind === 'no-page') return failed(`${name} has no page of that title.`);
    const waitMs = reading.kind === 'later' ? reading.until.getTime() - door.now().getTime() : busyPauseMs;
    if (waitMs > patienceMs) return failed(`${name} does not answer programs now. ${reading.why}`);
    patienceMs -= Math.max(waitMs, 1);
    await sleep(Math.max(0, waitMs));
  }
}

/** How an edition is called: "The German Wikipedia (de)". */
export function wikiName(language: string): string {
  const name = englishName('language', language);
  return name === null ? `The Wikipedia “${language}”` : `The ${name} Wikipedia (${language})`;
}

/** What is said of an article that an edition does not have. */
export function noArticle({ language, title }: Edition): WikiReading<never> {
  return failed(`${wikiName(language)} has no article “${title}”, and none that it was renamed to.`);
}

export function failed(why: string): Extract<WikiReading<never>, { kind: 'failed' }> {
  return { kind: 'failed', why };
}
