import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { harbourPage, prose, readArticle, readMarkup } from '@/tests/support/read-article';

const headline = 'Storm at the harbour wall';
const entries = [
  {
    at: '2025-08-15T18:22:00.000Z',
    time: '2025-08-15T10:22:00-08:00',
    title: 'The first stone falls',
    text: prose[0],
  },
  {
    at: '2025-08-15T18:05:00.000Z',
    time: '2025-08-15T10:05:00-08:00',
    title: 'A bucket is brought',
    text: prose[1],
  },
  {
    at: '2025-08-15T17:40:00.000Z',
    time: '2025-08-15T17:40:00Z',
    title: 'The council meets',
    text: prose[2],
  },
] as const;
const opened = entries.flatMap(({ at, title, text }) => [
  { kind: 'live-entry', at, text: title },
  { kind: 'paragraph', text },
]);
const lede = 'The storm reached the harbour this morning, and this page follows it from entry to entry.';

function blog(
  entry: (one: (typeof entries)[number]) => string,
  more: { container?: string; data?: unknown } = {},
) {
  const container = more.container ?? '<div class="live-blog">';
  return readArticle({
    headline,
    ...(more.data === undefined ? {} : { data: more.data }),
    text: `<p>${lede}</p>${container}${entries.map(entry).join('')}</div>`,
  });
}

const liveData = (updates: readonly object[]) => ({
  '@type': 'LiveBlogPosting',
  headline,
  liveBlogUpdate: updates,
});
const said = entries.map(({ time, title, text }) => ({
  '@type': 'BlogPosting',
  headline: title,
  datePublished: time,
  articleBody: text,
}));

describe('the entries of a live blog', () => {
  it.each<[string, Parameters<typeof blog>]>([
    [
      'in articles of their own',
      [
        ({ time, title, text }) =>
          `<article class="entry"><time datetime="${time}">10:22</time><h2>${title}</h2><p>${text}</p></article>`,
      ],
    ],
    [
      'in boxes whose heading links to the entry',
      [
        ({ time, title, text }) =>
          `<div class="entry"><header><p><time datetime="${time}">an hour ago</time></p><h3><a href="#e">${title}</a></h3></header><p>${text}</p></div>`,
      ],
    ],
    [
      'with the hour in the heading',
      [
        ({ time, title, text }) =>
          `<section class="post"><h3><time datetime="${time}">10:22</time> ${title}</h3><p>${text}</p></section>`,
      ],
    ],
    [
      'side by side, told of in the data',
      [({ title, text }) => `<h3>${title}</h3><p>${text}</p>`, { container: '<div>', data: liveData(said) }],
    ],
    [
      'told of in the data without headlines in the markup’s order',
      [
        ({ title, text }) => `<h3>10:22 ${title}</h3><p>${text}</p>`,
        { container: '<div>', data: liveData([...said].reverse()) },
      ],
    ],
  ])('%s', (_, args) => {
    const { blocks, kind } = blog(...args);
    expect(kind).toBe('live');
    expect(blocks).toEqual([{ kind: 'paragraph', text: lede }, ...opened]);
  });

  it('that the page fills in by script are taken from its data', () => {
    const many = Array.from({ length: 4 }, () => said).flat();
    const { blocks } = readArticle({ headline, data: liveData(many), text: `<p>${lede}</p>` });
    expect(blocks.filter(({ kind }) => kind === 'live-entry')).toHaveLength(12);
    expect(blocks.slice(0, 3)).toEqual([{ kind: 'paragraph', text: lede }, ...opened.slice(0, 2)]);
  });

  it('open with the hour alone where they have no heading, and with no hour where its zone is unknown', () => {
    const { blocks } = blog(
      ({ text }) => `<div class="entry"><time datetime="2025-08-15T10:22">10:22</time><p>${text}</p></div>`,
    );
    expect(blocks[1]).toEqual({ kind: 'live-entry', at: null, text: null });
    expect(bodyText(blocks)).toBe([lede, ...prose].join('\n'));
  });
});

describe('no entries', () => {
  it('in a list of posts that does not call itself live', () => {
    const { blocks, kind } = blog(
      ({ time, title, text }) =>
        `<div class="post"><time datetime="${time}">10:22</time><h3>${title}</h3><p>${text}</p></div>`,
      { container: '<div class="posts">' },
    );
    expect(kind).toBeNull();
    expect(blocks.map((block) => block.kind)).not.toContain('live-entry');
  });

  it('in a report beside a live ticker of other reports', () => {
    const ticker = entries
      .map(({ time, title }) => `<li><time datetime="${time}">10:22</time> <a href="/x">${title}</a></li>`)
      .join('');
    const { blocks, kind } = readMarkup(
      harbourPage({ outside: `<aside class="live-ticker"><ul>${ticker}</ul></aside>` }),
    );
    expect(kind).toBeNull();
    expect(blocks).toEqual(prose.map((text) => ({ kind: 'paragraph', text })));
  });

  it('on the word of data that name none of the text', () => {
    const { blocks } = readArticle({
      headline,
      data: liveData([{ headline: 'Elsewhere', articleBody: 'Not here.' }]),
    });
    expect(blocks.map((block) => block.kind)).not.toContain('live-entry');
  });
});
