import { describe, expect, test } from 'vitest';
import type { ArticleState } from '@/lib/news/article-state';
import type { Block } from '@/lib/news/block';
import { contentHash, decideRevision } from '@/lib/news/later/revision';

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
    ['an accent for an apostrophe', 'cosmetic', body('It´s over. They said ´soon´.')],
    ['an accent that is a letter’s', 'substance', body("It's óver. They said 'soon'.")],
    ['how a sign is drawn', 'cosmetic', body("It's\ufe0f over. They said 'soon'.\ufe0e")],
    ['a mark of direction', 'cosmetic', body("It's \u061cover. They said 'soon'.")],
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

describe('what changes by itself is no change', () => {
  const beside = (...lines: readonly string[]): ArticleState =>
    with_({ blocks: [...stored.blocks, ...lines.map(paragraph)] });
  test.each([
    ['a counter that went on', beside('3 comments'), beside('12 comments')],
    ['a counter that came', stored, beside('Read time: 4 min')],
    ['a stamp', beside('Last updated 15 August, 14:20'), beside('Last updated 16 August, 09:05')],
    ['an advertisement that went', beside('Advertisement'), stored],
    ['a row of share buttons', stored, beside('Share | Post | Copy the link')],
    [
      'links under “Related stories”',
      beside('Related stories', 'Putin lands'),
      beside('Related stories', 'Trump leaves'),
    ],
    ['a link with a usual introduction', beside('Read also: Putin lands'), beside('Read also: Trump leaves')],
    [
      'a link with an introduction of its own',
      beside('Our man in Nome: Putin has landed early'),
      beside('Our man in Nome: What a ferry strike means'),
    ],
    [
      'a counter in a list',
      with_({ blocks: [{ kind: 'list', items: ['One', '5 views'] }] }),
      with_({ blocks: [{ kind: 'list', items: ['One', '9 views'] }] }),
    ],
    ['a stamp for a standfirst', with_({ standfirst: '2 hours ago' }), with_({ standfirst: '3 hours ago' })],
  ])('%s', (_name, before, after) => {
    expect(decideRevision(before, after)).toEqual({ kind: 'same' });
    expect(decideRevision(after, before)).toEqual({ kind: 'same' });
  });

  test.each([
    ['a death toll in a short line', beside('Dead: 12'), beside('Dead: 14')],
    [
      'the same as a heading',
      with_({ blocks: [{ kind: 'heading', text: '12 killed' }] }),
      with_({ blocks: [{ kind: 'heading', text: '14 killed' }] }),
    ],
    ['a number as a word', body('They spoke for three hours.'), body('They spoke for four hours.')],
    ['a typo', body('The presdient left.'), body('The president left.')],
    ['a capital', body('the end.'), body('The end.')],
    ['an accent', body('Él vino.'), body('El vino.')],
    ['a fact line that was put right', beside('Place: Fairbanks'), beside('Place: Anchorage')],
    [
      'a chronicle by days',
      beside('Friday: the delegations arrive in town', 'Saturday: phone calls to allies'),
      beside('Friday: both presidents shake hands', 'Saturday: phone calls to allies'),
    ],
    [
      'a chronicle by clocks',
      beside('10:05 Uhr: Delegationen treffen ein'),
      beside('10:05 Uhr: Handschlag vor laufenden Kameras'),
    ],
    [
      'a row of a table that came',
      beside('Ort: ein Stützpunkt bei der Stadt'),
      beside('Ort: ein Stützpunkt bei der Stadt', 'Dauer: knapp drei Stunden am Tisch'),
    ],
    ['a fact line that came', stored, beside('Killed so far: 14 in three towns')],
    ['a sentence after “Read also”', beside('Related stories'), beside('Related stories', 'It is over.')],
  ])('%s is substance', (_name, before, after) => {
    expect(decideRevision(before, after)).toEqual({ kind: 'changed', how: 'substance' });
  });

  test('a link to another article that comes is kept, and is no news', () => {
    const after = beside('Our man in Nome: Putin has landed early');
    expect(decideRevision(stored, after)).toEqual({ kind: 'changed', how: 'cosmetic' });
  });

  test('beside a real change it hides nothing', () => {
    const after = { ...beside('12 comments'), standfirst: 'Two hours' };
    expect(decideRevision(beside('3 comments'), after)).toEqual({ kind: 'changed', how: 'substance' });
  });
});

describe('marks of other scripts are cosmetic too', () => {
  test.each([
    ['‹so›', '"so"'],
    ['「はい」と言った。', '“はい”と言った。'],
    ['«Так» — сказав', '„Так“ – сказав'],
    ['כ״ץ אמר־כן', 'כ"ץ אמר-כן'],
    ['الرئيـــس قال', 'الرئيس قال'],
    ['wait -- no', 'wait — no'],
    ["''yes''", '“yes”'],
    ['\u202brtl\u202c', 'rtl'],
  ])('%s', (before, after) => {
    expect(decideRevision(body(before), body(after))).toEqual({ kind: 'changed', how: 'cosmetic' });
  });
});

test('the content hash is SHA-256 of headline, standfirst and lines, by their kinds', () => {
  // sha256("A\nB\nparagraph:C"), computed elsewhere.
  expect(contentHash({ headline: 'A', standfirst: 'B', blocks: [paragraph('C')] })).toBe(
    '3cd16fb92cbb14b56a05b484e697d6499fc6c8cec875f6529129c949f859b40e',
  );
});
