import { expect, it } from 'vitest';
import { diffWordings, withoutEnd } from '@/lib/site/versions/wording-diff';

const signs = { same: '', removed: '-', added: '+' } as const;

it.each<readonly [string, string, string, readonly string[]]>([
  ["I don't know if it's today,", 'I don’t know if it’s today.', 'en', ['I don’t know if it’s today']],
  // The piece stands where it was taken from, and not at its first word.
  ['If not today, then if it’s late', 'if it’s late', 'en', ['-If not today, then ', 'if it’s late']],
  ['We open on Monday, and stay', 'open on Monday', 'en', ['-We ', 'open on Monday', '-, and stay']],
  ['We open on Monday', 'We reopen on Monday', 'en', ['We ', '-open', '+reopen', ' on Monday']],
  ['Мы откроем порт', 'откроем порт', 'ru', ['-Мы ', 'откроем порт']],
  // All of it and more: not "We" and "open" picked out of two sentences.
  ['We open on Monday.', 'We said so. We open on Monday', 'en', ['+We said so. ', 'We open on Monday']],
  ['Wir öffnen', 'Wir öffnen am Montag', 'de', ['Wir öffnen', '+ am Montag']],
  ['откроем', 'Мы откроем порт', 'ru', ['+Мы ', 'откроем', '+ порт']],
])('%s → %s', (fuller, wording, language, parts) => {
  expect(diffWordings(fuller, wording, language).map(({ kind, text }) => signs[kind] + text)).toEqual(parts);
});

it.each([
  ['There is no deal,', 'There is no deal'],
  ['There is no deal.', 'There is no deal'],
  ['And then...', 'And then...'],
  ['Is there a deal?', 'Is there a deal?'],
])('%s is headed %s', (text, heading) => {
  expect(withoutEnd(text)).toBe(heading);
});
