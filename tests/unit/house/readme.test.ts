import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settingNames } from '@/lib/host/settings';

const root = readFileSync('README.md', 'utf8');
/** Every README of the house by its path: the root's, and those of the rooms. */
const readmes = new Map([
  ['README.md', root],
  ...['app', 'components', 'lib', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:^|[/\\])README\.md$/.test(file))
      .map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')] as const),
  ),
]);
const everything = [...readmes.values()].join('\n');
const rooms = [...readmes].filter(([, text]) => text.includes('\n## Decisions\n'));

const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const layers = z
  .object({ overrides: z.array(z.object({ includes: z.array(z.string()) })) })
  .parse(JSON.parse(readFileSync('.biome.json', 'utf8')))
  .overrides.flatMap(({ includes }) => includes)
  .filter((glob) => /^(app|components|lib)\b/.test(glob))
  .map((glob) => glob.replace(/\/\*\*?$/, ''));

function allOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

describe('the READMEs tell of', () => {
  it.each(settingNames)('the setting %s', (name) => {
    expect(root).toContain(`| \`${name}\` |`);
  });

  it.each(layers)('what %s may import', (layer) => {
    expect(everything).toContain(`| \`${layer}\` |`);
  });

  it.each(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))(
    'why %s is here',
    (name) => {
      const family = name.replace(/^(@fontsource-variable|@types)\/.*/, '$1/*');
      expect(everything).toContain(`\`${family}\``);
    },
  );

  it.each(allOf(readFileSync('lib/cli/main.ts', 'utf8'), /\.command\('([a-z-]+)/g))(
    'the command %s',
    (command) => {
      expect(everything).toMatch(new RegExp(`^\\| \`${command}(?: [^|]*)?\` \\|`, 'm'));
    },
  );

  it.each(allOf(everything, /npm run ([a-z:-]+)/g))('npm run %s, which exists', (script) => {
    expect(Object.keys(manifest.scripts)).toContain(script);
  });

  it.each(allOf(everything, /\]\((public\/[^)]+)\)/g))('%s, which exists', (path) => {
    expect(readFileSync(path).length).toBeGreaterThan(0);
  });

  it.each(allOf(everything, /`((?:app|components|lib|tests)\/[\w./-]+)`/g))('%s, which exists', (path) => {
    expect(['', '.ts', '.tsx'].some((ending) => existsSync(path + ending))).toBe(true);
  });
});

describe('what was decided in a room', () => {
  it('is told in the rooms', () => {
    expect(rooms.length).toBeGreaterThan(10);
    expect(root).not.toContain('\n## Decisions\n');
  });

  it.each(rooms)('says its month and when to look at it again: %s', (_path, text) => {
    const decisions = text.slice(text.indexOf('\n## Decisions\n')).split('\n- ').slice(1);
    for (const decision of decisions) expect(decision.replace(/\s+/g, ' ')).toMatch(/\*20\d\d-\d\d; .+\.\*/);
    expect(decisions.length).toBeGreaterThan(0);
  });
});
