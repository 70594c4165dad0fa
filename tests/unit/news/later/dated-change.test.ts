import { expect, it } from 'vitest';
import { datedChange } from '@/lib/news/later/dated-change';
import type { PublicationTime } from '@/lib/news/publication-time';

const at = (clock: string) => new Date(`2025-08-15T${clock}Z`);
const seenAt = at('20:00:00');
const told = (clock: string, precision: 'second' | 'minute' = 'second'): PublicationTime => ({
  kind: 'instant',
  at: at(clock),
  precision,
  origin: 'json-ld',
});
const day: PublicationTime = { kind: 'day', day: '2025-08-15', origin: 'visible' };
const before = (clock: string | null) => ({ modifiedAt: clock === null ? null : at(clock) });

it.each([
  ['later than all before it', '18:05:00', before('16:42:00'), told('16:42:00'), true],
  ['the first date that is given', '18:05:00', before(null), told('16:42:00'), true],
  ['of a report with a day only', '18:05:00', before('16:42:00'), day, true],
  ['of a report without a date', '18:05:00', before(null), { kind: 'unknown' }, true],
  ['left as it was', '18:05:00', before('18:05:00'), told('16:42:00'), false],
  ['put back', '17:00:00', before('18:05:00'), told('16:42:00'), false],
  ['the publication’s', '16:42:00', before(null), told('16:42:00'), false],
  ['some seconds into the publication’s minute', '16:42:30', before(null), told('16:42:00', 'minute'), false],
  ['some seconds after a publication to the second', '16:42:30', before(null), told('16:42:00'), true],
  ['of before the publication', '09:00:00', before(null), told('16:42:00'), false],
  ['of after we saw it', '21:00:00', before('16:42:00'), told('16:42:00'), false],
  ['none', null, before('16:42:00'), told('16:42:00'), false],
  ['a first state’s publication', '16:42:00', null, told('16:42:00'), false],
  ['a first state that was changed already', '18:05:00', null, told('16:42:00'), true],
  ['a first state with a day only', '18:05:00', null, day, false],
] as const)('an outlet’s date of a change, %s', (_, modified, last, published, isDate) => {
  const modifiedAt = modified === null ? null : at(modified);
  expect(datedChange({ seenAt, modifiedAt }, last, published)).toEqual(isDate ? modifiedAt : null);
});
