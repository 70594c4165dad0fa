import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** A file of each layer, what it must not import, and what it may. */
const borders = [
  ['app/border.ts', '@/lib/ingest/http/http-client', '@/lib/db/client'],
  ['app/border.ts', '@/lib/db/record/readings', '@/lib/db/coverage/articles'],
  ['app/border.ts', '@/lib/db/record/visits', '@/lib/db/record/subscriptions'],
  ['app/border.ts', '@/lib/worker/run-worker', '@/components/frame/page-frame'],
  ['components/border.ts', '@/lib/db/client', '@/lib/site/paths'],
  ['lib/cli/border.ts', '@/components/frame/page-frame', '@/lib/worker/run-worker'],
  ['lib/worker/border.ts', '@/lib/site/paths', '@/lib/ingest/http/http-client'],
  ['lib/worker/border.ts', '@/lib/db/coverage/articles', '@/lib/db/record/readings'],
  ['lib/worker/poll/border.ts', '@/lib/db/coverage/outlets', '@/lib/worker/read/ask-page'],
  ['lib/ingest/border.ts', '@/lib/db/client', '@/lib/news/entry'],
  ['lib/db/border.ts', '@/lib/ingest/http/outcome', '@/prisma/generated/client'],
  ['lib/db/border.ts', '@/lib/db/record/readings', '@/lib/news/block'],
  ['lib/db/coverage/border.ts', '@/lib/db/record/readings', '@/lib/db/client'],
  ['lib/db/record/border.ts', '@/lib/db/coverage/articles', '@/lib/db/rows'],
  ['lib/site/border.ts', '@/lib/db/client', '@/lib/event/event'],
  ['lib/site/query/border.ts', '@/lib/picture/paint', '@/lib/language/search/search'],
  ['lib/picture/border.ts', '@/lib/site/paths', '@/lib/language/segmenter'],
  ['lib/coverage/border.ts', '@/lib/db/client', '@/lib/news/block'],
  ['lib/event/border.ts', '@/lib/db/client', '@/lib/news/outlet'],
  ['lib/sample/border.ts', '@/lib/ingest/http/http-client', '@/lib/news/block'],
  ['lib/news/border.ts', '@/lib/coverage/anything', '@/lib/language/segmenter'],
  ['lib/news/later/border.ts', '@/lib/event/event', '@/lib/news/block'],
  ['lib/language/border.ts', '@/lib/news/block', '@/lib/language/segmenter'],
  ['lib/host/border.ts', '@/lib/db/client', './settings'],
  ['lib/news/border.ts', '../db/client', './block'],
] as const;

/** Biome's word on a house in which each of these files imports that one thing; by file. */
function lintHouse(imports: readonly (readonly [string, string])[]): readonly string[] {
  const house = mkdtempSync(join(tmpdir(), 'parallax-layers-'));
  const rules = z.looseObject({}).parse(JSON.parse(readFileSync('.biome.json', 'utf8')));
  writeFileSync(join(house, '.biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: undefined }));
  imports.forEach(([path, imported], place) => {
    const file = join(house, dirname(path), `border-${place}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { something } from '${imported}';\n\nexport const border = something;\n`);
  });
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--max-diagnostics=none'], {
    cwd: house,
    encoding: 'utf8',
  });
  rmSync(house, { recursive: true });
  const said = stdout + stderr;
  expect(said).toContain(`Checked ${imports.length + 1} files`);
  return imports.map((_, place) => (said.includes(`border-${place}.ts:`) ? 'refused' : 'allowed'));
}

describe('the layers', () => {
  const forbidden = lintHouse(borders.map(([path, imported]) => [path, imported]));
  const allowed = lintHouse(borders.map(([path, , imported]) => [path, imported]));

  it.each(borders.map((border, place) => [...border, place] as const))(
    '%s may not import %s, but %s',
    (_path, _forbidden, _allowed, place) => {
      expect([forbidden[place], allowed[place]]).toEqual(['refused', 'allowed']);
    },
  );
});
