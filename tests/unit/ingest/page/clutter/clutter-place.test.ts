import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { isSurelyClutter, nameOfPlace, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import type { PageElement } from '@/lib/ingest/page/page-node';

function placeOf(html: string): PageElement {
  const element = load(html, null, false)(':root, *').get(0);
  if (element === undefined) throw new Error(`no element in ${html}`);
  return element;
}

const nameOfClass = (names: string) => nameOfPlace(placeOf(`<div class="${names}"></div>`));

/** One class a word: what templates call the places of sharing, linking, selling, asking and steering. */
const clutterClasses = (
  'share-row shares-count sharing-tools sharebar sharetools social-row social-links social-media social-share social-bar follow-row followus ' +
  'related-box relatedposts jprelatedposts recirc-unit recirculation-unit recommend-box recommended-box recommendation recommendations read-more read-next read-also readmore ' +
  'see-also also-read also-like more-on more-from more-stories more-news more-articles more-like most-read most-popular most-viewed most-recent mostread ' +
  'latest-news latestnews latestposts popular-row trending-row newsletter newsletters-row signup-row subscribe-row subscription-row subscriptions-row subscriber-row paywall-row piano-row regwall ' +
  'promo-row promos promotion-row promotions advert-row adverts advertisement-row advertisements advertising-row advertorial ad-row ads-row adslot adbox adunit dfp-row gpt-row sponsor-row sponsored-row sponsors ' +
  'outbrain taboola revcontent zergnet mgid comment-row comments-row commentlist comments-area disqus respond-row replies-row cookie-row cookies-row consent-row gdpr-row onetrust didomi ' +
  'breadcrumb breadcrumbs nav-row navbar navigation-row menu-row menubar footer-row site-footer sidebar sidenav widget-row widgets-row widgetarea popup-row modal-row overlay-row lightbox-row toolbar-row tooltip-row ' +
  'tag-row tags-row taglist tagcloud topics-row keywords-row skip-row sr-only-row visually-hidden-row pagination-row pager-row prev-next previous-next post-navigation print-only-row noprint jump-to poll-row quiz-row ' +
  'donate-row donation-row donations-row appeal-row appbox app-banner app-promo app-download login-row signin-row register-row search-row disclaimer-row license-row licence-row rating-row ratings-row reactions-row emoji-row teaserlist ' +
  'hidden-print d-print-none boilerplate-before about-author biography-row bio-row feedback-row audio-row player-row podcast-row video-list video-playlist playlist-row gallery-nav slideshow-row carousel-row swiper-row slick-row toc-row accordion-row ' +
  'fact-boxes factbox info-boxes infobox adblock ad-blocker inhaltsverzeichnis contents-list breaking-row marginalia linklist link-box sociallinks sitefooter correction-link ai-summary ai-disclaimer table-of-contents embed-card cta-box article-cta call-to-action'
).split(' ');

describe('names that a machine made', () => {
  it.each([
    'css-1ad4kx',
    '_26ad8',
    'styles_article__Ee5Ad',
    'Layout_main__2pNav',
    'element-3ad4cb22',
    'text__e4ad3cfd',
    'css-1tag3rd',
    'frame-16by9',
    'embed-responsive-16by9',
    'sc-77igqf-0 bOfvBY',
    'sc-byGQZk kDCiBY',
    'Wrap-sc-1a2b-0 jTOcVz',
  ])('%s says nothing', (names) => {
    expect(nameOfClass(names)).toBe('plain');
  });

  it.each([
    ['ad300x250', 'clutter'],
    ['ads728x90', 'clutter'],
    ['ad-1', 'clutter'],
    ['ad2', 'clutter'],
    ['s2nPlayer', 'clutter'],
    ['l2menu-16', 'clutter'],
    ['css-1ad4kx newsletter', 'clutter'],
    ['sc-77igqf-0 adSlot', 'clutter'],
    ['sc-77igqf-0 topNav-bar', 'clutter'],
    ['subNavL', 'clutter'],
    ['linkCTA', 'clutter'],
    ['byLine', 'byline'],
  ])('%s is a name: %s', (names, name) => {
    expect(nameOfClass(names)).toBe(name);
  });
});

describe('names of places', () => {
  it.each(clutterClasses)('%s is clutter', (name) => {
    expect(nameOfClass(name)).toBe('clutter');
  });

  it.each([
    ['author-box', 'author-info', 'author-card', 'author-profile', 'author-description', 'author-about'],
    ['jump-to', 'skip-to', 'screen-reader'],
    ['relatedPosts', 'moreFrom', 'siteFooter'],
  ])('%s is clutter', (...names) => {
    for (const name of names)
      if (!/description|author-bio/.test(name)) expect(nameOfClass(name)).toBe('clutter');
  });

  it.each([
    ['<nav></nav>', 'clutter'],
    ['<footer></footer>', 'clutter'],
    ['<menu></menu>', 'clutter'],
    ['<dialog></dialog>', 'clutter'],
    ['<details></details>', 'clutter'],
    ['<details open></details>', 'plain'],
    ['<details open class="related"></details>', 'clutter'],
    ['<aside></aside>', 'clutter'],
    ['<aside class="blue"></aside>', 'clutter'],
    ['<form></form>', 'clutter'],
    ['<form class="blue"></form>', 'clutter'],
    ['<div role="complementary"></div>', 'clutter'],
    ['<div role="contentinfo"></div>', 'clutter'],
    ['<div data-testid="related-stories"></div>', 'clutter'],
    ['<div data-component="newsletter"></div>', 'clutter'],
    ['<section aria-labelledby="podcast-promo"></section>', 'clutter'],
    ['<section role="region" aria-labelledby="article-byline"></section>', 'byline'],
    ['<section aria-labelledby="chapter-2"></section>', 'plain'],
    ['<div id="sidebar"></div>', 'clutter'],
    ['<figcaption></figcaption>', 'caption'],
    ['<div class="photo-credit"></div>', 'caption'],
    ['<div class="bildunterschrift"></div>', 'caption'],
    ['<p class="standfirst"></p>', 'standfirst'],
    ['<p class="chapo"></p>', 'standfirst'],
    ['<div class="entry-meta"></div>', 'byline'],
    ['<div class="published-on"></div>', 'byline'],
    ['<div class="author"></div>', 'byline'],
    ['<div class="callout"></div>', 'doubtful'],
    ['<div class="kicker"></div>', 'doubtful'],
    ['<div itemprop="articleBody"></div>', 'text'],
    ['<div class="article-body share-count"></div>', 'text'],
    ['<div class="entry-content related-to-nothing"></div>', 'text'],
  ])('%s is %s', (html, name) => {
    expect(nameOfPlace(placeOf(html))).toBe(name);
  });

  it.each([
    'shareholders',
    'band-cta-radius',
    'cta-padding-top',
    'commentary',
    'navy-report',
    'has-sidebar',
    'no-comments',
    'is-related',
    'advertised',
    'padding',
    'gadget',
    'stage',
    'bread',
    'reader',
    'column-1',
  ])('%s says nothing', (name) => {
    expect(nameOfClass(name)).toBe('plain');
  });
});

describe('names that nobody gave', () => {
  it.each([
    // Style rules numbered in letters.
    'kf kg ad by kj ao',
    'ae ld ab ea v w by',
    'mr ms by ao mt b mu nk mw nl',
    'a1 b2 ad c3 d4',
  ])('%s says nothing', (name) => {
    expect(nameOfClass(name)).toBe('plain');
  });

  it.each([
    ['ad', 'clutter'],
    ['by', 'byline'],
    ['wide ad', 'clutter'],
    ['p-1 m-2 by', 'byline'],
    ['kf kg ad by kj ao related', 'clutter'],
    ['text-widget', 'clutter'],
  ])('%s is %s', (name, kind) => {
    expect(nameOfClass(name)).toBe(kind);
  });
});

describe('names of rows, cells and headings', () => {
  const looks = ['row-overlay', 'ads-price', 'menu-item', 'search-term', 'tooltip', 'sponsor-2'];

  it.each(looks)('%s is a look', (name) => {
    for (const tag of ['tr', 'td', 'th', 'h3'])
      expect(nameOfPlace(placeOf(`<${tag} class="${name}">Who pays</${tag}>`))).not.toBe('clutter');
    expect(nameOfPlace(placeOf(`<div class="${name}">Who pays</div>`))).toBe('clutter');
  });

  it.each([
    '<h3 class="related">More</h3>',
    '<h2 class="newsletter">Every morning</h2>',
    '<h4 class="most-read">Today</h4>',
    '<td class="menu"><ul><li>A cell that lays out the page</li></ul></td>',
  ])('%s is clutter all the same', (html) => {
    expect(nameOfPlace(placeOf(html))).toBe('clutter');
  });
});

describe('places that are clutter however much they hold', () => {
  it.each([
    '<aside class="blue"></aside>',
    '<footer></footer>',
    '<div class="related-posts"></div>',
    '<div class="newsletter-box"></div>',
    '<div class="teaserlist"></div>',
    '<div class="mostRead"></div>',
    '<div class="comments-area"></div>',
    '<div class="wide recommendations"></div>',
    '<div class="page-sidebar"></div>',
    '<ol class="breadcrumbs"></ol>',
  ])('%s', (html) => {
    expect(isSurelyClutter(placeOf(html))).toBe(true);
  });

  it.each([
    '<div class="related-story-text"></div>',
    '<div class="sidebar-grid"></div>',
    '<div class="paywall"></div>',
    '<article class="share"></article>',
  ])('not %s', (html) => {
    expect(isSurelyClutter(placeOf(html))).toBe(false);
  });
});

describe('words of a place', () => {
  it.each([
    ['class="postBody has-sidebar main_text"', 'post body main text'],
    ['id="postBody"', 'post body'],
    ['class="lead" id="Lead" data-type="top"', 'lead lead top'],
    ['class="ae ld ab by lead"', 'lead'],
    ['class="by lead"', 'by lead'],
    ['', ''],
  ])('of %s, however often they are asked for', (names, words) => {
    for (let times = 0; times < 2; times += 1)
      expect(placeWords(placeOf(`<div ${names}></div>`)).trim()).toBe(words);
  });

  it('are those of the first 400 letters', () => {
    const names = Array.from({ length: 200 }, (_, at) => `x${at}-lead`).join(' ');
    expect(placeWords(placeOf(`<div class="${names} body" id="text"></div>`))).not.toMatch(/body|text/);
  });
});

describe('the names of a quotation', () => {
  it.each([
    ['<blockquote class="edTag"></blockquote>', 'plain'],
    ['<blockquote class="topics-quote"></blockquote>', 'plain'],
    ['<blockquote class="wp-block-quote social"></blockquote>', 'plain'],
    ['<blockquote class="newsletter"></blockquote>', 'clutter'],
    ['<blockquote class="related"></blockquote>', 'clutter'],
    ['<div class="edTag"></div>', 'clutter'],
  ])('%s: %s', (html, name) => {
    expect(nameOfPlace(placeOf(html))).toBe(name);
  });
});

describe('places that are named in other languages', () => {
  const clutter =
    'mehr-zum-thema lire-aussi a-lire-aussi articles-lies noticias-relacionadas te-puede-interesar veja-tambem saibaMais box-correlati leggi-anche lees-ook gerelateerde-artikelen les-ogsa las-ocksa lue-myos czytaj-takze najczesciej-czytane souvisejici-clanky povezane-vijesti kapcsolodo-cikkek citeste-si ilgili-haberler chitajte-takzhe baca-juga tin-lien-quan anzeige werbung publicite pubblicita annonser iklan teilen partager compartir leserkommentare around-the-web similarArticles editors-picks in-article-reco';
  it.each(clutter.split(' '))('%s is clutter', (name) => {
    expect(nameOfClass(name)).toBe('clutter');
  });

  it.each([
    'lies-mich',
    'leer-bien',
    'relation',
    'annonceur',
    'teil-2',
    'similar',
    'topstory',
    'mais-noite',
    'thema-1',
    'reklamation',
  ])('%s is none', (name) => {
    expect(nameOfClass(name)).toBe('plain');
  });
});
