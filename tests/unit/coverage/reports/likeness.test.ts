import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/news/block';
import { findReports, type ReportedArticle } from '@/tests/support/found-reports';

const harbour = [
  'The harbour of Port Lunde will be closed to large ferries from the first week of May, the council said on Tuesday, because two of its piers have sunk by a hand’s breadth since the winter storms.',
  'Engineers who measured the piers three times found cracks below the water line and advised against any load of more than forty tonnes until the foundations are filled with concrete.',
  'Islanders will have to go by bus to the next port, a journey of ninety minutes, and the company that runs the ferries expects to lose a third of its passengers over the summer.',
  'The council has asked the region for help with the cost of the work, which it puts at eleven million crowns, but an answer is not expected before the autumn session.',
];
const school = [
  'Pupils of the grammar school in Velm have built a telescope out of a drain pipe, a shaving mirror and the lens of an old projector, and found a comet with it that nobody had seen before.',
  'The comet will carry the name of the school, as the observatory in the capital confirmed after looking through photographs of nine nights and measuring its path among the stars.',
  'Their teacher had bought the mirror at a flea market for the price of a cup of coffee, and kept it in the cupboard of the chemistry room for the better part of a decade.',
];
const bakery = [
  'A bakery in the old town has sold bread on trust for a hundred years: whoever has no money writes a name into a book by the door and pays when the month is over.',
  'The book was lost in the flood of last October, and within a week every single debt had been paid, the owners say, although nobody could have proved a penny of it.',
];

function article(id: string, texts: readonly string[], more: Partial<ReportedArticle> = {}): ReportedArticle {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
  return {
    id,
    outlet: `outlet of ${id}`,
    published: Date.UTC(2026, 3, 1, Number(id.slice(-1))),
    blocks,
    ...more,
  };
}

/** Every nth word replaced. */
function edited(texts: readonly string[], every: number): readonly string[] {
  return texts.map((text) =>
    text
      .split(' ')
      .map((word, at) => (at % every === every - 1 ? `${word}other` : word))
      .join(' '),
  );
}

const groupsOf = (articles: readonly ReportedArticle[]) => {
  const groups = new Map<string, string[]>();
  for (const [id, report] of findReports(articles).reportOf)
    groups.set(report, [...(groups.get(report) ?? []), id]);
  return [...groups.values()].map((ids) => ids.toSorted().join(' ')).toSorted();
};
const passagesOf = (articles: readonly ReportedArticle[]) =>
  findReports(articles).passages.map(({ first, second }) => [first.id, second.id].toSorted().join(' '));

const newsletter =
  'Write to our desk if you know more about this story, and read on Sundays what the week has left us with.';
const speech =
  '“We shall go on with the ferries as long as one plank is left to stand on, and when there is none we shall swim, for that is what people on islands have always done,” she said.';

describe('one report', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a copy', harbour],
    ['a copy with other marks and capitals', harbour.map((text) => text.replaceAll('’', "'").toUpperCase())],
    ['a shortened copy', harbour.slice(0, 2)],
    [
      'a copy with a lede of its own',
      ['Nothing larger than a rowing boat will land at Lunde this spring.', ...harbour.slice(1)],
    ],
    ['a copy in another order', harbour.toReversed()],
    ['a copy with every seventh word changed', edited(harbour, 7)],
    ['a copy with a note below', [...harbour, newsletter]],
  ])('%s', (_, texts) => {
    expect(groupsOf([article('a1', harbour), article('a2', texts), article('a3', school)])).toEqual([
      'a1 a2',
      'a3',
    ]);
  });

  it('copies of copies are one, in any language', () => {
    const hafen = [
      'Der Hafen von Lunde bleibt ab Mai für große Fähren gesperrt, weil zwei seiner Anleger seit den Winterstürmen um eine Handbreit abgesackt sind, teilte der Gemeinderat am Dienstag mit.',
      'Fachleute fanden Risse unter der Wasserlinie und rieten von jeder Last über vierzig Tonnen ab, bis die Fundamente mit Beton gefüllt sind.',
    ];
    const порт = [
      'Порт Лунде с мая закроют для больших паромов, потому что два причала после зимних штормов просели почти на ладонь, сообщил во вторник городской совет.',
      'Инженеры нашли трещины ниже ватерлинии и не советуют нагружать причалы больше чем на сорок тонн, пока фундамент не зальют бетоном.',
    ];
    const 港 = [
      '由于冬季风暴以来两座码头下沉，伦德港将从五月第一周起禁止大型渡轮停靠，市议会星期二宣布了这一决定。',
      '工程师在水线以下发现裂缝，建议在地基灌注混凝土之前不要承受超过四十吨的重量。',
    ];
    const articles = [hafen, порт, 港].flatMap((texts, at) => [
      article(`a${at}1`, texts),
      article(
        `a${at}2`,
        texts.map((text) =>
          text
            .replace('Dienstag', 'Dienstagabend')
            .replace('во вторник', 'в среду')
            .replace('星期二', '星期三'),
        ),
      ),
    ]);
    expect(groupsOf(articles)).toEqual(['a01 a02', 'a11 a12', 'a21 a22']);
  });

  it('is known by its first article', () => {
    const { reportOf } = findReports([article('a2', harbour), article('a1', harbour)]);
    expect([...reportOf.values()]).toEqual(['a1', 'a1']);
  });
});

describe('not one report', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['two that share a long quotation', [...school, speech], [...bakery, speech]],
    [
      'two of the same facts, written apart',
      harbour,
      [
        'From May on no large ferry may land in Port Lunde: its piers are sinking. That was made known by the town on Tuesday.',
        'Divers had seen cracks under water. Forty tonnes is now the most that the piers can bear, until they are repaired.',
        'For people on the islands this means an hour and a half on a bus. The ferry line fears for a third of its guests.',
      ],
    ],
    [
      'one and a translation',
      bakery,
      ['Seit hundert Jahren verkauft eine Bäckerei in der Altstadt ihr Brot auf Vertrauen.'],
    ],
    ['two without a word', [], []],
  ])('%s', (_, one, other) => {
    const articles = [article('a1', one), article('a2', other)];
    expect(groupsOf(articles)).toEqual(['a1', 'a2']);
    expect(passagesOf(articles)).toEqual([]);
  });

  it('two of one outlet with its note below', () => {
    const [one, other] = [
      [...school, newsletter],
      [...bakery, newsletter],
    ];
    const articles = [article('a1', one, { outlet: 'Bote' }), article('a2', other, { outlet: 'Bote' })];
    expect([groupsOf(articles), passagesOf(articles)]).toEqual([['a1', 'a2'], []]);
  });

  it('a digest and its reports, not even one that it holds all of', () => {
    const digest = [...harbour.slice(0, 2), ...school.slice(0, 2), bakery[0] ?? ''];
    const articles = [
      article('a1', harbour),
      article('a2', school),
      article('a3', bakery),
      article('a4', harbour.slice(0, 2)),
      article('a5', digest),
    ];
    expect(groupsOf(articles)).toEqual(['a1 a4', 'a2', 'a3', 'a5']);
    expect(passagesOf(articles)).toEqual(expect.arrayContaining(['a1 a5', 'a2 a5', 'a3 a5', 'a4 a5']));
  });

  it('a digest and its reports where another outlet prints the digest too', () => {
    const digest = [...harbour.slice(0, 2), ...school.slice(0, 2)];
    const articles = [
      article('a1', harbour.slice(0, 2)),
      article('a2', school),
      article('a3', digest),
      article('a4', digest),
    ];
    expect(groupsOf(articles)).toEqual(['a1', 'a2', 'a3 a4']);
  });

  it('an essay that takes over one paragraph, which shares passages', () => {
    const articles = [article('a1', harbour), article('a2', [...school, harbour[1] ?? '', ...bakery])];
    expect([groupsOf(articles), passagesOf(articles)]).toEqual([['a1', 'a2'], ['a1 a2']]);
  });
});

it('says how much of each text the other has', () => {
  const { passages } = findReports([article('a1', harbour), article('a2', [...school, harbour[1] ?? ''])]);
  expect(passages[0]?.shared.second.blocks).toEqual([false, false, false, true]);
  expect(passages[0]?.shared.first.blocks).toEqual([false, true, false, false]);
});

describe('passages of scripts without spaces', () => {
  const bodies: Readonly<Record<string, readonly [string, string]>> = {
    ja: [
      '港の桟橋は冬の嵐のあとで沈み始めており、五月の第一週から大型の船は着けなくなると町議会が発表した。',
      '学校の生徒たちは古い鏡と排水管で望遠鏡を作り、誰も見たことのない彗星を見つけたと天文台が確かめた。',
    ],
    zh: [
      '港口的两座码头在冬季风暴之后开始下沉，镇议会宣布从五月第一周起大型船只不得停靠，岛民须改乘巴士。',
      '学校的学生用旧镜子和排水管造了一架望远镜，发现了一颗无人见过的彗星，天文台已经予以证实。',
    ],
    th: [
      'ท่าเรือสองแห่งเริ่มทรุดตัวหลังพายุฤดูหนาว สภาเมืองประกาศว่าเรือใหญ่จะเทียบท่าไม่ได้ตั้งแต่สัปดาห์แรกของเดือนพฤษภาคม',
      'นักเรียนสร้างกล้องดูดาวจากกระจกเก่าและท่อน้ำ แล้วพบดาวหางที่ไม่มีใครเคยเห็นมาก่อน หอดูดาวยืนยันแล้ว',
    ],
  };
  const names: Readonly<Record<string, string>> = {
    ja: 'リンデ米大統領とノルドランドのベルグ大統領は',
    zh: '林德大统领与诺德兰国总统贝里先生',
    th: 'ประธานาธิบดีลินเดและประธานาธิบดีเบิร์ก',
  };
  const likenessOf = (one: readonly string[], other: readonly string[]) =>
    findReports([article('1', one), article('2', other)]).passages.length;

  it.each(Object.keys(bodies))('%s: names and titles are none, a paragraph taken over is one', (language) => {
    const [first = '', second = ''] = bodies[language] ?? [];
    const name = names[language] ?? '';
    expect(likenessOf([name + first], [name + second])).toBe(0);
    const host = [second, `${second.slice(8)}${second.slice(3, 30)}`, `${name}${second.slice(12)}`, first];
    expect(likenessOf([first, name], host) + reportsIn([first, name], host)).toBe(1);
  });

  /** 1 where both are one report. */
  const reportsIn = (one: readonly string[], other: readonly string[]) =>
    Number(new Set(findReports([article('1', one), article('2', other)]).reportOf.values()).size === 1);
});
