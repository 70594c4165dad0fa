import { z } from 'zod';
import { type Edition, readEditions } from '@/lib/ingest/archives/wiki-answer';
import { askWiki, type WikiDoor, type WikiReading } from './ask-wiki';

export interface Coordinates {
  /** Degrees north and east. */
  readonly latitude: number;
  readonly longitude: number;
  /** What kind of thing stands there ("city", "country"); null where the wiki does not say. */
  readonly type: string | null;
}

/** What a wiki knows of a page, its text aside. */
export interface WikiPageFacts {
  /** After redirects. */
  readonly title: string;
  readonly editions: readonly Edition[];
  readonly coordinates: Coordinates | null;
  /** By what it is sorted: "Family, Given" of people; null where that is its title. */
  readonly sortedBy: string | null;
  /** A page that only lists what a name may mean. */
  readonly isList: boolean;
}

const coordinates = z.object({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  type: z.string().nullish(),
  globe: z.string().default('earth'),
});

const page = z.object({
  title: z.string(),
  missing: z.boolean().default(false),
  invalid: z.boolean().default(false),
  langlinks: z.array(z.unknown()).default([]),
  coordinates: z.array(z.unknown()).default([]),
  pageprops: z
    .object({ defaultsort: z.string().optional(), disambiguation: z.string().optional() })
    .default({}),
});

const move = z.object({ from: z.string(), to: z.string() });
const answer = z.object({
  query: z.object({
    pages: z.array(page).default([]),
    normalized: z.array(move).default([]),
    redirects: z.array(move).default([]),
  }),
});

/** Titles that a wiki takes at a time, of programs without an account of theirs. */
const mostTitles = 50;

/**
 * What an edition knows of pages, by the titles as they were asked for; a page that is not there is not
 * among them. `titles` are at most `mostTitles`.
 */
export async function readWikiPages(
  door: WikiDoor,
  { language, titles }: { readonly language: string; readonly titles: readonly string[] },
): Promise<WikiReading<ReadonlyMap<string, WikiPageFacts>>> {
  const answers = await askWiki(door, {
    language,
    parameters: {
      action: 'query',
      redirects: '1',
      titles: titles.slice(0, mostTitles).join('|'),
      prop: 'langlinks|coordinates|pageprops',
      lllimit: 'max',
      colimit: 'max',
      coprop: 'type|globe',
      ppprop: 'defaultsort|disambiguation',
    },
  });
  if (answers.kind === 'failed') return answers;
  const parts = answers.value.flatMap((value) => answer.safeParse(value).data?.query ?? []);
  const moves = new Map(
    parts
      .flatMap(({ normalized, redirects }) => [...normalized, ...redirects])
      .map(({ from, to }) => [from, to]),
  );
  const byTitle = new Map<string, WikiPageFacts>();
  for (const one of parts.flatMap(({ pages }) => pages)) {
    if (!one.missing && !one.invalid) byTitle.set(one.title, withPart(byTitle.get(one.title), one));
  }
  return {
    kind: 'read',
    value: new Map(
      titles.flatMap((title) => {
        const facts = byTitle.get(movedTo(title, moves));
        return facts === undefined ? [] : [[title, facts] as const];
      }),
    ),
  };
}

/** A page with what one more answer says of it. */
function withPart(known: WikiPageFacts | undefined, part: z.infer<typeof page>): WikiPageFacts {
  const place = part.coordinates.flatMap((one) => coordinates.safeParse(one).data ?? []);
  const [found] = place.filter(({ globe }) => globe === 'earth');
  const { defaultsort, disambiguation } = part.pageprops;
  return {
    title: part.title,
    editions: [...(known?.editions ?? []), ...readEditions(part.langlinks)],
    coordinates:
      found === undefined
        ? (known?.coordinates ?? null)
        : { latitude: found.lat, longitude: found.lon, type: found.type ?? null },
    sortedBy: defaultsort ?? known?.sortedBy ?? null,
    isList: disambiguation !== undefined || known?.isList === true,
  };
}

/** Where a title leads: "alaska summit" is written "Alaska summit", which was renamed. */
function movedTo(title: string, moves: ReadonlyMap<string, string>): string {
  let at = title;
  for (let hops = 0; hops < 4; hops += 1) at = moves.get(at) ?? at;
  return at;
}
