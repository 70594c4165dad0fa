import { isWebAddress } from '@/lib/ingest/feed/reading';
import type { Candidate, Step, StepReading, StepRequest } from './archive';

/** Candidates kept of one step: an event has some hundreds a day in all the world. */
const mostKept = 20_000;
/** Steps that one step may lead to. */
const mostFurther = 2000;
const longestAddress = 4096;

/** Counts what a step holds and keeps what is wanted, and no more than fits. */
export interface Gathering {
  /** A line that may be one; null: it could not be read. */
  add(candidate: Candidate | null): void;
  /** A line that is none, but looked at. */
  pass(): void;
  reading(further: readonly Step[], problem: string | null): Extract<StepReading, { kind: 'read' }>;
}

export function gather({ wants }: StepRequest): Gathering {
  const candidates: Candidate[] = [];
  let lines = 0;
  let damaged = 0;
  let left = 0;
  return {
    pass: () => void lines++,
    add(candidate) {
      lines++;
      if (candidate === null) damaged++;
      else if (!wants(candidate)) return;
      else if (candidates.length < mostKept) candidates.push(candidate);
      else left++;
    },
    reading(further, problem) {
      const problems = [
        problem,
        left === 0 ? null : `${left} more articles than are kept of one file were left out.`,
        further.length <= mostFurther
          ? null
          : `${further.length - mostFurther} of the files that it leads to were left out.`,
      ].filter((one) => one !== null);
      return {
        kind: 'read',
        candidates,
        lines,
        damaged,
        further: further.slice(0, mostFurther),
        problem: problems.length === 0 ? null : problems.join(' '),
      };
    },
  };
}

/** An absolute http(s) address that can be asked for, or null. */
export function usableAddress(address: string): string | null {
  const isUsable = address.length <= longestAddress && !/[\s\p{Cc}]/u.test(address) && isWebAddress(address);
  return isUsable ? address : null;
}
