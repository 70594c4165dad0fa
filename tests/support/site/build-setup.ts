import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBuild } from '@/lib/host/site-build';

declare module 'vitest' {
  interface ProvidedContext {
    /** A file that says, as soon as it is there, how the build of the site went: 'built', or why it failed. */
    readonly siteBuild: string;
  }
}

/** Builds the site where its sources have changed, while tests that need none of it run; await-build.ts waits for it. */
export default function setUp(project: TestProject): () => Promise<void> {
  const stopping = new AbortController();
  const folder = mkdtempSync(join(tmpdir(), 'parallax-build-'));
  const outcome = join(folder, 'outcome');
  project.provide('siteBuild', outcome);
  const build = async () => {
    const built = await ensureBuild(project.config.root, stopping.signal);
    const said = built.kind === 'failed' ? `${built.output.trim()}\nThe site could not be built.` : 'built';
    if (built.kind === 'failed') project.vitest.logger.error(said);
    writeFileSync(`${outcome}.draft`, said);
    renameSync(`${outcome}.draft`, outcome);
  };
  let building = build();
  project.onTestsRerun((tests) => {
    if (tests.every((test) => test.project !== project)) return;
    rmSync(outcome, { force: true });
    building = building.then(build);
  });
  return async () => {
    stopping.abort();
    await building;
    rmSync(folder, { recursive: true });
  };
}
