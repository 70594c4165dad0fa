import { describe, expect, it } from 'vitest';
import { bodyOfPage } from '@/tests/support/page/harbour-page';

/** The lines read of an article whose text is this. */
function linesOf(text: string): readonly string[] {
  const html = `<html lang="en"><head><title>How to mend a net</title></head><body><article><h1>How to mend a net</h1>${text}</article></body></html>`;
  return bodyOfPage(html).split('\n');
}

const chapters = ['Finding the hole', 'Cutting it square', 'Knots that hold'];
const proses = [
  'Hang the net between two posts and walk along it slowly, with the sun behind it, until a fish could look at you.',
  'A hole with ragged edges cannot be mended, so cut it back to three whole meshes on every side, as our mothers did.',
  'There are two knots that hold when they are wet, and the other forty are for people who sell books about knots.',
];
const intro =
  '<p>A net that is mended on the day it tears will outlast the boat, the crew and, more often than not, the fish.</p>';
const body = chapters.map((title, at) => `<h2 id="c${at}">${title}</h2><p>${proses[at]}</p>`).join('');
const own = chapters.flatMap((title, at) => [title, proses[at]]);
const rows = (line: (title: string, at: number) => string) =>
  `<ul>${chapters.map((title, at) => `<li>${line(title, at)}</li>`).join('')}</ul>`;

describe('a table of contents', () => {
  it.each([
    ['a list of jumps', rows((title, at) => `<a href="#c${at}">${title}</a>`)],
    ['under a label', `<h3>In this article</h3>${rows((title, at) => `<a href="#c${at}">${title}</a>`)}`],
    [
      'under a label of another language',
      `<p>Inhalt</p>${rows((title, at) => `<a href="#c${at}">${title}</a>`)}`,
    ],
    ['numbered', rows((title, at) => `<a href="#c${at}">${at + 1}. ${title}</a>`)],
    ['paragraphs', chapters.map((title, at) => `<p><a href="#c${at}">${title}</a></p>`).join('')],
    [
      'with a line that names no heading',
      rows((title, at) => `<a href="#c${at}">${title}</a>`).replace(
        '</ul>',
        '<li><a href="#top">Who asks such things</a></li></ul>',
      ),
    ],
  ])('%s is none of the text', (_, contents) => {
    const lines = linesOf(`${intro}${contents}${body}`);
    expect(lines).toHaveLength(7);
    expect(lines.slice(1)).toEqual(own);
  });

  it.each([
    ['the writer’s own list, without links', rows((title) => title), 10],
    [
      'jumps to notes',
      '<p>Whoever has no posts uses two cousins <a href="#n1">[1]</a> and is as well served as anybody.</p>',
      8,
    ],
    [
      'sentences with jumps in them',
      rows((title, at) => `${title}, which is what <a href="#c${at}">the part below</a> is about.`),
      10,
    ],
    [
      'headings that carry a mark of their own',
      '<h2 id="z"><a href="#z">What it costs</a></h2><p>A ball of twine costs four crowns, and a cousin, as is known, costs an evening each.</p>',
      9,
    ],
  ])('%s stay', (_, text, count) => {
    expect(linesOf(`${intro}${text}${body}`)).toHaveLength(count);
  });
});
