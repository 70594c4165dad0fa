import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bodyOf, loadPage, pruneNoise } from '@/lib/ingest/page/load-page';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { readabilityText } from '@/lib/ingest/page/text/readability-text';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { prose } from '@/tests/support/read-article';

const folder = fileURLToPath(new URL('../../../../fixtures/pages/', import.meta.url));
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.html'));

function prunedPage(html: string) {
  const $ = loadPage(html);
  pruneNoise($);
  const body = bodyOf($);
  if (body === null) throw new Error('The page has no body.');
  return { $, body };
}

/** What Readability takes with our tree under it. */
function taken(html: string): string | null {
  const text = readabilityText(prunedPage(html).body);
  return text === null ? null : foldSpace(text);
}

/** What it takes with a whole DOM under it. */
function takenFromDom(html: string): string | null {
  const { $, body } = prunedPage(html);
  const { document } = parseHTML(`<!doctype html><html><body>${$(body).html() ?? ''}</body></html>`);
  const text = new Readability(document, { disableJSONLD: true }).parse()?.textContent ?? null;
  return text === null ? null : foldSpace(text);
}

const paragraphs = prose.map((line) => `<p>${line}</p>`).join('');
const long = paragraphs.repeat(4);
const page = (body: string) => `<html><body>${body}</body></html>`;

describe('Readability on a light tree', () => {
  it.each(fixtures)('takes what it takes from a whole DOM: %s', (file) => {
    const html = readFileSync(`${folder}${file}`, 'utf8');
    expect(taken(html)).toBe(takenFromDom(html));
  });

  it.each<[string, string]>([
    ['a short text, for which it tries again without its rules', `<div class="comment">${paragraphs}</div>`],
    ['lines parted by breaks', `<div>${prose.join('<br><br>')}<br>${prose.join('<br> <br>')}</div>`],
    ['fonts', `<div><font>${long}</font><p><font>${prose[0]}</font></p></div>`],
    [
      'text and inline elements in a div',
      `<div>${prose.map((line) => `${line} <b>x</b><div>y</div>`)}</div>`,
    ],
    ['a table that lays out the page', `<table><tr><td>${long}</td></tr></table>`],
    [
      'a table of data',
      `<div>${long}<table><thead><tr><th>a</th></tr></thead><tr><td>b</td></tr></table></div>`,
    ],
    ['lists', `<div>${long}<ul><li><a href="/a">one</a></li><li>two</li></ul></div>`],
    ['pictures with several addresses', `<div>${long}<figure data-src="x.jpg"></figure><img alt="a"></div>`],
    [
      'a link to a script',
      `<div>${long}<p>more <a href="javascript:x()">here</a> and <a href="#a">there</a></p></div>`,
    ],
    ['a form', `<div>${long}<form><input><label>your name</label></form></div>`],
    ['an author', `<div><p class="byline">By Jane Doe</p>${long}</div>`],
  ])('and from %s', (_, body) => {
    expect(taken(page(body))).toBe(takenFromDom(page(body)));
    expect(taken(page(body))).toContain(prose[0]);
  });

  it.each([
    ['display', '<p style="color:red; display : none">'],
    ['visibility', '<p style="visibility:hidden">'],
    ['hidden', '<p hidden>'],
    ['aria-hidden', '<p aria-hidden="true">'],
  ])('leaves out what is hidden by %s', (_, open) => {
    const text = taken(page(`<div>${long}${open}A line that nobody is shown, as long as any.</p></div>`));
    expect(text).not.toContain('nobody is shown');
    expect(text).toContain(prose[2]);
  });

  it('keeps what a later declaration shows', () => {
    const shown = '<p style="display:none;display:block">A line that is shown, as long as any other.</p>';
    expect(taken(page(`<div>${long}${shown}</div>`))).toContain('A line that is shown');
  });

  it('leaves the page itself as it was', () => {
    const { $, body } = prunedPage(page(`<div class="a" style="color:red">${long}<font>x</font></div>`));
    const before = $(body).html();
    readabilityText(body);
    expect($(body).html()).toBe(before);
  });

  it('finds nothing on an empty page', () => {
    expect(taken(page(''))).toBeNull();
  });
});

describe('elementsOf', () => {
  it('gathers in reading order, and anew once the page is pruned', () => {
    const $ = loadPage(
      '<body><div><nav><p itemprop="a">1</p></nav><p>2</p><script></script></div><p>3</p></body>',
    );
    const texts = () =>
      elementsOf($)
        .tagged('p')
        .map((element) => $(element).text());
    expect(texts()).toEqual(['1', '2', '3']);
    expect(elementsOf($).all.map(({ name }) => name)).toEqual([
      'body',
      'div',
      'nav',
      'p',
      'p',
      'script',
      'p',
    ]);
    expect(elementsOf($).marked).toHaveLength(1);
    pruneNoise($);
    expect(texts()).toEqual(['2', '3']);
  });
});
