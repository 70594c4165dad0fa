import { parseArgs } from 'node:util';
import { type Figure, isMet, printFigures } from './figures';
import { say } from './say';

interface Size {
  readonly articles: number;
  /** How long readers read where memory is watched. */
  readonly seconds: number;
}

const parts: Readonly<Record<string, (size: Size) => Promise<readonly Figure[]>>> = {
  pages: async ({ articles }) => (await import('./pages')).measurePages(articles),
  renders: async ({ articles }) => (await import('./renders')).measureRenders(articles),
  repeats: async ({ articles }) => (await import('./repeats')).measureRepeats(articles),
  articles: async ({ articles }) => (await import('./articles/articles')).measureArticles(articles),
  together: async ({ articles }) => (await import('./together/together')).measureTogether(articles),
  pull: async () => (await import('./pull/pull')).measurePull(),
  memory: async ({ articles, seconds }) => (await import('./memory/memory')).measureMemory(articles, seconds),
};

/** What the program costs when there is much: `npm run bench:scale -- --articles N [--part NAME]`, else all parts in turn. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    part: { type: 'string' },
    seconds: { type: 'string', default: '120' },
  },
});
const articles = Number(values.articles);
if (!Number.isSafeInteger(articles) || articles < 1000)
  throw new Error('--articles is a number from 1000 on.');
const chosen = Object.entries(parts).filter(([name]) => values.part === undefined || values.part === name);
if (chosen.length === 0)
  throw new Error(`There is no part "${values.part}", but ${Object.keys(parts).join(', ')}.`);
const figures: Figure[] = [];
for (const [name, measure] of chosen) {
  say(`\n${name}, with ${articles} articles`);
  const found = await measure({ articles, seconds: Number(values.seconds) });
  figures.push(...found.map((figure) => ({ ...figure, what: `${name}: ${figure.what}` })));
}
say('');
printFigures(figures);
process.exitCode = figures.every(isMet) ? 0 : 1;
