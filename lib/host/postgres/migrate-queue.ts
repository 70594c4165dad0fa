import { Logger, runMigrations } from 'graphile-worker';

/**
 * Makes the job queue's tables, or brings them up to date, by its package's own migrations. Loaded only to do so: that
 * takes a site 80 ms and 4 MB, and few starts have any to do. A file of its own, since a CommonJS package that is
 * imported in passing has no names once it is part of the compiled program.
 */
export async function migrateQueue(url: string): Promise<void> {
  await runMigrations({
    connectionString: url,
    schema: 'graphile_worker',
    logger: new Logger(() => () => {}),
  });
}
