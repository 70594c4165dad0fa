import { describe, expect, it } from 'vitest';
import { decodeHtml } from '@/lib/ingest/decode/decode-html';
import { readPage } from '@/lib/ingest/page/read-page';

const about = { contentType: 'text/html', address: 'https://outlet.example/a' };
const bytes = (text: string) => new TextEncoder().encode(text);
const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    4,
  );

/** Reads a page and says how long that took, in milliseconds. */
function timed(html: string) {
  const started = performance.now();
  return { reading: readPage(bytes(html), about), took: performance.now() - started };
}

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
  it.each([
    ['a million elements', '<i>'.repeat(1_000_000)],
    ['deep nesting', '<div>'.repeat(100_000)],
    ['deep nesting of made-up elements', '<x-y>'.repeat(100_000)],
    ['too many bytes', 'a'.repeat(17_000_000)],
  ])('%s is unreadable, soon', (_, html) => {
    const { reading, took } = timed(html);
    expect(reading.kind).toBe('unreadable');
    expect(took).toBeLessThan(3_000);
  });

  it.each([
    ['nesting below the limit', `${'<div>'.repeat(1_400)}${prose}`],
    ['unclosed comment', `${prose}<!-- ${'-'.repeat(500_000)}`],
    ['twenty-five thousand paragraphs', prose.slice(0, prose.length / 4).repeat(25_000)],
    ['twenty-five thousand line breaks', `${'a line of text<br>'.repeat(25_000)}${prose}`],
    ['a long attribute', `<p title="${'a b '.repeat(200_000)}">x</p>${prose}`],
    ['one long word', `<p>${'a'.repeat(2_000_000)}</p>${prose}`],
    ['many brackets', `<p>${'(['.repeat(300_000)}</p>${prose}`],
    ['broken linked data', `<script type="application/ld+json">${'{"a":['.repeat(50_000)}</script>${prose}`],
    [
      'deep linked data',
      `<script type="application/ld+json">${'[{"@graph":'.repeat(5_000)}1${'}]'.repeat(5_000)}</script>${prose}`,
    ],
    ['a cut page', prose.slice(0, -20)],
    ['conditional comments', `<!--[if IE]><html class="ie"><![endif]-->${prose}`],
  ])('%s does no harm', (_, html) => {
    const { reading, took } = timed(html);
    expect(['article', 'not-an-article']).toContain(reading.kind);
    expect(took).toBeLessThan(5_000);
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
