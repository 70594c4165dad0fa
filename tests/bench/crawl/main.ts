import { parseArgs } from 'node:util';
import { compareRecords, describeComparison, isSame } from './compare';
import { openRecords } from './record';
import { awaitQuiet, readRun } from './run';
import { walk } from './walk';

/**
 * Keeps what a running site answers to thousands of addresses, and compares two such crawls: proof that a
 * change of the code changed nothing that a reader or a program gets.
 */
const usage = `npm run bench:crawl -- http://localhost:PORT OUT_DIR [--limit N]
       npm run bench:crawl -- --compare DIR_BEFORE DIR_AFTER`;

async function crawl(origin: string, folder: string, limit: number): Promise<number> {
  process.stdout.write(`Waiting for ${origin} to come to rest …\n`);
  await awaitQuiet(origin);
  const run = await readRun(origin);
  const records = openRecords(folder);
  const begun = performance.now();
  const onProgress = (asked: number) => {
    if (asked % 500 === 0) process.stdout.write(`${asked} addresses\n`);
  };
  const { answers, left } = await walk({ run, records, limit, onProgress });
  records.finish(answers);
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stdout.write(
    `${run.articles.length} articles; ${answers.length} addresses kept in ${seconds} s, ${left} more left out\n`,
  );
  return 0;
}

function compare(before: string, after: string): number {
  const compared = compareRecords(before, after);
  process.stdout.write(describeComparison(compared));
  return isSame(compared) ? 0 : 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { compare: { type: 'boolean' }, limit: { type: 'string', default: '4000' } },
  });
  const [first, second] = positionals;
  if (first === undefined || second === undefined) {
    process.stderr.write(`Usage: ${usage}\n`);
    return 2;
  }
  if (values.compare === true) return compare(first, second);
  return crawl(new URL(first).origin, second, Number(values.limit));
}

process.exitCode = await main();
