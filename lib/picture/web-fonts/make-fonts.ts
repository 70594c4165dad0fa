import { mkdirSync, writeFileSync } from 'node:fs';
import { openSubsetter } from './subset-font';
import { makeFont, webFonts } from './web-fonts';

/** Writes the web fonts: `npm run fonts`, after a change of their packages or of what is kept of them. */
const folder = 'app/fonts';

mkdirSync(folder, { recursive: true });
for (const font of webFonts) {
  // A module each: its memory only grows.
  const made = await makeFont(await openSubsetter(), font);
  writeFileSync(`${folder}/${font.name}.woff2`, made);
  process.stdout.write(`${font.name} ${(made.length / 1000).toFixed(1)} kB\n`);
}
