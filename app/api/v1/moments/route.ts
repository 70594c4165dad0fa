import { jsonAnswer } from '@/app/asked';
import { siteDatabase } from '@/lib/db/client';
import { countMoments } from '@/lib/db/coverage/moment-accounts';
import { loadEvent } from '@/lib/event/load';
import { momentsAnswer } from '@/lib/site/forms/api-answers';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const counts = await countMoments(siteDatabase());
  return jsonAnswer(
    momentsAnswer.parse({
      moments: loadEvent().moments.map(({ slug, name, at, precision, source }) => ({
        slug,
        name,
        at: precision === 'day' ? at : new Date(at).toISOString(),
        precision,
        source,
        ...(counts.get(slug) ?? { articles: 0, reports: 0 }),
      })),
    }),
  );
}
