import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSubsetter } from '@/lib/picture/web-fonts/subset-font';
import { makeFont, webFonts } from '@/lib/picture/web-fonts/web-fonts';
import { openTypeToWoff2 } from '@/lib/picture/web-fonts/write-woff2';
import { woff2ToOpenType } from '@/lib/picture/woff2';

const code = readFileSync('app/fonts.ts', 'utf8');

test.each(webFonts)('$name is what `npm run fonts` makes', async (font) => {
  const kept = woff2ToOpenType(readFileSync(`app/fonts/${font.name}.woff2`));
  const made = woff2ToOpenType(makeFont(await openSubsetter(), font));
  expect(Buffer.from(kept).equals(Buffer.from(made))).toBe(true);
});

test.each(webFonts)('pages ask for $name where its letters stand', ({ name, range }) => {
  const declared = code.split('localFont(').find((call) => call.includes(`./fonts/${name}.woff2`));
  expect(declared).toContain(`'${range}'`);
});

test('a font comes out of its WOFF 2.0 file as it went in', () => {
  const font = woff2ToOpenType(readFileSync('app/fonts/sans-cyrillic.woff2'));
  expect(Buffer.from(woff2ToOpenType(openTypeToWoff2(font))).equals(Buffer.from(font))).toBe(true);
});

test('the fonts of every first view weigh less than 90 kB', () => {
  const first = ['serif-latin', 'sans-latin', 'serif-cyrillic'].map(
    (name) => readFileSync(`app/fonts/${name}.woff2`).length,
  );
  expect(first.reduce((sum, size) => sum + size, 0)).toBeLessThan(90_000);
});
