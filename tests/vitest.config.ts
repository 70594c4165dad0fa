import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files that change what all of a process share: undici's clock goes by the timers that it began with. */
const alone = ['tests/unit/ingest/http/patience.test.ts'];

/** In the order in which they are run: what answers soonest, then what waits for a Postgres, then for a build. */
const projects = [
  // A process reads its settings once.
  { name: 'unit', include: testsIn('unit'), exclude: alone, env: { SITE_URL: 'https://parallax.example' } },
  { name: 'alone', include: alone, isolate: true },
  { name: 'database', include: testsIn('database') },
  {
    name: 'site',
    include: [...testsIn('site'), ...testsIn('browser')],
    setupFiles: ['tests/support/site/await-build.ts'],
    globalSetup: ['tests/support/site/build-setup.ts'],
  },
];

class ProjectsInTurn extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turnOf = ({ project }: TestSpecification) =>
      projects.findIndex(({ name }) => name === project.name);
    return (await super.sort(files)).toSorted((one, other) => turnOf(one) - turnOf(other));
  }
}

function testsIn(folder: string): string[] {
  return [`tests/${folder}/**/*.test.{ts,tsx}`];
}

const shared = {
  root,
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  oxc: { jsx: { runtime: 'automatic' as const } },
};

export default defineConfig({
  ...shared,
  test: {
    globalSetup: ['tests/support/postgres-setup.ts'],
    // Most of the time goes into waiting for servers: on two cores three files at a time are not too many.
    maxWorkers: 3,
    sequence: { sequencer: ProjectsInTurn },
    projects: projects.map((project) => ({
      ...shared,
      test: {
        // Files of a process share what they import: loading it took a third of the time of most.
        isolate: false,
        // Only against what hangs: a test may not fail because the machine is busy with something else.
        testTimeout: 300_000,
        hookTimeout: 300_000,
        expect: { poll: { timeout: 120_000, interval: 25 } },
        ...project,
      },
    })),
  },
});
