import { describe, expect, test } from 'vitest';
import type { ArticleState } from '@/lib/news/article-state';
import type { Block } from '@/lib/news/block';
import { decideRevision } from '@/lib/news/later/revision';
import { judgeSameness } from '@/lib/news/later/same-article';
import { createSeededRandom, type SeededRandom } from '@/tests/support/seeded-random';
import { anArticle } from '@/tests/support/store';

const words = {
  en: 'convoy harbour delegates runway treaty officials border questions north carpet meeting base river'.split(
    ' ',
  ),
  de: 'Konvoi Hafen Abordnung Landebahn Vertrag Beamte Grenze Fragen Norden Teppich Treffen Ufer'.split(' '),
  uk: 'колона гавань делегація смуга угода посадовці кордон питання північ килим зустріч річка'.split(' '),
  ar: 'موكب ميناء وفد مدرج معاهدة مسؤولون حدود أسئلة شمال سجادة لقاء قاعدة'.split(' '),
  ja: '車列 港湾 代表団 滑走路 条約 当局者 国境 質疑 北部 絨毯 会談 基地'.split(' '),
};
const stops = { en: '.', de: '.', uk: '.', ar: '.', ja: '。' } as const;
type Language = keyof typeof words;

/** One line by its shape; all but sentences end without a full stop. */
const lineShapes = {
  sentence: (random: SeededRandom, language: Language) => `${phrase(random, language, 12)}${stops[language]}`,
  clock: (random: SeededRandom, language: Language) =>
    `${random.integer(0, 23)}:${random.integer(10, 59)} ${phrase(random, language, 5)}`,
  label: (random: SeededRandom, language: Language) =>
    `${phrase(random, language, 1)}: ${phrase(random, language, 5)}`,
  numbered: (random: SeededRandom, language: Language) =>
    `${random.integer(1, 9)}. ${phrase(random, language, 4)}`,
  score: (random: SeededRandom, language: Language) =>
    `${phrase(random, language, 2)} ${random.integer(0, 99)}`,
  short: (random: SeededRandom, language: Language) => phrase(random, language, 2),
} as const;
const shapes = ['sentence', 'clock', 'label', 'numbered', 'score', 'short'] as const;

function phrase(random: SeededRandom, language: Language, length: number): string {
  return Array.from({ length }, () => random.pick(words[language])).join(language === 'ja' ? '' : ' ');
}

/** Two to twelve lines of one shape, some of them equal, as blocks of one kind. */
function run(random: SeededRandom, language: Language): readonly Block[] {
  const shape = random.pick(shapes);
  const drawn = Array.from({ length: random.integer(2, 12) }, () => lineShapes[shape](random, language));
  const lines = random.isLucky(0.2) ? drawn.map(() => drawn[0] ?? '') : drawn;
  if (shape === 'sentence') return lines.map((text) => ({ kind: 'paragraph', text }));
  switch (random.integer(0, 3)) {
    case 0:
      return [{ kind: 'list', items: lines }];
    case 1:
      return [{ kind: 'table', rows: lines.map((line) => line.split(' ')) }];
    case 2:
      return lines.map((text) => ({ kind: 'heading', text }));
    default:
      return lines.map((text) => ({ kind: 'paragraph', text }));
  }
}

function write(random: SeededRandom): ArticleState {
  const language = random.pick(['en', 'de', 'uk', 'ar', 'ja'] as const);
  return {
    headline: phrase(random, language, 6),
    standfirst: random.isLucky(0.3) ? lineShapes.sentence(random, language) : null,
    blocks: Array.from({ length: random.integer(1, 4) }, () => run(random, language)).flat(),
  };
}

/** One edit at one place: a word put in, a word taken for another, a line that comes. */
function edit(random: SeededRandom, state: ArticleState): ArticleState {
  const at = random.integer(0, state.blocks.length - 1);
  const block = state.blocks[at];
  if (block === undefined) throw new Error('no block to edit');
  const line = (text: string) => {
    const parts = text.split(' ');
    const place = random.integer(0, parts.length - 1);
    return parts.toSpliced(place, random.integer(0, parts.length > 1 ? 1 : 0), 'Quintet').join(' ');
  };
  const among = (lines: readonly string[]): readonly string[] => {
    const place = random.integer(0, lines.length - 1);
    return random.isLucky(0.3)
      ? lines.toSpliced(place, 0, 'Quintet 41')
      : lines.with(place, line(lines[place] ?? ''));
  };
  return { ...state, blocks: state.blocks.with(at, edited(block, among)) };
}

function edited(block: Block, among: (lines: readonly string[]) => readonly string[]): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: among(block.items) };
    case 'table':
      return { ...block, rows: among(block.rows.map((row) => row.join(' '))).map((row) => row.split(' ')) };
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return { ...block, text: among([block.text]).join(' ') };
    default:
      return block;
  }
}

describe('ten thousand texts of every shape', () => {
  const random = createSeededRandom(15082025);
  const states = Array.from({ length: 10_000 }, () => write(random));
  const article = anArticle();
  const about = (state: ArticleState) => ({ ...article, ...state });

  test('each is the article that it was, and unchanged', () => {
    const wrong = states.filter(
      (state) =>
        judgeSameness(about(state), about(structuredClone(state))).kind !== 'same-article' ||
        decideRevision(state, structuredClone(state)).kind !== 'same',
    );
    expect(wrong).toEqual([]);
  });

  test('each is the same article after one edit, and changed', () => {
    const wrong = states
      .map((before) => ({ before, after: edit(random, before) }))
      .map((pair) => ({
        ...pair,
        sameness: judgeSameness(about(pair.before), about(pair.after)),
        decision: decideRevision(pair.before, pair.after),
      }))
      .filter(
        ({ sameness, decision }) =>
          sameness.kind !== 'same-article' || decision.kind !== 'changed' || decision.how !== 'substance',
      );
    const shown = wrong.map(({ sameness, decision, after }) => ({
      sameness,
      decision,
      text: JSON.stringify(after),
    }));
    expect(shown.slice(0, 5), `${wrong.length} of ${states.length}`).toEqual([]);
  });
});
