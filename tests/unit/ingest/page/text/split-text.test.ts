import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { readArticle } from '@/tests/support/read-article';

const lines = [
  'The harbour master told the council on Monday that the outer wall would not last another winter of storms.',
  'He had brought photographs, a bucket of loose mortar and a bill for the survey that nobody had ordered.',
  'The council thanked him for the bucket and put the matter on the agenda for the second week of September.',
  'Two masons looked at the wall in June and said that it could be saved, if somebody began before the rain.',
  'Nobody has begun. The masons are at work on a church now, and the bucket stands in the hall of the council.',
] as const;
const [one, two, three, four, five] = lines;
const whole = lines.join('\n');
const p = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function bodyOf(text: string, outside = ''): string {
  return bodyText(readArticle({ text, outside }).blocks);
}

describe('a text that is set in several places', () => {
  it.each([
    [
      'of one name, the last with another class',
      `<div class="row"><div class="article-text wide">${p(one, two, three, four)}</div></div><div class="row"><div class="article-text wide no-ad">${p(five)}</div></div>`,
    ],
    [
      'with a player between them',
      `<div class="story-body a">${p(one, two, three)}</div><div class="player"><a href="/v">Watch</a></div><div class="story-body b"><p>${four}</p><p>${five}</p></div>`,
    ],
    [
      'numbered in letters by a machine',
      `<div class="kf kg kh ki"><p class="a b by d e">${one}</p><p class="a b by d e">${two}</p></div><section class="ad kg kh ki kj"><p class="a b by d f">${three}</p><p class="b by g h i">${four}</p><p class="a b by d e">${five}</p></section>`,
    ],
    [
      'that a builder calls widgets',
      lines
        .map(
          (text, at) =>
            `<div class="elementor-element elementor-element-${at}a elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div>`,
        )
        .join(''),
    ],
    [
      'named for the picture beside it',
      `<div class="text-only">${p(one, two, three)}</div><div class="photo-text portrait"><img src="/a.jpg" alt=""><div class="text-only">${p(four)}</div></div><div class="photo-text"><img src="/b.jpg" alt=""><div class="text-only">${p(five)}</div></div>`,
    ],
  ])('%s', (_, text) => {
    expect(bodyOf(text)).toBe(whole);
  });
});

describe('what stands beside a text', () => {
  const text = `<div class="article-text">${p(...lines)}</div>`;
  it.each([
    [
      'a place named for a text in another <article>',
      `<article><h2><a href="/x">Ferry late</a></h2><div class="article-text small">${p('The ferry was two days late and nobody on the pier had been told why, or when it would be back.')}</div></article>`,
    ],
  ])('%s is left out', (_, outside) => {
    expect(bodyOf(text, outside)).toBe(whole);
  });

  it.each([
    [
      'a caption in a figure',
      `<figure class="photo-text"><img src="/a.jpg"><figcaption><div class="article-text">${p('The wall as it was in June, seen from the ferry on a day without wind, with two masons on top of it.')}</div></figcaption></figure>`,
    ],
    [
      'a list of cards that are named as the text is',
      `<ul class="cards"><li class="article-text"><a href="/x"><img src="/x.jpg"></a>The ferry was two days late and nobody on the pier had been told why, or when it would be back.</li><li class="article-text"><a href="/y"><img src="/y.jpg"></a>The library opens on Sundays from the autumn on, if somebody can be found who has the key to it.</li></ul>`,
    ],
    [
      'a caption in the box of its picture',
      `<div class="photo-text"><img src="/a.jpg"><p>The wall as it was in June, seen from the ferry on a day without wind, with two masons on top of it.</p></div>`,
    ],
  ])('%s is left out', (_, beside) => {
    expect(bodyOf(`${text}${beside}`)).toBe(whole);
  });
});

describe('a sentence of few words over the first paragraph', () => {
  const rest = [...'abcdefghijk'].flatMap((letter) => lines.map((line) => line.replaceAll(letter, 'o')));
  const apart = (opening: string) =>
    `<div><div class="part"><p>${opening}</p><p>${one}</p></div></div><div><div><div class="part">${p(...rest)}</div></div></div>`;

  it('opens the text that stands apart with it', () => {
    expect(bodyOf(apart('Seven years.'))).toMatch(/^Seven years\.\nThe harbour master told/);
  });

  it.each(['Harbour', 'Our man on the pier', 'Listen to this story.'])(
    'is left out where it is none: %s',
    (line) => {
      expect(bodyOf(apart(line))).toMatch(/^The harbour master told/);
    },
  );
});
