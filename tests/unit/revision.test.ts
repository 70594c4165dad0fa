import { describe, expect, test } from 'vitest';
import type { Block } from '@/lib/news/block';
import { type ArticleState, contentHash, decideRevision } from '@/lib/news/revision';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const stored: ArticleState = {
  headline: 'Trump: "No deal" – talks end',
  standfirst: 'Three hours in Anchorage',
  blocks: [paragraph("It's over. They said 'soon'."), { kind: 'list', items: ['One', 'Two'] }],
};
const with_ = (change: Partial<ArticleState>): ArticleState => ({ ...stored, ...change });
const body = (text: string): ArticleState => with_({ blocks: [paragraph(text), ...stored.blocks.slice(1)] });

test('nothing stored: new', () => {
  expect(decideRevision(null, stored)).toEqual({ kind: 'new' });
});

test('the same state: same', () => {
  expect(decideRevision(stored, structuredClone(stored))).toEqual({ kind: 'same' });
});

describe('a change', () => {
  const cases: readonly [string, 'headline' | 'substance' | 'cosmetic', ArticleState][] = [
    ['other words in the headline', 'headline', with_({ headline: 'Trump: "No deal" – talks begin' })],
    ['a letter’s case in the headline', 'headline', with_({ headline: 'Trump: "no deal" – talks end' })],
    ['headline and text', 'headline', { ...body('Other.'), headline: 'Other' }],
    ['curly quotation marks', 'cosmetic', with_({ headline: 'Trump: “No deal” – talks end' })],
    [
      'angled quotation marks with their spaces',
      'cosmetic',
      with_({ headline: 'Trump: « No deal » – talks end' }),
    ],
    ['another dash', 'cosmetic', with_({ headline: 'Trump: "No deal" — talks end' })],
    ['a dash without its spaces', 'cosmetic', with_({ headline: 'Trump: "No deal"—talks end' })],
    ['a no-break space', 'cosmetic', with_({ headline: 'Trump:\u00a0"No deal" – talks end' })],
    ['curly apostrophes', 'cosmetic', body('It’s over. They said ‘soon’.')],
    ['a soft hyphen within a word', 'cosmetic', body("It's o\u00adver. They said 'soon'.")],
    ['a zero-width space within a word', 'cosmetic', body("It's o\u200bver. They said 'soon'.")],
    ['more white space', 'cosmetic', body("It's  over.\nThey said 'soon'. ")],
    [
      'a paragraph cut in two',
      'cosmetic',
      with_({ blocks: [paragraph("It's over."), paragraph("They said 'soon'."), ...stored.blocks.slice(1)] }),
    ],
    [
      'a paragraph that became a heading',
      'cosmetic',
      with_({
        blocks: [{ kind: 'heading', text: "It's over. They said 'soon'." }, ...stored.blocks.slice(1)],
      }),
    ],
    ['another word', 'substance', body("It's over. They said 'never'.")],
    ['a number', 'substance', body("It's over. They said 'soon' 2.")],
    ['a full stop', 'substance', body("It's over. They said 'soon'")],
    ['two words that became one', 'substance', body("It'sover. They said 'soon'.")],
    ['a minus that went', 'substance', body("It's over They said 'soon'.")],
    ['the standfirst', 'substance', with_({ standfirst: 'Two hours in Anchorage' })],
    ['the standfirst gone', 'substance', with_({ standfirst: null })],
    ['paragraphs in another order', 'substance', with_({ blocks: stored.blocks.toReversed() })],
    [
      'a line of a list',
      'substance',
      with_({ blocks: [stored.blocks[0] ?? paragraph(''), { kind: 'list', items: ['One'] }] }),
    ],
    [
      'a caption added',
      'substance',
      with_({ blocks: [...stored.blocks, { kind: 'caption', text: 'Hands', credit: null }] }),
    ],
    ['all text gone', 'substance', with_({ blocks: [] })],
  ];
  test.each(cases)('%s: %s', (_name, how, read) => {
    expect(decideRevision(stored, read)).toEqual({ kind: 'changed', how });
    expect(decideRevision(read, stored)).toEqual({ kind: 'changed', how });
  });

  test('letters composed otherwise are cosmetic', () => {
    const composed = body('Київ: reunión');
    expect(decideRevision(composed, body('Київ: reunión'.normalize('NFD')))).toEqual({
      kind: 'changed',
      how: 'cosmetic',
    });
  });
});

test('the content hash is SHA-256 of headline, standfirst and lines, by their kinds', () => {
  // sha256("A\nB\nparagraph:C"), computed elsewhere.
  expect(contentHash({ headline: 'A', standfirst: 'B', blocks: [paragraph('C')] })).toBe(
    '3cd16fb92cbb14b56a05b484e697d6499fc6c8cec875f6529129c949f859b40e',
  );
});
