import { type ArchiveYield, type StepSum, sumArchiveEntries, sumSteps } from '@/lib/db/record/archive-steps';
import { listTellingOutlets, type TellingOutlet } from '@/lib/db/record/found-outlets';
import { syncOutlets } from '@/lib/db/record/sources';
import { ownDays } from '@/lib/event/own-days';
import type { Candidate, Step } from '@/lib/ingest/archives/archive';
import type { JobResult } from '@/lib/worker/job-tools';
import { openWorker, type WorkerOptions } from '@/lib/worker/open-worker';
import { openTurns } from '@/lib/worker/turns';
import { freeOfEndedWorkers } from '@/lib/worker/worker-liveness';
import { archiveSourceAddress, type SearchableArchive } from './archives';
import { judgeCandidate, mayBeTaken } from './candidates';
import type { GivenUp } from './lanes';
import { countReadings, type LookOptions, type LookProgress, lookThrough } from './look-through';
import { addressOwner } from './owner';
import type { StepTaking } from './steps';
import { countStrangers, emptyFillIn, type FillInTally, filledIn, type Strangers, withOthers } from './tally';
import type { UnreadFile } from './warc';

export interface FillInOptions
  extends Omit<WorkerOptions, 'archives'>,
    Omit<LookOptions, 'stages' | 'onProgress'> {
  readonly names: readonly SearchableArchive[];
  /** Told a few times a second how far it is. */
  readonly onProgress: (progress: FillInProgress) => void;
}

export interface FillInProgress extends Omit<LookProgress, 'filledIn' | 'ownStepsLeft'> {
  readonly tally: FillInTally;
}

export interface FillInSummary {
  readonly tally: FillInTally;
  readonly steps: readonly StepSum[];
  readonly yields: readonly ArchiveYield[];
  readonly strangers: Strangers;
  /** Outlets that nobody listed, and that have several accounts by now. */
  readonly telling: readonly TellingOutlet[];
  readonly givenUp: readonly GivenUp[];
  readonly unread: readonly UnreadFile[];
  /** Candidates that were put off for longer than was waited: a worker or another pull reads them. */
  readonly putOff: number;
  readonly wasEnded: boolean;
}

const farOffMs = 365 * 24 * 3_600_000;

/**
 * Looks through archives for coverage of a span and reads what they list, until nothing is left to do. What a
 * worker does of it meanwhile is counted too.
 */
export async function fillIn(options: FillInOptions): Promise<FillInSummary> {
  let own = emptyFillIn;
  let tally = own;
  const report = (result: JobResult) => {
    own = filledIn(own, result);
    options.report(result);
  };
  const worker = await openWorker({ ...options, report });
  const turns = await openTurns(options.databaseUrl);
  const { tools } = worker;
  const { database, isSample, now } = tools;
  const endRequests = () => void tools.http.close();
  options.signal.addEventListener('abort', endRequests, { once: true });
  try {
    await worker.takeJobs();
    // What a killed pull had in hand is free at once.
    await freeOfEndedWorkers(database);
    await syncOutlets(database, options.outlets, {
      isSample,
      now: now(),
      ownerOf: addressOwner(options.outlets),
    });
    const strangers = countStrangers();
    const onStep: StepTaking['onStep'] = (_, fresh) => {
      own = { ...own, steps: own.steps + 1, candidates: own.candidates + fresh };
    };
    const onProgress: LookOptions['onProgress'] = ({ filledIn: all, ownStepsLeft: _, ...progress }) => {
      tally = withOthers(own, all);
      options.onProgress({ ...progress, tally });
    };
    const taking = stepTaking(options, { tools, turns, strangers, againBefore: null, onStep });
    const looked = await lookThrough({ ...options, stages: [options.names], onProgress }, taking);
    const archives = [...options.names, 'address-list', 'warc'];
    return {
      tally,
      steps: await sumSteps(database, archives, options.span),
      yields: await sumArchiveEntries(database),
      strangers,
      telling: await listTellingOutlets(database, 5),
      ...looked,
      putOff: await countReadings(tools, farOffMs),
      wasEnded: options.signal.aborted,
    };
  } finally {
    options.signal.removeEventListener('abort', endRequests);
    await turns.close();
    await worker.stop();
  }
}

/** What steps of these archives and outlets are taken with. */
export function stepTaking(
  {
    event,
    outlets,
    taken = 'listed',
    span,
    archives,
  }: Pick<LookOptions, 'event' | 'outlets' | 'span' | 'archives'> & Pick<WorkerOptions, 'taken'>,
  {
    strangers,
    ...taking
  }: Pick<StepTaking, 'tools' | 'turns' | 'againBefore' | 'onStep'> & { readonly strangers: Strangers },
): StepTaking {
  const ownerOf = addressOwner(outlets);
  const { rules } = taking.tools;
  return {
    ...taking,
    rules,
    span,
    own: ownDays(event),
    ownerOf,
    taken,
    sourceAddress: (archive, outlet) => archiveSourceAddress(archive, outlet, archives),
    wants(candidate: Candidate, { holds }: Step) {
      const { kind } = judgeCandidate(candidate, ownerOf(candidate.address), {
        rules,
        span,
        isOfFeed: holds === 'feed',
      });
      if (kind !== 'worth-reading') return false;
      const isTaken = mayBeTaken(candidate, { ownerOf, taken });
      if (!isTaken) strangers.add(candidate.address);
      return isTaken;
    },
  };
}
