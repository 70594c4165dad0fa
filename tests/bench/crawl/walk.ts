import { createHash } from 'node:crypto';
import { type Asked, ask } from './ask';
import { normalise } from './normalise';
import type { RecordedAnswer, Records } from './record';
import type { SiteRun } from './run';
import { listSeeds } from './seeds';

export interface WalkOptions {
  readonly run: SiteRun;
  readonly records: Records;
  /** How many addresses are asked at most. */
  readonly limit: number;
  readonly onProgress: (asked: number) => void;
}

export interface Walked {
  readonly answers: readonly RecordedAnswer[];
  /** Addresses that were named and not asked: beyond the limit. */
  readonly left: number;
  /** How often a connection was closed before there was an answer, and the address asked again. */
  readonly broken: number;
}

const lanes = 2;

/** By other methods than GET. */
const otherMethods = [
  'HEAD /',
  'POST /',
  'HEAD /nowhere',
  'OPTIONS /api/v1/articles',
  'POST /api/v1/articles',
];

/**
 * Asks for the seeds, then for what they name, then for what that names. Two runs of the same code go the
 * same way, whatever came first: each round is put into an order of its own before it is asked.
 */
export async function walk({ run, records, limit, onProgress }: WalkOptions): Promise<Walked> {
  const answers: RecordedAnswer[] = [];
  const known = new Set<string>();
  const takeNew = (paths: readonly string[]): readonly string[] =>
    paths.filter((path) => {
      const isNew = !known.has(path) && !isOfOneMoment(path, run);
      known.add(path);
      return isNew;
    });
  let left = 0;
  let count = 0;
  let broken = 0;
  let round = takeNew([...listSeeds(run), ...otherMethods]);
  while (round.length > 0) {
    const chosen = round.slice(0, limit - answers.length);
    left += round.length - chosen.length;
    const asked = await askAll(chosen, { run, records, onAnswer: () => onProgress(++count) });
    answers.push(...asked.map(({ answer }) => answer));
    broken += asked.reduce((sum, one) => sum + one.broken, 0);
    round = inOrder(takeNew(asked.flatMap(({ links }) => links)), run);
  }
  return { answers: withOwnNames(answers), left, broken };
}

async function askAll(
  paths: readonly string[],
  { run, records, onAnswer }: Pick<WalkOptions, 'run' | 'records'> & { readonly onAnswer: () => void },
): Promise<readonly Asked[]> {
  const waiting = [...paths];
  const asked: Asked[] = [];
  const lane = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      asked.push(await ask(path, run, records));
      onAnswer();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return asked;
}

/** The record as it stood at a minute of this very run is another one in the next. */
function isOfOneMoment(path: string, run: SiteRun): boolean {
  return /asof=YYYY-MM-DDThh/.test(normalise(path, run));
}

/** Pages first; of the endless views of them, in an order that mixes them and is always the same. */
function inOrder(paths: readonly string[], run: SiteRun): readonly string[] {
  const placed = paths.map((path) => {
    const name = normalise(path, run);
    const hash = createHash('sha256').update(name).digest('hex');
    return { path, place: name.includes('?') ? `1${hash}` : `0${name}` };
  });
  return placed.toSorted((one, other) => (one.place < other.place ? -1 : 1)).map(({ path }) => path);
}

/** Where several addresses are one when normalised, their different answers are told apart by a number. */
function withOwnNames(answers: readonly RecordedAnswer[]): readonly RecordedAnswer[] {
  const distinct = new Map(answers.map((answer) => [JSON.stringify(answer), answer]));
  const taken = new Map<string, number>();
  return [...distinct]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, answer]) => {
      const number = (taken.get(answer.address) ?? 0) + 1;
      taken.set(answer.address, number);
      return number === 1 ? answer : { ...answer, address: `${answer.address} (${number})` };
    });
}
