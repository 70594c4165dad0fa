import { loadSampleCoverage, loadSampleOutlets } from '@/lib/sample/load-coverage';
import type { SeededRandom } from '@/tests/support/seeded-random';

/** Chinese has no outlet in the sample: words of a summit's report, joined without spaces as its press does. */
const chinese =
  '特朗普 总统 普京 俄罗斯 美国 会谈 阿拉斯加 安克雷奇 峰会 乌克兰 战争 停火 协议 领导人 周五 军事 基地 红毯 握手 记者 表示 没有 达成 三小时 白宫 克里姆林宫 欧洲 和平 讨论 外交 安全 边界 制裁 经济 合作 问题 会见 举行 结束 宣布 希望 继续 谈判 双方 代表团 专机 抵达 离开 声明 国际 社会 关注 报道';

/** The languages of the made outlets, of twenty in turn. */
const shares = 'en en en en en en en en ru ru ru uk uk de de fr es ar zh ja'.split(' ');

/** The words that a language's press writes, one after the other as it wrote them. */
export interface Tongue {
  readonly language: string;
  readonly words: readonly string[];
  readonly joint: string;
}

/** The tongues of the made outlets, in turn. */
export function loadTongues(): readonly Tongue[] {
  const known = new Map<string, Tongue>();
  return shares.map((language) => {
    const tongue = known.get(language) ?? readTongue(language);
    known.set(language, tongue);
    return tongue;
  });
}

function readTongue(language: string): Tongue {
  if (language === 'zh') return { language, words: chinese.split(' '), joint: '' };
  const outlets = loadSampleOutlets().filter((outlet) => outlet.language === language);
  const texts = outlets.flatMap(({ slug }) =>
    loadSampleCoverage(slug).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    ),
  );
  if (language === 'ja') return { language, words: texts.flatMap(segmentsOf), joint: '' };
  return { language, words: texts.flatMap((text) => text.split(/\s+/)), joint: ' ' };
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

function segmentsOf(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** So many words as they might be written: runs of the tongue's own, cut and put together anew. */
export function writeWords({ words, joint }: Tongue, count: number, random: SeededRandom): string {
  const written: string[] = [];
  while (written.length < count) {
    const from = random.integer(0, words.length - 1);
    written.push(...words.slice(from, from + Math.min(random.integer(3, 9), count - written.length)));
  }
  return written.join(joint);
}
