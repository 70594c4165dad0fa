import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../../lib/cli/bootstrap.mjs', import.meta.url));

test('a command whose output nobody reads any more goes on to its end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'closed-output-'));
  try {
    for (const name of ['a', 'b', 'c'])
      writeFileSync(
        join(folder, `${name}.xml`),
        '<rss version="2.0"><channel><title>Harbour</title></channel></rss>',
      );
    const child = spawn(process.execPath, [program, 'read-feed', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    const [code] = await once(child, 'close');
    expect([code, said]).toEqual([0, '']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
