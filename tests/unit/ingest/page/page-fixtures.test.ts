import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';

const folder = fileURLToPath(new URL('../../../fixtures/pages/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

/** A reading as the expected files write it: times as text, who publishes left to its own table. */
function asRead(name: string): unknown {
  const body = readFileSync(`${folder}${name}.html`);
  const about = { contentType: 'text/html', address: `https://outlet.example/${name}` };
  return JSON.parse(JSON.stringify({ ...readPage(body, about), publisher: undefined }));
}

/** The scripts of the world's press that the pairs have to be in. */
const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Georgian',
  'Armenian',
  'Ethiopic',
  'Han',
  'Hiragana',
  'Hangul',
];

describe('pages in pairs of input and expected reading', () => {
  it.each(scripts)('there is one in %s', (script) => {
    const running = new RegExp(`"kind": "paragraph",\\s+"text": "[^"]{0,60}\\p{Script=${script}}{2}`, 'u');
    const inScript = names.filter((name) =>
      running.test(readFileSync(`${folder}${name}.expected.json`, 'utf8')),
    );
    expect(inScript).not.toEqual([]);
  });

  it.each(names)('%s', (name) => {
    expect(asRead(name)).toEqual(JSON.parse(readFileSync(`${folder}${name}.expected.json`, 'utf8')));
  });
});
