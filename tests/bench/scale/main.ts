import { parseArgs } from 'node:util';

/**
 * What the program costs when there is much: `npm run bench:scale -- --articles N [--part
 * pages|renders|repeats|memory|pull]`.
 */
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
switch (values.part) {
  case 'pages': {
    const { measurePages } = await import('./pages');
    process.exitCode = (await measurePages(articles)) ? 0 : 1;
    break;
  }
  case 'renders': {
    const { measureRenders } = await import('./renders');
    process.exitCode = (await measureRenders(articles)) ? 0 : 1;
    break;
  }
  case 'repeats': {
    const { measureRepeats } = await import('./repeats');
    process.exitCode = (await measureRepeats(articles)) ? 0 : 1;
    break;
  }
  case 'memory': {
    const { measureMemory } = await import('./memory');
    process.exitCode = (await measureMemory(articles, Number(values.seconds))) ? 0 : 1;
    break;
  }
  case 'pull': {
    const { measurePull } = await import('./pull');
    process.exitCode = (await measurePull()) ? 0 : 1;
    break;
  }
  default:
    throw new Error(`There is no part "${values.part}".`);
}
