import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { thriftyChunks } from '@/lib/host/site-chunks';

const page = 'module.exports=[1,(e)=>{e.v=[/[а-я]+/u.exec("2 саммита")[0],"峰会",`é 🕊`]}]';

/** A folder of CommonJS files with these contents; what each gives when it is loaded. */
function chunksOf(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-chunks-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  thriftyChunks(folder);
  const load: (path: string) => unknown = createRequire(join(folder, 'x.js'));
  return {
    load: (name: string) => load(join(folder, name)),
    text: (name: string) => readFileSync(join(folder, name), 'utf8'),
  };
}

test('a part that another has word for word is that one, and only in its folder', () => {
  const { load, text } = chunksOf({
    '_a.js': page,
    '[root]_b.js': page,
    'ssr/_c.js': page,
    '_d.js': page.replace('1,', '2,'),
  });
  expect(load('_a.js')).toBe(load('[root]_b.js'));
  expect([text('_a.js'), text('[root]_b.js')].filter((one) => one.length > 60)).toHaveLength(1);
  expect(load('ssr/_c.js')).not.toBe(load('_a.js'));
  expect(load('_d.js')).not.toBe(load('_a.js'));
});

test('letters of all scripts are what they were, in narrow ones', () => {
  const { load, text } = chunksOf({ '_a.js': page });
  const [, factory] = load('_a.js') as [number, (e: { v?: unknown }) => void];
  const exports: { v?: unknown } = {};
  factory(exports);
  expect(exports.v).toEqual(['саммита', '峰会', 'é 🕊']);
  expect(text('_a.js')).not.toMatch(/[^\0-\xff]/);
});

test('what runs the parts, and what is no script, stays as it is', () => {
  const files = {
    '[turbopack]_runtime.js': 'a="п"',
    'ssr/[turbopack]_runtime.js': 'a="п"',
    '_a.json': '"п"',
  };
  const { text } = chunksOf(files);
  for (const [name, was] of Object.entries(files)) expect(text(name)).toBe(was);
});
