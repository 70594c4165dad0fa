import { describe, expect, it } from 'vitest';
import {
  hasFigure,
  isDateLine,
  isOnlyDate,
  isStampLabel,
  publishedIn,
  saysOfLine,
} from '@/lib/ingest/page/times/date-line';

describe('lines with dates', () => {
  it.each([
    ['15 August 2025', true],
    ['١٥ أغسطس', true],
    ['१५ अगस्त', true],
    ['ต.ค. ๑๕', true],
    ['Fifteenth of August', false],
    ['八月', false],
    ['', false],
  ])('%s has a figure: %s', (line, has) => {
    expect(hasFigure(line)).toBe(has);
  });

  it.each([
    ['Published 15 August 2025, 14:40', 0, true],
    ['Published 15 August 2025 in Harbour', 0, false],
    ['Published 15 August 2025 near Kold Harbour', 3, true],
    ['Published 15 August 2025 near Kold Harbour', 2, false],
    ['The wall at Kold fell on 15 August 2025.', 6, false],
    ['The wall at Kold fell on 15 August 2025', 6, true],
    ['Harbour 15 August 2025.', 6, true],
  ])('%s dates what it stands beside, with %i other words: %s', (line, most, dates) => {
    expect(isDateLine(line, most)).toBe(dates);
  });

  it.each([
    ['15 August 2025', true],
    ['Friday, 15 August 2025, 14:40', true],
    ['15 de agosto de 2025', true],
    ['Friday', false],
    ['الخميس، 15 أغسطس / آب 2025', true],
    ['15 آب/أغسطس 2025 - 14:40', true],
    ['15 Mauer/Hafen und Turm 2025', false],
    ['15 August 2025, Kold Harbour wall', false],
  ])('%s is a date and nothing else: %s', (line, is) => {
    expect(isOnlyDate(line)).toBe(is);
  });

  it.each([
    ['Published', true],
    ['Last updated on:', true],
    ['Published 2025', false],
    ['Harbour', false],
  ])('%s labels a date: %s', (line, is) => {
    expect(isStampLabel(line)).toBe(is);
  });
});

it.each([
  ['15 August 2025', null],
  ['Published 15 August 2025', 'published'],
  ['Published 15 August 2025 · Updated 16 August 2025', 'published'],
  ['15.08.2025 aktualisiert', 'other'],
  ['2025年8月16日 更新', 'other'],
  ['Updated yesterday', 'other'],
  ['15 August 2025 · Updated', 'other'],
])('%s says of its date: %s', (line, says) => {
  expect(saysOfLine(line, { monthFirst: false, languages: ['en', 'de'] })).toBe(says);
});

describe('a day that an event lasts, or to which it lasts', () => {
  const habits = { monthFirst: false, languages: ['en', 'de', 'fr'] };

  it.each([
    '12 August 2025 – 20 August 2025',
    'Monday 12 August 2024 to Tuesday 20 August 2024',
    '12.08.2025 bis 20.08.2025',
    '12. August 2025, 19:00 - 21:00 Uhr',
    '12 August 2025, 7:00 pm to 9:30 pm',
    '12/08/2025 al 20/08/2025',
    '12-08-2025 tot 20-08-2025',
    '12.08.2025 до 20.08.2025',
    '12.08.2025, 19.00 til 21.00',
    '12 août 2025 de 19h00 à 21h30',
  ])('%s is of no publication', (line) => {
    expect(publishedIn(line, habits)).toBeNull();
  });

  it.each([
    ['12 August 2025, 19:00', '2025-08-12'],
    ['12 August 2025 – Updated 20 August 2025', '2025-08-12'],
    ['Published 12 August 2025 – 20 August 2025', '2025-08-12'],
    ['12.08.2025 19:00 - 20.08.2025 09:00', '2025-08-12'],
    ['12 August 2025 | 20 August 2025', '2025-08-12'],
    ['12 August 2025, 19:00 - Skaro', '2025-08-12'],
  ])('%s is: %s', (line, day) => {
    expect(publishedIn(line, habits)?.day).toBe(day);
  });
});
