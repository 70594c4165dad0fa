import type { OutletRecord } from '@/lib/event/outlets';
import type { SampleOutlet } from '@/lib/sample/load-coverage';
import type { Site } from '@/lib/sample/press/site';
import { siteOf } from '@/lib/sample/press/site-styles';
import { createSeededRandom, type SeededRandom } from '@/tests/support/seeded-random';
import { baitOf, openStoryMakers, type Story, type StoryMaker } from './stories';

/** What a host does when it is asked for a story. */
export type Behaviour =
  | 'good'
  | 'slow to be asked'
  | 'gone, with copies'
  | 'gone for good'
  | '403'
  | '429 for half a minute'
  | '429, no time'
  | 'consent wall'
  | 'robots.txt disallows'
  | '500'
  | 'spam'
  | 'aggregator';

/** A host of the loopback internet. */
export interface InternetHost {
  readonly host: string;
  readonly behaviour: Behaviour;
  /** The shortest pause between two requests that it wants, in milliseconds. */
  readonly pauseMs: number;
  /** How long it takes to answer, in milliseconds. */
  readonly latencyMs: number;
  readonly site: Site;
  readonly stories: readonly Story[];
  /** As the outlets file has it; null: nobody listed it. */
  readonly listed: Listing | null;
}

type Listing = Omit<OutletRecord, 'confirmedByTwoLists' | 'archiveSitemaps'>;

/** How many hosts of each kind: 300 in all. */
const counts: readonly (readonly [Behaviour, number])[] = [
  ['good', 190],
  ['slow to be asked', 14],
  ['gone, with copies', 24],
  ['gone for good', 6],
  ['403', 14],
  ['429 for half a minute', 8],
  ['429, no time', 6],
  ['consent wall', 14],
  ['robots.txt disallows', 5],
  ['500', 4],
  ['spam', 8],
  ['aggregator', 7],
];

/** Where others' news is shown, as everybody knows them. */
const aggregators = [
  'news.google.com',
  'www.msn.com',
  'flipboard.com',
  'www.reddit.com',
  'www.facebook.com',
  'x.com',
  'feedly.com',
];
const places = 'elm ford mill lake bay hill port moor glen vale isle cape dale ridge marsh'.split(' ');
const papers =
  'post herald kurier echo vesti gazette tribune bote nova star courant times bild lidove dnes'.split(' ');

/** All hosts, the same ones each time; three in five of the newsrooms are on the list of outlets. */
export function openHosts(): readonly InternetHost[] {
  const makers = [...openStoryMakers()];
  const behaviours = counts.flatMap(([behaviour, count]) =>
    Array.from({ length: count }, (_, at) => ({ behaviour, at })),
  );
  return behaviours.map(({ behaviour, at }, number) => {
    const random = createSeededRandom(1000 + number);
    // The sample has seven English outlets of sixteen, as the press of the summit had.
    const [model, maker] = makers[number % makers.length] ?? [];
    if (model === undefined || maker === undefined) throw new Error('There is no sample outlet.');
    return openHost({ behaviour, at, number, random, model, maker });
  });
}

interface Draft {
  readonly behaviour: Behaviour;
  readonly at: number;
  readonly number: number;
  readonly random: SeededRandom;
  readonly model: SampleOutlet;
  readonly maker: StoryMaker;
}

function openHost({ behaviour, at, number, random, model, maker }: Draft): InternetHost {
  const word = `${places[number % places.length]}-${papers[Math.floor(number / places.length) % papers.length]}`;
  const host = behaviour === 'aggregator' ? (aggregators[at] ?? '') : `www.${word}-${number}.example`;
  const name = word.replace(/(?:^|-)[a-z]/g, (letters) => letters.replace('-', ' ').toUpperCase());
  const site = {
    ...siteOf(model),
    slug: `${word}-${number}`,
    name: `${name} ${number}`,
    host,
    origin: `http://${host}`,
  };
  return {
    host,
    behaviour,
    pauseMs: behaviour === 'slow to be asked' ? 3000 : 1000,
    latencyMs: random.integer(80, 400),
    site,
    stories: tellStories(random, maker, behaviour),
    listed: isListed(behaviour, number) ? listing(site, model, random.integer(1, 4)) : null,
  };
}

/** The shipped list has 174 outlets with 479 sources, troublesome ones among them. */
function isListed(behaviour: Behaviour, number: number): boolean {
  return behaviour !== 'spam' && behaviour !== 'aggregator' && number % 5 < 3;
}

function listing(site: Site, { country, language, kind, sources }: SampleOutlet, count: number): Listing {
  const [source] = sources;
  if (source === undefined) throw new Error('A sample outlet has no source.');
  const urls = Array.from({ length: count }, (_, at) => `${site.origin}${site.feedPath}?part=${at + 1}`);
  return {
    slug: site.slug,
    name: site.name,
    home: `${site.origin}/`,
    country,
    zone: null,
    language,
    kind,
    sources: urls.map((url) => ({ kind: source.kind, url, section: null, confirmed: false })),
  };
}

const hourMs = 3_600_000;
const summitAt = Date.parse('2025-08-15T19:00:00Z');

function tellStories(random: SeededRandom, maker: StoryMaker, behaviour: Behaviour): readonly Story[] {
  const tell = (kind: Story['kind'], publishedAt: Date) =>
    maker(random, kind, { path: pathOf(random, publishedAt), publishedAt });
  if (behaviour === 'spam') return [1, 2].map(() => baitOf(tell('off-topic', ownTime(random))));
  const kinds = Array.from({ length: random.integer(2, 4) }, () => tell('own-day', ownTime(random)));
  const others = random.isLucky(0.6) ? [tell('other-day', otherTime(random))] : [];
  const asides = random.isLucky(0.4) ? [tell('off-topic', ownTime(random))] : [];
  return [...kinds, ...others, ...asides];
}

/** Most was written in the hours around the talks; on 15 and 16 August in UTC, whose ever clock a page prints. */
function ownTime(random: SeededRandom): Date {
  const spread = (random.draw() + random.draw()) / 2;
  const from = Date.parse('2025-08-15T10:00:00Z');
  return new Date(from + Math.floor((spread * 29 * hourMs) / 60_000) * 60_000);
}

function otherTime(random: SeededRandom): Date {
  const days = random.isLucky(0.4) ? -random.integer(2, 6) : random.integer(3, 9);
  return new Date(summitAt + days * 24 * hourMs + random.integer(0, 59) * 60_000);
}

/** Addresses as sites make them: a third has the day in it, and none has words. */
function pathOf(random: SeededRandom, at: Date): string {
  const number = random.integer(10_000_000, 99_999_999);
  const day = at.toISOString().slice(0, 10).replaceAll('-', '/');
  return random.pick([`/${day}/${number}`, `/news/world-${number}`, `/article/${number}.html`]);
}
