import { loadSampleCoverage, loadSampleOutlets } from '@/lib/sample/load-coverage';
import { createSeededRandom, type SeededRandom } from '@/tests/support/seeded-random';
import { churn, pickStyle } from './clutter';
import { type EditKind, editKinds, edits, isSameLine, type Stock } from './edits';
import { type Printed, templates } from './templates';
import { listPage, paywallLines, type WallKind, wallPage } from './walls';

/** What a look at an article is expected to come to. */
export type Expected = 'calm' | 'headline' | 'substance' | 'no-state' | 'gone' | 'withdrawn';

/** What the outlet answers at one look. */
export type Answer =
  | { readonly kind: 'page'; readonly address: string; readonly html: string }
  | { readonly kind: 'status'; readonly status: number };

export interface Step {
  /** What happened at the outlet since the look before. */
  readonly what: string;
  /** Hours since the first look. */
  readonly hours: number;
  readonly answer: Answer;
  readonly expected: Expected;
}

export interface History {
  readonly number: number;
  readonly language: string;
  readonly layout: number;
  readonly outlet: { readonly slug: string; readonly name: string; readonly language: string };
  readonly address: string;
  readonly first: string;
  readonly steps: readonly Step[];
}

interface Newsroom {
  readonly outlet: History['outlet'];
  readonly stock: Stock;
  readonly stories: readonly Omit<Printed, 'address'>[];
}

const stepsEach = 4;
const pauses = [0.25, 1, 3, 24, 72, 168];

/** The seeded histories of `count` articles, each a page at first and four looks or more after it. */
export function writeHistories(count: number, seed: number): readonly History[] {
  const newsrooms = openNewsrooms();
  return Array.from({ length: count }, (_, number) => {
    // Each of its own seed, so that one can be looked at alone.
    const random = createSeededRandom(seed * 1_000_003 + number);
    return writeHistory(random, number, newsrooms);
  });
}

function openNewsrooms(): readonly Newsroom[] {
  return loadSampleOutlets().map(({ slug, name, language }) => {
    const reports = loadSampleCoverage(slug);
    const textOf = (report: (typeof reports)[number]) =>
      report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    const stories = reports
      .filter((report) => !report.offTopic && textOf(report).length >= 3)
      .map((report) => ({
        language,
        outlet: name,
        headline: report.headline,
        standfirst: report.standfirst,
        paragraphs: textOf(report),
        published: report.published?.includes('T') ? report.published : '2025-08-15T20:00:00Z',
      }));
    const stock = { paragraphs: reports.flatMap(textOf), headlines: reports.map(({ headline }) => headline) };
    return { outlet: { slug, name, language }, stock, stories };
  });
}

function writeHistory(random: SeededRandom, number: number, newsrooms: readonly Newsroom[]): History {
  const newsroom = random.pick(newsrooms);
  const { outlet, stock, stories } = newsroom;
  const story = random.pick(stories);
  const layout = random.integer(0, templates.length - 1);
  const host = `https://www.${outlet.slug}.example`;
  const address = `${host}/world/2025/08/${number}-summit-story`;
  const style = pickStyle(random, outlet.language);
  const desk: Desk = {
    random,
    stock,
    host,
    newsroom,
    newsrooms,
    print(printed, hours) {
      const clutter = churn(random, style, { language: outlet.language, hours, headlines: stock.headlines });
      return templates[layout]?.(printed, clutter) ?? '';
    },
  };
  let printed: Printed = { ...story, address };
  const first = desk.print(printed, 0);
  const steps: Step[] = [];
  let hours = 0;
  while (steps.length < stepsEach) {
    hours += pauses[Math.min(steps.length, pauses.length - 1)] ?? 1;
    const next = happen(desk, printed, hours);
    steps.push(...next.steps);
    hours = next.steps.at(-1)?.hours ?? hours;
    printed = next.printed;
  }
  return { number, language: outlet.language, layout, outlet, address, first, steps };
}

interface Desk {
  readonly random: SeededRandom;
  readonly stock: Stock;
  readonly host: string;
  readonly newsroom: Newsroom;
  readonly newsrooms: readonly Newsroom[];
  print(printed: Printed, hours: number): string;
}

interface Happened {
  readonly printed: Printed;
  readonly steps: readonly Step[];
}

/** One thing that happens at the outlet, with the looks that find it. */
function happen(desk: Desk, printed: Printed, hours: number): Happened {
  const { random } = desk;
  const kind = random.draw();
  if (kind < 0.5) return edited(desk, printed, hours);
  if (kind < 0.62) return unchanged(desk, printed, hours);
  if (kind < 0.7) return withdrawn(desk, printed, hours);
  const [what, answer] = trouble(desk, printed, hours);
  return { printed, steps: [{ what, hours, answer, expected: 'no-state' }] };
}

function pageOf(desk: Desk, printed: Printed, hours: number): Answer {
  return { kind: 'page', address: printed.address, html: desk.print(printed, hours) };
}

/** Nothing but other counters, times, links and advertisements. */
function unchanged(desk: Desk, printed: Printed, hours: number): Happened {
  return {
    printed,
    steps: [{ what: 'clutter-only', hours, answer: pageOf(desk, printed, hours), expected: 'calm' }],
  };
}

function expectedOf(kind: EditKind): Expected {
  if (kind === 'typography') return 'calm';
  return kind.startsWith('headline') || kind.startsWith('retitled') ? 'headline' : 'substance';
}

function edited(desk: Desk, printed: Printed, hours: number): Happened {
  const { random, stock } = desk;
  const what = random.pick(editKinds);
  const after = edits[what](printed, random, stock);
  if (after === null) return unchanged(desk, printed, hours);
  return {
    printed: after,
    steps: [{ what, hours, answer: pageOf(desk, after, hours), expected: expectedOf(what) }],
  };
}

/** Gone twice, a day apart or less, and mostly back after it. */
function withdrawn(desk: Desk, printed: Printed, hours: number): Happened {
  const { random } = desk;
  const status = random.pick([404, 410]);
  const answer: Answer = { kind: 'status', status };
  const apart = random.pick([5, 25, 80]);
  const second = apart >= 24 ? 'withdrawn' : 'gone';
  const later = hours + apart;
  return {
    printed,
    steps: [
      { what: `answers-${status}`, hours, answer, expected: 'gone' },
      { what: `answers-${status}-again-after-${apart}-h`, hours: later, answer, expected: second },
      { what: 'is-back', hours: later + 24, answer: pageOf(desk, printed, later + 24), expected: 'calm' },
    ],
  };
}

const wallKinds: readonly WallKind[] = ['consent', 'login', 'block', 'fault', 'shell'];

/** A look that shows no state of the article. */
function trouble(desk: Desk, printed: Printed, hours: number): readonly [what: string, answer: Answer] {
  const { random, host, stock, newsroom, newsrooms } = desk;
  const page = (html: string, address = printed.address): Answer => ({ kind: 'page', address, html });
  const other = (from: Newsroom): Printed => ({
    ...random.pick(from.stories),
    address: `${host}/world/2025/08/another-${random.integer(1, 99)}`,
  });
  const kind = random.integer(0, 8);
  switch (kind) {
    case 0:
      return [
        'front-page',
        page(listPage(printed, stock.headlines), random.pick([`${host}/`, `${host}/index.html`])),
      ];
    case 1:
      return [
        'section',
        page(
          listPage(printed, stock.headlines),
          random.pick([`${host}/world/`, `${host}/world/2025`, `${host}/latest`]),
        ),
      ];
    case 2: {
      const foreign = newsrooms.filter(({ outlet }) => outlet.language !== newsroom.outlet.language);
      return [
        'other-language',
        page(desk.print({ ...other(random.pick(foreign)), address: printed.address }, hours)),
      ];
    }
    case 3: {
      const text = other(newsroom);
      if (text.paragraphs.some((line) => printed.paragraphs.some((own) => isSameLine(own, line))))
        return ['outage', { kind: 'status', status: 503 }];
      return ['other-article', page(desk.print(text, hours), random.pick([text.address, printed.address]))];
    }
    case 4:
      return ['outage', { kind: 'status', status: random.pick([500, 502, 503, 504, 403, 429, 401]) }];
    case 5: {
      const left = Math.max(1, Math.floor(printed.paragraphs.length * 0.3));
      const paragraphs = [...printed.paragraphs.slice(0, left), ...paywallLines(printed.language)];
      if (left * 2 >= printed.paragraphs.length) return ['outage', { kind: 'status', status: 500 }];
      return ['paywall-cut', page(desk.print({ ...printed, paragraphs }, hours))];
    }
    default: {
      const wall = random.pick(wallKinds);
      return [`wall-${wall}`, page(wallPage(random, wall, printed))];
    }
  }
}
