import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { blockText, bodyText } from '@/lib/news/block';
import { prose, readArticle } from '@/tests/support/read-article';

const [first, second, third] = prose;
const rest = `<p>${second}</p><p>${third}</p>`;
const linesOf = (text: string) => readArticle({ text }).blocks.map(blockText);

describe('the rest of a text that a page shows at a press', () => {
  test.each([
    ['by a style', `<div style="display:none">${rest}</div><button>Read more</button>`],
    ['by another style', `<div style="visibility: hidden">${rest}</div><button>Read more</button>`],
    ['by an attribute', `<div hidden>${rest}</div><button type="button">Continue reading</button>`],
    [
      'under a link',
      `<section style="color:red; display : none;">${rest}</section><a href="#rest">Show more</a>`,
    ],
    [
      'under a link in a box',
      `<div hidden>${rest}</div><div class="more"><a role="button">Keep reading</a></div>`,
    ],
    ['with the button above it', `<button>Read more</button><div style="display:none">${rest}</div>`],
    ['in German', `<div style="display:none">${rest}</div><button>Weiterlesen</button>`],
    ['in French', `<div style="display:none">${rest}</div><button>Lire la suite</button>`],
    ['in Russian', `<div style="display:none">${rest}</div><button>Читать далее</button>`],
    ['in Japanese', `<div style="display:none">${rest}</div><button>続きを読む</button>`],
  ])('is read, hidden %s', (_what, folded) => {
    expect(linesOf(`<p>${first}</p>${folded}`)).toEqual([first, second, third]);
  });

  test.each([
    ['without a button', `<div style="display:none">${rest}</div>`],
    ['beside another button', `<div style="display:none">${rest}</div><button>Subscribe</button>`],
    ['of one paragraph, as notes are', `<div hidden><p>${second}</p></div><button>Read more</button>`],
    ['that no machine says', `<div aria-hidden="true">${rest}</div><button>Read more</button>`],
    [
      'before words of the text',
      `<div hidden>${rest}</div><p>Read more on it in the book by the harbour master.</p>`,
    ],
  ])('stays hidden %s', (_what, folded) => {
    expect(linesOf(`<p>${first}</p>${folded}`).slice(0, 1)).toEqual([first]);
    expect(linesOf(`<p>${first}</p>${folded}`)).not.toContain(third);
  });

  test('stays hidden where no text is above it', () => {
    const texts = linesOf(
      `<div hidden><p>${second}</p><p>${second}</p></div><button>Read more</button><p>${first}</p><p>${third}</p>`,
    );
    expect(texts).toEqual([first, third]);
  });
});

describe('a page that waits for its scripts', () => {
  const all = [first, second, third].map((text) => `<p>${text}</p>`).join('');
  const linesOfPage = (body: string) => {
    const reading = readPage(
      new TextEncoder().encode(`<html lang="en"><head><title>Harbour wall</title></head>${body}</html>`),
      { contentType: 'text/html', address: 'https://o.example/a' },
    );
    return reading.kind === 'article' ? bodyText(reading.article.blocks).split('\n') : [];
  };

  test.each([
    ['the body', `<body style="visibility:hidden">${all}</body>`],
    ['the body, unseen', `<body class="a" style="margin:0; display: none">${all}</body>`],
    ['a box with all of it', `<body><div id="app" style="display:none">${all}</div><p>Loading</p></body>`],
    [
      'a box with much before its text',
      `<body><div style="visibility:hidden">${'<span></span>'.repeat(2_500)}${all}</div></body>`,
    ],
    [
      'a box behind a menu',
      `<body><ul>${'<li hidden>Ships</li>'.repeat(70)}</ul><div style="display:none">${all}</div></body>`,
    ],
    ['a box in a box', `<body><div hidden><main style="display:none">${all}</main></div></body>`],
    ['a box with an attribute', `<body><main hidden>${all}</main></body>`],
  ])('is read, with %s hidden', (_what, body) => {
    expect(linesOfPage(body)).toEqual([first, second, third]);
  });

  const inChinese = [
    '港务局长星期一对市议会说，外堤撑不过又一个多风暴的冬天，必须在秋天以前动工修补，否则港口只好关闭。',
    '他带来了照片、一桶松脱的灰浆和一张谁也没有订过的测量账单，请各位议员自己看看堤坝成了什么样子。',
    '市议会感谢他带来的桶，并把这件事排进九月第二个星期的议程，到那时候雨季也就要开始了，谁都知道。',
  ];
  test.each([
    ['in letters of which few make a paragraph', inChinese.map((line) => `<p>${line}</p>`)],
    ['in boxes', inChinese.map((line) => `<section><section>${line}</section></section>`)],
    ['in boxes and spans', inChinese.map((line) => `<section><span>${line}</span></section>`)],
  ])('is read, its text %s', (_what, lines) => {
    const body = `<body><h1>外堤撑不过冬天</h1><div style="visibility: hidden;">${lines.join('')}</div></body>`;
    expect(linesOfPage(body)).toEqual(inChinese);
  });

  test('is none where only a part of the text is hidden', () => {
    const hidden = [1, 2, 3].map((at) => `<p>${third} And so on, ${at} times.</p>`).join('');
    const body = `<body><p>${first}</p><p>${second}</p><div style="display:none">${hidden}</div></body>`;
    expect(linesOfPage(body)).toEqual([first, second]);
  });
});

describe('what a page has for readers without scripts', () => {
  const text = [first, second, third].map((line) => `<p>${line}</p>`).join('');
  const notice =
    '<p>To see this page as it was made, please allow scripts in the settings of your browser and load it again.</p>';

  test.each([
    ['its text', `<noscript>${text}</noscript>`],
    [
      'in a box',
      `<div class="story-column"><noscript id="as-1"><div class="story">${text}</div></noscript></div>`,
    ],
    [
      'beside teasers',
      `<noscript>${text}</noscript><div class="more"><p>${first.replace('harbour', 'ferry')}</p></div>`,
    ],
    [
      'under a template of scripts',
      `<script type="text/template">${text}</script><noscript>${text}</noscript>`,
    ],
  ])('is its text where most of its paragraphs stand there: %s', (_what, body) => {
    expect(linesOf(body).slice(0, 3)).toEqual([first, second, third]);
  });

  test.each([
    ['a notice of one paragraph', `<noscript>${notice}</noscript>${text}`],
    ['a notice as long as half of the text', `<noscript>${notice.repeat(3)}</noscript>${text}`],
    [
      'a picture in the text',
      `<p>${first}</p><noscript><img src="/w.jpg" alt="The wall"></noscript><p>${second}</p><p>${third}</p>`,
    ],
    [
      'a menu',
      `<noscript><ul><li><a href="/a">Harbours</a></li><li><a href="/b">Ferries</a></li></ul></noscript>${text}`,
    ],
    [
      'comments',
      `${text}<p>${second} Again.</p><noscript><div class="comments">${notice.repeat(3)}</div></noscript>`,
    ],
  ])('is none of it where it is %s', (_what, body) => {
    expect(linesOf(body)).not.toContain(notice.replace(/<\/?p>/g, ''));
    expect(linesOf(body).slice(0, 1)).toEqual([first]);
  });
});
