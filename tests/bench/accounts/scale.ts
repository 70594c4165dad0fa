import { comparedArticle, ReportFinder } from '@/lib/coverage/reports/find-reports';
import { Furniture } from '@/lib/coverage/reports/furniture';
import type { Block } from '@/lib/news/block';
import { createSeededRandom, type SeededRandom } from '@/tests/support/seeded-random';

const [few, many] = [10_000, 100_000];
const limits = { seconds: 60, megabytes: 600, milliseconds: 10, growth: 1.2 };

/** Compares made articles, each with all before it; 1 where a limit is not held. */
export function measureScale(print: (line: string) => void): number {
  compare(few / 5);
  const small = compare(few);
  const large = compare(many);
  const growth = large.seconds / many / (small.seconds / few);
  for (const [count, one] of [
    [few, small],
    [many, large],
  ] as const) {
    print(
      `${count} articles in ${one.seconds.toFixed(1)} s, ${one.megabytes.toFixed(0)} MB, ${one.likes} likenesses; ` +
        `one more: ${one.median.toFixed(2)} ms, 99 of 100 under ${one.worst.toFixed(2)} ms`,
    );
  }
  print(`time per article grows ${growth.toFixed(2)} times`);
  const isHeld =
    large.seconds < limits.seconds &&
    large.megabytes < limits.megabytes &&
    large.worst < limits.milliseconds &&
    growth < limits.growth;
  print(isHeld ? 'all limits held' : 'a limit is not held');
  return isHeld ? 0 : 1;
}

/** Of this process in milliseconds: on a machine with other work its own is not told by the clock. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Only the comparing is timed, not the making of articles. */
function compare(count: number) {
  const press = createPress(count);
  const finder = new ReportFinder();
  const furniture = new Furniture();
  let [spent, likes, bytes] = [0, 0, 0];
  const take = (at: number, isKept: boolean): number => {
    const { outlet, blocks } = press.next();
    const start = processorTime();
    furniture.add(outlet, blocks);
    const article = comparedArticle({ id: String(at), outlet, published: at, blocks }, furniture);
    likes += finder.likesOf(article).length;
    if (isKept) finder.add(article);
    return processorTime() - start;
  };
  for (let at = 0; at < count; at += 1) {
    spent += take(at, true);
    if (at % 1000 === 0) bytes = Math.max(bytes, process.memoryUsage().rss);
  }
  bytes = Math.max(bytes, process.memoryUsage().rss);
  const more = Array.from({ length: 500 }, (_, at) => take(count + at, false)).toSorted((a, b) => a - b);
  return {
    seconds: spent / 1000,
    megabytes: bytes / 2 ** 20,
    likes,
    median: more[250] ?? 0,
    worst: more[Math.floor(more.length * 0.99)] ?? 0,
  };
}

interface MadeArticle {
  readonly outlet: string;
  readonly blocks: readonly Block[];
}

/** 300 outlets that print eight paragraphs each time and a note below; every third article is an edited copy. */
function createPress(seed: number) {
  const random = createSeededRandom(seed);
  const vocabulary = Array.from({ length: 20_000 }, () => madeWord(random));
  const notes = Array.from({ length: 300 }, () => sentence(random, vocabulary, 30));
  const recent: (readonly string[])[] = [];
  return {
    next(): MadeArticle {
      const original = recent.length > 0 && random.isLucky(1 / 3) ? random.pick(recent) : null;
      const paragraphs =
        original === null
          ? Array.from({ length: 8 }, () => sentence(random, vocabulary, random.integer(20, 45)))
          : original.map((paragraph) => edited(paragraph, random, vocabulary));
      if (original === null)
        recent[recent.length < 500 ? recent.length : random.integer(0, 499)] = paragraphs;
      const at = random.integer(0, notes.length - 1);
      return {
        outlet: `outlet ${at}`,
        blocks: [...paragraphs, notes[at] ?? ''].map((text) => ({ kind: 'paragraph', text })),
      };
    },
  };
}

function madeWord(random: SeededRandom): string {
  return Array.from({ length: random.integer(2, 9) }, () =>
    String.fromCharCode(97 + random.integer(0, 25)),
  ).join('');
}

/** Frequent words are as frequent as in a language: the hundred most frequent make up half of a text. */
function sentence(random: SeededRandom, vocabulary: readonly string[], words: number): string {
  const made = Array.from({ length: words }, () => wordOf(random, vocabulary)).join(' ');
  return random.isLucky(0.2) ? `“${made},” she said.` : `${made}.`;
}

function wordOf(random: SeededRandom, vocabulary: readonly string[]): string {
  return vocabulary[Math.floor(vocabulary.length ** random.draw())] ?? 'the';
}

function edited(paragraph: string, random: SeededRandom, vocabulary: readonly string[]): string {
  return paragraph
    .split(' ')
    .map((word) => (random.isLucky(0.1) ? wordOf(random, vocabulary) : word))
    .join(' ');
}
