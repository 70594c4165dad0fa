import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { readMarkup } from '@/tests/support/read-article';

const first =
  'The ferry is back at her pier in Kodiak, two days later than the shipyard had promised the town.';
const second =
  'A bolt was missing. It has been found in the cook’s pocket, and nobody is asking how it came there.';

const teasers = [
  'The state fair opened with the heaviest cabbage in nine years, grown by a dentist who sings to it at night.',
  'One week on, the bookshop on the corner cannot keep a single book about the harbour wall on its shelf.',
  'We drove around the harbour on the morning after the storm, to hear what it sounds like with nobody in it.',
]
  .map((text) => `<div class="teaser"><b><a href="/x">Another story of the week</a></b><p>${text}</p></div>`)
  .join('');

describe('a report of two sentences', () => {
  it.each([
    ['an aside', `<aside class="related-stories"><h3>More</h3>${teasers}</aside>`],
    ['a box for related stories', `<div class="box related-stories"><h3>More</h3>${teasers}</div>`],
    ['a sidebar', `<div class="sidebar"><h3>More</h3>${teasers}</div>`],
  ])('is not filled up with the teasers of %s', (_, beside) => {
    const { blocks } = readMarkup(
      `<html lang="en"><body><main><h1>Ferry back at her pier</h1><div class="story"><p>${first}</p><p>${second}</p></div>${beside}</main></body></html>`,
    );
    expect(bodyText(blocks)).toBe(`${first}\n${second}`);
  });

  it('in a table: what stands above the headline and beside the text is left out', () => {
    const { blocks, dateline, standfirst } = readMarkup(
      `<html lang="en"><head><title>Ferry back at her pier - The Harbour Paper</title></head><body><table><tr><td>
<font size="2">The Harbour Paper » Local</font><br><h1>Ferry back at her pier</h1>
<div class="vorspann"><b>Two days late, one bolt short</b></div><div class="text">KODIAK, Alaska — ${first}<br><br>${second}<br><br></div>
</td><td class="sidebar"><b>More</b><br><a href="/x">Another story of the week</a><br><hr><b>Harbour Mail</b><br>Every morning at six we send what matters at the harbour. It costs nothing.</td></tr></table></body></html>`,
    );
    expect(bodyText(blocks)).toBe(`${first}\n${second}`);
    expect(dateline).toBe('KODIAK, Alaska');
    expect(standfirst).toBe('Two days late, one bolt short');
  });

  it('keeps a container that is only called a sidebar, with the whole report in it', () => {
    const { blocks } = readMarkup(
      `<html lang="en"><body><h1>Ferry back at her pier</h1><div class="layout has-sidebar related"><p>${first}</p><p>${second}</p></div></body></html>`,
    );
    expect(bodyText(blocks)).toBe(`${first}\n${second}`);
  });
});

describe('what belongs to a report beside its text', () => {
  const page = (body: string) =>
    `<html lang="en"><body><article><h1>Ferry back at her pier</h1>${body}</article></body></html>`;

  it('a standfirst of few words', () => {
    const { standfirst, blocks } = readMarkup(
      page(`<p class="lead">A bolt you can put in a pocket.</p><p>${first}</p><p>${second}</p>`),
    );
    expect(standfirst).toBe('A bolt you can put in a pocket.');
    expect(bodyText(blocks)).toBe(`${first}\n${second}`);
  });

  it('an agency named at the foot', () => {
    for (const line of ['Source: Northern Wire', '— Northern Wire', '(Northern Wire)']) {
      const { credit, blocks } = readMarkup(page(`<p>${first}</p><p>${second}</p><p>${line}</p>`));
      expect(credit).toBe('Northern Wire');
      expect(bodyText(blocks)).toBe(`${first}\n${second}`);
    }
    expect(readMarkup(page(`<p>${first}</p><p>Source: Karl Amsel</p><p>${second}</p>`)).credit).toBeNull();
  });

  it('a picture right under the last paragraph, its credit told by the markup', () => {
    const figure =
      '<figure><img src="a.png" alt=""><figcaption>The bolt on Monday <span class="credit">Karl Amsel / The Harbour Paper</span></figcaption></figure>';
    expect(
      readMarkup(page(`<p>${first}</p><p>${second}</p>${figure}<div><p>Sign in</p></div>`)).blocks.at(-1),
    ).toEqual({ kind: 'caption', text: 'The bolt on Monday', credit: 'Karl Amsel / The Harbour Paper' });
  });

  it('an author and a day on one line', () => {
    for (const [line, name] of [
      ['Автор: Олена Гавань 17 серпня 2025 р.', 'Олена Гавань'],
      ['By Ruth Ellery, August 17, 2025', 'Ruth Ellery'],
      ['Von Karl Amsel am 17. August 2025', 'Karl Amsel'],
    ]) {
      const { byline, blocks } = readMarkup(page(`<p>${line}</p><p>${first}</p><p>${second}</p>`));
      expect(byline).toEqual([name]);
      expect(bodyText(blocks)).toBe(`${first}\n${second}`);
    }
  });
});

describe('the headline with its kicker in one lower heading', () => {
  const textOf = (html: string) => bodyText(readMarkup(html).blocks);
  const title = 'The ferry has come back to her pier at last';
  const page = (above: string, within = '') =>
    `<html lang="en"><head><meta property="og:title" content="${title}"></head><body><main>${above}<div class="t"><p>${first}</p>${within}<p>${second}</p></div></main></body></html>`;

  it.each([
    ['in elements', `<h2><span>Harbours</span><span>${title}</span></h2>`],
    ['in words', `<h3>Harbours: ${title}</h3>`],
  ])('is no text: %s', (_, heading) => {
    expect(textOf(page(heading))).toBe(`${first}\n${second}`);
  });

  it('is no text with its place and day on the next line', () => {
    const shown = `<div><b>${title}</b><br><i>Kodiak, 15 August 2025</i></div>`;
    expect(textOf(page(shown))).toBe(`${first}\n${second}`);
  });

  it('is text as the heading of a part', () => {
    expect(textOf(page(`<h2>${title}</h2>`, `<h3>How ${title}</h3>`))).toContain('How The ferry');
  });
});

describe('headlines as printed', () => {
  it.each([
    ['Vins et spiritueux : les 15 %', 'Vins et spiritueux : les 15 %'],
    ['Des garanties « inébranlables »', 'Des garanties « inébranlables »'],
    ['<span>Exclusive</span>Ferry back at her pier', 'Exclusive Ferry back at her pier'],
    ['Ferry <em>back</em>, at last', 'Ferry back, at last'],
    ['“<em>Back</em>” at her pier', '“Back” at her pier'],
    ['Ferry\n  back<br>at her pier', 'Ferry back at her pier'],
  ])('%s', (printed, headline) => {
    expect(readMarkup(`<article><h1>${printed}</h1><p>${first}</p><p>${second}</p></article>`).headline).toBe(
      headline,
    );
  });
});
