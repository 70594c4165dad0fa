import { describe, expect, it } from 'vitest';
import { decodeHtml } from '@/lib/ingest/decode/decode-html';
import { readPage } from '@/lib/ingest/page/read-page';
import { expectEvenGrowth } from '@/tests/support/growth';

const about = { contentType: 'text/html', address: 'https://outlet.example/a' };
const bytes = (text: string) => new TextEncoder().encode(text);
const linkedData = (text: string) => `<script type="application/ld+json">${text}</script>`;
const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    4,
  );

/** A page made of so many parts. */
type PageOf = (parts: number) => string;

describe('pages that cannot be read', () => {
  it.each([
    ['nothing', '', 'unreadable'],
    ['white space', ' \n ', 'unreadable'],
    ['no text', '<html><body></body></html>', 'not-an-article'],
    ['only links', '<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>', 'not-an-article'],
  ])('%s', (_, html, kind) => {
    expect(readPage(bytes(html), about).kind).toBe(kind);
  });

  it('refuses what is not a page', () => {
    expect(readPage(bytes(prose), { ...about, contentType: 'image/png' })).toEqual({
      kind: 'unreadable',
      why: 'the answer is image/png, not a page',
    });
  });
});

describe('hostile pages', () => {
  it.each<[string, number, PageOf]>([
    ['a million elements', 1_000_000, (n) => '<i>'.repeat(n)],
    ['deep nesting', 100_000, (n) => '<div>'.repeat(n)],
    ['deep nesting of made-up elements', 100_000, (n) => '<x-y>'.repeat(n)],
    ['too many bytes', 17_000_000, (n) => 'a'.repeat(n)],
  ])('%s is unreadable, soon', async (_, size, page) => {
    const reading = await expectEvenGrowth(size, (n) => readPage(bytes(page(n)), about));
    expect(reading.kind).toBe('unreadable');
  });

  it.each<[string, number, PageOf]>([
    ['nesting below the limit', 1_400, (n) => `${'<div>'.repeat(n)}${prose}`],
    ['unclosed comment', 500_000, (n) => `${prose}<!-- ${'-'.repeat(n)}`],
    ['twenty-five thousand paragraphs', 25_000, (n) => prose.slice(0, prose.length / 4).repeat(n)],
    ['hidden boxes', 2_000, (n) => `<div hidden>${prose}</div>`.repeat(n) + prose],
    ['twenty-five thousand line breaks', 25_000, (n) => `${'a line of text<br>'.repeat(n)}${prose}`],
    ['a long attribute', 200_000, (n) => `<p title="${'a b '.repeat(n)}">x</p>${prose}`],
    ['one long word', 2_000_000, (n) => `<p>${'a'.repeat(n)}</p>${prose}`],
    ['many brackets', 300_000, (n) => `<p>${'(['.repeat(n)}</p>${prose}`],
    ['broken linked data', 50_000, (n) => `${linkedData('{"a":['.repeat(n))}${prose}`],
    [
      'deep linked data',
      5_000,
      (n) => `${linkedData(`${'[{"@graph":'.repeat(n)}1${'}]'.repeat(n)}`)}${prose}`,
    ],
    [
      'conditional comments',
      1_000,
      (n) => `${'<!--[if IE]><html class="ie"><![endif]-->'.repeat(n)}${prose}`,
    ],
  ])('%s does no harm', async (_, size, page) => {
    const reading = await expectEvenGrowth(size, (n) => readPage(bytes(page(n)), about));
    expect(['article', 'not-an-article']).toContain(reading.kind);
  });

  it('a cut page does no harm', () => {
    expect(readPage(bytes(prose.slice(0, -20)), about).kind).toBe('article');
  });
});

describe('the language and address of a page', () => {
  it('resolves a relative canonical link', () => {
    const reading = readPage(
      bytes(`<html lang="en_GB"><link rel="canonical" href="/b">${prose}</html>`),
      about,
    );
    expect(reading).toMatchObject({
      article: { canonicalAddress: 'https://outlet.example/b', language: 'en-GB' },
    });
  });
});

describe('the address that a page declares', () => {
  const link = (href: string) => `<link rel="canonical" href="${href}">`;
  const graph = (href: string) => `<meta property="og:url" content="${href}">`;

  it.each([
    ['//outlet.example/b', link('//outlet.example/b'), 'https://outlet.example/b'],
    ['a path', graph('/b'), 'https://outlet.example/b'],
    ['nothing, and then a path', `${link('')}${link('/b')}`, 'https://outlet.example/b'],
    ['its own host without a scheme', graph('outlet.example/b'), 'https://outlet.example/b'],
    ['its own host with www', link('www.outlet.example/b'), 'https://www.outlet.example/b'],
    ['a folder with a stop', link('v1.2/b'), 'https://outlet.example/v1.2/b'],
    ['a scheme with one slash', link('https:/outlet.example/b'), 'https://outlet.example/b'],
    ['its site twice', link('https://outlet.example/https://outlet.example/b'), 'https://outlet.example/b'],
    [
      'its site twice, run on',
      graph('https://outlet.examplehttps://outlet.example/b'),
      'https://outlet.example/b',
    ],
    [
      'its site and a comma',
      link('https://outlet.example/, https://outlet.example/b'),
      'https://outlet.example/b',
    ],
    [
      'another’s address behind its own',
      link('/go/https://a.example/b'),
      'https://outlet.example/go/https://a.example/b',
    ],
    [
      'another’s in its query',
      link('https://outlet.example/b?u=https://a.example/'),
      'https://outlet.example/b?u=https://a.example/',
    ],
    ['a template', link('{{ page.url }}'), null],
    [
      'a template’s nothing',
      link('https://outlet.example/undefined') + graph('/b'),
      'https://outlet.example/b',
    ],
    ['a path from its base', `<base href="/">${link('port/b')}`, 'https://outlet.example/port/b'],
    [
      'a base of another folder',
      `<base href="https://outlet.example/x/y">${link('b')}`,
      'https://outlet.example/x/b',
    ],
    [
      'a base without an address',
      `<base target="_top"><base href="/x/">${link('b')}`,
      'https://outlet.example/x/b',
    ],
    ['a base that is none', `<base href="javascript:0">${link('/b')}`, 'https://outlet.example/b'],
    [
      'a whole address, whatever the base',
      `<base href="/x/">${link('https://outlet.example/b')}`,
      'https://outlet.example/b',
    ],
    ['a word that is none', link('null'), null],
    ['a headline with that word', link('/null-and-void'), 'https://outlet.example/null-and-void'],
  ])('%s', (_, head, address) => {
    const html = `<html lang="en"><head>${head}</head><body>${prose}</body></html>`;
    expect(readPage(bytes(html), about)).toMatchObject({ article: { canonicalAddress: address } });
  });
});

describe('decodeHtml', () => {
  const cyrillic = Uint8Array.from([0xcf, 0xee, 0xf0, 0xf2]);
  const page = (meta: string) => new Uint8Array([...bytes(`<html><head>${meta}</head><body>`), ...cyrillic]);

  it.each([
    ['the header', page(''), 'text/html; charset=windows-1251'],
    ['the meta element', page('<meta charset="windows-1251">'), null],
    [
      'the meta element under a default header',
      page('<meta charset=windows-1251>'),
      'text/html; charset=utf-8',
    ],
    [
      'the old meta element',
      page('<meta http-equiv="Content-Type" content="text/html; charset=Windows-1251">'),
      'text/html',
    ],
  ])('by %s', (_, body, contentType) => {
    expect(decodeHtml(body, contentType)).toContain('Порт');
  });

  it('knows UTF-8 whatever is declared', () => {
    expect(
      decodeHtml(bytes('<meta charset="windows-1252">Müller'), 'text/html; charset=iso-8859-1'),
    ).toContain('Müller');
  });
});

describe('what opens a text in capitals', () => {
  const opened = (lines: readonly string[]) => {
    const text = lines.map((line) => `<p>${line} ${prose.slice(3, 100)}</p>`).join('');
    const page = `<html lang="en"><meta property="og:type" content="article"><article><h1>The wall will not last</h1>${text}</article>`;
    const reading = readPage(bytes(page), about);
    return reading.kind === 'article' ? reading.article.dateline : reading.kind;
  };

  it('is a place', () => {
    expect(opened(['BERGEN:', 'He said more.', 'And more.'])).toBe('BERGEN');
  });

  it('is who speaks, where others of a transcript are opened so too', () => {
    expect(opened(['BERG:', 'OLSEN:', 'BERG:'])).toBeNull();
  });
});
