import { parseArgs } from 'node:util';

interface Size {
  readonly articles: number;
  readonly seconds: number;
}

/** Each says whether all is as wanted. */
const parts: Readonly<Record<string, (size: Size) => Promise<boolean>>> = {
  pages: async ({ articles }) => (await import('./pages')).measurePages(articles),
  renders: async ({ articles }) => (await import('./renders')).measureRenders(articles),
  repeats: async ({ articles }) => (await import('./repeats')).measureRepeats(articles),
  memory: async ({ articles, seconds }) => (await import('./memory/memory')).measureMemory(articles, seconds),
  pull: async () => (await import('./pull/pull')).measurePull(),
};

/** What the program costs when there is much: `npm run bench:scale -- --articles N [--part NAME]`. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    part: { type: 'string', default: 'pages' },
    seconds: { type: 'string', default: '300' },
  },
});
const articles = Number(values.articles);
if (!Number.isSafeInteger(articles) || articles < 1000)
  throw new Error('--articles is a number from 1000 on.');
const measure = parts[values.part];
if (measure === undefined)
  throw new Error(`There is no part "${values.part}", but ${Object.keys(parts).join(', ')}.`);
process.exitCode = (await measure({ articles, seconds: Number(values.seconds) })) ? 0 : 1;
