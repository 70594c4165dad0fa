import { describe, expect, it } from 'vitest';
import { bodyWith, harbourText } from '@/tests/support/page/harbour-page';

const whole = harbourText.join('\n');
const lines = [
  'The mayor went down to the wall in the morning, saw the hole in it, and said that he had seen larger ones.',
  'Nine boats were taken out of the water before noon, while the tenth stayed where it was, with its owner in it.',
  'Nobody in the harbour, said the mason, had asked him for the price of lime since the winter of the great ice.',
];
const teaser = (line: string, at: number) =>
  `<li><a href="/${at}">The wall, part ${at}</a><p>${line}</p></li>`;

describe('lines under the titles of other articles, in a list behind the text', () => {
  it.each([
    ['Related articles', lines.map(teaser)],
    ['Most read', lines.slice(0, 2).map(teaser)],
    [
      '相关新闻',
      lines.map(
        (line, at) => `<li><h4><a href="/${at}">The wall, part ${at}</a></h4><div>${line}</div></li>`,
      ),
    ],
  ])('%s', (label, items) => {
    expect(bodyWith(`<div><p>${label}</p><ul>${items.join('')}</ul></div>`, 'behind')).toBe(whole);
  });

  it.each([
    [
      'in a list without links',
      `<p>Related articles</p><ul>${lines.map((line) => `<li><p>${line}</p></li>`).join('')}</ul>`,
    ],
    [
      'behind jumps',
      `<p>Related articles</p><ul>${lines.map((line, at) => `<li><a href="#${at}">${at}.</a><p>${line}</p></li>`).join('')}</ul>`,
    ],
    [
      'in paragraphs behind a list of links',
      `<p>Related articles</p><ul><li><a href="/1">The wall stands</a></li></ul>${lines.map((line) => `<p>${line}</p>`).join('')}`,
    ],
  ])('what goes on %s stays', (_, behind) => {
    expect(bodyWith(behind, 'behind')).toContain(lines[0]);
  });
});
