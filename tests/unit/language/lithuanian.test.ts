import { expect, it } from 'vitest';
import { isClutterText, isEndOfArticle } from '@/lib/ingest/page/clutter/clutter-text';
import { isPaywallText } from '@/lib/ingest/page/facts/paywall-words';
import { kindOfRubric } from '@/lib/ingest/page/facts/rubric-words';
import { isFleetingLine } from '@/lib/news/later/fleeting-line';

it.each([
  ['clutter', isClutterText, 'Skaitykite taip pat: Uostas palauks'],
  ['clutter', isClutterText, 'Dalintis Facebook'],
  ['clutter', isClutterText, 'Reklama'],
  ['clutter', isClutterText, 'Atnaujinta 2026.03.03 10:20'],
  ['an end', isEndOfArticle, 'Susiję straipsniai'],
  ['an end', isEndOfArticle, 'Komentarai (12)'],
  ['fleeting', isFleetingLine, 'Taip pat skaitykite: Uostas palauks'],
  ['a gate', isPaywallText, 'Norėdami skaityti toliau, prisijunkite'],
])('is %s, in Lithuanian: %3$s', (_, isSo, line) => {
  expect(isSo(line)).toBe(true);
});

it.each([
  ['Reklama kainavo tiek, kiek siena.'],
  ['Daugiau kantrybės ir mažiau skiedinio, patarė mūrininkas.'],
  ['Dalintis sąnaudomis apskritis sutiko tik rudenį.'],
])('is text: %s', (line) => {
  expect([isClutterText(line), isEndOfArticle(line), isFleetingLine(line), isPaywallText(line)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('knows the rubric of an opinion', () => {
  expect(kindOfRubric('Nuomonė')).toBe('opinion');
});
