import { accessSync, constants, statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** In bytes of memory; a run's temporary files are some hundred megabytes at once. */
const memoryWanted = 4 * 1024 ** 3;

/**
 * Where temporary files cost least: in memory, on Linux where there is room for them, else null. On a disk the kernel took
 * 0.12 s of a processor for the files of each store that a test is given, in memory 0.02 s.
 */
function folderInMemory(): string | null {
  const folder = '/dev/shm';
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return Math.min(bavail * bsize, process.availableMemory()) > memoryWanted ? folder : null;
  } catch {
    return null;
  }
}

// Of this process and all that it starts, unless another place was asked for.
const inMemory = folderInMemory();
if (inMemory !== null) process.env.TMPDIR ??= inMemory;

/** Files that change what all of a process share: undici's clock goes by the timers that it began with. */
const alone = ['tests/unit/ingest/http/patience.test.ts'];

/** In the order in which they are run; a process serves the files of one of them, and each begins processes of its own. */
const projects = [
  { name: 'alone', include: alone, isolate: true },
  {
    name: 'code',
    include: [...testsIn('unit'), ...testsIn('database')],
    exclude: alone,
    // A process reads its settings once.
    env: { SITE_URL: 'https://parallax.example' },
  },
  {
    name: 'site',
    include: [...testsIn('site'), ...testsIn('browser')],
    setupFiles: ['tests/support/site/await-build.ts'],
    globalSetup: ['tests/support/site/build-setup.ts'],
  },
];

/**
 * What takes longest in each project, and mostly waits for other processes: begun first, it does not end the run
 * while a processor has nothing to do. A name that is no test's is harmless; what is not listed comes after these.
 */
const longest = [
  'database/fill-in/fill-in-killed',
  'database/server/backup',
  'unit/news/later/texts-of-every-shape',
  'unit/ingest/reader/reader',
  'unit/ingest/page/page-hostile',
  'database/server/postgres',
  'database/server/restarts',
  'database/pull',
  'database/worker',
  'database/behaviours/websub',
  'site/start',
  'site/workers',
  'browser/looks',
  'browser/quotations',
  'site/serving',
  'site/links',
  'browser/first-start',
  'browser/record',
  'site/proxies',
  'site/record',
  'browser/words',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turnOf = ({ project, moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      const within = place === -1 ? longest.length : place;
      return projects.findIndex(({ name }) => name === project.name) * 100 + within;
    };
    return (await super.sort(files)).toSorted((one, other) => turnOf(one) - turnOf(other));
  }
}

function testsIn(folder: string): string[] {
  return [`tests/${folder}/**/*.test.{ts,tsx}`];
}

/** In milliseconds; TEST_TIMEOUT for what is played at full size. */
const longestMs = Number(process.env.TEST_TIMEOUT ?? 300_000);

const shared = {
  root,
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  oxc: { jsx: { runtime: 'automatic' as const } },
};

export default defineConfig({
  ...shared,
  test: {
    globalSetup: ['tests/support/postgres-setup.ts'],
    // Most of the time goes into waiting for servers: on two cores five files at a time are not too many.
    maxWorkers: 5,
    sequence: { sequencer: LongestFirst },
    // What is made of a source is kept for the other projects and the next run: it took a quarter of a small run.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/tests' },
    projects: projects.map((project) => ({
      ...shared,
      test: {
        // Files of a process share what they import: loading it took a third of the time of most.
        isolate: false,
        // Most of what V8 compiled for speed was soon called no more, and its threads that clear up waited for one another:
        // a tenth of the processor's time of these processes.
        execArgv: ['--single-threaded-gc', '--interrupt-budget=400000', '--no-regexp-peephole-optimization'],
        // Only against what hangs: a test may not fail because the machine is busy with something else.
        testTimeout: longestMs,
        hookTimeout: longestMs,
        expect: { poll: { timeout: 120_000, interval: 25 } },
        ...project,
      },
    })),
  },
});
