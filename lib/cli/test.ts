import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { complain } from './complain';
import { projectRoot } from './prepare';
import { openScreen } from './screen';
import { watchForStop } from './stopping';
import { buildSite } from './web';

/** `npm test`: builds the site where its sources changed, then runs the tests; `options` are Vitest's. */
export async function test(options: readonly string[]): Promise<number> {
  const stopping = watchForStop();
  const screen = openScreen(process.stdout);
  const problem = await buildSite(screen, stopping);
  if (problem === 'stopped') return 130;
  if (problem !== null) return complain(screen, [problem]);
  const { TSX_TSCONFIG_PATH: _ours, ...env } = process.env;
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', join(projectRoot, 'tests/vitest.config.ts'), ...options],
    { cwd: projectRoot, env, stdio: 'inherit' },
  );
  stopping.signal.addEventListener('abort', () => child.kill('SIGTERM'));
  stopping.onForce(() => void child.kill('SIGKILL'));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(complain(screen, [error.message])));
    child.on('close', (code) => resolve(code ?? 130));
  });
}
