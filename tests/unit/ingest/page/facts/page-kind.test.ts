import { describe, expect, it } from 'vitest';
import type { PageParts } from '@/tests/support/read-article';
import { readArticle } from '@/tests/support/read-article';

const headline = 'Harbour wall will not last the winter';
const article = (more: object) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  ...more,
});
const crumbs = (...names: string[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: names.map((name, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    item: { '@id': `/${at}`, name },
  })),
});
const over = (text: string): PageParts => ({ aboveHeadline: `<p class="kicker">${text}</p>` });

describe('the kind of a piece', () => {
  it.each<[string, PageParts, string]>([
    ['OpinionNewsArticle', { data: article({ '@type': 'OpinionNewsArticle' }) }, 'opinion'],
    [
      'AnalysisNewsArticle among other types',
      { data: article({ '@type': ['NewsArticle', 'AnalysisNewsArticle'] }) },
      'analysis',
    ],
    [
      'a live blog told of twice',
      { data: [article({ author: 'Jane Doe' }), article({ '@type': 'LiveBlogPosting' })] },
      'live',
    ],
    [
      'a video as the main entity',
      { data: { '@type': 'WebPage', mainEntity: { '@type': 'VideoObject', name: headline } } },
      'video',
    ],
    ['a video of the headline and no article', { data: { '@type': 'VideoObject', name: headline } }, 'video'],
    ['og:type video', { head: '<meta property="og:type" content="video.other">' }, 'video'],
    ['ReportageNewsArticle', { data: article({ '@type': 'ReportageNewsArticle' }) }, 'news'],
    ['articleSection', { data: article({ articleSection: 'Opinion' }) }, 'opinion'],
    ['one section of several', { data: article({ articleSection: ['Alaska', 'Commentary'] }) }, 'opinion'],
    ['genre', { data: article({ genre: 'Interview' }) }, 'interview'],
    ['article:section', { head: '<meta property="article:section" content="Meinung">' }, 'opinion'],
    ['breadcrumbs', { data: [article({}), crumbs('Home', 'Politics', 'Analysis', headline)] }, 'analysis'],
    [
      'breadcrumbs in markup',
      {
        aboveHeadline:
          '<ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/o">Opinião</a></li></ol>',
      },
      'opinion',
    ],
    ['a rubric', { aboveHeadline: '<p class="kicker">Kommentar</p>' }, 'opinion'],
    ['a rubric that says live', { aboveHeadline: '<span class="tag-line">● LIVE</span>' }, 'live'],
    [
      'a rubric above a template’s type',
      { data: article({ '@type': 'ReportageNewsArticle' }), aboveHeadline: '<p>Opinion</p>' },
      'opinion',
    ],
    ['a word before the headline', { headline: 'Opinion | Harbour walls are not for ever' }, 'opinion'],
    ['the same, in German', { headline: 'Interview: „Die Mauer hält keinen Winter mehr“' }, 'interview'],
    ['a word behind it', { headline: 'Storm at the harbour wall – live' }, 'live'],
    ['a folder of the address', { address: 'https://o.example/news/live/harbour-wall' }, 'live'],
    ['another', { address: 'https://o.example/commentisfree/2025/aug/15/harbour' }, 'opinion'],
    ['a third', { address: 'https://o.example/politik/interviews/harbour.html' }, 'interview'],
    ['Russian', over('Мнение'), 'opinion'],
    ['Ukrainian', over('Інтерв’ю'), 'interview'],
    ['Ukrainian with a plain apostrophe', over("Інтерв'ю"), 'interview'],
    ['Arabic', over('تحليل'), 'analysis'],
    ['Chinese', over('社论'), 'opinion'],
    ['Japanese', over('社説'), 'opinion'],
    ['Korean', over('인터뷰'), 'interview'],
    ['Hindi', over('विश्लेषण'), 'analysis'],
    ['Hebrew', over('ניתוח'), 'analysis'],
    ['Turkish', over('Görüş'), 'opinion'],
    ['French', over('En direct'), 'live'],
    ['Spanish', over('Tribuna'), 'opinion'],
  ])('%s', (_, parts, kind) => {
    expect(readArticle(parts).kind).toBe(kind);
  });

  it.each<[string, PageParts]>([
    ['nothing', {}],
    ['a bare NewsArticle', { data: article({ articleSection: 'World' }) }],
    [
      'the type of a related piece',
      {
        data: [
          article({ author: 'Jane Doe' }),
          article({ '@type': 'OpinionNewsArticle', headline: 'Why I love harbour walls so much' }),
        ],
      },
    ],
    [
      'the template of a related piece',
      {
        data: [
          article({ author: 'Jane Doe' }),
          article({ '@type': 'ReportageNewsArticle', headline: 'Why I love harbour walls so much' }),
        ],
      },
    ],
    [
      'a video within an article',
      {
        data: [article({ video: { '@type': 'VideoObject', name: headline } })],
        head: '<meta property="og:type" content="video">',
      },
    ],
    ['one category of several', { data: article({ articleSection: ['World', 'Video'] }) }],
    ['a section of concerts', { data: article({ articleSection: 'Live' }) }],
    ['a rubric with a topic', { aboveHeadline: '<p>Opinion polls</p>' }],
    [
      'the menu above the headline',
      { aboveHeadline: '<ul><li><a href="/o">Opinion</a></li><li><a href="/v">Video</a></li></ul>' },
    ],
    ['a line of the masthead', { aboveArticle: '<div><p>Opinion</p></div>' }],
    ['a line of a box above the headline', { aboveHeadline: '<aside><p>Opinion</p></aside>' }],
    ['the menu in the same box', { aboveHeadline: '<div><ul><li>Opinion</li></ul></div>' }],
    [
      'a headline that begins with the word',
      { headline: 'Analysis of the harbour wall will take the winter' },
    ],
    ['a headline with a colon elsewhere', { headline: 'Where they live: a map of the harbour wall' }],
    ['a slug', { address: 'https://o.example/news/an-interview-with-the-harbour-master' }],
    ['the last part of the address', { address: 'https://o.example/opinion' }],
    ['a host', { address: 'https://opinion.example/harbour/wall.html' }],
  ])('is not told by %s', (_, parts) => {
    expect(readArticle(parts).kind).toBeNull();
  });
});

describe('the section', () => {
  it.each<[string, PageParts, string | null]>([
    [
      'articleSection before meta',
      {
        data: article({ articleSection: 'World' }),
        head: '<meta property="article:section" content="News">',
      },
      'World',
    ],
    [
      'meta',
      { head: '<meta property="article:section" content="Science &amp;amp; Health">' },
      'Science & Health',
    ],
    ['the first of a list', { data: article({ articleSection: 'World;Europe' }) }, 'World'],
    ['the last of a path', { data: article({ articleSection: 'News > Alaska' }) }, 'Alaska'],
    [
      'the innermost breadcrumb',
      { data: [article({}), crumbs('Home', 'News', 'Alaska', headline)] },
      'Alaska',
    ],
    ['breadcrumbs before the article’s own', { data: crumbs('Startseite', 'Politik') }, 'Politik'],
    [
      'a line in a place named for a section',
      { aboveHeadline: '<p class="section-label">Ausland</p>' },
      'Ausland',
    ],
    [
      'names with commas',
      { data: article({ articleSection: 'Arts, Culture & Books' }) },
      'Arts, Culture & Books',
    ],
    ['Hindi', { data: article({ articleSection: 'देश' }) }, 'देश'],
    ['a topic over the headline', { aboveHeadline: '<p class="kicker">Nach dem Sturm</p>' }, null],
    ...[
      'Uncategorized',
      'tags',
      'nil',
      'Featured stories',
      'Destacados',
      'À la une',
      'Sem categoria',
      '未分类',
      '正文',
    ].map((word): [string, PageParts, null] => [
      `no section chosen: ${word}`,
      { data: article({ articleSection: word }) },
      null,
    ]),
    ['a word of those in a name', { data: article({ articleSection: 'Tagesthemen' }) }, 'Tagesthemen'],
    ['a featured thing', { data: article({ articleSection: 'Featured Harbours' }) }, 'Featured Harbours'],
    [
      'without what else its line says',
      { aboveHeadline: '<p class="section-label"><a href="/b">Business</a> · Updated</p>' },
      'Business',
    ],
    ['a day', { aboveHeadline: '<p class="section-date">Sep 30, 2016 7:00 AM</p>' }, null],
    ['a year in a name', { data: article({ articleSection: 'COP 30' }) }, 'COP 30'],
    [
      'the site’s own name without its article',
      { data: article({ articleSection: 'The Harbour Post', publisher: { name: 'Harbour Post' } }) },
      null,
    ],
    ['a name that begins as an article does', { data: article({ articleSection: 'Theatre' }) }, 'Theatre'],
    ['a folder', { data: article({ articleSection: 'world-news' }) }, null],
    ['an address', { data: article({ articleSection: 'https://o.example/world' }) }, null],
    ['a number', { data: article({ articleSection: '1204' }) }, null],
    [
      'the site’s own name',
      { data: article({ articleSection: 'Harbour Post', publisher: { name: 'Harbour Post' } }) },
      null,
    ],
    ['a way back', { aboveHeadline: '<ol class="breadcrumb"><li><a href="/">‹ Back</a></li></ol>' }, null],
    ['the folder of the address', { address: 'https://o.example/politics/harbour-wall' }, null],
  ])('%s', (_, parts, section) => {
    expect(readArticle(parts).section).toBe(section);
  });
});
