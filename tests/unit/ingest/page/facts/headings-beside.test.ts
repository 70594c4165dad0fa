import { describe, expect, it } from 'vitest';
import { prose, readMarkup } from '@/tests/support/read-article';

const text = prose.map((line) => `<p>${line}</p>`).join('');
const wall = 'The harbour wall will not last the winter';

function headlineOf(title: string, body: string): string | null {
  return readMarkup(`<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`)
    .headline;
}

describe('a heading that the titles word otherwise', () => {
  const title = 'What is to become of it, ask two masons';
  it.each([
    `<h1>Ports</h1><article><h1 class="title">${wall}</h1>${text}</article><h1>Related content</h1>`,
    `<article><h1 class="article-headline">${wall}</h1>${text}</article><h1>Comments</h1><h1>Videos</h1>`,
    `<h1 class="headline phone">${wall}</h1><article><h1 class="headline desk">${wall}</h1>${text}</article>`,
    `<article><h1 itemprop="headline">${wall}</h1>${text}</article><h1>Newsletters</h1>`,
    `<article><h1>${wall}</h1>${text}</article>`,
  ])('is the headline beside short ones: %s', (body) => {
    expect(headlineOf(title, body)).toBe(wall);
  });

  it.each([
    // Two of a headline's length; one that is not named for a headline.
    `<article><h1 class="title">${wall}</h1>${text}</article><h1>A ferry is two days late, and nobody knows why</h1>`,
    `<h1>The great summer prize of the harbour</h1><article>${text}</article><h1>Comments</h1>`,
    `<article>${text}</article><h1>Comments</h1><h1>Videos</h1>`,
  ])('is not sure: %s', (body) => {
    expect(headlineOf(title, body)).toBe(title);
  });
});

describe('a kicker that is parted from its headline by type alone', () => {
  const heading = (kicker: string, rest = wall) =>
    `<article><h1><span class="kicker">${kicker}</span> <span>${rest}</span></h1>${text}</article>`;
  it.each([
    [`Ports: ${wall}`, heading('Ports'), `Ports: ${wall}`],
    [`Ports | ${wall}`, heading('Ports'), `Ports | ${wall}`],
    [`Häfen im Wind: ${wall}`, heading('Häfen im Wind'), `Häfen im Wind: ${wall}`],
    [`Ports – ${wall}`, heading('Ports'), `Ports – ${wall}`],
    // Printed with its mark, without a kicker, or titled without it.
    [`Ports: ${wall}`, heading('Ports:'), `Ports: ${wall}`],
    [wall, heading('Ports'), wall],
    [`Ports ${wall}`, heading('Ports'), `Ports ${wall}`],
    [`PORTS: ${wall}`, heading('Ports'), `Ports ${wall}`],
    [`“Wall”, ${wall}`, heading('“Wall”'), `“Wall” ${wall}`],
    [`The harbour: wall will not last the winter`, `<article><h1>${wall}</h1>${text}</article>`, wall],
  ])('titled %s', (title, body, headline) => {
    expect(headlineOf(title, body)).toBe(headline);
  });
});
