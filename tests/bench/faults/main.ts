import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type FaultLine, faultLines } from './lines';

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});
type Results = z.infer<typeof report>['testResults'];

/** Against what hangs. */
const longestMs = 45 * 60_000;
/** A busy machine may take its time over what is played at full size. */
const patience = { TEST_TIMEOUT: String(longestMs) };
const longestWhy = 600;
const size = { RESTARTS: '10', ARTICLES: '120', BACKUP_ARTICLES: '10000', ODD_REQUESTS: '20000' };

/** Those whose fault has one of the words that were given; all where none was. */
const asked = process.argv.slice(2);
const lines = faultLines.filter(
  ({ fault }) => asked.length === 0 || asked.some((word) => fault.includes(word)),
);

/** Plays the tests of the lines once, at full size. */
function play(): Results {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-faults-'));
  const file = join(folder, 'report.json');
  const files = [...new Set(lines.map((line) => `tests/${line.file}.test.ts`))];
  try {
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
    spawnSync(process.execPath, [...vitest, '--reporter=json', `--outputFile=${file}`, ...files], {
      env: { ...patience, ...size, ...process.env },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: longestMs,
    });
    return report.parse(JSON.parse(readFileSync(file, 'utf8'))).testResults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What happened, and whether the promise was held; a part that this machine lacks the program for holds. */
function judge(
  { file, words }: FaultLine,
  results: Results,
): { readonly said: string; readonly holds: boolean } {
  const tests = results
    .filter(({ name }) => name.endsWith(`/tests/${file}.test.ts`))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => fullName.includes(words));
  const failed = tests
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages: [why = ''] }) => `${fullName} (${why.slice(0, longestWhy)})`);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  if (failed.length > 0) return { said: `failed: ${failed.join('; ')}`, holds: false };
  if (tests.length === 0) return { said: 'was not played', holds: false };
  return passed === 0
    ? { said: 'not installed here', holds: true }
    : { said: `held (${passed} played)`, holds: true };
}

const results = play();
const rows = lines.map((line) => ({ ...line, ...judge(line, results) }));
const width = (of: 'fault' | 'promise') => Math.max(...rows.map((row) => row[of].length));
for (const { fault, promise, said } of rows) {
  console.log(`${fault.padEnd(width('fault'))} | ${promise.padEnd(width('promise'))} | ${said}`);
}
process.exit(rows.every(({ holds }) => holds) ? 0 : 1);
