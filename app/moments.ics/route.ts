import { textAnswer } from '@/app/asked';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { writeCalendar } from '@/lib/site/forms/calendar';

export const dynamic = 'force-dynamic';

/** The moments of the event, for a calendar. */
export function GET(): Response {
  const event = loadEvent();
  return textAnswer(writeCalendar(event, eventMoments(event)), 'text/calendar', {
    'content-disposition': 'attachment; filename="parallax-moments.ics"',
  });
}
