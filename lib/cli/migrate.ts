import { relative } from 'node:path';
import { createMigration } from '@/lib/host/postgres/migration-draft';
import { complain } from './complain';
import { openStore, prepare, projectRoot } from './prepare';
import { openScreen } from './screen';

/**
 * `parallax migrate`: brings the database up to date. With a name it also writes the next migration, from
 * what prisma/schema.prisma says beyond the migrations there are.
 */
export async function migrate(name: string | null): Promise<number> {
  const screen = openScreen(process.stdout);
  const prepared = prepare();
  if (prepared.kind === 'invalid') return complain(screen, prepared.problems);
  const store = await openStore(prepared.settings, screen);
  if (store.kind === 'failed') return complain(screen, [store.why]);
  try {
    if (name === null) return 0;
    const path = await createMigration(store.url, name, new Date());
    screen.say(
      path === null
        ? 'prisma/schema.prisma says nothing beyond the migrations.'
        : `Written: ${relative(projectRoot, path)}. Read it, complete it, then run migrate again.`,
    );
    return 0;
  } finally {
    await store.close();
  }
}
