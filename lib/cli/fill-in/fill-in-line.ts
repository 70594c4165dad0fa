import type { Database } from '@/lib/db/client';
import { readFillIn } from '@/lib/db/coverage/fill-ins';
import type { Event } from '@/lib/event/event';
import { startOfDay } from '@/lib/news/zoned-time';
import { fillInWords } from '@/lib/site/fill-in-words';

const everyMs = 5_000;

/**
 * Tells every few seconds where filling in stands, in the timeline's words with clock times of this machine, as long
 * as that changes. Ends with the function it returns.
 */
export function followFillIn(
  database: Database,
  { slug, day, zone }: Pick<Event, 'slug' | 'day' | 'zone'>,
  tell: (line: string) => void,
): () => void {
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const span = { from: startOfDay(day, zone), until: startOfDay(day, zone, 1) };
  let told = '';
  const look = async (): Promise<void> => {
    const shown = await readFillIn(database, { slug, ...span });
    const line = shown === null ? '' : fillInWords(shown, { day, zone: ownZone });
    if (line !== told) tell(line);
    told = line;
  };
  // A lost database is told of by the jobs.
  const clock = setInterval(() => void look().catch(() => undefined), everyMs);
  return () => clearInterval(clock);
}
