import { describe, expect, it } from 'vitest';
import { activeFilters, sharedTitle } from '@/lib/site/query/active-filters';
import { changeView, parseQuery, type SearchParams, viewHref, writeQuery } from '@/lib/site/query/query';

const context = {
  zone: 'America/Anchorage',
  outlets: [
    { slug: 'cook-inlet-courier', name: 'The Cook Inlet Courier' },
    { slug: 'kyiv-beacon', name: 'The Kyiv Beacon', formerSlugs: ['beacon.example'] },
    { slug: 'letter.substack.com', name: 'One Letter' },
    { slug: 'north-and-south', name: 'North, and South' },
  ],
  moments: ['handshake', 'talks-begin'],
};

const parse = (params: SearchParams) => parseQuery(params, context);
const parseText = (text: string) => {
  const params: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(text)) params[key] = [...(params[key] ?? []), value];
  return parse(params);
};

describe('canonical form', () => {
  it.each([
    '',
    'outlet=cook-inlet-courier,kyiv-beacon',
    'outlet=letter.substack.com&not=kyiv-beacon',
    'not=kyiv-beacon&lang=en,uk&kind=local,wire',
    'q=peace+%22land+swap%22+-golf',
    'q=%D0%BF%D0%B5%D1%80%D0%B5%D0%BC%D0%B8%D1%80%27%D1%8F',
    'q=100%25+%26+more+%2B+a%3Db',
    'moment=handshake',
    'q=a&moment=talks-begin&from=2025-08-15',
    'from=2025-08-15&to=2025-08-15',
    'from=2025-08-15T14:00&to=2025-08-15T15:00',
    'from=2025-08-15T14:30&tz=Europe/Kyiv',
    'from=2025-08-15T22:00:00.001Z',
    'asof=2025-08-15',
    'asof=2025-08-15T14:30&tz=Europe/Kyiv',
    'asof=2025-08-15T22:00:00.001Z',
    'sort=new&tz=utc&after=me4k2abc-0123456789',
    'after=undated-abcdefghjk',
    'sort=old',
    'sample=off&sort=old&tz=Europe/Moscow',
    'group=all',
    'lang=en&sort=new&tz=utc&group=all&after=undated-abcdefghjk',
    'outlet=kyiv-beacon&not=cook-inlet-courier&lang=uk&kind=wire&q=a&from=2025-08-14&to=2025-08-16&sort=new&tz=Asia/Kolkata&after=undated-abcdefghjk',
  ])('keeps %s', (text) => {
    const { canonical, problems, isCanonical } = parseText(text);
    expect({ canonical, problems, isCanonical }).toEqual({
      canonical: text,
      problems: [],
      isCanonical: true,
    });
  });

  it.each([
    ['outlet=kyiv-beacon&outlet=cook-inlet-courier&q=', 'outlet=cook-inlet-courier,kyiv-beacon'],
    ['outlet=The+Kyiv+Beacon', 'outlet=kyiv-beacon'],
    ['outlet=kyiv-beacon&outlet=North,+and+South', 'outlet=kyiv-beacon,north-and-south'],
    ['lang=UK,en-GB', 'lang=en,uk'],
    ['q=++two%0Alines++', 'q=two+lines'],
    ['moment=handshake&moment=TALKS-BEGIN', 'moment=talks-begin'],
    ['sort=old&tz=event&from=&to=', 'sort=old'],
    ['sort=old&q=a', 'q=a'],
    ['asof=2025-08-15&sort=old', 'asof=2025-08-15'],
    ['sort=old&after=undated-abcdefghjk', 'after=undated-abcdefghjk'],
    ['sort=old&sort=new', 'sort=new'],
    ['tz=Etc/UTC', 'tz=utc'],
    ['tz=America/Anchorage', ''],
    ['to=2025-08-15&from=2025-08-15', 'from=2025-08-15&to=2025-08-15'],
    ['to=2025-08-16T00:00', 'to=2025-08-15'],
    ['sort=new&asof=2025-08-16T00:00', 'asof=2025-08-15&sort=new'],
    ['from=2025-08-16T01:00%2B03:00', 'from=2025-08-15T14:00'],
    ['sort=new&sample=off', 'sample=off&sort=new'],
    ['sample=auto', ''],
    ['q=a&utm_source=mail&fbclid=x', 'q=a'],
  ])('brings %s to %s', (text, canonical) => {
    const parsed = parseText(text);
    expect(parsed).toMatchObject({ canonical, problems: [], isCanonical: false });
    expect(parseText(parsed.canonical)).toMatchObject({ canonical, isCanonical: true });
  });

  it('reads and writes the same query', () => {
    const { view } = parseText(
      'outlet=kyiv-beacon&from=2025-08-14&to=2025-08-16T08:00&sort=new&tz=Europe/Moscow',
    );
    expect(parseText(writeQuery(view)).view).toEqual(view);
  });
});

describe('spans', () => {
  it('takes a bare day as that day in the zone, its end included', () => {
    const { query } = parseText('from=2025-08-15&to=2025-08-15').view;
    expect([query.from, query.to]).toEqual([new Date('2025-08-15T08:00Z'), new Date('2025-08-16T08:00Z')]);
  });

  it('follows the zone of the address', () => {
    const { query } = parseText('from=2025-08-15&tz=Europe/Kyiv').view;
    expect(query.from).toEqual(new Date('2025-08-14T21:00Z'));
  });

  it.each([
    // An offset whose "+" was not escaped, as most programs send it.
    ['2025-08-15T10:00:00+02:00', '2025-08-15T08:00:00.000Z'],
    ['2025-08-15T10:00+09:00', '2025-08-15T01:00:00.000Z'],
    ['2025-08-15T10:00:00%2B02:00', '2025-08-15T08:00:00.000Z'],
    ['2025-08-15T10:00:00+0200', '2025-08-15T08:00:00.000Z'],
    ['2025-08-15T10:00:00%2B02', '2025-08-15T08:00:00.000Z'],
    ['2025-08-15T10:00:00-0830', '2025-08-15T18:30:00.000Z'],
    ['2025-08-15T10:00:00%E2%88%9208:00', '2025-08-15T18:00:00.000Z'],
    ['2025-08-15+10:00:00+%2B0200', '2025-08-15T08:00:00.000Z'],
    ['2025-08-15T10:00:00.123456+00:00', '2025-08-15T10:00:00.123Z'],
    ['2025-08-15T10:00:00.5Z', '2025-08-15T10:00:00.500Z'],
    ['2025-08-15T10:00:00,25Z', '2025-08-15T10:00:00.250Z'],
    ['2025-08-15t10:00:00z', '2025-08-15T10:00:00.000Z'],
    ['2025-08-15+10:00', '2025-08-15T18:00:00.000Z'],
    ['20250815', '2025-08-15T08:00:00.000Z'],
    ['20250815T1000', '2025-08-15T18:00:00.000Z'],
    ['20250815T100000Z', '2025-08-15T10:00:00.000Z'],
    ['20250815T100000.5%2B0200', '2025-08-15T08:00:00.500Z'],
    ['2025-08-15T10:00Z[Europe/Berlin]', '2025-08-15T10:00:00.000Z'],
    ['2025-08-15T24:00', '2025-08-16T08:00:00.000Z'],
    ['2025-08-15T24:00:00Z', '2025-08-16T00:00:00.000Z'],
    ['2025-08', '2025-08-01T08:00:00.000Z'],
    ['2025', '2025-01-01T09:00:00.000Z'],
  ])('takes a time as programs write it: %s', (text, at) => {
    const { view, problems } = parseText(`from=${text}`);
    expect([view.query.from?.toISOString(), problems]).toEqual([at, []]);
  });

  it.each([
    '2025-08-15T10:00:00%2B99:00',
    '2025-08-15T10:00:00+2',
    '2025-08-15T10:00:00+x',
    '2025-08-15+02:00+02:00+02:00',
    '2025-08-15Z',
    '1755252000',
    '1755252000000',
    '20251315',
    '2025081',
    '20250815T10',
    '20250815T2500',
    '2025-08-15T24:01',
    '2025-13',
    '2025-08-15T10:00[Europe/Berlin]',
  ])('leaves out what only looks like a time: %s', (text) => {
    const { view, problems } = parseText(`from=${text}`);
    expect([view.query.from, problems.length]).toEqual([null, 1]);
  });

  it.each([
    ['to=2025-08', 'to=2025-08-31'],
    ['to=2024-02', 'to=2024-02-29'],
    ['to=2025', 'to=2025-12-31'],
    ['from=2025-08&to=2025-08', 'from=2025-08-01&to=2025-08-31'],
    ['to=20250815', 'to=2025-08-15'],
  ])('ends a month or a year where it ends: %s', (text, canonical) => {
    expect(parseText(text)).toMatchObject({ canonical, problems: [] });
  });

  it('takes a bare day of the record as its end', () => {
    expect(parseText('asof=2025-08-15').view.query.asOf).toEqual(new Date('2025-08-16T08:00Z'));
    const { view } = parseText('asof=2025-08-15&q=ice');
    expect(viewHref('/', changeView(view, { words: null }))).toBe('/?asof=2025-08-15');
  });

  it('keeps the instants where only the zone changes', () => {
    const { view } = parseText('from=2025-08-15&to=2025-08-15');
    const moved = changeView(view, { zone: 'Europe/Kyiv' });
    expect(viewHref('/', moved)).toBe('/?from=2025-08-15T11:00&to=2025-08-16T11:00&tz=Europe/Kyiv');
  });
});

describe('an outlet that had another slug', () => {
  it.each([
    ['outlet=beacon.example', 'outlet=kyiv-beacon'],
    ['not=beacon.example,letter.substack.com', 'not=kyiv-beacon,letter.substack.com'],
    ['q=outlet:beacon.example+ice', 'outlet=kyiv-beacon&q=ice'],
  ])('is found by %s', (text, canonical) => {
    expect(parseText(text)).toMatchObject({ canonical, isCanonical: false, problems: [] });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['kind=foo', '“kind=foo” is not a kind of outlet; it was left out.'],
    ['lang=klingon', '“lang=klingon” is not the code of a language; it was left out.'],
    ['outlet=nobody', '“outlet=nobody” is not an outlet that is followed here; it was left out.'],
    ['from=yesterday', '“from=yesterday” is not a day or a time; it was left out.'],
    ['to=2025-02-30', '“to=2025-02-30” is not a day or a time; it was left out.'],
    ['from=2025-08-15T25:00', '“from=2025-08-15T25:00” is not a day or a time; it was left out.'],
    ['from=2025-08-16&to=2025-08-15', '“from” does not lie before “to”; both were left out.'],
    ['asof=then', '“asof=then” is not a day or a time; the record is shown as it stands now.'],
    ['sample=on', '“sample=on” means nothing; “off” leaves the sample out.'],
    ['sort=sideways', '“sort=sideways” is not an order; the oldest report comes first.'],
    ['tz=Mars/Olympus', '“tz=Mars/Olympus” is not a time zone; times are shown in the event’s own.'],
    ['tz=%2B03:00', '“tz=+03:00” is not a time zone; times are shown in the event’s own.'],
    ['after=start', '“after=start” is not a place in the timeline; it is shown from its beginning.'],
    ['colour=red', '“colour” means nothing in an address here; it was left out.'],
  ])('%s falls to its default and says so', (text, problem) => {
    expect(parseText(text)).toMatchObject({ canonical: '', problems: [problem] });
  });

  it.each([
    ['lang=en_US', 'lang=en'],
    ['lang=eng,ger', 'lang=de,en'],
    ['lang=iw,in', 'lang=he,id'],
    ['lang=zh-Hant-TW', 'lang=zh'],
    ['lang=ckb', 'lang=ckb'],
    ['lang=xx,e,en-', 'lang=en'],
  ])('reads a language as pages write it: %s', (text, canonical) => {
    expect(parseText(text).canonical).toBe(canonical);
  });

  it('keeps what can be read beside it', () => {
    expect(parseText('kind=foo,wire&lang=uk,xx')).toMatchObject({ canonical: 'lang=uk&kind=wire' });
  });

  it('lets an outlet that is both chosen and left out stay out', () => {
    const { view, problems } = parseText('outlet=kyiv-beacon&not=kyiv-beacon');
    expect(view.query).toMatchObject({ outlets: [], not: ['kyiv-beacon'] });
    expect(problems).toHaveLength(1);
  });

  const rubbish: readonly SearchParams[] = [
    { q: '\0\u0001' },
    { q: '\ud800' },
    { after: 'zzzzzzzzzz-0123456789' },
    { outlet: '\0' },
    { '__proto__ ': 'x', constructor: 'y', '': 'z' },
    { q: 'x'.repeat(100_000), outlet: 'y,'.repeat(100_000) },
    { from: ['', '\u0000', '0000-00-00'] },
  ];

  it.each(rubbish.map((params) => [params]))('never fails on rubbish (%#)', (params) => {
    const parsed = parse(params);
    expect(parse(Object.fromEntries(new URLSearchParams(parsed.canonical)))).toMatchObject({
      canonical: parsed.canonical,
    });
    expect(parsed.view.query.words ?? '').not.toMatch(/\p{Cc}|\p{Cs}/u);
    expect(parsed.problems.every((problem) => problem.length < 200)).toBe(true);
  });
});

describe('operators typed among the words', () => {
  it.each([
    ['peace outlet:kyiv-beacon', 'outlet=kyiv-beacon&q=peace'],
    ['outlet:"The Kyiv Beacon" peace', 'outlet=kyiv-beacon&q=peace'],
    ['outlet:“north, and south”', 'outlet=north-and-south'],
    ['outlet:kyiv-beacon,cook-inlet-courier a', 'outlet=cook-inlet-courier,kyiv-beacon&q=a'],
    ['-outlet:kyiv-beacon lang:uk LANG:en-GB', 'not=kyiv-beacon&lang=en,uk'],
    ['lang：uk мир', 'lang=uk&q=%D0%BC%D0%B8%D1%80'],
    ['after:2025-08-15 before:2025-08-17', 'from=2025-08-15&to=2025-08-16'],
    ['after:2025-08 before:2026', 'from=2025-08-01&to=2025-12-31'],
    ['site:kyiv-beacon -source:cook-inlet-courier a', 'outlet=kyiv-beacon&not=cook-inlet-courier&q=a'],
    ['language:uk since:2025-08-15 until:2025-08-17', 'lang=uk&from=2025-08-15&to=2025-08-16'],
    ['after:2025-08-15T14:00 talks', 'q=talks&from=2025-08-15T14:00'],
    ['"land swap" -golf after:2025-08-15', 'q=%22land+swap%22+-golf&from=2025-08-15'],
  ])('%s is %s', (words, canonical) => {
    const parsed = parse({ q: words });
    expect(parsed).toMatchObject({ canonical, problems: [], isCanonical: false });
    expect(parseText(canonical)).toMatchObject({ canonical, problems: [], isCanonical: true });
  });

  it('takes no end of a word for one', () => {
    const { canonical, problems } = parse({ q: 'resource:uk website:kyiv-beacon' });
    expect([canonical, problems]).toEqual(['q=resource:uk+website:kyiv-beacon', []]);
  });

  it('adds to what the address names, and a typed day goes before it', () => {
    const { canonical } = parse({
      q: 'outlet:kyiv-beacon after:2025-08-15',
      outlet: 'cook-inlet-courier',
      from: '2025-08-01',
    });
    expect(canonical).toBe('outlet=cook-inlet-courier,kyiv-beacon&from=2025-08-15');
  });

  it.each([
    ['outlet:nobody peace', 'names no outlet'],
    ['lang:klingonish', 'is not the code of a language'],
    ['before:yesterday', 'is not a day or a time'],
    ['after:2025-02-30', 'is not a day or a time'],
    ['-lang:uk', 'cannot be left out'],
  ])('%s stays a word, and says so', (words, sentence) => {
    const parsed = parse({ q: words });
    expect(parsed.view.query.words).toBe(words);
    expect(parsed.problems).toEqual([expect.stringContaining(sentence)]);
    expect(parseText(parsed.canonical)).toMatchObject({ canonical: parsed.canonical, isCanonical: true });
  });

  it.each(['"outlet:kyiv-beacon"', 'say:"no"', 'outlet:', 'outlet: kyiv-beacon', 'lang:""'])(
    '%s is no operator, or none that can be read',
    (words) => {
      expect(parse({ q: words }).view.query).toMatchObject({ outlets: [], languages: [], words });
    },
  );
});

describe('what a shared view is called', () => {
  const titleOf = (text: string, counts: readonly [number, number]) =>
    sharedTitle(
      activeFilters(parseText(text).view, {
        nameOf: (slug) => `The ${slug}`,
        momentName: (slug) => slug,
      }),
      { articles: counts[0], reports: counts[1] },
    );

  it.each([
    ['outlet=kyiv-beacon&q=ceasefire', [7, 7], 'ceasefire · The kyiv-beacon · 7 articles'],
    ['from=2025-08-15&to=2025-08-15', [2, 1], '15 August 2025 · 2 articles · 1 report'],
    ['q=перемир’я&lang=uk', [0, 0], 'перемир’я · Ukrainian · 0 articles'],
    [
      'q=ice&lang=de,en,fr,uk,ru',
      [12, 9],
      'ice · German · English · French · 2 more · 12 articles · 9 reports',
    ],
  ] as const)('%s: %j', (text, counts, said) => {
    expect(titleOf(text, counts)).toBe(said);
  });
});

describe('what is picked to be compared', () => {
  const [one, two] = ['0123456789', 'abcdefghjk'] as const;

  it('stands in the address and its links, in the order of picking, and is no part of the query', () => {
    const { view, canonical, problems, isCanonical } = parseText(`lang=uk&pick=${two},${one}`);
    expect([canonical, problems, isCanonical]).toEqual(['lang=uk', [], true]);
    expect(viewHref('/', changeView(view, { languages: [] }))).toBe(`/?pick=${two},${one}`);
  });

  it.each([
    [`pick=${one},${one}`, [one], 0],
    [`pick=${one}&pick=${two}`, [one, two], 0],
    [`pick=${one},putin`, [one], 1],
    ['pick=%00', [], 1],
    [`pick=${Array.from({ length: 8 }, (_, at) => `000000000${at}`).join(',')}`, 6, 1],
  ] as const)('%s', (text, picked, problems) => {
    const parsed = parseText(text);
    expect(typeof picked === 'number' ? parsed.view.picked.length : parsed.view.picked).toEqual(picked);
    expect(parsed.problems).toHaveLength(problems);
  });
});
