import { describe, expect, it } from 'vitest';
import { hasFigure, isDateLine, isOnlyDate, isStampLabel } from '@/lib/ingest/page/times/date-line';

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
