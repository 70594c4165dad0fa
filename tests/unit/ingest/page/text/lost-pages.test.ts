import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { bodyText } from '@/lib/news/block';
import { bodyOfPage } from '@/tests/support/page/harbour-page';

/** The text read of a page with a headline and whatever else its body holds. */
function textOf(body: string): string | null {
  const html = `<html lang="en"><head><title>The pier of Kodiak is closed</title></head><body>${body}</body></html>`;
  const reading = readPage(new TextEncoder().encode(html), {
    contentType: 'text/html',
    address: 'https://o.example/a',
  });
  return reading.kind === 'article' ? bodyText(reading.article.blocks) : null;
}

const headline = '<h1>The pier of Kodiak is closed</h1>';
const report = [
  'The pier of Kodiak was closed on Monday after a ferry had touched it twice in one morning, the harbour office said.',
  'Nobody was hurt. Two lamps and a bench went into the water, and divers are to look for the bench on Tuesday.',
  'The ferry goes on to Homer without stopping, so that whoever wanted to Kodiak has to come back by road.',
];
const paragraphs = report.map((text) => `<p>${text}</p>`).join('');
const whole = report.join('\n');

const remarks = Array.from({ length: 30 }, (_, at) => [
  `I have crossed on that ferry ${at + 3} times, and each time, believe me, the captain looked at his telephone.`,
  `Why is it always the bench, number ${at + 2}? Somebody at the harbour has to like benches very much, that is all.`,
  `They should paint it yellow. In ${1950 + at} it was yellow, and nobody ever ran into it, not even in fog.`,
]);

describe('a label that elsewhere marks the end', () => {
  const labels = [
    'Comments (3)',
    'Related',
    'Kommentare (12)',
    'Lire aussi',
    'Читайте также',
    '関連記事',
    'Most read',
    'Comentarios',
  ];

  it.each(labels)('%s above the text ends nothing', (label) => {
    expect(
      textOf(`<article>${headline}<p>${label}</p><div class="story">${paragraphs}</div></article>`),
    ).toBe(whole);
    expect(textOf(`<div>${headline}<h3>${label}</h3>${paragraphs}</div>`)).toBe(whole);
  });

  it.each(labels)('%s behind the text ends it', (label) => {
    const after =
      '<ul><li>The heaviest cabbage of the fair, grown by a dentist who sings to it at night</li></ul>';
    expect(textOf(`<article>${headline}${paragraphs}<p>${label}</p>${after}</article>`)).toBe(whole);
  });
});

describe('a label in an aside within the text', () => {
  const aside = (
    label: string,
    [opening, end]: readonly [string, string] = ['<aside class="see-also">', '</aside>'],
  ) => `${opening}<h2>${label}</h2><ul><li><a href="/b">The heaviest cabbage of the fair</a></li></ul>${end}`;
  const boxed = (text: string | undefined, at: number) => `<div class="text-${at} text"><p>${text}</p></div>`;

  it.each(['See also', 'Lire aussi', 'Читайте также', 'Related', 'Lesen Sie auch'])(
    '%s ends that',
    (label) => {
      const [first, second, third] = report.map(boxed);
      const body = (end: string) =>
        `<article>${headline}<div>${first}${second}${aside(label)}${end}</div></article>`;
      expect(textOf(body(third ?? ''))).toBe(whole);
    },
  );

  it.each(['Further reading', 'See also', 'Lire aussi', 'Читайте также'])(
    '%s in a box that is called one ends that, and the paragraph that it was set in goes on',
    (label) => {
      const before = remarks.slice(0, 3).flat();
      const box = aside(label, ['<div class="pullbox story-sidebar">', '</div>']);
      const text = before.map((words) => `<p>${words}</p>`).join('');
      expect(
        textOf(`<article>${headline}<div><p>${report[0]}</p>${text}${box}${report[2]}</div></article>`),
      ).toBe([report[0], ...before, report[2]].join('\n'));
    },
  );

  it('in a box that is called one ends the text where what follows stands elsewhere', () => {
    const rules =
      '<p>Your opinions are read by the harbour office before the others see them, and those on benches go first.</p>';
    const box = aside('See also', ['<div class="related-posts">', '</div>']);
    expect(textOf(`<article>${headline}<div>${paragraphs}</div>${box}${rules}</article>`)).toBe(whole);
  });

  it('ends the text where other words follow', () => {
    const other = '<p class="more">Ferries to Homer: times and fares</p>';
    const text = report.map(boxed).join('');
    expect(textOf(`<article>${headline}<div>${text}${aside('See also')}${other}</div></article>`)).toBe(
      whole,
    );
  });
});

describe('names that are the page’s own', () => {
  const consent = (language: string) =>
    `<p>${language}: our letters hold pixels that help us to send each of our readers what they are interested in, and you may stop them at the foot of every letter.</p>`;

  it.each([
    ['carousel-template', 'news carousel-template', 'release carousel-template'],
    ['sidebar-left', 'article-page sidebar-left', 'sidebar-left'],
    ['tag-podcast', '', 'post-17 type-post status-publish hentry category-related tag-podcast tag-breaking'],
  ])('%s on the page and on its article hides no text', (_, page, article) => {
    const html = `<html lang="en"><head><title>The pier of Kodiak is closed</title></head><body class="${page}"><article class="${article}">${headline}<section>${paragraphs}</section></article><div class="letter">${['A', 'B', 'C', 'D', 'E'].map(consent).join('')}</div></body></html>`;
    expect(textOf(html)?.startsWith(whole)).toBe(true);
  });
});

describe('readers’ comments under a short report', () => {
  const each = (before: string, after: string) =>
    remarks.map((lines) => `${before}${lines.map((line) => `<p>${line}</p>`).join('')}${after}`).join('');

  it.each([
    [
      'a list',
      `<ol class="comment-list">${each('<li class="comment even"><div class="comment-body">', '</div></li>')}</ol>`,
    ],
    ['articles', `<section id="comments">${each('<article class="comment">', '</article>')}</section>`],
    ['boxes with no place around them', each('<div class="user-comment">', '</div>')],
    ['numbered boxes', `<div class="x">${each('<div class="comment comment-417">', '</div>')}</div>`],
    ['German names', `<div class="kommentare">${each('<div class="kommentare-item">', '</div>')}</div>`],
    ['Spanish names', `<div class="comentarios">${each('<div class="comentario">', '</div>')}</div>`],
    ['French names', `<ul>${each('<li class="commentaire">', '</li>')}</ul>`],
    ['microdata', each('<div itemscope itemtype="https://schema.org/Comment">', '</div>')],
    [
      'one, in microdata',
      `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment">${remarks
        .slice(0, 3)
        .flat()
        .map((line) => `<p>${line}</p>`)
        .join('')}</div>`,
    ],
    ['no names, under a label', `<h3>Comments</h3><ul>${each('<li>', '</li>')}</ul>`],
  ])('%s are not taken for it', (_, comments) => {
    const text =
      textOf(`<div class="page"><div class="s1">${headline}${paragraphs}</div>${comments}</div>`) ?? '';
    expect(text.startsWith(whole)).toBe(true);
    expect(text).not.toContain('telephone');
  });

  it.each([
    [
      'a page that is nothing but comments',
      `<div class="comments">${each('<div class="comment">', '</div>')}</div>`,
    ],
    [
      'paragraphs that a template calls comments',
      remarks[0]?.map((line) => `<p class="comment">${line}</p>`).join('') ?? '',
    ],
  ])('%s is kept', (_, body) => {
    expect(textOf(`<main>${headline}${body}</main>`)).toContain('telephone');
  });

  it('an article that is open for comments is no comment', () => {
    const body = `<div class="post comments-open"><span class="comments-link">2 comments</span>${paragraphs}</div>`;
    expect(textOf(`${headline}${body}`)).toBe(whole);
  });
});

describe('an article in pieces that the program of the page names by one of its own words', () => {
  const piece = (name: string, at: number, text: string) =>
    `<div class="${name} x-${at}a${7 * at}c"><div class="${name}-inner"><p>${text}</p></div></div>`;
  const lines = remarks.slice(0, 8).flat();
  const pieces = (name: string) => lines.map((line, at) => piece(name, at, line)).join('');

  it.each(['widget', 'page-widget text', 'promo-part', 'carousel-slide', 'overlay_cell', 'accordion-item'])(
    '%s names no clutter there',
    (name) => {
      expect(textOf(`<main>${headline}<div class="flow">${pieces(name)}</div></main>`)?.split('\n')).toEqual(
        lines,
      );
    },
  );

  it.each(['sidebar', 'related-posts', 'newsletter-box', 'most-read'])('%s keeps its sense there', (name) => {
    const box = `<div class="${name}"><p>Our letter on ships comes on Fridays, and nobody has ever been sorry for having it sent.</p></div>`;
    const text = textOf(`<main>${headline}<div class="flow">${pieces('widget')}${box}</div></main>`);
    expect(text?.split('\n')).toEqual(lines);
  });

  it('what stands beside the text is as much clutter as before', () => {
    const beside = piece(
      'widget',
      99,
      'Call the harbour office, whoever you are, and ask for Olga: she knows.',
    );
    const text = textOf(
      `<main>${headline}<div class="flow">${pieces('widget')}</div></main><div>${beside}</div>`,
    );
    expect(text?.split('\n')).toEqual(lines);
  });

  it('one piece of that name in a text without them is clutter', () => {
    const box = piece(
      'widget',
      1,
      'Our letter on ships comes on Fridays, and nobody has ever been sorry for it.',
    );
    expect(textOf(`<main>${headline}<div class="flow">${paragraphs}${box}</div></main>`)).toBe(whole);
  });
});

describe('questions and answers that a page folds away', () => {
  const answer = (at: number, name: string) =>
    `<div class="${name}"><h3>Who pays for the bench, and is it the ${at}th?</h3><div class="${name}-body"><p>It is the ${at}th, and the harbour pays for it, as it has paid for all that stood there before it.</p></div></div>`;

  it.each(['accordion-item', 'faq accordion', 'x-accordion__panel'])('%s, several, are text', (name) => {
    const text = textOf(`<article>${headline}${paragraphs}${answer(8, name)}${answer(9, name)}</article>`);
    expect(text?.split('\n')).toHaveLength(7);
  });

  it.each([
    ['one is background', answer(8, 'accordion-item')],
    ['of more articles', answer(8, 'accordion related') + answer(9, 'accordion related')],
    ['in the menu', `<nav>${answer(8, 'accordion')}${answer(9, 'accordion')}</nav>`],
  ])('%s', (_, box) => {
    expect(textOf(`<article>${headline}${paragraphs}${box}</article>`)).toBe(whole);
  });
});

describe('where Readability and the densest text part', () => {
  const box = (name: string) =>
    `<div class="${name}">${remarks
      .slice(0, 9)
      .map(([line]) => `<p>${line}</p>`)
      .join('')}</div>`;

  it.each(['recommended', 'newsletter-box', 'sidebar', 'related posts'])(
    'a long box named %s is not the report',
    (name) => {
      expect(
        textOf(`<div class="wrap"><div class="s1">${headline}${paragraphs}</div></div>${box(name)}`),
      ).toBe(whole);
    },
  );

  it('a text in several containers of one kind is kept whole', () => {
    const parts = remarks
      .slice(0, 8)
      .map((lines) => `<div class="part">${lines.map((line) => `<p class="t">${line}</p>`).join('')}</div>`);
    const text = textOf(
      `<article>${headline}<div class="parts">${parts.join('<div class="gap"></div>')}</div></article>`,
    );
    expect(text?.split('\n')).toHaveLength(24);
  });
});

describe('where the rules leave next to nothing of the text that was chosen', () => {
  it('the text right under the headline is tried', () => {
    const terms = remarks
      .slice(0, 12)
      .map(([line]) => `<p>${line}</p>`)
      .join('');
    const text = textOf(
      `<div class="a"><div class="b">${headline}<div class="c"><div>${report[0]}</div><div>${report[1]}</div><div>${report[2]}</div></div></div></div><aside class="terms">${terms}</aside>`,
    );
    expect(text).toBe(whole);
  });

  it('a flash stays a flash, however long what stands beside it is', () => {
    const beside = `<aside class="related-stories">${remarks
      .slice(0, 24)
      .map(([line]) => `<p>${line}</p>`)
      .join('')}</aside>`;
    expect(
      textOf(`<main><article>${headline}<p>The ferry has sailed on.</p></article>${beside}</main>`),
    ).toBe('The ferry has sailed on.');
  });
});

describe('a page that closes its body before its text', () => {
  const head = '<head><title>The pier of Kodiak is closed</title></head>';
  const menu = '<div class="menu"><a href="/">Home</a></div>';
  const article = `<article>${headline}${paragraphs}</article>`;

  it.each([
    ['the body', `<html>${head}<body>${menu}</body>${article}</html>`],
    ['the page', `<html>${head}<body>${menu}</body></html>${article}`],
    ['nothing but its text', `<html>${head}<body>${article}</body></html>`],
    [
      'the page, and opens it again',
      `<html>${head}<body>${menu}</body></html><html><body>${article}</body></html>`,
    ],
    [
      'the page before its foot',
      `<html>${head}<body>${article}</body></html><footer><p>${remarks[0]?.[1]}</p></footer>`,
    ],
    [
      'the body before a script',
      `<html>${head}<body>${article}</body><script>"${remarks[0]?.[1]}"</script></html>`,
    ],
  ])('%s', (_, html) => {
    expect(bodyOfPage(html)).toBe(whole);
  });
});
