import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** In the order in which they are run: what answers soonest, then what waits for a Postgres, then for a build. */
const projects = [
  { name: 'unit', folders: 'unit', setupFiles: [], globalSetup: [] },
  { name: 'database', folders: 'database', setupFiles: [], globalSetup: [] },
  {
    name: 'site',
    folders: '{site,browser}',
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
    projects: projects.map(({ name, folders, ...setup }) => ({
      ...shared,
      test: {
        name,
        include: [`tests/${folders}/**/*.test.{ts,tsx}`],
        ...setup,
        // Only against what hangs: a test may not fail because the machine is busy with something else.
        testTimeout: 300_000,
        hookTimeout: 300_000,
        expect: { poll: { timeout: 120_000, interval: 25 } },
      },
    })),
  },
});
