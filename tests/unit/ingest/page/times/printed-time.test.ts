import { describe, expect, it } from 'vitest';
import { parsePrintedTime } from '@/lib/ingest/page/times/printed-time';
import { commonOffset, toClaim } from '@/lib/ingest/page/times/time-claim';

const at = (hour: number, minute: number, second: number | null = null) => ({ hour, minute, second });

describe('parsePrintedTime', () => {
  it.each([
    ['2025-08-15T14:40:05-07:00', '2025-08-15', at(14, 40, 5), -420],
    ['2025-08-15T14:40Z', '2025-08-15', at(14, 40), 0],
    ['2025-08-15 14:40:05.123 +0300', '2025-08-15', at(14, 40, 5), 180],
    ['20250815T144005Z', '2025-08-15', at(14, 40, 5), 0],
    ['2025-08-15T14:40:00', '2025-08-15', at(14, 40, 0), null],
    ['2025-08-15', '2025-08-15', null, null],
    ['1755268805', '2025-08-15', at(14, 40, 5), 0],
    ['Fri, 15 Aug 2025 14:40:05 GMT', '2025-08-15', at(14, 40, 5), 0],
    ['August 15, 2025 at 2:40 p.m. EDT', '2025-08-15', at(14, 40), -240],
    ['Aug. 15, 2025, 12:05 AM ET', '2025-08-15', at(0, 5), -240],
    ['15. August 2025, 14.40 Uhr', '2025-08-15', at(14, 40), null],
    ['15.08.2025, 14:40 Uhr MESZ', '2025-08-15', at(14, 40), 120],
    ['Publié le 15 août 2025 à 14h40', '2025-08-15', at(14, 40), null],
    ['15 de agosto de 2025 14:40', '2025-08-15', at(14, 40), null],
    ['15 августа 2025, 14:40 МСК', '2025-08-15', at(14, 40), 180],
    ['15 серпня 2025 р., 14:40', '2025-08-15', at(14, 40), null],
    ['15 sierpnia 2025 14:40', '2025-08-15', at(14, 40), null],
    ['15 Ağustos 2025 14:40', '2025-08-15', at(14, 40), null],
    ['2025年08月15日 14:40', '2025-08-15', at(14, 40), null],
    ['15/08/2025 14:40', '2025-08-15', at(14, 40), null],
    ['08/15/2025', '2025-08-15', null, null],
    ['20.01.2025 10:00 - 11:30', '2025-01-20', at(10, 0), null],
  ])('%s', (text, day, clock, offset) => {
    expect(parsePrintedTime(text, false)).toEqual({ day, clock, offset });
  });

  it('reads 08/09/2025 as the page’s country does', () => {
    expect(parsePrintedTime('08/09/2025', true)?.day).toBe('2025-08-09');
    expect(parsePrintedTime('08/09/2025', false)?.day).toBe('2025-09-08');
  });

  it.each(['', 'tomorrow', '31.02.2025', '2025-13-45', 'call 555-0123'])('finds none in %j', (text) => {
    expect(parsePrintedTime(text, false)).toBeNull();
  });
});

describe('toClaim', () => {
  const local = { day: '2025-08-15', clock: at(14, 40), offset: null };

  it('makes an instant of a zoned time, to the precision printed', () => {
    expect(toClaim({ ...local, offset: -480 }, 'meta', null)).toEqual({
      kind: 'instant',
      at: new Date('2025-08-15T22:40:00Z'),
      precision: 'minute',
      origin: 'meta',
    });
  });

  it('never guesses a zone: a local clock time claims the day', () => {
    expect(toClaim(local, 'meta', null)).toEqual({ kind: 'day', day: '2025-08-15', origin: 'meta' });
  });

  it('takes the zone of the page’s other times', () => {
    const offset = commonOffset([local, { ...local, offset: 180 }, { ...local, offset: 0 }]);
    expect(toClaim(local, 'meta', offset)).toMatchObject({ at: new Date('2025-08-15T11:40:00Z') });
  });

  it('reads midnight as a day without a clock time', () => {
    expect(toClaim({ day: '2025-08-15', clock: at(0, 0, 0), offset: 0 }, 'json-ld', null).kind).toBe('day');
  });
});
