import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Objection } from '@/tests/bench/judges/judgement';
import { type DebianJudge, exported, runs } from './debian-judge';

export const citationJudges: readonly DebianJudge[] = [
  {
    command: 'pandoc',
    version: ['pandoc', '--version'],
    of: 'citations of all',
    async ask(origin) {
      const articles = await exported(origin);
      const read = (form: string, path: string, text: string): readonly Objection[] => {
        const items = cslItems.parse(JSON.parse(runs('pandoc', ['-f', form, '-t', 'csljson'], text)));
        const byAddress = new Map(items.map((item) => [item.URL, item]));
        return articles.flatMap(({ original, headline, outlet }) => {
          const item = byAddress.get(original);
          const isRight =
            item?.type === 'article-newspaper' &&
            plain(item.title) === plain(headline) &&
            plain(item['container-title']) === plain(outlet.name);
          return isRight
            ? []
            : [
                {
                  where: path,
                  what: `${form}: ${JSON.stringify(item)} for ${headline} (${original})`.slice(0, 300),
                },
              ];
        });
      };
      const [bib, csl] = await Promise.all(
        ['/cite.bib', '/cite.json'].map(async (path) => (await fetch(origin + path)).text()),
      );
      return [
        ...read('bibtex', '/cite.bib', bib ?? ''),
        ...read('biblatex', '/cite.bib', bib ?? ''),
        ...read('csljson', '/cite.json', csl ?? ''),
      ];
    },
  },
  {
    command: 'biber',
    version: ['biber', '--version'],
    of: 'citations in biblatex',
    async ask(origin, folder) {
      const file = join(folder, 'all.bib');
      const entries = await (await fetch(`${origin}/cite.bib`)).text();
      // Of sample coverage there are none, and biber says of a file without any that it is empty.
      if (entries.trim() === '') return [];
      writeFileSync(file, entries);
      const said = spawnSync('biber', ['--tool', '--validate-datamodel', file], {
        cwd: folder,
        encoding: 'utf8',
      });
      return said.stdout
        .split('\n')
        .filter((line) => /^(?:WARN|ERROR)/.test(line))
        .map((what) => ({ where: '/cite.bib', what }));
    },
  },
];

const cslItems = z.array(
  z.object({
    type: z.string(),
    title: z.string().optional(),
    'container-title': z.string().optional(),
    URL: z.string().optional(),
    issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  }),
);

/** Without quotation marks, apostrophes and kinds of space: pandoc sets them by the rules of a locale, as CSL wants. */
function plain(text = ''): string {
  return text
    .replace(/["'“”‘’«»„‹›]/gu, '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/ +(?=[:;?!])/gu, '')
    .trim();
}
