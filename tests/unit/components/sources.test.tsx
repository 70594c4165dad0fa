import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SourceGroups } from '@/components/outlets/source-groups';
import type { SourceStanding } from '@/lib/news/shown/listing';
import { groupSources } from '@/lib/site/layout/source-groups';
import { listedArticle } from '@/tests/support/listed-article';

const { outlet } = listedArticle('0000000001', null);
const looked = new Date('2025-08-20T18:00:00Z');

function source(slug: string, change: Partial<SourceStanding> = {}): SourceStanding {
  const address = `https://www.${slug}.example/${change.id ?? 'feed'}.xml`;
  return {
    id: 'feed',
    outlet: { ...outlet, slug, name: slug },
    kind: 'feed',
    address,
    section: null,
    addedAt: looked,
    lastPollAt: looked,
    lastOutcome: 'fetched',
    lastSuccessAt: looked,
    lastProblem: null,
    failures: 0,
    polls: 1,
    nextPollAt: looked,
    isSuspended: false,
    askedUntil: null,
    movedFrom: null,
    redirect: null,
    pushedUntil: null,
    entries: 0,
    stored: 0,
    silence: null,
    ...change,
  };
}

const failed = (slug: string, lastProblem: string, more: Partial<SourceStanding> = {}) =>
  source(slug, { lastOutcome: 'failed', lastProblem, lastSuccessAt: null, ...more });

describe('the sources of all outlets', () => {
  it('stand by what is the matter, said once, without the host’s name', () => {
    const groups = groupSources([
      source('wire'),
      failed('neva', 'There is no server by the name of www.neva.example.'),
      failed('ural', 'There is no server by the name of www.ural.example.'),
      failed('asa', 'The server refused the connection.', { isSuspended: true }),
      source('later', { lastOutcome: null, lastPollAt: null, lastSuccessAt: null }),
    ]);
    expect(groups.map(({ title, problem, outlets }) => [title, problem, outlets.length])).toEqual([
      ['Given up after many failures in a row', 'The server refused the connection.', 1],
      ['Could not be reached', 'There is no server by the name of its host.', 2],
      ['Not looked at yet', null, 1],
      ['Answered at the last look', null, 1],
    ]);
  });

  it('have one place for an outlet, where the worst of its sources stands', () => {
    const $ = load(
      renderToStaticMarkup(
        <SourceGroups
          sources={[
            source('wire'),
            failed('wire', 'The server refused the connection.', { id: 'world', lastSuccessAt: looked }),
            source('courier'),
          ]}
          zone="America/Anchorage"
        />,
      ),
    );
    const lines = $('li').map((_, line) => $(line).text());
    expect(lines.get()).toEqual([
      'wire 1 of 2 sources, last answer 20 Aug 2025, 10:00 AKDT',
      'courier 1 source, 20 Aug 2025, 10:00 AKDT',
    ]);
    expect($('li a').first().attr('href')).toBe('/outlets/wire#looked-at');
    expect($('details[open]')).toHaveLength(2);
  });

  it('of 500 are a page of few lines, closed, that leaves out nobody', () => {
    const many = Array.from({ length: 500 }, (_, place) => {
      const slug = `outlet-${place % 180}`;
      if (place % 3 === 0) return source(slug, { id: String(place) });
      return failed(slug, `The server answered ${400 + (place % 37)}.`, { id: String(place) });
    });
    const groups = groupSources(many);
    expect(groups.length).toBeLessThanOrEqual(14);
    const slugs = groups.flatMap(({ outlets }) => outlets.map((one) => one.outlet.slug));
    expect(slugs.toSorted()).toEqual([...new Set(many.map((one) => one.outlet.slug))].toSorted());
    const $ = load(renderToStaticMarkup(<SourceGroups sources={many} zone="America/Anchorage" />));
    expect($('details[open]')).toHaveLength(0);
    expect($('li')).toHaveLength(180);
  });
});
