import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decompress } from 'woff2-encoder';
import { openSubsetter } from '@/lib/picture/web-fonts/subset-font';
import { makeFont, webFonts } from '@/lib/picture/web-fonts/web-fonts';

const code = readFileSync('app/fonts.ts', 'utf8');

test.each(webFonts)('$name is what `npm run fonts` makes', async (font) => {
  const kept = await decompress(readFileSync(`app/fonts/${font.name}.woff2`));
  const made = await decompress(await makeFont(await openSubsetter(), font));
  expect(Buffer.from(kept).equals(Buffer.from(made))).toBe(true);
});

test.each(webFonts)('pages ask for $name where its letters stand', ({ name, range }) => {
  const declared = code.split('localFont(').find((call) => call.includes(`./fonts/${name}.woff2`));
  expect(declared).toContain(`'${range}'`);
});

test('the fonts of every first view weigh less than 70 kB', () => {
  const first = ['serif-latin', 'sans-latin', 'serif-cyrillic'].map(
    (name) => readFileSync(`app/fonts/${name}.woff2`).length,
  );
  expect(first.reduce((sum, size) => sum + size, 0)).toBeLessThan(70_000);
});
