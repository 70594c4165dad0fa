import { complain } from '@/lib/cli/complain';
import { withStore } from '@/lib/cli/with-store';
import type { Event } from '@/lib/event/event';
import { fillIn as fillInOnce } from '@/lib/worker/fill-in/fill-in';
import { type FillInWords, fillInRequest } from './fill-in-request';
import { describeProgress, describeRemarks, describeSteps, describeYields } from './fill-in-words';

/**
 * `parallax pull --since … --until …`: looks through archives for coverage of past days and reads what they
 * list. Exit code 0 only when every file and list was read, is not there, or is recorded as failed.
 */
export async function fillIn(words: FillInWords): Promise<number> {
  const now = new Date();
  const check = (event: Event): readonly string[] => {
    const request = fillInRequest(words, event, now);
    return request.kind === 'invalid' ? request.problems : [];
  };
  return withStore(async ({ screen, stopping, work }) => {
    const request = fillInRequest(words, work.event, now);
    if (request.kind === 'invalid') return complain(screen, request.problems);
    const { from, until } = request.span;
    const step = screen.step(`Filling in ${minute(from)} to ${minute(until)} UTC`);
    const summary = await fillInOnce({
      ...work,
      ...request,
      report: () => {},
      onProgress: (progress) => {
        step.progress(describeProgress(progress));
        if (process.stdout.isTTY !== true) screen.status(describeProgress(progress));
      },
      signal: stopping.signal,
    });
    const { tally, wasEnded, givenUp, unread } = summary;
    const done = { tally, stepsLeft: 0, waiting: 0, timeLeftMs: null, bytes: { read: 0, all: 0 } };
    step.done(`${wasEnded ? 'ended early, ' : ''}${describeProgress(done)}`);
    for (const line of describeSteps(summary)) screen.say(line);
    for (const line of describeYields(summary, work.outlets, work.archives)) screen.say(line);
    for (const line of describeRemarks(summary)) screen.say(line);
    return wasEnded || givenUp.length > 0 || unread.length > 0 ? 1 : 0;
  }, check);
}

function minute(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ');
}
