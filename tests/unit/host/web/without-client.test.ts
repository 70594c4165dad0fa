import { expect, it } from 'vitest';
import { withoutClient } from '@/lib/host/web/without-client';

const page = (body: string, type = 'text/html; charset=utf-8') => ({
  status: 200,
  headers: { 'content-type': type },
  body: Buffer.from(body),
});
const left = (body: string, type?: string) => withoutClient(page(body, type)).body.toString();

it.each([
  [
    'a file of Next’s',
    '<p>a</p><script src="/_next/static/chunks/x.js" async=""></script><p>b</p>',
    '<p>a</p><p>b</p>',
  ],
  [
    'data in the page',
    '<p>a</p><script>self.__next_f.push([1,"a < b"])</script><p>b</p>',
    '<p>a</p><p>b</p>',
  ],
  ['one after another', '<script>1</script><script id="_R_">2</script><p>b</p>', '<p>b</p>'],
  [
    'a preloaded script',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/x.js"/><p>b</p>',
    '<p>b</p>',
  ],
  [
    'a script beside letters of several bytes',
    '<p>Аляска 阿拉斯加</p><script>1</script>',
    '<p>Аляска 阿拉斯加</p>',
  ],
  ['marks between texts', '<p>a<!-- -->b</p><!--$--><!--/$-->', '<p>ab</p>'],
])('takes away %s', (_, given, wanted) => expect(left(given)).toBe(wanted));

it.each([
  ['a script of the site', '<script defer="" src="/begin.js?1"></script>'],
  ['data for search engines', '<script type="application/ld+json">{"a":1}</script>'],
  ['a preloaded font', '<link rel="preload" as="font" href="/_next/x.woff2"/>'],
  ['what a text says of scripts', '<p>&lt;script&gt;1&lt;/script&gt; &lt;!-- --&gt;</p>'],
  ['a script without an end', '<p>a</p><script>1'],
  ['a page whose parts come late', '<script>$RC("B:0","S:0")</script><div hidden id="S:0">late</div>'],
])('leaves %s', (_, given) => expect(left(given)).toBe(given));

it('leaves what is no page', () => {
  const script = '<script>1</script>';
  expect(left(script, 'application/atom+xml')).toBe(script);
});
