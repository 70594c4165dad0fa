import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { readWhole } from '@/tests/support/read-article';

const prose =
  '<p>The keeper of the light told the council on Monday that the lamp would not last another winter, and asked for a new one.</p>'.repeat(
    3,
  );

interface Parts {
  readonly head?: string;
  readonly top?: string;
  readonly end?: string;
  readonly beside?: string;
}

function credited({ head = '', top = '', end = '', beside = '' }: Parts): readonly string[] {
  const html = `<html lang="en"><head><title>A lamp for Kodiak</title>${head}</head><body><div class="page"><div class="story"><h1>A lamp for Kodiak</h1>${top}<div class="text">${prose}</div>${end}</div>${beside}</div></body></html>`;
  return readWhole(html, 'https://lamp.example/news/a-lamp').credited;
}

it.each([
  ['an opening', '<a class="author" href="/x"><span>By</span>Ida Berg</a>'],
  ['an opening said twice', '<div class="byline"><span>By</span><span>by Ida Berg</span></div>'],
  ['an office behind', '<span class="byline"><b>Ida Berg</b><i>CEO</i></span>'],
  [
    'a paper and a day',
    '<div class="byline"><div>By <span>Ida Berg</span></div><div><div>Kodiak Post</div><div>Dec 13</div></div></div>',
  ],
  [
    'a day and a clock time',
    '<cite class="byline"><span>By </span>Ida Berg <i>March 11, 2015 3:46 PM</i></cite>',
  ],
  ['a day before it', '<div class="byline">Publié le 15/08/2025 par Ida Berg</div>'],
  ['a day on the next line', '<div class="byline">By <b>Ida Berg</b><br>March 25, 2015</div>'],
  [
    'links of other kinds',
    '<div class="author">Written by <a href="/ida">Ida Berg</a> in <a href="/l">Lamps</a>. <a href="/f">51 Comments</a></div>',
  ],
  ['a button', '<div class="byline"><a href="/ida">Ida Berg</a><a href="/bio">Bio</a></div>'],
])('%s is parted from the name in a byline', (_, top) => {
  expect(credited({ top })).toEqual(['Ida Berg']);
});

it.each([
  [
    'several in one line',
    '<div class="byline"><span>By</span><span>Ida Berg, Ole Holm and Anna Sund</span></div>',
  ],
  ['a line each', '<div class="byline"><p>Ida Berg</p><p>Ole Holm</p><p>Anna Sund</p></div>'],
])('%s stay several', (_, top) => {
  expect(credited({ top })).toEqual(['Ida Berg', 'Ole Holm', 'Anna Sund']);
});

it('a day alone is nobody', () => {
  expect(credited({ top: '<div class="byline-date">December 20, 2016</div>' })).toEqual([]);
});

const link = '<a rel="author" href="/ida">Ida Berg</a>';
const others =
  '<ul class="more"><li><a href="/b">A ferry for Kodiak, and what it costs the town</a> <a rel="author" href="/ole">Ole Holm</a></li></ul>';

it.each<[string, Parts]>([
  ['those who wrote other articles of the page', { top: link, beside: others }],
  [
    'who took a picture',
    {
      top: link,
      end: '<figure><img src="/l.jpg"><figcaption><p itemprop="author">Ole Holm</p></figcaption></figure>',
    },
  ],
])('%s are not credited beside the writer', (_, parts) => {
  expect(credited(parts)).toEqual(['Ida Berg']);
});

it.each([
  ['an aside', '<aside class="meta-grid"><p class="byline">By Ida Berg</p></aside>'],
  ['a footer', '<footer class="meta"><p class="byline">By Ida Berg</p></footer>'],
  ['a box of sharing', '<div class="share-and-bio"><p class="byline">By Ida Berg</p></div>'],
])('a byline under the headline counts in %s; below the text there it does not', (_, box) => {
  expect(credited({ top: box })).toEqual(['Ida Berg']);
  expect(credited({ end: box })).toEqual([]);
});

it('a byline in an aside counts behind a long standfirst', () => {
  const standfirst = `<div><p>${'The lamp has burnt since the town was founded. '.repeat(4)}</p></div>`;
  const box = '<aside><address class="byline">By Ida Berg</address></aside>';
  expect(credited({ top: `${standfirst}${box}` })).toEqual(['Ida Berg']);
});

it('nor does one under another heading', () => {
  const top = '<aside><h3><a href="/b">A ferry</a></h3><p class="byline">By Ole Holm</p></aside>';
  expect(credited({ top })).toEqual([]);
});

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

it.each([
  ['who holds the rights', meta('author', 'Lamp Holdings') + meta('copyright', '(c) Lamp Holdings 2025')],
  ['nobody', ''],
])('%s in the data yields to the writer who is printed', (_, head) => {
  expect(credited({ head, top: '<p class="byline">By Ida Berg</p>' })).toEqual(['Ida Berg']);
});

it('a writer in the data does not, whoever holds the rights', () => {
  const head = meta('author', 'Anna Sund') + meta('copyright', '(c) Lamp Holdings 2025');
  expect(credited({ head, top: '<p class="byline">By Ida Berg</p>' })).toEqual(['Anna Sund']);
});

describe('reporters of a text in Chinese', () => {
  const lines = [
    '渡轮回到了科迪亚克的码头，比船厂答应镇上的日子晚了两天，岸上等着的人还是鼓起了掌。',
    '少了一颗螺栓，后来在厨师的口袋里找到了，没有人问它是怎么到那里去的，船长也没有再提。',
    '港务长星期五说，不管天气怎样，夏天的时刻表都会照旧，旅客可以放心购买下个月的船票。',
  ] as const;
  const read = (text: readonly string[], head = '') =>
    readWhole(
      `<html lang="zh"><head><title>渡轮</title>${head}</head><body><h1>渡轮回到码头</h1><div>${text.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`,
      'https://lamp.example/news/a-lamp',
    );

  it.each([
    ['above it', ['港湾新闻记者 段小明 廖雨', ...lines], ['段小明', '廖雨']],
    ['under it, over a line of editors', [...lines, '新港报记者 陆一', '编辑 刘晓 校对 李铭'], ['陆一']],
  ])('are named by a line %s, which is none of the text', (_, text, names) => {
    const { credited: found, article } = read(text);
    expect(found).toEqual(names);
    expect(bodyText(article.blocks)).toBe(lines.join('\n'));
  });

  it('are named at its head, which stays as it is', () => {
    const text = [`港湾报讯（记者 陆一）${lines[0]}`, ...lines.slice(1)];
    const { credited: found, article } = read(text);
    expect(found).toEqual(['陆一']);
    expect(bodyText(article.blocks)).toBe(text.join('\n'));
  });

  it('yield to whom the data name, unless that is a placeholder', () => {
    const text = ['港湾新闻记者 段小明', ...lines];
    expect(read(text, '<meta name="author" content="林小雨">').credited).toEqual(['林小雨']);
    expect(read(text, '<meta name="author" content="name, mail@lamp.example">').credited).toEqual(['段小明']);
  });
});

describe('who took the pictures wrote nothing', () => {
  const first = prose.slice(0, prose.indexOf('</p>') + 4);
  const body = (line: string) =>
    bodyText(
      readWhole(
        `<article><h1>A lamp for Kodiak</h1>${first}${line}${prose}</article>`,
        'https://lamp.example/news/a-lamp',
      ).article.blocks,
    );

  it.each([
    '<p><small>Photo by Ida Berg / Kodiak Post</small></p>',
    '<p><em>Photograph by Ida Berg</em></p>',
    '<p>Photos by Ida Berg and Ole Holm</p>',
    '<p>Illustration by Ida Berg</p>',
    '<p>Photo illustration by Ida Berg</p>',
    '<p>Video by Ida Berg</p>',
    '<p>Image by Ida Berg from Harbour Stock</p>',
    '<p>Map by Ida Berg</p>',
    '<p>Foto von Ida Berg</p>',
    '<p>Grafik von Ida Berg</p>',
    '<p>Photo de Ida Berg</p>',
    '<p>Fotos de Ida Berg y Ole Holm</p>',
    '<p>Foto di Ida Berg</p>',
    '<p>Foto van Ida Berg</p>',
    '<p>Foto av Ida Berg</p>',
  ])('%s', (line) => {
    expect(credited({ end: '', top: line })).toEqual([]);
    expect(body(line)).not.toContain('Berg');
  });

  it.each([
    ['<p>By Ida Berg, photos by Ole Holm</p>', 'Ida Berg'],
    ['<p>Photographs by Ole Holm, written by Ida Berg</p>', 'Ida Berg'],
    ['<p>Text: Ida Berg; Fotos: Ole Holm</p>', 'Ida Berg'],
    ['<p>Words and photos by Ida Berg</p>', 'Ida Berg'],
    ['<p>Story and photographs by Ida Berg</p>', 'Ida Berg'],
    ['<p>Text und Fotos von Ida Berg</p>', 'Ida Berg'],
    ['<p>Texte et photos de Ida Berg</p>', 'Ida Berg'],
    ['<p>Texto y fotos de Ida Berg</p>', 'Ida Berg'],
    ['<p>Testo e foto di Ida Berg</p>', 'Ida Berg'],
    ['<p>Tekst og foto av Ida Berg</p>', 'Ida Berg'],
    ['<p>Posted by Ida Berg</p>', 'Ida Berg'],
    ['<p>Von Ida Berg</p>', 'Ida Berg'],
  ])('who wrote beside them did: %s', (line, name) => {
    expect(credited({ top: line })).toEqual([name]);
  });

  it.each([
    'Video by the coast guard shows how the lamp went out at two, and who was there.',
    'Images of Ida Berg',
  ])('a sentence that begins so is text: %s', (line) => {
    expect(body(`<p>${line}</p>`)).toContain(line);
  });
});

it.each([
  ['a list', '<ul class="authors"><li>By Ida Berg</li><li>Ole Holm</li></ul>'],
  [
    'sentences of their own',
    '<div class="authors"><p>By <b>Ida Berg</b></p><p>and <b>Ole Holm</b></p></div>',
  ],
  ['boxes of their own', '<div class="authors"><span>Ida Berg</span><span>Ole Holm</span></div>'],
  ['lines', '<div class="autoren"><p>Ida Berg</p><p>Ole Holm</p></div>'],
  ['links', '<p class="auteurs"><a href="/i">Ida Berg</a> et <a href="/o">Ole Holm</a></p>'],
])('those in a place that is named for several: %s', (_, top) => {
  expect(credited({ top })).toEqual(['Ida Berg', 'Ole Holm']);
});

it.each([
  '<ul class="authors"><li>All authors</li></ul>',
  '<div class="authors-choice"><p>Ida Berg</p></div>',
])('such a place without names has nobody: %s', (top) => {
  expect(credited({ top })).toEqual([]);
});

it.each([
  ['<p>By Ida Berg, Ph.D.</p>', ['Ida Berg']],
  ['<p>By Ida Berg Jr.</p>', ['Ida Berg Jr.']],
  ['<p>By Friday it was over.</p>', []],
])('a degree ends no sentence: %s', (top, names) => {
  expect(credited({ top })).toEqual(names);
});
