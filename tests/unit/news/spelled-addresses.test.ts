import { expect, test } from 'vitest';
import { canonicalAddress, comparedAddress } from '@/lib/news/canonical-address';

const article = 'https://o.example/news/the-wall-has-fallen-123456';
test.each([
  'sc_cid=tw&sref=https://p.example',
  'wt.mc_id=x&WT.rss_f=y',
  'utm-source=rss',
  'Echobox=1755',
  'spMailingID=1&spUserID=2&spJobID=3',
  'cx_testId=1&cx_testVariant=a&cx_artPos=2',
  'amp_js_v=0.1&amp_gsa=1&usqp=mq331AQ',
  '_amp=true',
  'mode=amp',
  'platform=amp',
  'share=mail&nb=1',
  'feature=rss',
  'module=inline&pgtype=article',
  'noredirect=on&redirected=1',
  'mobile=1&nocache=1&cb=77&ts=1755253351',
  'link_from=rss&from_rss=1',
  'hasha=1&hashb=2&hashc=3&user_id=4f',
  'sara_ref=re-so-app-sh&tbref=hp&hp_ref=1',
  'cid=rssfeed&sr=rss',
  'action=click&clickSource=story-heading',
  'commentid=123&spot_im_comments=1',
  't=1755253351000',
  '_r=0',
])('%s behind an article is tracking', (query) => {
  expect(canonicalAddress(`${article}?${query}`, null)).toBe(article);
});

test.each([
  ['/read?s=11', '/read?s=12'],
  ['/index.php?module=3', '/index.php?module=4'],
  ['/index.php?t=1755253351', '/index.php?t=1755253352'],
  ['/wall?t=4', '/wall?t=5'],
  ['/read?commentid=11', '/read?commentid=12'],
  ['/read?action=7', '/read?action=8'],
  [
    '/council/planning-application-details?app_ref=HB12',
    '/council/planning-application-details?app_ref=HB13',
  ],
  ['/reader/stories-of-our-harbour?user_id=12', '/reader/stories-of-our-harbour?user_id=13'],
  ['/programmes/harbour-evening-news?t=1755273600', '/programmes/harbour-evening-news?t=1755360000'],
  ['/story/harbour-plan-vote-council?v=1534567890', '/story/harbour-plan-vote-council?v=1534567891'],
  ['/read?bookref=7', '/read?bookref=8'],
  ['/read?feature=11', '/read?feature=12'],
  ['/read?mode=1', '/read?mode=2'],
  ['/the-wall-has-fallen?edition=1', '/the-wall-has-fallen?edition=2'],
  ['/#/news/7', '/#/news/8'],
  ['/index.php?id=7', '/index.php?id=8'],
  ['/a/index.php/b', '/a/b'],
  ['/wall&gate=1', '/wall&gate=2'],
  ['/a%2Fb', '/a/b'],
  ['/a%3Fb', '/a?b'],
  ['/a?b%26c=1', '/a?b&c=1'],
  ['/a+b', '/a%20b'],
  ['/news/amp', '/news/guitar'],
])('%s and %s are two', (one, other) => {
  expect(comparedAddress(`https://o.example${one}`)).not.toBe(comparedAddress(`https://o.example${other}`));
});

test.each([
  ['the host of old phones', 'https://wap.o.example/a', 'https://www.o.example/a'],
  ['the file of a folder', 'https://o.example/a/index.php', 'https://o.example/a'],
  [
    'the file of a folder, with a query',
    'https://o.example/a/default.aspx?id=3',
    'https://o.example/a/?id=3',
  ],
  ['accents as signs of their own', 'https://o.example/cafe%CC%81', 'https://o.example/caf%C3%A9'],
  ['Korean letters in their parts', `https://o.example/${'벽'.normalize('NFD')}`, 'https://o.example/벽'],
  ['й in two signs', 'https://o.example/%D0%B8%CC%86', 'https://o.example/%D0%B9'],
  [
    'tracking without a question mark',
    'https://o.example/a&utm_source=x&utm_medium=y',
    'https://o.example/a',
  ],
  ['a jump to a comment', 'https://o.example/a#/photo/2', 'https://o.example/a'],
  ['an apostrophe by its number', 'https://o.example/harbour%27s-wall', "https://o.example/harbour's-wall"],
  ['brackets and commas', 'https://o.example/a%28b%29%2Cc', 'https://o.example/a(b),c'],
  ['a space of a form', 'https://o.example/read?t=the+wall%3A1', 'https://o.example/read?t=the%20wall:1'],
  ['a space behind it', 'https://o.example/wall%20%E2%80%8B', 'https://o.example/wall'],
  ['AMP within the path', 'https://o.example/news/amp/wall-12', 'https://o.example/news/wall-12'],
  ['AMP behind a number', 'https://o.example/wall_123456_amp.html', 'https://o.example/wall_123456.html'],
  ['half an escape', 'https://o.example/%E2%82/', 'https://o.example/%E2%82'],
])('%s: one article', (_what, one, other) => {
  expect(comparedAddress(one)).toBe(comparedAddress(other));
});

test.each([
  ['https://www.youtube.com/shorts/abcDEF12345?feature=share', 'https://www.youtube.com/watch?v=abcDEF12345'],
  ['https://youtube.com/live/abcDEF12345', 'https://www.youtube.com/watch?v=abcDEF12345'],
  ['https://www.youtube.com/embed/abcDEF12345?autoplay=1', 'https://www.youtube.com/watch?v=abcDEF12345'],
  [
    'https://www.youtube.com/watch?v=abcDEF12345&list=PL1&index=2&pp=x',
    'https://www.youtube.com/watch?v=abcDEF12345',
  ],
  ['https://www.youtube.com/watch?list=PL1', 'https://www.youtube.com/watch?list=PL1'],
  ['https://www.youtube.com/@courier/live', 'https://www.youtube.com/@courier/live'],
  ['https://t.me/courier/12?single', 'https://t.me/courier/12'],
  ['https://t.me/courier/12?comment=34', 'https://t.me/courier/12'],
])('%s is %s', (address, film) => {
  expect(canonicalAddress(address, null)).toBe(film);
});

test.each([
  'https://www.bing.com/news/apiclick.aspx?ref=FexRss&tid=1&url=https%3a%2f%2fo.example%2fa&c=1',
  'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fo.example%2Fa',
  'https://vk.com/away.php?to=https%3A%2F%2Fo.example%2Fa&cc_key=',
  'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fo.example%2Fa',
  'https://t.umblr.com/redirect?z=https%3A%2F%2Fo.example%2Fa&t=x',
  'https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=https%3a%2f%2fo.example%2fa/RK=2/RS=x-',
])('%s holds another', (address) => {
  expect(canonicalAddress(address, null)).toBe('https://o.example/a');
});

test.each([
  'https://www.bing.com/search?q=https%3a%2f%2fo.example%2fa',
  'https://r.search.yahoo.com/_ylt=A/RU=%E2/RK=2',
  'https://vk.com/away.php?to=mailto%3Aada',
])('%s holds none', (address) => {
  expect(canonicalAddress(address, null)).toContain(new URL(address).hostname);
});
