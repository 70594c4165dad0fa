import { describe, expect, test } from 'vitest';
import { bibtexEntry } from '@/lib/site/cite/bibtex';
import { citedSource } from '@/lib/site/cite/cited-source';
import { risRecord } from '@/lib/site/cite/ris';
import { apaCitation, type Citation, chicagoCitation, wikipediaCitation } from '@/lib/site/cite/styles';
import { citationTags } from '@/lib/site/discovery/citation-tags';
import { listedArticle } from '@/tests/support/listed-article';

const outlet = {
  slug: 'potomac-ledger',
  name: 'Potomac Ledger',
  home: 'https://potomac.example/',
  country: 'US',
  language: 'en',
  kind: 'newspaper',
  isSample: false,
  isFound: false,
} as const;
const article = listedArticle('0000000001', '2025-08-16T01:25:00Z', {
  outlet,
  headline: 'Talks end without a deal',
  address: 'https://potomac.example/a?x=1&y=2',
  byline: ['Ada Maria Reporter', 'Ursula von der Leyen'],
  firstSeenAt: new Date('2026-11-22T10:00:00Z'),
});
const source = citedSource(article);

describe('what a citation says', () => {
  test('the day by the outlet’s own clock: an evening in Washington is no next day', () => {
    expect(source.published).toBe('2025-08-15');
    expect(citedSource({ ...article, outlet: { name: 'x', country: 'GB' } }).published).toBe('2025-08-16');
    expect(citedSource({ ...article, outlet: { name: 'x', country: '??' } }).published).toBe('2025-08-16');
  });

  test('the day of our last reading as the day of access', () => {
    expect(source.accessed).toBe('2026-11-22');
    const changed = { ...article, changedAt: new Date('2026-12-01T00:00:00Z') };
    expect(citedSource(changed).accessed).toBe('2026-12-01');
  });

  test.each([
    ['Ada Maria Reporter', 'Ada Maria', 'Reporter'],
    ['Ursula von der Leyen', 'Ursula', 'von der Leyen'],
    ['Иван Петров', 'Иван', 'Петров'],
    ['Reporter', null, 'Reporter'],
    ['Редакция Примера', null, 'Редакция Примера'],
    ['Harbour Wire News-Desk', null, 'Harbour Wire News-Desk'],
    ['Анна Прессова', 'Анна', 'Прессова'],
    ['Reuters staff', null, 'Reuters staff'],
    ['山田太郎', null, '山田太郎'],
    ['محمد علي', null, 'محمد علي'],
    ['João dos Santos', 'João', 'dos Santos'],
    ['Jan ten Brink', 'Jan', 'ten Brink'],
    ['Sophie in ’t Veld', 'Sophie', 'in ’t Veld'],
    ['Karl vom Berg', 'Karl', 'vom Berg'],
    ['Ханс фон Берг', 'Ханс', 'фон Берг'],
    ['Mohamed el Baradei', 'Mohamed', 'el Baradei'],
    ['Layla al-Amin', 'Layla', 'al-Amin'],
    ['Nguyen Van Anh', 'Nguyen Van', 'Anh'],
    ['ada maria reporter', 'ada maria', 'reporter'],
    ['Ada and Bob Reporter', null, 'Ada and Bob Reporter'],
    ['Anna und Max Berg', null, 'Anna und Max Berg'],
    ['Ана та Олег', null, 'Ана та Олег'],
    ['Ortega y Gasset', null, 'Ortega y Gasset'],
    ['John Reporter Jr.', null, 'John Reporter Jr.'],
    ['Dr. Ada Reporter', null, 'Dr. Ada Reporter'],
    ['Rossana De Leo', 'Rossana', 'De Leo'],
    ['URSULA VON DER LEYEN', 'URSULA', 'VON DER LEYEN'],
    ['Dick Van Dyke', 'Dick', 'Van Dyke'],
    ['Jane St. Clair', 'Jane', 'St. Clair'],
    ['Ana Da Silva', 'Ana', 'Da Silva'],
    ['Robert M. La Follette', 'Robert M.', 'La Follette'],
    ['La Toya Jackson', 'La Toya', 'Jackson'],
    ['Van Morrison', 'Van', 'Morrison'],
    ['Nguyễn Văn Nam', 'Nguyễn Văn', 'Nam'],
    ['DUPONT Jean', null, 'DUPONT Jean'],
    ['KIM Min-su', null, 'KIM Min-su'],
    ['Jean DUPONT', 'Jean', 'DUPONT'],
    ['JEAN DUPONT', 'JEAN', 'DUPONT'],
    ['JD Reporter', 'JD', 'Reporter'],
    ['BBC Verify', null, 'BBC Verify'],
    ['Agence France-Presse', null, 'Agence France-Presse'],
    ['The Editorial Board', null, 'The Editorial Board'],
    ['Theodora Miller', 'Theodora', 'Miller'],
    ['Andy Undset', 'Andy', 'Undset'],
    ['I. Petrova', 'I.', 'Petrova'],
    ['Le Figaro', null, 'Le Figaro'],
    ['Die Zeit', null, 'Die Zeit'],
    ['Ada Reporter in Kyiv', null, 'Ada Reporter in Kyiv'],
    ['Ада Петрова из Киева', null, 'Ада Петрова из Киева'],
  ])('%s is %s, %s', (name, given, family) => {
    expect(citedSource({ ...article, byline: [name] }).people).toEqual([{ given, family }]);
  });

  test.each(['hu', 'hu-HU', 'vi'])('a name of %s has its family first and stays whole', (language) => {
    const { people } = citedSource({ ...article, language, byline: ['Kovács János'] });
    expect(people).toEqual([{ given: null, family: 'Kovács János' }]);
  });

  test('the outlet is nobody’s name', () => {
    expect(citedSource({ ...article, byline: ['Potomac Ledger'] }).people).toEqual([]);
  });
});

describe('styles', () => {
  const citationText = ({ before, italic, after }: Citation) => `${before}${italic}${after}`;

  test('APA', () => {
    expect(citationText(apaCitation(source))).toBe(
      'Reporter, A. M., & von der Leyen, U. (2025, August 15). Talks end without a deal. Potomac Ledger. Retrieved November 22, 2026, from https://potomac.example/a?x=1&y=2',
    );
    expect(citationText(apaCitation({ ...source, people: [], published: null, headline: 'Why?' }))).toBe(
      'Potomac Ledger. (n.d.). Why? Retrieved November 22, 2026, from https://potomac.example/a?x=1&y=2',
    );
  });

  test('Chicago', () => {
    expect(citationText(chicagoCitation(source))).toBe(
      'Reporter, Ada Maria, and Ursula von der Leyen. “Talks end without a deal.” Potomac Ledger, August 15, 2025. Accessed November 22, 2026. https://potomac.example/a?x=1&y=2.',
    );
    expect(citationText(chicagoCitation({ ...source, people: [], published: null }))).toBe(
      '“Talks end without a deal.” Potomac Ledger. Accessed November 22, 2026. https://potomac.example/a?x=1&y=2.',
    );
  });

  test.each([
    ['‘I agreed,’ he said', '“‘I agreed,’ he said.”'],
    ['“I agreed,” he said', '“‘I agreed,’ he said.”'],
    ['He said "I agreed"', '“He said ‘I agreed’.”'],
    ['«Согласен»', '“«Согласен».”'],
    ['A 6" wall and a 7" gate', '“A 6" wall and a 7" gate.”'],
    ['What he called “peace”?', '“What he called ‘peace’?”'],
  ])('Chicago sets %s within its own marks', (headline, printed) => {
    expect(chicagoCitation({ ...source, people: [], headline }).before.trim()).toBe(printed);
  });

  test.each([
    ['J.-P. Martin', 'Martin, J.-P.'],
    ['Jean-Pierre Martin', 'Martin, J.-P.'],
    ['A.B. Martin', 'Martin, A. B.'],
    ['A. B. Martin', 'Martin, A. B.'],
    ['Ada B. Martin', 'Martin, A. B.'],
  ])('APA has the initials of %s', (name, initials) => {
    const [people] = [citedSource({ ...article, byline: [name] }).people];
    expect(apaCitation({ ...source, people }).before).toBe(`${initials} (2025, August 15). `);
  });

  test.each([
    ['من فاز؟', ''],
    ['कौन जीता।', ''],
    ['誰が勝った？', ''],
    ['Он сказал: «Да!»', ''],
    ['He said «Why?»', ''],
    ['(At last.)', ''],
    ['A «deal»', '.'],
    ['Talks (part 2)', '.'],
    ['Who won, again:', '.'],
  ])('no second mark ends %s', (headline, end) => {
    expect(apaCitation({ ...source, headline }).after).toMatch(`${end} Potomac Ledger.`);
    expect(apaCitation({ ...source, headline }).after.startsWith('.')).toBe(end === '.');
    expect(chicagoCitation({ ...source, headline }).before).toContain(`“${headline}${end}” `);
  });

  test.each([
    ["Rock ''n'' roll", 'Rock &#39;&#39;n&#39;&#39; roll'],
    ['Signed ~~~~', 'Signed &#126;&#126;&#126;&#126;'],
    ['Say &nbsp; or &#39;', 'Say &#38;nbsp; or &#38;#39;'],
    ["It's ~5 & AT&T", "It's ~5 & AT&T"],
  ])('Wikipedia has the letters of %s and no markup', (headline, written) => {
    expect(wikipediaCitation({ ...source, headline })).toContain(`|title=${written} |`);
  });

  test('no mark of an address ends Wikipedia’s link or template', () => {
    const address = "https://potomac.example/a?x[]=1&y={a}&z=''b''~~~~&w='c'~d";
    expect(wikipediaCitation({ ...source, address })).toContain(
      "|url=https://potomac.example/a?x%5B%5D=1&y=%7Ba%7D&z=%27%27b%27%27%7E%7E%7E%7E&w='c'~d |",
    );
  });

  test('Wikipedia', () => {
    expect(wikipediaCitation(source)).toBe(
      '{{cite news |last1=Reporter |first1=Ada Maria |last2=von der Leyen |first2=Ursula |title=Talks end without a deal |url=https://potomac.example/a?x=1&y=2 |work=Potomac Ledger |date=2025-08-15 |access-date=2026-11-22}}',
    );
    const odd = { ...source, people: [], headline: 'A | b }} [c] {{d}} <ref>', language: 'uk' };
    expect(wikipediaCitation(odd)).toContain(
      '|title=A {{!}} b &#125;&#125; &#91;c&#93; &#123;&#123;d&#125;&#125; &lt;ref> |',
    );
    expect(wikipediaCitation(odd)).toContain('|language=uk}}');
  });

  test('BibTeX: no word of an outlet is a command', () => {
    expect(bibtexEntry(source)).toBe(
      [
        '@article{parallax-0000000001,',
        '  author = {Reporter, Ada Maria and von der Leyen, Ursula},',
        '  title = {{Talks end without a deal}},',
        '  journal = {Potomac Ledger},',
        '  entrysubtype = {newspaper},',
        '  date = {2025-08-15},',
        '  year = {2025},',
        '  month = aug,',
        '  url = {https://potomac.example/a?x=1&y=2},',
        '  urldate = {2026-11-22},',
        '  note = {\\url{https://potomac.example/a?x=1&y=2}},',
        '  langid = {en},',
        '}',
        '',
      ].join('\n'),
    );
    const encoded = bibtexEntry({ ...source, address: 'https://neva.example/a%20b_c?d#e' });
    expect(encoded).toContain('  url = {https://neva.example/a%20b_c?d#e},');
    expect(encoded).toContain('  note = {https://neva.example/a\\%20b\\_c?d\\#e},');
    const odd = bibtexEntry({ ...source, headline: '100% \\input{x} }\n@evil{' });
    expect(odd).toContain(
      'title = {{100\\% \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\textbraceright{} @evil\\textbraceleft{}}}',
    );
    expect(bibtexEntry({ ...source, headline: 'A {b}' })).toContain('title = {{A \\{b\\}}}');
  });

  test('RIS', () => {
    expect(risRecord(source)).toBe(
      [
        'TY  - NEWS',
        'AU  - Reporter, Ada Maria',
        'AU  - von der Leyen, Ursula',
        'TI  - Talks end without a deal',
        'T2  - Potomac Ledger',
        'PB  - Potomac Ledger',
        'PY  - 2025',
        'DA  - 2025/08/15/',
        'LA  - en',
        'UR  - https://potomac.example/a?x=1&y=2',
        'Y2  - 2026/11/22/',
        'ID  - 0000000001',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
    const people = citedSource({ ...article, byline: ['Example, Inc.'] }).people;
    expect(risRecord({ ...source, people })).toContain('AU  - Example Inc.');
    expect(citationTags({ ...article, byline: ['Example, Inc.'] }).citation_author).toEqual(['Example Inc.']);
    expect(risRecord({ ...source, headline: 'A\nER  - \nTY  - B' })).not.toMatch(/\nTY {2}- B/);
  });
});
