import { bodyText } from '@/lib/news/block';
import type { PrintedReport } from './printed-report';
import type { Site } from './site';

/** What a publishing system looks for in a text, and the tag that it proposes: stems for inflected names. */
const tagsByStem: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { Trump: 'Donald Trump', Putin: 'Vladimir Putin', Zelensky: 'Volodymyr Zelensky', Alaska: 'Alaska' },
  uk: { Трамп: 'Дональд Трамп', Путін: 'Володимир Путін', Зеленськ: 'Володимир Зеленський', Аляс: 'Аляска' },
  ru: { Трамп: 'Дональд Трамп', Путин: 'Владимир Путин', Зеленск: 'Владимир Зеленский', Аляск: 'Аляска' },
  de: { Trump: 'Donald Trump', Putin: 'Wladimir Putin', Selenskyj: 'Wolodymyr Selenskyj', Alaska: 'Alaska' },
  fr: {
    Trump: 'Donald Trump',
    Poutine: 'Vladimir Poutine',
    Zelensky: 'Volodymyr Zelensky',
    Alaska: 'Alaska',
  },
  es: { Trump: 'Donald Trump', Putin: 'Vladimir Putin', Zelenski: 'Volodímir Zelenski', Alaska: 'Alaska' },
  ar: { ترامب: 'دونالد ترامب', بوتين: 'فلاديمير بوتين', زيلينسكي: 'فولوديمير زيلينسكي', ألاسكا: 'ألاسكا' },
  ja: {
    トランプ: 'トランプ大統領',
    プーチン: 'プーチン大統領',
    ゼレンスキー: 'ゼレンスキー大統領',
    アラスカ: 'アラスカ',
  },
};

/** What the outlet files a report under: its section, then the tags that its system finds in the text. */
export function tagsOf(site: Site, report: PrintedReport): readonly string[] {
  const text = `${report.headline}\n${bodyText(report.blocks)}`;
  const tags = Object.entries(tagsByStem[site.language.slice(0, 2)] ?? {});
  const found = tags.filter(([stem]) => text.includes(stem)).map(([, tag]) => tag);
  return report.section === null ? found : [report.section, ...found];
}
