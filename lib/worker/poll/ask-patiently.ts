import { setTimeout as pause } from 'node:timers/promises';
import type { FetchOutcome, FetchRequest } from '@/lib/ingest/http/outcome';
import type { JobTools } from '@/lib/worker/job-tools';

/** The longest delay between two requests that is waited for. */
const longestWaitMs = 35_000;

/** Asks for a source, once more where only its host's delay stood in the way. */
export async function askPatiently(
  { http, now }: Pick<JobTools, 'http' | 'now'>,
  request: FetchRequest,
): Promise<FetchOutcome> {
  const outcome = await http.fetch(request);
  if (outcome.kind !== 'later') return outcome;
  const waitMs = outcome.until.getTime() - now().getTime();
  if (waitMs > longestWaitMs) return outcome;
  await pause(Math.max(waitMs, 0));
  return http.fetch(request);
}
