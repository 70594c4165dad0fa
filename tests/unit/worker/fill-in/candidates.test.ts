import { describe, expect, test } from 'vitest';
import { loadEvent } from '@/lib/event/load';
import { outletsSchema } from '@/lib/event/outlets';
import type { Candidate } from '@/lib/ingest/archives/archive';
import { relevanceRules } from '@/lib/news/relevance';
import { judgeCandidate, mayBeOf } from '@/lib/worker/fill-in/candidates';
import { addressOwner } from '@/lib/worker/fill-in/owner';

const span = { from: new Date('2025-08-08T00:00:00Z'), until: new Date('2025-08-27T00:00:00Z') };
const rules = relevanceRules(loadEvent());

function aCandidate(path: string, more: Partial<Candidate> = {}): Candidate {
  return {
    address: `https://courier.example${path}`,
    headline: null,
    summary: null,
    language: null,
    published: null,
    origin: 'wayback',
    capturedAt: null,
    capture: null,
    ...more,
  };
}

const day = (text: string) => ({ kind: 'day', day: text, origin: 'sitemap' }) as const;

describe('a candidate is worth a request', () => {
  test.each<[string, boolean, Candidate, string]>([
    ['by its headline', true, aCandidate('/a1', { headline: 'Trump meets Putin in Alaska' }), 'en'],
    [
      'not by another headline, whatever its day',
      false,
      aCandidate('/2025/08/15/a1', { headline: 'Salmon' }),
      'en',
    ],
    ['by its summary', true, aCandidate('/a1', { summary: 'Talks of Putin and Trump' }), 'en'],
    ['by the words of its address', true, aCandidate('/news/trump-putin-summit'), 'en'],
    ['not by other words, although of those days', false, aCandidate('/2025/08/15/salmon-run-begins'), 'en'],
    ['by the day in an address without words', true, aCandidate('/2025/08/15/12345'), 'en'],
    ['by the day written in one', true, aCandidate('/20250815/12345.html'), 'en'],
    ['not by another day', false, aCandidate('/2024/08/15/12345'), 'en'],
    ['not without words and day', false, aCandidate('/news/world-66412345'), 'en'],
    [
      'by the archive’s day',
      true,
      aCandidate('/news/world-66412345', { published: day('2025-08-16') }),
      'en',
    ],
    ['not when it is a front page', false, aCandidate('/', { published: day('2025-08-16') }), 'en'],
    [
      'by its day where the slug is written in letters not its language’s',
      true,
      aCandidate('/20250815/sammit-na-alyaske-nachalsya.html'),
      'ru',
    ],
    ['when somebody has listed it', true, aCandidate('/a1', { origin: 'address-list' }), 'en'],
    ['when Wikipedia refers to it', true, aCandidate('/salmon-run-begins', { origin: 'wikipedia' }), 'en'],
    [
      'when somebody has listed it, whatever its headline',
      true,
      aCandidate('/a1', { origin: 'address-list', headline: 'Salmon' }),
      'en',
    ],
  ])('%s', (_, isWorth, candidate, language) => {
    const { kind } = judgeCandidate(candidate, { language }, { rules, span });
    expect(kind).toBe(isWorth ? 'worth-reading' : 'passed-over');
  });
});

describe('whose an address is', () => {
  const anOutlet = (slug: string, home: string, feed: string) => ({
    slug,
    name: slug,
    home,
    country: 'GB',
    language: 'en',
    kind: 'newspaper',
    sources: [{ kind: 'feed', url: feed }],
  });
  const ownerOf = addressOwner(
    outletsSchema.parse([
      anOutlet('courier', 'https://www.courier.example/news', 'https://feeds.couriercdn.example/rss'),
      anOutlet('russian', 'https://russian.courier.example/', 'https://feeds.feedburner.com/russian'),
      anOutlet('late', 'https://late.example/', 'https://courier.example/late.xml'),
    ]),
  );

  test.each([
    ['https://www.courier.example/a', 'courier'],
    ['http://courier.example/a', 'courier'],
    ['https://m.courier.example/a', 'courier'],
    ['https://feeds.couriercdn.example/a', 'courier'],
    ['https://russian.courier.example/a', 'russian'],
    ['https://live.russian.courier.example/a', 'russian'],
    ['https://notcourier.example/a', null],
    ['https://feeds.feedburner.com/a', null],
    ['https://example/a', null],
    ['no address', null],
  ])('%s is of %s', (address, slug) => expect(ownerOf(address)?.slug ?? null).toBe(slug));
});

describe('a candidate may be of the event’s own days', () => {
  const own = { from: new Date('2025-08-15T00:00:00Z'), until: new Date('2025-08-17T00:00:00Z') };
  const seenAt = (time: string) => ({ origin: 'gdelt', capturedAt: new Date(time) }) as const;
  test.each<[string, boolean, Candidate]>([
    ['by the day in its address', true, aCandidate('/2025/08/16/12345')],
    ['not by another day in it', false, aCandidate('/2025/08/12/12345')],
    ['by its date', true, aCandidate('/a1', { published: day('2025-08-15') })],
    ['not by another date', false, aCandidate('/a1', { published: day('2025-08-20') })],
    ['where nothing is known of it', true, aCandidate('/news/world-66412345', { origin: 'wikipedia' })],
    ['by when GDELT saw it', true, aCandidate('/a1', seenAt('2025-08-16T23:46:00Z'))],
    ['not where GDELT saw it on another day', false, aCandidate('/a1', seenAt('2025-08-17T00:16:00Z'))],
    [
      'by its address, whenever GDELT saw it',
      true,
      aCandidate('/20250816/1', seenAt('2025-08-17T00:16:00Z')),
    ],
    [
      'whenever another archive took its copy',
      true,
      aCandidate('/a1', { origin: 'wayback', capturedAt: new Date('2025-10-01T00:00:00Z') }),
    ],
  ])('%s: %s', (_, isIt, candidate) => {
    expect(mayBeOf(candidate, own)).toBe(isIt);
  });
});
