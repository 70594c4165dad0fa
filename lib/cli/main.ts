import { Command } from 'commander';
import type { FillInWords } from '@/lib/cli/fill-in/fill-in-request';
import { isDatabaseLost } from '@/lib/db/lost-database';

const program = new Command('parallax')
  .description('One news event, followed across many outlets, on one timeline.')
  .enablePositionalOptions()
  .showHelpAfterError('Try --help.');

// A terminal that is closed, or a log that nobody reads any more, is a sentence less: the work goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'].includes(error.code ?? '')) throw error;
  });
}

/** Ends the process, whatever it still holds open, once all that was written has left it. */
const finish = async (code: Promise<number> | number): Promise<void> => {
  const ended = await code;
  process.stdout.write('', () => process.exit(ended));
};

// What a command needs is loaded only when it runs.

program
  .command('start')
  .description('everything: database, worker and site, until Ctrl-C')
  .action(async () => finish((await import('./start')).start()));
program
  .command('dev')
  .description('everything, the site as its files are at every moment, until Ctrl-C')
  .action(async () => finish((await import('./dev')).dev()));
program
  .command('web')
  .description('the site alone')
  .action(async () => finish((await import('./web')).web()));
program
  .command('build')
  .description('build the site, without a database')
  .action(async () => finish((await import('./web')).build()));
program
  .command('worker')
  .description('a worker alone; several on one database share the work')
  .action(async () => finish((await import('./worker')).worker()));
program
  .command('pull')
  .description('look at every source once; with --since, --warc or --urls reach back into archives instead')
  .option('--since <day>', 'from this day or time on (2025-08-08, 2025-08-15T18:00Z)')
  .option('--until <day>', 'up to the end of this day, or up to this time')
  .option('--archive <names...>', 'only these: wikipedia, gdelt, dated-sitemaps, wayback')
  .option('--warc <files...>', 'read WARC files from disk')
  .option('--urls <files...>', 'read what is on lists: text, CSV, OPML, feeds, bookmarks, JSON')
  .option('--again', 'also what was given up')
  .action(async ({ again = false, ...options }: FillInWords & { again?: boolean }) => {
    if (Object.keys(options).length === 0) return finish((await import('./pull')).pull({ again }));
    return finish((await import('@/lib/cli/fill-in/fill-in')).fillIn(options));
  });
program
  .command('reread')
  .description('read the stored articles again from their kept pages, without a request')
  .option('--article <ids...>', 'only these')
  .action(async (options: { article?: string[] }) =>
    finish((await import('./reread')).reread(options.article ?? [])),
  );
program
  .command('migrate')
  .description('bring the database up to date')
  .option('--create <name>', 'also write the next migration from the schema')
  .action(async (options: { create?: string }) =>
    finish((await import('./migrate')).migrate(options.create ?? null)),
  );
program
  .command('backup')
  .description('write all of the store into one file, while everything runs')
  .argument('<file>')
  .action(async (file: string) => finish((await import('./backup')).backup(file)));
program
  .command('restore')
  .description('put a backup into an empty database')
  .argument('<file>')
  .action(async (file: string) => finish((await import('./backup')).restore(file)));
program
  .command('check-outlets')
  .description('check the event file and the outlets file, and say how each source stands')
  .option('--look', 'also look at each source once, storing nothing')
  .action(async (options: { look?: boolean }) =>
    finish((await import('./check-outlets')).checkOutlets({ look: options.look ?? false })),
  );
program
  .command('new-event')
  .description('draft an event file from a Wikipedia article, to be reviewed')
  .requiredOption('--wikipedia <article>', 'edition and title (en:"2025 Russia–United States Summit")')
  .option('--out <file>', 'write it there, where nothing is yet')
  .action(async ({ wikipedia, out }: { wikipedia: string; out?: string }) =>
    finish((await import('./new-event')).newEvent(wikipedia, out ?? null)),
  );
program
  .command('add-outlet')
  .description('look at a site and print its record for the outlets file')
  .argument('<address>')
  .option('--write', 'put it into OUTLETS_FILE')
  .action(async (address: string, options: { write?: boolean }) =>
    finish((await import('./add-outlet')).addOutlet(address, { write: options.write ?? false })),
  );
program
  .command('read')
  .description('what would be stored of HTML files, as JSON')
  .argument('<paths...>')
  .option('--out <dir>', 'one file each in this folder')
  .option('--why', 'also each block of the page with its verdict and the reason')
  .action(async (paths: string[], options: { out?: string; why?: true }) => {
    const { readPages } = await import('./read-pages');
    const { failed } = await readPages(paths, { out: options.out ?? null, why: options.why === true });
    for (const line of failed) process.stderr.write(`${line}\n`);
    await finish(failed.length === 0 ? 0 : 1);
  });
program
  .command('read-feed')
  .description('what would be read of feed files, as JSON')
  .argument('<paths...>')
  .option('--out <dir>', 'one file each in this folder')
  .action(async (paths: string[], options: { out?: string }) =>
    finish((await import('./read-feed')).readFeedFiles(paths, options.out ?? null)),
  );
program
  .command('test')
  .description('build the site where needed and run the tests; further words go to Vitest')
  .argument('[words...]')
  .allowUnknownOption()
  .passThroughOptions()
  .helpOption(false)
  .action(async (words: string[]) => finish((await import('./test')).test(words)));

/**
 * What nobody caught ends the process: with 75 (EX_TEMPFAIL of sysexits.h) where the database was lost, so that a
 * supervisor starts it again, else with 70 (EX_SOFTWARE).
 */
function die(error: unknown): never {
  if (isDatabaseLost(error)) {
    process.stderr.write('Parallax ended, for the database does not answer; start it again.\n');
    process.exit(75);
  }
  const said = error instanceof Error ? error.stack : error;
  process.stderr.write(`Parallax ended on an error of its own:\n${said}\n`);
  process.exit(70);
}

process.on('uncaughtException', die);
try {
  await program.parseAsync();
} catch (error) {
  die(error);
}
