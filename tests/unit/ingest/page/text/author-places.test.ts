import { describe, expect, it } from 'vitest';
import { bodyOfPage } from '@/tests/support/page/harbour-page';

const proses = [
  'A net that is mended on the day it tears will outlast the boat, the crew and, more often than not, the fish.',
  'Hang the net between two posts and walk along it slowly, with the sun behind it, until a fish could look at you.',
  'A hole with ragged edges cannot be mended, so cut it back to three whole meshes on every side, as our mothers did.',
  'There are two knots that hold when they are wet, and the other forty are for people who sell books about knots.',
  'The first goes twice around the mesh and once through itself, and the second is the first, tied by somebody else.',
  'Twine has to be as old as the net, or it will pull while the rest gives way, and the hole will come back by autumn.',
  'When all is done, hang the net in the rain for a night, and ask a neighbour whether he can find where it was torn.',
  'If he finds the place, it was badly mended; if he finds another, he has an eye for nets and should be asked to stay.',
];
const life =
  'Before she came to nets she spent nine years on a lighthouse, of which she has written at length, and with two dogs. She lives by the harbour in Homer, where she mends what others have torn, and answers letters on Fridays.';

/** The lines read of an article made of these elements, but for its proses. */
function othersIn(text: string): readonly string[] {
  const html = `<html lang="en"><head><title>How to mend a net</title></head><body><main><h1>How to mend a net</h1>${text}</main></body></html>`;
  return bodyOfPage(html)
    .split('\n')
    .filter((line) => !proses.includes(line));
}

const paragraphs = proses.map((text) => `<p>${text}</p>`).join('');

describe('a place that is named for an author', () => {
  it.each([
    `<div class="author-block"><p>${life}</p></div>`,
    `<div class="post-author"><div class="details"><p>${life}</p></div></div>`,
    `<p class="single-author__about">${life}</p>`,
    `<div class="autoren"><p>${life}</p></div>`,
    `<div class="auteur-intro"><h4>Olga Brenner</h4><p>${life}</p></div>`,
    `<div data-component="authorTeaser"><p>${life}</p></div>`,
  ])('tells of somebody: %s', (place) => {
    expect(othersIn(`<article>${paragraphs}${place}</article>`)).toEqual([]);
    expect(othersIn(`<article>${place}${paragraphs}</article>`)).toEqual([]);
  });

  it.each([
    ['holds the text', `<div class="author-text">${paragraphs}<p>${life}</p></div>`],
    ['is an article of several', `${paragraphs}<article class="post author-olga"><p>${life}</p></article>`],
    [
      'is named for a quotation',
      `<div class="t">${paragraphs}<p class="quote-author-line">${life}</p></div>`,
    ],
    [
      'is one of as many as there is text',
      `${proses.map((text) => `<div class="author-x"><p>${text}</p></div>`).join('')}<p>${life}</p>`,
    ],
    ['is called by another word', `<article>${paragraphs}<p class="authority">${life}</p></article>`],
  ])('%s', (_, text) => {
    expect(othersIn(text)).toEqual([life]);
  });
});
