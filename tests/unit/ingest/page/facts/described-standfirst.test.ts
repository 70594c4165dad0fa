import { describe, expect, it } from 'vitest';
import { prose, readArticle } from '@/tests/support/read-article';

const headline = 'Harbour wall will not last the winter';
const standfirst = (description: string, text?: string) =>
  readArticle({
    head: `<meta name="description" content="${description}">`,
    headline,
    ...(text === undefined ? {} : { text }),
  }).standfirst;

describe('a description of the head', () => {
  it.each([
    'The council hears what the survey found, and what it costs.',
    'Harbour wall will not last the winter, and the council knows it since the survey of May.',
    'Ο λιμενάρχης έφερε φωτογραφίες και έναν κουβά κονίαμα στο συμβούλιο.',
    '港湾長は写真と一杯のモルタルを議会に持ち込み、調査の費用を説明した。',
  ])('is the standfirst: %s', (description) => {
    expect(standfirst(description)).toBe(description);
  });

  it.each([
    ['cut by a program', 'The council hears what the survey found, and what it costs to […]'],
    ['cut with dots', 'The council hears what the survey found, and what it [...]'],
    ['cut at the end', 'The council hears what the survey found, and what it…'],
    ['around the headline', `Watch ${headline} in the Harbour Video`],
    ['around it in quotation marks', `Read “${headline}” on Harbour News. The council heard on Monday.`],
    ['the headline and its subjects', `${headline} | harbour, wall, council, winter, survey`],
    ['the credit of a picture', 'Photo: Harbour Archive/Ida Berg, all rights with the port'],
    ['the opening', prose[0]],
    ['a byline and the opening', `By Ida Berg HARBOUR PAPER ${prose[0]}`],
    ['a source and the opening', `Source: Thinkstock${prose[0]} ${prose[1]}`],
  ])('is none where it is %s', (_, description) => {
    expect(standfirst(description)).toBeNull();
  });
});

it.each(['Posted by Ida Berg, Vice President, Harbour Cloud', 'Photo: Harbour Archive/Getty Images'])(
  'a line over the text is none: %s',
  (line) => {
    const text = `<p class="intro">${line}</p>${prose.map((words) => `<p>${words}</p>`).join('')}`;
    expect(standfirst(line, text)).toBeNull();
  },
);

it.each([
  ['<p class="category">Harbour</p>', 'Harbour'],
  ['<p class="category">Email</p>', null],
  ['<p class="category">16 May 2016 harbour</p>', null],
  ['<p class="category">Olympics 2024</p>', 'Olympics 2024'],
])('a line named for the section: %s', (aboveHeadline, section) => {
  expect(readArticle({ aboveHeadline: `<div>${aboveHeadline}`, afterText: '</div>' }).section).toBe(section);
});
