import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { readMarkup } from '@/tests/support/read-article';

const one = 'The council heard on Monday that the outer wall of the harbour would not last another winter.';
const two = 'Its engineer had looked at the stones by night, with a lamp, and had found the third row loose.';
const three = 'A new wall would cost four millions, which is what the town spends on its schools in a year.';
const quote = 'I have never seen a wall in such a state, and I have seen many walls in forty years.';
const p = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const all = p(one, two, three);
const lines = [one, two, three];

function read(inside: string): readonly string[] {
  const html = `<html lang="en"><head><meta property="og:type" content="article"></head><body><main><article><h1>Harbour wall will not last</h1>${inside}</article></main></body></html>`;
  return bodyText(readMarkup(html).blocks).split('\n');
}

describe('a page that holds its text twice', () => {
  it.each([
    ['for two widths', `<div class="only-desktop">${all}</div><div class="only-mobile">${all}</div>`],
    ['for print', `<div class="text">${all}</div><section id="print-version">${all}</section>`],
    ['in tabs', `<div role="tabpanel">${p(one, two)}</div><div role="tabpanel">${all}</div>`],
    ['cut into other paragraphs', `<div>${all}</div><div>${p(`${one} ${two}`, three)}</div>`],
    [
      'its opening only',
      `<p class="opening small">${one}</p><p class="opening large">${one}</p>${p(two, three)}`,
    ],
    ['with headings', `<div><h2>The wall</h2>${all}</div><div><h2>The wall</h2>${all}</div>`],
    ['three times', `<div>${all}</div><div>${all}</div><div>${all}</div>`],
  ])('%s is read once', (_, inside) => {
    expect(read(inside).filter((line) => line !== 'The wall')).toEqual(lines);
  });

  it.each([
    ['a refrain', [one, two, one, three, one]],
    ['a short answer', ['Thank you, sir.', one, 'Thank you, sir.', two, 'Thank you, sir.', three]],
    ['a second list of the same things', [one, two, three]],
  ])('but %s stays', (_, texts) => {
    expect(read(p(...texts))).toEqual(texts);
  });

  it('and so does what is said again under a heading of its own', () => {
    const days = `<h2>Monday</h2>${p(one, two)}<h2>Tuesday</h2>${p(one, two)}`;
    expect(read(days).filter((line) => line === one)).toHaveLength(2);
  });
});

describe('quoted speech', () => {
  it.each([
    [
      'a figure',
      `<figure><blockquote><p>${quote}</p></blockquote><figcaption>The engineer</figcaption></figure>`,
    ],
    ['a figure, bare', `<figure><blockquote>${quote}</blockquote></figure>`],
    [
      'a figure in a box',
      `<div class="embed"><figure><div><blockquote><p>${quote}</p></blockquote></div></figure></div>`,
    ],
    [
      'a figure with a portrait',
      `<figure><img src="a.jpg" alt=""><blockquote>${quote}</blockquote></figure>`,
    ],
    ['a figure that is named for it', `<figure class="big-quote"><p>${quote}</p></figure>`],
    ['a <q> in a figure that is named for it', `<figure class="zitat"><q>${quote}</q></figure>`],
    ['a blockquote', `<blockquote>${quote}</blockquote>`],
    ['an aside', `<aside><blockquote><p>${quote}</p></blockquote></aside>`],
    ['an aside that is named for it', `<aside class="pull-quote"><p>${quote}</p></aside>`],
    ['an aside with its marks', `<aside><p>“${quote}”</p></aside>`],
    ['a paragraph that is named for it', `<p class="quote">${quote}</p>`],
  ])('in %s is text, unless its words stand there already', (_, set) => {
    const count = (texts: readonly string[]) => texts.join('\n').split(quote.slice(0, 40)).length - 1;
    expect(count(read(`${p(one, two)}${set}${p(three)}`))).toBe(1);
    expect(count(read(`${p(one, `“${quote}” he said.`)}${set}${p(three)}`))).toBe(
      set.startsWith('<blockquote>') ? 2 : 1,
    );
  });

  it.each([
    ['cut short', quote.slice(0, 60)],
    ['smoothed', quote.replace('never seen', 'hardly seen')],
  ])('set apart once more and %s is a repeat', (_, again) => {
    const set = `<figure class="pullquote"><blockquote>${again}</blockquote></figure>`;
    expect(read(`${p(one, `“${quote}” he said.`)}${set}${p(three)}`)).toHaveLength(3);
  });

  it.each([
    [
      'of related stories',
      `<aside class="related"><h3><a href="/x">Another story</a></h3><p>“${quote}”</p></aside>`,
    ],
    ['of a newsletter', `<aside class="newsletter"><blockquote>${quote}</blockquote></aside>`],
    [
      'without anybody’s words',
      '<aside><p>Walls of this kind were built along the whole coast in the last century.</p></aside>',
    ],
  ])('an aside %s is none', (_, set) => {
    expect(read(`${p(one, two)}${set}${p(three)}`)).toEqual(lines);
  });
});

describe('whose words a quotation is', () => {
  it.each(['footer', 'cite', 'p'])('in a <%s> stays with it', (tag) => {
    const quote = `<blockquote><p>There is no wall until there is a wall.</p><${tag}>— The mayor</${tag}></blockquote>`;
    expect(read(`${p(one)}${quote}${p(two, three)}`)).toEqual([
      one,
      'There is no wall until there is a wall.',
      '— The mayor',
      two,
      three,
    ]);
  });

  it('does not where it is a button', () => {
    const quote =
      '<blockquote><p>There is no wall.</p><footer><a href="/share">Post this</a></footer></blockquote>';
    expect(read(`${p(one)}${quote}${p(two, three)}`)).not.toContain('Post this');
  });
});

describe('a heading', () => {
  it.each([
    ['with a mark to link to', '<h2><a href="#stones">The stones</a></h2>'],
    ['in a place of its own', '<div class="hd"><h3>The stones</h3></div>'],
    [
      'with a button beside it',
      '<div class="hd"><h3>The stones</h3><span>[<a href="/edit">edit</a>]</span></div>',
    ],
  ])('%s stays over its text', (_, heading) => {
    expect(read(`<div class="body">${p(one)}${heading}${p(two, three)}</div>`)).toEqual([
      one,
      'The stones',
      two,
      three,
    ]);
  });

  it.each([
    [
      'that leads to another article',
      `<h3><a href="/other">Another story</a></h3>${p(two)}`,
      [one, three, two],
    ],
    [
      'over links',
      '<h3>More of this</h3><ul><li><a href="/1">First story</a></li><li><a href="/2">Second story</a></li></ul>',
      [one, three],
    ],
    ['over nothing', '<h3>More of this</h3>', [one, three]],
  ])('%s does not', (_, last, told) => {
    expect(read(`<div class="body">${p(one, three)}${last}</div>`)).toEqual(told);
  });
});
