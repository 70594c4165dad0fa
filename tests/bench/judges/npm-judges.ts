import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Judgement } from './judgement';

const run = promisify(execFile);

/** What each script wants installed; versions are pinned, so that the same site has the same verdict. */
const judges: readonly { readonly script: string; readonly packages: readonly string[] }[] = [
  { script: 'html', packages: ['html-validate@10.17.0'] },
  {
    script: 'feeds',
    packages: ['feedsmith@3.0.1', 'rss-parser@3.13.0', '@rowanmanning/feed-parser@2.1.5', 'feedparser@2.6.0'],
  },
  {
    script: 'citations',
    packages: [
      '@citation-js/core@0.8.2',
      '@citation-js/plugin-bibtex@0.8.2',
      '@citation-js/plugin-ris@0.8.2',
      'cheerio@1.2.0',
    ],
  },
  { script: 'openapi', packages: ['@apidevtools/swagger-parser@13.0.0', 'openapi-typescript@7.13.0'] },
  { script: 'cards', packages: ['open-graph-scraper@6.12.0'] },
];

const objections = z.array(z.object({ where: z.string(), what: z.string() }));

/** Installs the judges of the package registry into a folder of their own, asks each about the site, and removes them. */
export async function askNpmJudges(origin: string): Promise<readonly Judgement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-judges-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const packages = judges.flatMap((judge) => judge.packages);
    await run('npm', ['install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
    });
    cpSync('tests/bench/judges/scripts', folder, { recursive: true });
    const judged: Judgement[] = [];
    for (const { script, packages: names } of judges) {
      const { stdout } = await run(process.execPath, [`${script}.mjs`, origin], {
        cwd: folder,
        maxBuffer: 64 * 1024 * 1024,
      });
      judged.push({ judge: names.join(', '), of: script, objections: objections.parse(JSON.parse(stdout)) });
    }
    return judged;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
