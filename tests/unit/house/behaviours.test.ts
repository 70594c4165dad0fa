import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The behaviours of a polite client, numbered as in the list that they were gathered in. */
const behaviours = 48;

test('each of the 48 behaviours of a polite client has a test that begins with its number', () => {
  const numbers = filesOfTests().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/['"`](\d{1,2}) · /g)].map(([, number]) => Number(number)),
  );
  const wanted = Array.from({ length: behaviours }, (_, n) => n + 1);
  expect(wanted.filter((number) => !numbers.includes(number))).toEqual([]);
});

function filesOfTests(): readonly string[] {
  return ['tests/unit', 'tests/database'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(folder, file)),
  );
}
