import { describe, expect, test } from 'vitest';
import type { Block } from '@/lib/news/block';
import { judgeSameness } from '@/lib/news/later/same-article';
import { anArticle } from '@/tests/support/store';

const lines = [
  'President Donald Trump met Russian President Vladimir Putin at an air base in Anchorage on Friday.',
  'The two leaders greeted each other on a red carpet while fighter jets flew over the runway.',
  'Their talks about the war in Ukraine lasted almost three hours, half as long as both sides had planned.',
  'Neither of them took questions when they faced reporters in front of a blue curtain afterwards.',
  'Trump said that many points were agreed and that one of the most significant was still open.',
  'Putin invited him to hold the next meeting in Moscow, which the American president called interesting.',
];
const paragraphs = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));
const known = anArticle({
  headline: 'Trump and Putin end talks without a deal',
  blocks: paragraphs(...lines),
});
const read = (more: Partial<typeof known>) => ({ ...known, ...more });
const other = anArticle({ address: 'https://courier.example/elsewhere' }).id;

const rewritten = [
  'No agreement on Ukraine came out of the Alaska summit, both presidents conceded when they spoke to the press.',
  'Putin, who had landed in Anchorage at eleven, spoke first and praised what he named a constructive tone.',
  'Trump followed with a shorter statement: progress had been made, he told reporters, but nothing is settled.',
  'A lunch that was planned for the delegations was called off, and both leaders left the base early.',
  'European leaders will be told of the meeting by phone, the American president announced before his departure.',
];
const wall = [
  'Together with 143 companies we keep cookies on your device and look at how you use our pages.',
  'Choose “Agree” to give your consent, or “Settings” to say what you do not want.',
  'You can change your choice whenever you like. Our privacy policy tells you more about our partners.',
];

describe('a state of the article', () => {
  const live = Array.from(
    { length: 60 },
    (_, n) => `Entry ${n}: what happened at minute ${n * 7} was told to the press by aide ${n}.`,
  );
  test.each([
    ['the same', known],
    ['another headline', read({ headline: 'Three hours, no ceasefire' })],
    ['a paragraph less', read({ blocks: paragraphs(...lines.toSpliced(2, 1)) })],
    [
      'the last paragraph edited',
      read({ blocks: paragraphs(...lines.with(5, 'Putin invited him to Moscow next month.')) }),
    ],
    ['rewritten under the same headline', read({ blocks: paragraphs(...rewritten) })],
    [
      'retitled and rewritten',
      read({ headline: 'Alaska summit yields no agreement', blocks: paragraphs(...rewritten) }),
    ],
    ['a live blog grown tenfold', read({ blocks: paragraphs(...live, ...lines) })],
    ['its second half alone', read({ blocks: paragraphs(...lines.slice(3)) })],
    [
      'at a new address, most of it kept',
      read({ id: other, blocks: paragraphs(...lines.slice(1), 'More.') }),
    ],
    [
      'taken back in a few words',
      read({
        blocks: paragraphs('This story has been withdrawn. Editor’s note: it did not meet our standards.'),
      }),
    ],
    ['a paragraph on cookies among its own', read({ blocks: paragraphs(...lines, ...wall.slice(0, 1)) })],
    [
      'more of it than before, once one need not pay',
      known,
      read({ isBeginningOnly: true, blocks: paragraphs(...lines.slice(0, 2)) }),
    ],
  ])('%s', (_name, now, before = known) => {
    expect(judgeSameness(before, now)).toEqual({ kind: 'same-article' });
  });
});

describe('lines without a full stop', () => {
  const list = (...items: readonly string[]): Block => ({ kind: 'list', items });
  const seven = [
    'The place: an air base beside the city',
    'The hour: eleven in the morning',
    'Who came: two presidents, four ministers',
    'How long: not quite three hours',
    'What was eaten: nothing',
    'What was signed: nothing',
    'What is next: perhaps Moscow',
  ];
  const hours = ['08:10 Landing', '11:30 Red carpet', '11:32 The car', '15:20 Statements', '16:00 Departure'];
  const rows = (cells: readonly string[]): Block => ({
    kind: 'table',
    rows: cells.map((cell) => cell.split(' ')),
  });
  const opening = lines.slice(0, 1);
  test.each<readonly [string, readonly Block[], readonly Block[]]>([
    [
      'a list, an item of it edited',
      [...paragraphs(...opening), list(...seven)],
      [...paragraphs(...opening), list(...seven.with(3, 'How long: two hours and three quarters'))],
    ],
    [
      'a list that became paragraphs',
      [...paragraphs(...opening), list(...seven)],
      paragraphs(...opening, ...seven),
    ],
    [
      'a table, an hour of it put right',
      [...paragraphs(...opening), rows(hours)],
      [...paragraphs(...opening), rows(hours.with(1, '11:08 Red carpet'))],
    ],
    [
      'a table of a day that went on',
      [...paragraphs(...opening), rows(hours)],
      [...paragraphs(...opening), rows([...hours.slice(3), '18:00 The flight', '23:40 Home again'])],
    ],
    [
      'equal lines',
      paragraphs(...opening, ...Array.from({ length: 9 }, () => 'No comment on that either')),
      paragraphs(...opening, ...Array.from({ length: 10 }, () => 'No comment on that either')),
    ],
    [
      'equal sentences',
      paragraphs(...Array.from({ length: 9 }, () => 'There was no comment on that either.')),
      paragraphs(...Array.from({ length: 8 }, () => 'There was no comment on that either.')),
    ],
    [
      'verses whose first line alone ends a sentence',
      paragraphs(...opening, 'До берега далеко', 'над річкою туман', 'і човен без весла'),
      paragraphs(...opening, 'До берега далеко', 'над річкою імла', 'і човен без весла'),
    ],
    ['a flash, a word of it edited', paragraphs('Putin is in'), paragraphs('Putin is out')],
    ['no text', [], []],
  ])('%s: the same article', (_name, before, after) => {
    expect(judgeSameness(read({ blocks: before }), read({ blocks: after }))).toEqual({
      kind: 'same-article',
    });
    expect(judgeSameness(read({ blocks: before }), read({ blocks: before }))).toEqual({
      kind: 'same-article',
    });
  });

  test.each<readonly [string, readonly Block[], readonly Block[]]>([
    [
      'a list without its second half',
      [...paragraphs(...opening), list(...seven, ...hours)],
      [...paragraphs(...opening), list(...seven.slice(0, 2))],
    ],
    [
      'sentences cut before a line that stands under every text',
      paragraphs(...lines, 'More on the summit, on Ukraine and Alaska'),
      paragraphs(...lines.slice(0, 2), 'More on the summit, on Ukraine and Alaska'),
    ],
  ])('%s: cut', (_name, before, after) => {
    expect(judgeSameness(read({ blocks: before }), read({ blocks: after }))).toMatchObject({
      kind: 'failed',
    });
  });
});

describe('no state of the article', () => {
  const elsewhere = [
    'The ferry to Kodiak will stay in its harbour for another week because a part for its engine is missing.',
    'Passengers were offered refunds or a seat on one of two planes that the state has hired for the time.',
    'Mechanics in Seward hope to have the ship ready before the school year begins, a spokeswoman said.',
    'The line has been short of crews and money for years, and its oldest vessel was built in 1963.',
  ];
  test.each([
    [
      'a consent wall',
      'not-the-article',
      read({ headline: 'Before you read on', blocks: paragraphs(...wall) }),
    ],
    ['a consent wall under its headline', 'not-the-article', read({ blocks: paragraphs(...wall) })],
    [
      'another story',
      'not-the-article',
      read({ headline: 'Kodiak waits', blocks: paragraphs(...elsewhere) }),
    ],
    ['another story under its headline', 'not-the-article', read({ blocks: paragraphs(...elsewhere) })],
    [
      'a story on the same event at another address',
      'not-the-article',
      read({ id: other, headline: 'What Alaska brought', blocks: paragraphs(...rewritten) }),
    ],
    [
      'its translation',
      'not-the-article',
      read({
        blocks: paragraphs(
          'US-Präsident Donald Trump hat den russischen Präsidenten Wladimir Putin am Freitag in Anchorage getroffen.',
          'Die beiden begrüßten einander auf einem roten Teppich, während Kampfflugzeuge über die Landebahn flogen.',
          'Ihr Gespräch über den Krieg in der Ukraine dauerte knapp drei Stunden, halb so lang wie vorgesehen.',
          'Fragen ließen sie danach nicht zu, als sie vor die Presse traten.',
        ),
      }),
    ],
    [
      'the beginning, by the page’s own word',
      'failed',
      read({ isBeginningOnly: true, blocks: paragraphs(...lines.slice(0, 4)) }),
    ],
    ['the beginning', 'failed', read({ blocks: paragraphs(...lines.slice(0, 2)) })],
    [
      'the beginning, cut in a sentence',
      'failed',
      read({ blocks: paragraphs(lines[0] ?? '', 'The two leaders greeted each other on a red …') }),
    ],
    [
      'the beginning and what a paywall says',
      'failed',
      read({
        blocks: paragraphs(...lines.slice(0, 3), 'Subscribe to go on.', 'Already have an account? Sign in.'),
      }),
    ],
    ['a shell with its headline', 'not-the-article', read({ blocks: paragraphs('Loading …') })],
    ['no text at all', 'not-the-article', read({ blocks: [] })],
  ] as const)('%s: %s', (_name, kind, now) => {
    expect(judgeSameness(known, now)).toMatchObject({ kind, why: expect.stringMatching(/^The page .+\.$/) });
  });
});
