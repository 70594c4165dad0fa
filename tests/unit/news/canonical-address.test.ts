import { describe, expect, it } from 'vitest';
import { canonicalAddress, registrableSite } from '@/lib/news/canonical-address';

describe('canonicalAddress of an entry', () => {
  it.each([
    ['https://Outlet.Example/A/b?utm_source=rss&utm_medium=feed#top', 'https://outlet.example/A/b'],
    ['https://outlet.example/a?id=7&fbclid=x&gclid=y&at_medium=z', 'https://outlet.example/a?id=7'],
    ['https://outlet.example/a?cmpid=1&ref=home', 'https://outlet.example/a'],
    ['http://outlet.example:80/a', 'http://outlet.example/a'],
    ['https://outlet.example:443/a', 'https://outlet.example/a'],
    ['https://outlet.example/a/amp', 'https://outlet.example/a'],
    ['https://outlet.example/a/amp/', 'https://outlet.example/a/'],
    ['https://outlet.example/amp/a', 'https://outlet.example/a'],
    ['https://outlet.example/a.amp.html', 'https://outlet.example/a.html'],
    ['https://outlet.example/a?amp=1', 'https://outlet.example/a'],
    ['https://outlet.example/a?outputType=amp', 'https://outlet.example/a'],
    ['https://amp.outlet.example/a', 'https://outlet.example/a'],
    ['https://m.outlet.example/a', 'https://outlet.example/a'],
    ['https://mobile.outlet.co.uk/a', 'https://outlet.co.uk/a'],
    ['https://outlet-example.cdn.ampproject.org/c/s/outlet.example/a/amp', 'https://outlet.example/a'],
    ['https://outlet.example/show?source=rss', 'https://outlet.example/show'],
    ['https://outlet.example/show?source=archive-7', 'https://outlet.example/show?source=archive-7'],
    ['https://outlet.example/?p=412', 'https://outlet.example/?p=412'],
    ['http://127.0.0.1:8181/a?utm_source=rss', 'http://127.0.0.1:8181/a'],
    ['https://m.example/a', 'https://m.example/a'],
    ['https://outlet.example/campaign/camp', 'https://outlet.example/campaign/camp'],
    ['mailto:desk@outlet.example', 'mailto:desk@outlet.example'],
    ['not an address', 'not an address'],
  ])('%s', (address, plain) => {
    expect(canonicalAddress(address, null)).toBe(plain);
    expect(canonicalAddress(plain, null)).toBe(plain);
  });
});

describe('canonicalAddress with a declared one', () => {
  const address = 'https://www.outlet.example/a?id=7';
  it.each([
    ['https://outlet.example/news/a', 'https://outlet.example/news/a'],
    ['/news/a?utm_campaign=x', 'https://www.outlet.example/news/a'],
    ['https://amp.outlet.example/a', 'https://outlet.example/a'],
    ['https://elsewhere.example/a', address],
    ['https://outlet.example/', address],
    ['https://outlet.example/en/', address],
    ['javascript:alert(1)', address],
    ['', address],
  ])('declared %j', (declared, chosen) => {
    expect(canonicalAddress(address, declared)).toBe(chosen);
  });

  it('believes no other port of an IP address', () => {
    expect(canonicalAddress('http://127.0.0.1:8181/a', 'http://127.0.0.1:9000/b')).toBe(
      'http://127.0.0.1:8181/a',
    );
  });
});

describe('registrableSite', () => {
  it.each([
    ['news.outlet.co.uk', 'outlet.co.uk'],
    ['www.outlet.example', 'outlet.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['outlet.com.ua', 'outlet.com.ua'],
  ])('%s', (host, site) => {
    expect(registrableSite(host)).toBe(site);
  });
});
