import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settingNames } from '@/lib/host/settings';

const readme = readFileSync('README.md', 'utf8');
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

describe('the README tells of', () => {
  it.each(settingNames)('the setting %s', (name) => {
    expect(readme).toContain(`| \`${name}\` |`);
  });

  it.each(layers)('what %s may import', (layer) => {
    expect(readme).toContain(`| \`${layer}\` |`);
  });

  it.each(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))(
    'why %s is here',
    (name) => {
      const family = name.replace(/^(@fontsource-variable|@types)\/.*/, '$1/*');
      expect(readme).toContain(`\`${family}\``);
    },
  );

  it.each([...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? ''))(
    'npm run %s, which exists',
    (script) => {
      expect(Object.keys(manifest.scripts)).toContain(script);
    },
  );

  it.each([...readme.matchAll(/\]\((public\/[^)]+)\)/g)].map((match) => match[1] ?? ''))(
    '%s, which exists',
    (path) => {
      expect(readFileSync(path).length).toBeGreaterThan(0);
    },
  );
});
