import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

interface RunArticle {
  readonly id: string;
  readonly path: string;
  /** When this installation first saw it, or saw it change. */
  readonly seenAt: number;
}

/** What has to be known of a running site before it is crawled. */
export interface SiteRun {
  /** "http://localhost:3111" */
  readonly origin: string;
  /** Today in the event's zone: "2026-11-28". */
  readonly today: string;
  /** Days, in any zone, on which this installation looked at something or will look next. */
  readonly days: readonly string[];
  readonly articles: readonly RunArticle[];
  /** Those with an article. */
  readonly outlets: readonly string[];
  readonly languages: readonly string[];
  readonly moments: readonly string[];
}

const health = z.object({ articles: z.number(), lastPollAt: z.string().nullable() });
const articlePage = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      permalink: z.string(),
      language: z.string(),
      firstSeenAt: z.string(),
      changedAt: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
const outletList = z.object({ outlets: z.array(z.object({ slug: z.string(), articles: z.number() })) });
const momentList = z.object({ moments: z.array(z.object({ slug: z.string() })) });

const quietMs = 30_000;
const hourMs = 3_600_000;
const eventZone = 'America/Anchorage';

/** Waits until the workers have been through: the same articles and the same last look for a while. */
export async function awaitQuiet(origin: string, withinMs = 600_000): Promise<void> {
  const giveUp = Date.now() + withinMs;
  let before = '';
  let since = Date.now();
  while (Date.now() - since < quietMs || before === '') {
    if (Date.now() > giveUp) throw new Error(`${origin} does not come to rest.`);
    const now = await readHealth(origin);
    if (now !== before) since = Date.now();
    before = now;
    await pause(1000);
  }
}

async function readHealth(origin: string): Promise<string> {
  try {
    return JSON.stringify(health.parse(await (await fetch(`${origin}/healthz`)).json()));
  } catch {
    return '';
  }
}

/** Reads from the site's own API what there is to ask for. */
export async function readRun(origin: string): Promise<SiteRun> {
  const articles: z.infer<typeof articlePage>['articles'] = [];
  for (let next: string | null = `${origin}/api/v1/articles`; next !== null; ) {
    const page: z.infer<typeof articlePage> = articlePage.parse(await (await fetch(next)).json());
    articles.push(...page.articles);
    next = page.next;
  }
  if (articles.length === 0) throw new Error(`${origin} has no articles.`);
  const { outlets } = outletList.parse(await (await fetch(`${origin}/api/v1/outlets`)).json());
  const { moments } = momentList.parse(await (await fetch(`${origin}/api/v1/moments`)).json());
  const first = Math.min(...articles.map(({ firstSeenAt }) => Date.parse(firstSeenAt)));
  return {
    origin,
    today: new Intl.DateTimeFormat('en-CA', { timeZone: eventZone }).format(new Date()),
    days: listDays(first - 12 * hourMs, Date.now() + 38 * hourMs),
    articles: articles.map(({ id, permalink, firstSeenAt, changedAt }) => ({
      id,
      path: new URL(permalink).pathname,
      seenAt: Date.parse(changedAt ?? firstSeenAt),
    })),
    outlets: outlets.flatMap(({ slug, articles: count }) => (count > 0 ? [slug] : [])).sort(),
    languages: [...new Set(articles.map(({ language }) => language.split('-')[0] ?? language))].sort(),
    moments: moments.map(({ slug }) => slug),
  };
}

/** Every day from one instant to another: "2026-11-27", "2026-11-28". */
function listDays(from: number, to: number): readonly string[] {
  const days: string[] = [];
  for (let at = from; at < to + 24 * hourMs; at += 24 * hourMs) {
    const day = new Date(Math.min(at, to)).toISOString().slice(0, 10);
    if (!days.includes(day)) days.push(day);
  }
  return days;
}
