import { jsonAnswer } from '@/app/asked';
import { siteDatabase } from '@/lib/db/client';
import { listOutlets } from '@/lib/db/coverage/outlets';
import { outletsAnswer } from '@/lib/site/forms/api-answers';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const outlets = await listOutlets(siteDatabase());
  return jsonAnswer(
    outletsAnswer.parse({
      outlets: outlets.map(({ slug, name, home, country, language, kind, isFound, articles, ...times }) => ({
        slug,
        name,
        home,
        country,
        language,
        kind,
        isFound,
        articles,
        firstAt: times.firstAt?.toISOString() ?? null,
        lastAt: times.lastAt?.toISOString() ?? null,
        lastLookAt: times.lastPollAt?.toISOString() ?? null,
      })),
    }),
  );
}
