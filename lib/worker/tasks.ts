import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { type Waiting, whenThere } from '@/lib/db/lost-database';
import { taskName } from '@/lib/db/record/jobs';
import { pollSource } from '@/lib/worker/poll/poll-source';
import type { JobTools } from './job-tools';

const pollPayload = z.object({ sourceId: z.uuid(), orderedAt: z.coerce.date().nullable().default(null) });
const readPayload = z.object({ address: z.string() });
const visitPayload = z.object({ articleId: z.string() });
const publishedPayload = z.object({ slug: z.string() });

/** What reads pages is loaded with the first of them, half of all that a worker is: most looks at sources find none. */
function tasks(tools: JobTools): TaskList {
  const { isSample } = tools;
  return {
    [taskName('poll-source', isSample)]: (payload) => pollSource(tools, pollPayload.parse(payload)),
    [taskName('read-article', isSample)]: async (payload) => {
      const { readArticle } = await import('@/lib/worker/read/read-article');
      await readArticle(tools, readPayload.parse(payload).address);
    },
    [taskName('visit-article', isSample)]: async (payload) => {
      const { visitArticle } = await import('@/lib/worker/read/look-again');
      await visitArticle(tools, visitPayload.parse(payload).articleId);
    },
    [taskName('read-capture', isSample)]: async (payload) => {
      const { capturePayload, readCapture } = await import('@/lib/worker/read/read-capture');
      await readCapture(tools, capturePayload.parse(payload));
    },
    [taskName('read-published', isSample)]: async (payload) => {
      const { readPublished } = await import('@/lib/worker/read/read-published');
      await readPublished(tools, publishedPayload.parse(payload).slug);
    },
  };
}

/**
 * What a worker does with each kind of job. A job that the database left in the lurch is done again when it is back: its
 * attempts are for what it does wrong.
 */
export function tasksOf(tools: JobTools, waiting: Waiting): TaskList {
  return Object.fromEntries(
    Object.entries(tasks(tools)).map(([name, task]) => [
      name,
      (payload, helpers) => whenThere(async () => task?.(payload, helpers), waiting),
    ]),
  );
}
