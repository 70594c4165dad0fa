import { askAxe } from './browser-judge';
import { askDebianJudges } from './debian-judges';
import { excuseOf } from './excuses';
import type { Judgement } from './judgement';
import { askNpmJudges } from './npm-judges';
import { listPages } from './pages';

/**
 * Asks judges that others wrote about a running site: `npm run bench:judges [-- ADDRESS]`. Prints a line for each
 * judge, below it what it objects to, and says which of that is the judge's fault; exit code 1 where anything else is
 * left. Those of the package registry are installed for the run, those of Debian asked where they are.
 */
const origin = new URL(process.argv[2] ?? 'http://localhost:3000').origin;
const judgements: readonly Judgement[] = [
  ...(await askNpmJudges(origin)),
  await askAxe(origin, await listPages(origin)),
  ...(await askDebianJudges(origin)),
];
let left = 0;
for (const { judge, of, objections } of judgements) {
  const ours = objections.filter((objection) => excuseOf(of, objection) === null);
  left += ours.length;
  process.stdout.write(
    `${ours.length === 0 ? ' ' : '!'} ${of.padEnd(28)} ${objections.length} said, ${ours.length} left   ${judge}\n`,
  );
  const excused = new Map(objections.map((objection) => [excuseOf(of, objection), objection]));
  for (const [why, { what }] of excused)
    if (why !== null) process.stdout.write(`    excused: ${what} — ${why}\n`);
  for (const { where, what } of ours.slice(0, 40)) process.stdout.write(`    ${where}: ${what}\n`);
}
process.stdout.write(`${left} objections left.\n`);
process.exitCode = left === 0 ? 0 : 1;
