import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { complain } from './complain';
import { projectRoot } from './prepare';
import { openScreen } from './screen';
import { watchForStop } from './stopping';

/**
 * `npm test`: runs the tests whose paths have one of the words, or all of them; further `options` are Vitest's,
 * `--watch` among them. What tests need (a Postgres, the built site) is made by the first that need it.
 */
export async function test(options: readonly string[]): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(process.stdout);
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
  const mode = options.some((option) => option === '--watch' || option === '-w') ? 'watch' : 'run';
  const child = spawn(
    process.execPath,
    [vitest, mode, '--config', join(projectRoot, 'tests/vitest.config.ts'), ...options],
    { cwd: projectRoot, stdio: 'inherit' },
  );
  stopping.signal.addEventListener('abort', () => child.kill('SIGTERM'));
  stopping.onForce(async () => child.kill('SIGKILL'));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(complain(screen, [error.message])));
    child.on('close', (code) => resolve(code ?? 130));
  });
}
