import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Sql } from '@prisma/client/runtime/client';
import { eld } from 'eld/extrasmall';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { compiledModule } from '@/lib/host/compiled-program.mjs';
import { startLoopbackServer } from '@/tests/support/loopback-server';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A checkout with a program that tells a number of its data and where it is. */
function makeCheckout(): { readonly root: string; write(file: string, text: string): void } {
  const root = mkdtempSync(join(tmpdir(), 'parallax-program-'));
  roots.push(root);
  for (const folder of ['lib/cli', 'lib/ingest/reader']) mkdirSync(join(root, folder), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write('tsconfig.json', JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] } } }));
  write('lib/ingest/reader/answer-tasks.ts', '');
  write('lib/cli/number.json', '1');
  write('lib/cli/number.ts', `import data from './number.json'; export const told: number = data;`);
  write('lib/cli/main.ts', `export { told } from '@/lib/cli/number'; export const at = import.meta.url;`);
  return { root, write };
}

/** One in each language, of several scripts, and one in none. */
const sentences: Readonly<Record<string, string>> = {
  en: 'The two presidents met at the air base on Friday and spoke for almost three hours.',
  de: 'Die beiden Präsidenten trafen sich am Freitag und sprachen fast drei Stunden miteinander.',
  uk: 'Президенти зустрілися в п’ятницю на авіабазі й розмовляли майже три години.',
  ar: 'التقى الرئيسان يوم الجمعة في القاعدة الجوية وتحدثا نحو ثلاث ساعات.',
  zh: '两位总统周五在空军基地会面，交谈了近三个小时。',
  '': '12345 67890',
};

const compiling = new URL('../../../lib/host/compiled-program.mjs', import.meta.url).href;
const main = 'lib/cli/main.ts';
const load = async (root: string): Promise<unknown> => ({
  ...(await import(await compiledModule(main, root))),
});

test('a source or its data that changed is another program, the same one the same', async () => {
  const { root, write } = makeCheckout();
  const at = pathToFileURL(join(root, main)).href;
  const first = await compiledModule(main, root);
  expect(await load(root)).toEqual({ told: 1, at });
  expect(await compiledModule(main, root)).toBe(first);
  write('lib/cli/number.json', '2');
  expect(await load(root)).toEqual({ told: 2, at });
  write('lib/cli/number.ts', 'export const told = 3;');
  expect(await load(root)).toEqual({ told: 3, at });
});

test('processes that start together compile it without harm', async () => {
  const { root } = makeCheckout();
  const script = `const { compiledModule } = await import(${JSON.stringify(compiling)});
    const { told } = await import(await compiledModule('${main}', ${JSON.stringify(root)}));
    process.stdout.write(String(told));`;
  const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  const all = await Promise.all([start(), start(), start()]);
  expect(all.map(({ stdout }) => stdout)).toEqual(['1', '1', '1']);
  expect(readdirSync(join(root, 'node_modules/.cache/program'))).toHaveLength(1);
});

test('a mistake in a source is told with its place', async () => {
  const { root, write } = makeCheckout();
  write('lib/cli/number.ts', 'export const told = ;');
  await expect(compiledModule(main, root)).rejects.toThrow('lib/cli/number.ts:1:20');
});

test('a program has the statements of the pages that ask its database', async () => {
  const { root, write } = makeCheckout();
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(process.cwd(), 'node_modules/@prisma'), join(root, 'node_modules/@prisma'));
  write('lib/cli/main.ts', `export { Sql as told } from '@prisma/client/runtime/client';`);
  expect(await load(root)).toEqual({ told: Sql });
});

test('a program has the shipped event and outlets as they were checked when it was compiled', async () => {
  const { root, write } = makeCheckout();
  mkdirSync(join(root, 'lib/event'));
  write('lib/event/shipped.json', '"2025-08-15T19:00Z"');
  write(
    'lib/event/shipped.ts',
    `import at from './shipped.json';
     export const shippedEvent = () => ({ at: new Date(at), by: process.pid, left: undefined });
     export const shippedOutlets = () => [{ slug: 'kyiv-post' }];`,
  );
  write(main, `export { shippedEvent, shippedOutlets } from '@/lib/event/shipped';`);
  const shipped = z.object({
    shippedEvent: z.custom<() => { readonly at: Date; readonly by: number }>(),
    shippedOutlets: z.custom<() => unknown>(),
  });
  const program = shipped.parse(await load(root));
  const { by, ...event } = program.shippedEvent();
  expect(event).toStrictEqual({ at: new Date('2025-08-15T19:00Z'), left: undefined });
  expect(by).not.toBe(process.pid);
  expect(program.shippedOutlets()).toEqual([{ slug: 'kyiv-post' }]);
});

test('a program detects languages by the packed table as by the package’s own', async () => {
  const { root, write } = makeCheckout();
  write(main, `export { eld } from 'eld/extrasmall';`);
  const { eld: packed }: { eld: typeof eld } = await import(await compiledModule(main, root));
  const texts = Object.values(sentences);
  const told = (detector: typeof eld) =>
    texts.map((text) => {
      const found = detector.detect(text);
      return { language: found.language, isReliable: found.isReliable(), scores: found.getScores() };
    });
  expect(packed).not.toBe(eld);
  expect(told(packed)).toEqual(told(eld));
  expect(told(packed).map(({ language }) => language)).toEqual(Object.keys(sentences));
});

test('expressions with wide letters mean the same in a program, whose text has none', async () => {
  const { root, write } = makeCheckout();
  const source = `export const told = [/^[«…»]+$/u, /^[😀新]$/u, /^😀+$/, /^\\p{L}’$/u, /新.?社/, /[^…]/]
    .map((one) => ['…«', '😀', 'é’', '新华社', '…'].map((text) => one.test(text)));`;
  write(main, source);
  const file = fileURLToPath(await compiledModule(main, root));
  expect(readFileSync(file, 'utf8')).toMatch(/^[\0-\xff]*$/);
  expect(await load(root)).toEqual({
    told: [
      [true, false, false, false, true],
      [false, true, false, false, false],
      [false, true, false, false, false],
      [false, false, true, false, false],
      [false, false, false, true, false],
      [true, true, true, true, false],
    ],
  });
});

test('a program has Prisma’s query compiler as a file, and not as text', async () => {
  const { root, write } = makeCheckout();
  const name = '@prisma/client/runtime/query_compiler_small_bg.postgresql.wasm-base64.mjs';
  write(main, `import { wasm } from '${name}'; export const told = Buffer.from(wasm, 'base64');`);
  const file = fileURLToPath(await compiledModule(main, root));
  const { told }: { told: Buffer } = await import(file);
  const { wasm }: { wasm: string } = await import(name);
  expect(told.equals(Buffer.from(wasm, 'base64'))).toBe(true);
  expect(readFileSync(file, 'latin1')).not.toContain(wasm.slice(0, 100));
});

test('a program sends requests by the parts of undici that it has', async () => {
  const { root, write } = makeCheckout();
  write(
    main,
    `import { Agent, buildConnector, errors } from 'undici';
    const agent = new Agent({ connect: buildConnector({}) });
    const ask = async (origin: string) => {
      const { statusCode, body } = await agent.request({ origin, path: '/news', method: 'GET' });
      return [statusCode, await body.text()];
    };
    export const told = await Promise.all([
      ask(process.env.ASKED_SITE ?? ''),
      ask('http://127.0.0.1:1').catch((error) => error.code),
      new errors.ConnectTimeoutError().code,
    ]).finally(() => agent.destroy());`,
  );
  const site = await startLoopbackServer((request, response) =>
    response.end(`You asked for ${request.url}.`),
  );
  process.env.ASKED_SITE = site.origin;
  try {
    expect(await load(root)).toEqual({
      told: [[200, 'You asked for /news.'], 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT'],
    });
  } finally {
    delete process.env.ASKED_SITE;
    await site.close();
  }
});
