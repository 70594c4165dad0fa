import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foundOutlet } from '@/lib/event/found-outlet';

const nobody = { name: null, country: null };

function found(address: string, publisher: Partial<typeof nobody> | { name: string } = {}) {
  return foundOutlet({ address, publisher: { ...nobody, ...publisher }, language: 'uk-UA' });
}

describe('the outlet that a page makes', () => {
  it.each([
    ['https://www.courier.example/a', 'courier.example', 'https://www.courier.example/'],
    ['https://courier.example/a', 'courier.example', 'https://courier.example/'],
    ['https://edition.courier.example/a', 'courier.example', 'https://courier.example/'],
    ['https://m.courier.co.uk/a', 'courier.co.uk', 'https://courier.co.uk/'],
    ['https://one.blogspot.com/a', 'one.blogspot.com', 'https://one.blogspot.com/'],
    ['https://two.substack.com/p/a', 'two.substack.com', 'https://two.substack.com/'],
    ['https://three.github.io/a', 'three.github.io', 'https://three.github.io/'],
    ['https://four.wordpress.com/a', 'four.wordpress.com', 'https://four.wordpress.com/'],
    ['https://ec.europa.eu/a', 'ec.europa.eu', 'https://ec.europa.eu/'],
    ['https://www.consilium.europa.eu/a', 'consilium.europa.eu', 'https://www.consilium.europa.eu/'],
    ['http://127.0.0.1:8181/a', '127.0.0.1-8181', 'http://127.0.0.1:8181/'],
  ])('%s is of %s', (address, slug, home) => {
    expect(found(address)).toMatchObject({ kind: 'outlet', outlet: { slug, site: slug, home } });
  });

  it('is told by its name too where the host is none', () => {
    const slugs = ['Coast Courier', 'Harbour Post'].map((name) => found('http://127.0.0.1:8181/a', { name }));
    expect(slugs).toMatchObject([
      { outlet: { slug: '127.0.0.1-8181-coast-courier', name: 'Coast Courier' } },
      { outlet: { slug: '127.0.0.1-8181-harbour-post', name: 'Harbour Post' } },
    ]);
    expect(found('https://www.courier.example/a', { name: 'Other' })).toMatchObject({
      outlet: { slug: 'courier.example', name: 'Other' },
    });
  });

  it.each([
    ['https://www.courier.example/a', 'courier.example'],
    [`https://${domainToASCII('курьер.рф')}/a`, 'курьер.рф'],
    ['http://127.0.0.1:8181/a', '127.0.0.1:8181'],
  ])('%s has its host for a name where the page gives none', (address, name) => {
    expect(found(address)).toMatchObject({ outlet: { name } });
  });

  it.each([
    ['https://courier.ua/a', 'UA'],
    ['https://courier.co.uk/a', 'GB'],
    ['https://courier.com/a', null],
    ['https://courier.io/a', null],
    ['https://courier.eu/a', null],
    ['https://xn--80adxhks.xn--p1ai/a', 'RU'],
    ['http://127.0.0.1:8181/a', null],
  ])('%s is of the country %s', (address, country) => {
    expect(found(address)).toMatchObject({ outlet: { country, language: 'uk', kind: 'not-described' } });
  });

  it.each([
    'https://www.gov.uk/a',
    'https://president.gov.ua/a',
    'https://www.kantei.go.jp/a',
    'https://www.defense.gov/a',
    'https://www.nato.int/a',
    'http://en.kremlin.ru/a',
    'https://www.europarl.europa.eu/a',
    'https://press.un.org/en/a',
  ])('%s is official', (address) => {
    expect(found(address)).toMatchObject({ outlet: { kind: 'official' } });
  });

  it.each([
    'https://espn.go.com/a',
    'https://govtrack.us/a',
    'https://military.com/a',
    'https://unherd.com/a',
  ])('%s is not official', (address) => {
    expect(found(address)).toMatchObject({ outlet: { kind: 'not-described' } });
  });
});

describe('no outlet', () => {
  it.each([
    ['https://news.google.com/rss/articles/x', 'search engine'],
    ['https://www.google.co.uk/search?q=x', 'search engine'],
    ['https://yandex.ru/news/story', 'search engine'],
    ['https://www.msn.com/en-us/news/world/x', 'aggregator'],
    ['https://news.yahoo.com/x', 'aggregator'],
    ['https://uk.news.yahoo.com/x', 'aggregator'],
    ['https://x.com/one/status/1', 'social network'],
    ['https://t.me/one/1', 'social network'],
    ['https://www.youtube.com/watch?v=1', 'video'],
    ['https://courier-example.translate.goog/a', 'translation'],
    ['https://bit.ly/a', 'shortener'],
    ['https://uk.wikipedia.org/wiki/A', 'wiki'],
    ['https://wiki.courier.example/A', 'wiki'],
    ['https://web.archive.org/web/2025/https://courier.example/', 'archive'],
  ])('%s is one: %s', (address, kind) => {
    const made = found(address);
    expect(made).toMatchObject({ kind: 'none' });
    expect(made.kind === 'none' && made.why).toContain(kind);
  });

  it.each([
    'https://netflix.com/a',
    'https://max.com/a',
    'https://wikileaks.org/a',
    'https://googlier.example/a',
  ])('%s is not taken for one of these', (address) => {
    expect(found(address)).toMatchObject({ kind: 'outlet' });
  });
});
