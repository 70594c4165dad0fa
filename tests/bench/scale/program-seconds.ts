import { spawn } from 'node:child_process';
import { projectRoot } from '@/lib/cli/prepare';

/** What a program and all that it started had of the processors, in user and system mode. */
export function programSeconds(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(
    'bash',
    ['-c', '"$@" >/dev/null || exit 1; times', 'bash', process.execPath, ...words],
    {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const times = [...(said.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
      if (code === 0)
        resolve(times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0));
      else reject(new Error(`It ended with ${code}.`));
    });
  });
}
