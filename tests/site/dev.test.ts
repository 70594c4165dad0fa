import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createSampleDatabase } from '@/tests/support/database';
import { rowsOf } from '@/tests/support/rows';
import { freePort, startProgram } from '@/tests/support/site/program';
import { readAnswer } from '@/tests/support/site/site';

test('npm run dev says its address, serves the timeline, and ends all of it on Ctrl-C', async () => {
  const [database, folder, port] = [
    await createSampleDatabase(),
    mkdtempSync(join(tmpdir(), 'parallax-dev-')),
    await freePort(),
  ];
  // Nobody else's site is asked.
  const outlets = join(folder, 'outlets.json');
  writeFileSync(outlets, '[]');
  const program = startProgram(['dev'], {
    DATABASE_URL: database.url,
    OUTLETS_FILE: outlets,
    PORT: String(port),
  });
  onTestFinished(async () => {
    program.signal('SIGINT');
    await program.ended;
    await database.close();
    rmSync(folder, { recursive: true });
  });
  const origin = `http://localhost:${port}`;
  await program.says(`Parallax is in the making at ${origin}\n`);
  await program.says('Ready');
  const front = await readAnswer(await fetch(origin));
  expect(front.status).toBe(200);
  expect(front.page('body').text()).toContain('Sample coverage: invented outlets');
  expect(rowsOf(front).length).toBeGreaterThan(20);
  // A page as it is built for development, and so one that follows its files.
  expect(front.text).toContain('hmr-client');

  program.signal('SIGINT');
  expect(await program.ended).toBe(0);
  await expect(fetch(origin)).rejects.toThrow();
});
