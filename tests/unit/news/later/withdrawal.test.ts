import { expect, test } from 'vitest';
import { type Availability, availabilityAfter } from '@/lib/news/later/withdrawal';

const at = (hours: number) => new Date(Date.parse('2025-08-16T12:00:00Z') + hours * 3_600_000);
const now = at(0);
const there: Availability = { goneSince: null, withdrawnAt: null };
const doubted = (hours: number): Availability => ({ goneSince: at(-hours), withdrawnAt: null });
const withdrawn: Availability = { goneSince: at(-60), withdrawnAt: at(-30) };
const gone = { saw: 'nothing-there', isArchived: false, isSample: false, now } as const;

test.each([
  ['gone for the first time: doubted', there, gone, { goneSince: now, withdrawnAt: null }],
  ['gone again within the day: still doubted', doubted(23), gone, doubted(23)],
  ['gone again after a day: withdrawn', doubted(24), gone, { goneSince: at(-24), withdrawnAt: now }],
  ['gone when it was withdrawn already: since then', withdrawn, gone, withdrawn],
  ['seen again: the doubt is over', doubted(40), { ...gone, saw: 'the-article' }, there],
  ['seen again after its withdrawal: back', withdrawn, { ...gone, saw: 'the-article' }, there],
  ['an outage in between proves nothing', doubted(40), { ...gone, saw: 'neither' }, doubted(40)],
  ['an outage does not bring it back', withdrawn, { ...gone, saw: 'neither' }, withdrawn],
  [
    'read from an archive: never seen, so not withdrawn',
    doubted(40),
    { ...gone, isArchived: true },
    doubted(40),
  ],
  [
    'in the sample newsroom at once',
    there,
    { ...gone, isSample: true },
    { goneSince: now, withdrawnAt: now },
  ],
] as const)('%s', (_name, before, look, after) => {
  expect(availabilityAfter(before, look)).toEqual(after);
});
