import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { citationJudges } from './debian/citation-judges';
import { feedJudges } from './debian/feed-judges';
import { pageJudges } from './debian/page-judges';
import type { Judgement } from './judgement';

/** Asks those judges that this machine has; of the others it says that they are not there. */
export async function askDebianJudges(origin: string): Promise<readonly Judgement[]> {
  const judged: Judgement[] = [];
  for (const { command, version, of, ask } of [...feedJudges, ...citationJudges, ...pageJudges]) {
    const [program = command, ...words] = version;
    const said = spawnSync(program, words, { encoding: 'utf8' });
    if (said.error !== undefined || said.status !== 0) {
      process.stdout.write(`  ${of.padEnd(28)} not asked: ${command} is not installed\n`);
      continue;
    }
    const folder = mkdtempSync(join(tmpdir(), 'parallax-judge-'));
    try {
      const name = `${command} ${`${said.stdout}${said.stderr}`.trim().split('\n')[0]}`;
      judged.push({ judge: name.slice(0, 60), of, objections: await ask(origin, folder) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return judged;
}
