import { expect, test } from 'vitest';
import { siteMemoryFor, workerGrowthFor } from '@/lib/host/memory';

const megabyte = 1024 * 1024;

test.each([
  [128, 16, 15],
  [256, 16, 15],
  [320, 20, 15],
  [511, 28, 15],
  [512, 28, 40],
  [24_000, 28, 40],
])('a site of %i MB keeps pages of %d MB, its heap grows by %i per cent', (machine, kept, growth) => {
  expect(siteMemoryFor(machine * megabyte)).toEqual({ keptBytes: kept * megabyte, growth });
});

test.each([
  [384, 15],
  [512, 20],
  [24_000, 20],
])('of a machine of %i MB a worker lets its heap grow by %i per cent', (machine, growth) => {
  expect(workerGrowthFor(machine * megabyte)).toBe(growth);
});
