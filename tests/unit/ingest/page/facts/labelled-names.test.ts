import { describe, expect, it } from 'vitest';
import { isCaselessName } from '@/lib/ingest/page/facts/credited-person';
import {
  isSignOff,
  labelledNames,
  namesOfKoreanHead,
  signedNames,
} from '@/lib/ingest/page/facts/labelled-names';
import { bodyText } from '@/lib/news/block';
import { prose, readArticle } from '@/tests/support/read-article';

describe('names of scripts without capitals, behind a label', () => {
  it.each([
    ['מאת: רות אלרי | 16.08.2025, 10:15', ['רות אלרי']],
    ['كتب: أحمد سالم', ['أحمد سالم']],
    ['लेखक: रमेश शर्मा', ['रमेश शर्मा']],
    ['المصدر: وكالات', []],
    ['מאת: מערכת האתר', []],
    ['كتب: فريق التحرير', []],
    ['लेखक: वेब डेस्क', []],
    ['רות אלרי, 16.08.2025', []],
  ])('%s', (line, names) => {
    expect(labelledNames(line)).toEqual(names);
  });
});

describe('what may be a full name in a script without capitals', () => {
  it.each(['רות אלרי', 'أحمد سالم', 'قبلان سالم', 'रमेश शर्मा', 'رضا کریمی', 'สมชาย ใจดี'])('%s', (text) => {
    expect(isCaselessName(text)).toBe(true);
  });

  it.each([
    'מערכת האתר',
    'צוות החדשות',
    'לפני שעתיים',
    'वेब डेस्क',
    'दो घंटे पहले',
    'समाचार एजेंसी',
    'هيئة التحرير',
    'وكالة الأخبار',
    'قبل ساعتين',
    'منذ يومين',
    'گروه سیاسی',
    'دو ساعت پیش',
    'ทีมข่าวการเมือง ออนไลน์',
    '林小雨 王明',
  ])('not %s', (text) => {
    expect(isCaselessName(text)).toBe(false);
  });
});

describe('brackets over a text, in Japanese', () => {
  it.each([
    '【サッカー＝日本代表】',
    '【プロ野球＝巨人】',
    '【速報＝地震】',
    '【東京＝社会部】',
    '【東京＝本社取材班】',
    '【写真＝代表撮影】',
    '【経済＝株価】',
  ])('name nobody, as nothing tells a place from a subject: %s', (head) => {
    const text = [`${head}${prose[0]}`, prose[1], prose[2]].map((line) => `<p>${line}</p>`).join('');
    expect(readArticle({ text }).byline).toEqual([]);
  });
});

describe('a signature behind a dash', () => {
  it.each([
    ['— Ida Berg', ['Ida Berg']],
    ['– Ида Берг', ['Ида Берг']],
    ['— the council', []],
    ['— Northern Wire', []],
    ['Ida Berg (Reuters)', ['Ida Berg', 'Reuters']],
    ['Ida Berg (in Kodiak)', []],
  ])('%s', (line, names) => {
    expect(signedNames(line)).toEqual(names);
  });
});

describe('reporters between place and text, in Korean', () => {
  it.each([
    ['(앵커리지=연합뉴스) 박선영 특파원 = 미국과 러시아', ['박선영']],
    ['(서울=연합뉴스) 김철수 박선영 기자 = 정부는', ['김철수', '박선영']],
    ['(서울=연합뉴스) 정부는 16일 기자들에게', []],
  ])('%s', (text, names) => {
    expect(namesOfKoreanHead(text)).toEqual(names);
  });
});

describe('a line of an article’s head that names its writer among other facts', () => {
  it.each<[string, readonly string[]]>([
    ['2025年08月15日 10:30 来源：新华社 作者：王小明', ['王小明']],
    ['2025-08-15 10:30 记者：王小明 编辑：李红', ['王小明']],
    ['本报记者 王小明 李红', ['王小明', '李红']],
    ['记者王小明', ['王小明']],
    ['本报记者 王小明 报道', ['王小明']],
    ['김철수 기자', ['김철수']],
    ['김철수 기자 입력 2025.08.15 10:30', ['김철수']],
    ['[김철수 선임기자 chulsoo@harbour.example]', ['김철수']],
    ['Autor: Ida Berg', ['Ida Berg']],
    ['Автор: Ида Берг', ['Ида Берг']],
    ['Kodiak: 15.08.2025 Author: Ida Berg and Ole Holm', ['Ida Berg', 'Ole Holm']],
    // A source, an editor, an agency, a trade in a sentence, what is no name.
    ['来源：海港日报', []],
    ['责任编辑：李红', []],
    ['責任編輯 / 李紅', []],
    ['Author: Reuters', []],
    ['Editor: Ida Berg', []],
    ['김철수 기자회견 열어', []],
    ['记者从港务局获悉，外墙撑不过冬天。', []],
    ['Author: see below', []],
    ['2025-08-15 10:30', []],
  ])('%s', (line, names) => {
    expect(labelledNames(line)).toEqual(names);
  });

  const text = [`${prose[0]} ${prose[1]}`, ...prose].map((each) => `<p>${each}</p>`).join('');
  const bylineOf = (top: string, head = '') => readArticle({ head, text: `${top}<div>${text}</div>` }).byline;

  it.each([
    '<ul class="info"><li>김철수 기자</li><li>승인 2025.08.15 10:30</li></ul>',
    '<div class="meta"><span>출처: 항구신문</span><span>김철수 기자</span></div>',
  ])('stands for the byline where nothing is marked as one: %s', (top) => {
    expect(bylineOf(top)).toEqual(['김철수']);
    expect(bylineOf(top, '<meta name="author" content="Ida Berg">')).toEqual(['Ida Berg']);
  });

  it('is none in a teaser', () => {
    expect(
      bylineOf('<div class="card"><h3><a href="/b">Ferry</a></h3><span>김철수 기자</span></div>'),
    ).toEqual([]);
  });
});

describe('a last line that signs a text', () => {
  it.each<[string, readonly string[]]>([
    ['Ida Berg', ['Ida Berg']],
    ['(Ida Berg)', ['Ida Berg']],
    ['Ida Berg / EFE', ['Ida Berg', 'EFE']],
    ['（山田太郎）', ['山田太郎']],
    ['【山田太郎】', ['山田太郎']],
    ['文/王小明', ['王小明']],
    ['（记者 王小明）', ['王小明']],
    ['/김철수기자 chulsoo@harbour.example', ['김철수']],
    ['harbour.example 김철수 특파원', ['김철수']],
    // Ends, notes, houses and agencies.
    ['（終わり）', []],
    ['（敬称略）', []],
    ['（経済担当）', []],
    ['（編集委員）', []],
    ['（共同通信）', []],
    ['(Northern Wire)', []],
    ['(continued on Monday)', []],
    ['Kodiak / Homer', []],
    ['The ferry sails on.', []],
  ])('%s', (line, names) => {
    expect(signedNames(line)).toEqual(names);
  });
});

describe('those who reported and who edited, as agencies end their copy', () => {
  const lines = [
    '(Reporting by Ida Berg in Kodiak; Editing by Ole Holm)',
    'Reporting by Ida Berg and Anna Sund in Kodiak, Jon Falk in Homer and Per Lund in Sitka; Writing by Eva Roth; Editing by Ole Holm and Kai Brandt',
    'Additional reporting by Ida Berg; Editing by Ole Holm',
  ];

  it.each(lines)('%s', (line) => {
    expect(isSignOff(line)).toBe(true);
    const text = [...prose, line].map((each) => `<p>${each}</p>`).join('');
    const { blocks, byline } = readArticle({ text });
    expect(bodyText(blocks)).toBe(prose.join('\n'));
    expect(byline[0]).toBe('Ida Berg');
  });

  it.each([
    'Reporting by the harbour office had been late, the council said; the wall was not.',
    'Editing by Ole Holm',
  ])('not %s', (line) => {
    expect(isSignOff(line)).toBe(false);
  });
});
