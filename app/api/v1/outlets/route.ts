import { jsonAnswer } from '@/app/asked';
import { siteDatabase } from '@/lib/db/client';
import { listOutlets } from '@/lib/db/coverage/outlets';
import { outletsAnswer, spanEndText } from '@/lib/site/forms/api-answers';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const outlets = await listOutlets(siteDatabase());
  return jsonAnswer(
    outletsAnswer.parse({
      outlets: outlets.map(
        ({ slug, name, home, country, language, kind, isFound, articles, reports, ...times }) => ({
          slug,
          name,
          home,
          country,
          language,
          kind,
          isFound,
          articles,
          reports,
          firstAt: spanEndText(times.first),
          lastAt: spanEndText(times.last),
          lastLookAt: times.lastPollAt?.toISOString() ?? null,
        }),
      ),
    }),
  );
}
