import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const most = 30;

it.each(['app', 'components', 'lib', 'tests'])(
  `no folder of %s has more than ${most} source files`,
  (root) => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.startsWith('fixtures'))
      .map((file) => join(root, file));
    expect(files.length).toBeGreaterThan(most);
    expect([...counted(files)].filter(([, count]) => count > most)).toEqual([]);
  },
);

function counted(files: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return counts;
}
