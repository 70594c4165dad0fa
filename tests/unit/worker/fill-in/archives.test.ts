import { expect, test } from 'vitest';
import { readSettings } from '@/lib/host/settings';
import { requestsAtOnce } from '@/lib/worker/fill-in/archives';

const outcome = readSettings({});
const usual = outcome.kind === 'settings' ? outcome.settings.gdeltUrl : '';

test.each([
  [usual, 4],
  ['https://storage.googleapis.com/another-bucket/', 4],
  ['http://data.gdeltproject.org/', 1],
  ['http://127.0.0.1:8181/gdelt/', 1],
  ['https://storage.googleapis.com.evil.example/', 1],
])('%s is asked %i at a time', (address, atOnce) => {
  expect(requestsAtOnce(address)).toBe(atOnce);
});
