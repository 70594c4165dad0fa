import { describe, expect, it } from 'vitest';
import { canonicalAddress, comparedAddress } from '@/lib/news/canonical-address';
import { isSameSite, registrableSite } from '@/lib/news/site';

describe('canonicalAddress of an entry', () => {
  it.each([
    ['https://Outlet.Example/A/b?utm_source=rss&utm_medium=feed#top', 'https://outlet.example/A/b'],
    ['https://outlet.example/a?id=7&fbclid=x&gclid=y&at_medium=z', 'https://outlet.example/a?id=7'],
    ['https://outlet.example/a?maca=en-rss-en-all&mibextid=x&srnd=premium', 'https://outlet.example/a'],
    ['https://outlet.example/a?emc=edit_na_20250815&instance_id=1&regi_id=2', 'https://outlet.example/a'],
    ['https://outlet.example/a?output=amp', 'https://outlet.example/a'],
    ['https://outlet.example/a?output=1975', 'https://outlet.example/a?output=1975'],
    ['https://outlet.example/a.jsp;jsessionid=0A1B?id=7', 'https://outlet.example/a.jsp?id=7'],
    ['https://outlet.example/a?cmpid=1&ref=home', 'https://outlet.example/a'],
    ['http://outlet.example:80/a', 'http://outlet.example/a'],
    ['https://outlet.example:443/a', 'https://outlet.example/a'],
    ['https://outlet.example/a/amp', 'https://outlet.example/a'],
    ['https://outlet.example/a/amp/', 'https://outlet.example/a/'],
    ['https://outlet.example/a/', 'https://outlet.example/a/'],
    ['https://outlet.example/a?b=2&a=1', 'https://outlet.example/a?b=2&a=1'],
    ['https://outlet.example/amp/a', 'https://outlet.example/a'],
    ['https://outlet.example/a.amp.html', 'https://outlet.example/a.html'],
    ['https://outlet.example/a?amp=1', 'https://outlet.example/a'],
    ['https://outlet.example/a?outputType=amp', 'https://outlet.example/a'],
    ['https://amp.outlet.example/a', 'https://outlet.example/a'],
    ['https://m.outlet.example/a', 'https://outlet.example/a'],
    ['https://mobile.outlet.co.uk/a', 'https://outlet.co.uk/a'],
    ['https://m.sport.outlet.example/a', 'https://sport.outlet.example/a'],
    ['https://outlet-example.cdn.ampproject.org/c/s/outlet.example/a/amp', 'https://outlet.example/a'],
    [
      'https://outlet.example/a?srsltid=AfmB&gad_source=1&gad_campaignid=3&gclsrc=aw.ds',
      'https://outlet.example/a',
    ],
    [
      'https://outlet.example/a?tblci=GiB&dicbo=v2&epik=dj0&rdt_cid=4&irclickid=X',
      'https://outlet.example/a',
    ],
    ['https://outlet.example/a?s_kwcid=AL!1&ef_id=a:G:s&_openstat=b&wickedid=z', 'https://outlet.example/a'],
    [
      'https://outlet.example/a?elqTrackId=9f&elq=1&_ke=e&_kx=a.C&ml_subscriber=1',
      'https://outlet.example/a',
    ],
    ['https://outlet.example/a?itm_source=x&stm_campaign=y&matomo_campaign=z', 'https://outlet.example/a'],
    ['https://outlet.example/a?_branch_match_id=7&_x_tr_sl=de&_x_tr_tl=en', 'https://outlet.example/a'],
    ['https://outlet.example/a.php?id=7&PHPSESSID=0a1b2c3d', 'https://outlet.example/a.php?id=7'],
    ['https://outlet.example/a/?replytocom=44#respond', 'https://outlet.example/a/'],
    ['https://outlet.example/a?noamp=mobile', 'https://outlet.example/a'],
    [
      'https://outlet.example/2025/08/the-wall-has-fallen.html?m=1',
      'https://outlet.example/2025/08/the-wall-has-fallen.html',
    ],
    ['https://outlet.example/show?m=1', 'https://outlet.example/show?m=1'],
    ['https://outlet.example/the-wall-has-fallen?m=12', 'https://outlet.example/the-wall-has-fallen?m=12'],
    [
      'https://outlet.example/a?ke=1&kx=2&branch=3&itm=4&gad=5&session=6',
      'https://outlet.example/a?ke=1&kx=2&branch=3&itm=4&gad=5&session=6',
    ],
    ['https://outlet.example/news/wall/amp.html', 'https://outlet.example/news/wall/amp.html'],
    ['https://www-outlet-example.translate.goog/a?_x_tr_sl=de', 'https://www.outlet.example/a'],
    ['https://the--wall-co-uk.translate.goog/a?id=7', 'https://the-wall.co.uk/a?id=7'],
    ['https://about.translate.goog/a', 'https://about.translate.goog/a'],
    [
      'https://translate.google.com/translate?sl=de&u=https://outlet.example/a%3Fid%3D7',
      'https://outlet.example/a?id=7',
    ],
    [
      'https://www.google.com/url?rct=j&sa=t&url=https://outlet.example/a&ct=ga&usg=x',
      'https://outlet.example/a',
    ],
    [
      'https://www.google.co.uk/url?q=https%3A%2F%2Foutlet.example%2Fa%3Futm_source%3Dx',
      'https://outlet.example/a',
    ],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Foutlet.example%2Fa%3Ffbclid%3Dx&h=AT',
      'https://outlet.example/a',
    ],
    [
      'https://www.youtube.com/redirect?event=d&q=https%3A%2F%2Foutlet.example%2Fa',
      'https://outlet.example/a',
    ],
    [
      'https://www.google.com/url?q=https://www.google.com/amp/s/outlet.example/a/amp',
      'https://outlet.example/a',
    ],
    ['https://www.google.com/url?q=the+wall', 'https://www.google.com/url?q=the+wall'],
    [
      'https://www.google.com/search?q=https://outlet.example/a',
      'https://www.google.com/search?q=https://outlet.example/a',
    ],
    [
      'https://outlet.example/url?q=https://other.example/a',
      'https://outlet.example/url?q=https://other.example/a',
    ],
    [
      'https://google.outlet.example/url?q=https://other.example/a',
      'https://google.outlet.example/url?q=https://other.example/a',
    ],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['https://outlet.example/a?id=7?utm_source=rss&utm_medium=x', 'https://outlet.example/a?id=7'],
    ['https://outlet.example/a?id=7&b=c?fbclid=x', 'https://outlet.example/a?id=7&b=c'],
    ['https://outlet.example/a?q=who?&id=7', 'https://outlet.example/a?q=who?&id=7'],
    ['https://outlet.example/a?q=who?id=7', 'https://outlet.example/a?q=who?id=7'],
    ['https://outlet.example/a%3Futm_source=rss&utm_medium=x', 'https://outlet.example/a'],
    ['https://outlet.example/a%3ffbclid%3Dx', 'https://outlet.example/a'],
    ['https://www.google.com/amp/s/outlet.example/a%3famp', 'https://outlet.example/a'],
    ['https://outlet.example/who%3Famplifiers', 'https://outlet.example/who%3Famplifiers'],
    ['https://outlet.example/a%3Fid=7', 'https://outlet.example/a%3Fid=7'],
    ['https://outlet.example/show?source=rss', 'https://outlet.example/show'],
    ['https://outlet.example/show?source=archive-7', 'https://outlet.example/show?source=archive-7'],
    ['https://outlet.example/?p=412', 'https://outlet.example/?p=412'],
    ['http://127.0.0.1:8181/a?utm_source=rss', 'http://127.0.0.1:8181/a'],
    ['https://m.example/a', 'https://m.example/a'],
    ['https://outlet.example/campaign/camp', 'https://outlet.example/campaign/camp'],
    ['mailto:desk@outlet.example', 'mailto:desk@outlet.example'],
    ['not an address', 'not an address'],
  ])('%s', (address, plain) => {
    expect(canonicalAddress(address, null)).toBe(plain);
    expect(canonicalAddress(plain, null)).toBe(plain);
  });
});

describe('one address, spelled twice', () => {
  it.each([
    ['escapes in small letters', '/%d0%bf%d0%be%d1%80%d1%82/a', '/%D0%BF%D0%BE%D1%80%D1%82/a'],
    ['letters of a script', '/порт/a', '/%D0%BF%D0%BE%D1%80%D1%82/a'],
    ['escaped plain letters', '/%70%6Frt/w%61ll', '/port/wall'],
    ['an escaped tilde', '/%7Eida/wall', '/~ida/wall'],
    ['escaped marks that need none', '/the%2Dwall%2Ehtml', '/the-wall.html'],
    ['dots in the path', '/world/../port/./wall', '/port/wall'],
    ['empty parts', '//port//wall', '/port/wall'],
    ['an empty query', '/port/wall?', '/port/wall'],
    ['escapes in a query', '/read?q=%d0%bf&b=%62', '/read?q=%D0%BF&b=b'],
    ['a fragment', '/port/wall#comments', '/port/wall'],
    ['a click’s number', '/read?id=7&ysclid=mb1&yclid=2', '/read?id=7'],
    ['a page of an article', '/the-wall-has-fallen?page=2', '/the-wall-has-fallen'],
    ['an entry of a live blog', '/live/the-wall?page=with:block-68a0', '/live/the-wall'],
    ['a form for print', '/the-wall/print/', '/the-wall/'],
    ['where a reader came from', '/wall?share=telegram&ref=hp&rss=1', '/wall'],
    [
      'a number of where, on an article’s path',
      '/the-wall-has-fallen?ref=71&linkid=5',
      '/the-wall-has-fallen',
    ],
  ])('%s', (_, one, other) => {
    const site = 'https://outlet.example';
    expect(canonicalAddress(site + one, null)).toBe(site + other);
    expect(canonicalAddress(site + other, null)).toBe(site + other);
  });

  it.each([
    ['HTTPS://OUTLET.Example:443/wall', 'https://outlet.example/wall'],
    ['https://outlet.example./wall', 'https://outlet.example/wall'],
    ['https://reader:secret@outlet.example/wall', 'https://outlet.example/wall'],
    ['https://новини.example/wall', 'https://xn--b1amarcd.example/wall'],
    ['https://youtu.be/abcDEF12345?t=31s', 'https://www.youtube.com/watch?v=abcDEF12345'],
    ['https://www.youtube.com/watch?v=abcDEF12345&t=1m2s', 'https://www.youtube.com/watch?v=abcDEF12345'],
    ['https://t.me/s/harbour/12', 'https://t.me/harbour/12'],
  ])('%s', (one, other) => {
    expect(canonicalAddress(one, null)).toBe(other);
  });
});

describe('comparedAddress', () => {
  it.each([
    ['the scheme', 'http://outlet.example/wall'],
    ['www.', 'https://www.outlet.example/wall'],
    ['a mobile host', 'https://m.outlet.example/wall'],
    ['a host for small machines', 'https://pda.outlet.example/wall'],
    ['a host for slow lines', 'https://lite.outlet.example/wall'],
    ['a slash at the end', 'https://outlet.example/wall/'],
    ['an index file', 'https://outlet.example/wall/index.html'],
    ['a form for print', 'https://outlet.example/wall/print/'],
    ['empty parts', 'https://outlet.example//wall'],
  ])('is the same whatever %s', (_, address) => {
    expect(comparedAddress(address)).toBe('https://outlet.example/wall');
  });

  it('is the same whatever the order of the parameters', () => {
    expect(comparedAddress('http://outlet.example/?p=2&b=1&b=0')).toBe('https://outlet.example/?b=1&b=0&p=2');
  });

  it.each([
    ['another path', 'https://outlet.example/wall', 'https://outlet.example/Wall'],
    ['another host of the site', 'https://outlet.example/wall', 'https://sport.outlet.example/wall'],
    ['a site that is called www', 'https://www.example/wall', 'https://example/wall'],
    ['another port', 'https://outlet.example/wall', 'https://outlet.example:8443/wall'],
    ['a parameter', 'https://outlet.example/wall?id=1', 'https://outlet.example/wall?id=2'],
    ['the front page', 'https://outlet.example/', 'https://outlet.example/index.php'],
  ])('tells %s', (_, one, other) => {
    expect(comparedAddress(one)).not.toBe(comparedAddress(other));
  });

  it('is what it is given where that is no web address', () => {
    expect(comparedAddress('mailto:desk@outlet.example')).toBe('mailto:desk@outlet.example');
  });
});

describe('two addresses', () => {
  it.each([
    ['numbers under the names of tracking', '/v?share=11', '/v?share=12'],
    ['numbers under another', '/story.php?ref=71', '/story.php?ref=72'],
    ['a number under a link’s name', '/w?linkid=5', '/w?linkid=6'],
    ['a number of a partner', '/show?partner=411', '/show?partner=412'],
    ['a feed’s number', '/item?feed=100&n=1', '/item?feed=200&n=1'],
    ['a campaign that is the story', '/show.aspx?campaign=9', '/show.aspx?campaign=10'],
    ['a page that is the story', '/p?page=1', '/p?page=2'],
    ['a page of an archive', '/archive?page=112', '/archive?page=113'],
    ['an amplifier', '/audio/best_amp.html', '/audio/best.html'],
    ['a second amplifier', '/audio/tube-amp.html', '/audio/tube.html'],
    ['a hashbang', '/#!/news/1', '/#!/news/2'],
    ['letters in another case', '/Wall', '/wall'],
    ['an escaped slash', '/a%2Fb', '/a/b'],
    ['an escaped question mark', '/a%3Fb', '/a?b'],
    ['two days', '/2025/08/14/live', '/2025/08/15/live'],
    ['two numbers', '/wall-1234', '/wall-1235'],
  ])('%s', (_, one, other) => {
    const site = 'https://outlet.example';
    expect(canonicalAddress(site + one, null)).not.toBe(canonicalAddress(site + other, null));
  });
});

describe('canonicalAddress with a declared one', () => {
  it.each([
    ['another host of the site', '/a', 'https://outlet.example/news/a', 'https://outlet.example/news/a'],
    ['a relative one', '/a?id=7', '/news/a?utm_campaign=x', 'https://www.outlet.example/news/a'],
    [
      'a slug for a short link',
      '/x9',
      '/port/the-wall-has-fallen',
      'https://www.outlet.example/port/the-wall-has-fallen',
    ],
    [
      'a slug for a number',
      '/a/1234567',
      '/port/the-wall-has-fallen',
      'https://www.outlet.example/port/the-wall-has-fallen',
    ],
    [
      'another slug, the number kept',
      '/port/wall-stands-a-1234',
      '/port/wall-falls-a-1234',
      'https://www.outlet.example/port/wall-falls-a-1234',
    ],
    [
      'another section, the slug kept',
      '/news/the-wall-has-fallen',
      '/port/the-wall-has-fallen',
      'https://www.outlet.example/port/the-wall-has-fallen',
    ],
    [
      'without the number, a long slug kept',
      '/the-wall-has-fallen-1234',
      '/the-wall-has-fallen',
      'https://www.outlet.example/the-wall-has-fallen',
    ],
    [
      'without the slug, the number kept',
      '/article/123/the-wall',
      '/article/123',
      'https://www.outlet.example/article/123',
    ],
    [
      'without a parameter, on an article’s path',
      '/the-wall-has-fallen?x=7',
      '/the-wall-has-fallen',
      'https://www.outlet.example/the-wall-has-fallen',
    ],
    [
      'one without its scheme',
      '/port/the-wall-has-fallen?x=7',
      'www.outlet.example/port/the-wall-has-fallen',
      'https://www.outlet.example/port/the-wall-has-fallen',
    ],
    [
      'one behind the site',
      '/port/the-wall-has-fallen?x=7',
      'https://www.outlet.example/https://www.outlet.example/port/the-wall-has-fallen',
      'https://www.outlet.example/port/the-wall-has-fallen',
    ],
    ['without one that may be tracking', '/wall?share=8f2a', '/wall', 'https://www.outlet.example/wall'],
    [
      'Cyrillic, the words kept',
      '/стена-порта-рухнула?p=1',
      '/новости/стена-порта-рухнула',
      'https://www.outlet.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/%D1%81%D1%82%D0%B5%D0%BD%D0%B0-%D0%BF%D0%BE%D1%80%D1%82%D0%B0-%D1%80%D1%83%D1%85%D0%BD%D1%83%D0%BB%D0%B0',
    ],
  ])('believes %s', (_, address, declared, chosen) => {
    expect(canonicalAddress(`https://www.outlet.example${address}`, declared)).toBe(chosen);
  });

  it.each([
    ['another site', '/a', 'https://elsewhere.example/a'],
    ['the front page', '/a', 'https://www.outlet.example/'],
    ['a language', '/a', '/en/'],
    ['the section', '/world/a1', '/world/'],
    ['a year', '/2024/wall-1234', '/2024'],
    ['the script without its number', '/story.php?id=7', '/story.php'],
    ['the script, whose number has a tracking name', '/v?share=11', '/v'],
    [
      'a viewer of many words without its number',
      '/port-collection-item-viewer/?id=45280',
      '/port-collection-item-viewer/',
    ],
    [
      'a long name of a script without its number',
      '/read-full-article.php?newsId=7a',
      '/read-full-article.php',
    ],
    ['one page for all', '/port/the-wall-has-fallen', '/about/who-we-are-and-why'],
    ['the page of another number', '/port/wall-1234', '/port/wall-1235'],
    ['a short slug without its number', '/wall-1234', '/wall'],
    ['another day', '/2025/08/15/live', '/2025/08/14/live'],
    ['what it was translated from', '/en/port/the-wall-has-fallen', '/ru/port/the-wall-has-fallen'],
    ['a scheme twice', '/port/the-wall-has-fallen', 'https://https://elsewhere.example/port/a'],
    ['a port of its machines', '/port/the-wall-has-fallen', ':8443/port/the-wall-has-fallen'],
    ['a workshop', '/port/the-wall-has-fallen', 'https://cms.outlet.example/port/the-wall-has-fallen'],
    ['a stage', '/port/the-wall-has-fallen', 'https://stage-2.outlet.example/port/the-wall-has-fallen'],
    ['a missing page', '/wall', '/404'],
    ['a page to sign in', '/wall', '/login?next=/wall'],
    ['an error', '/wall', '/error.html'],
    ['no address', '/a', 'javascript:alert(1)'],
    ['nothing', '/a', ''],
  ])('does not believe %s', (_, address, declared) => {
    const own = `https://www.outlet.example${address}`;
    const said = declared.startsWith(':') ? `https://www.outlet.example${declared}` : declared;
    expect(canonicalAddress(own, said)).toBe(own);
  });

  it.each([
    ['no port, read at one', 'http://outlet.example:8080/wall', 'https://outlet.example/wall'],
    ['the same port', 'http://outlet.example:8080/wall-12345?x=1', 'http://outlet.example:8080/wall-12345'],
    [
      'a host that is like a workshop',
      'https://outlet.example/wall',
      'https://developing.outlet.example/wall',
    ],
    ['a language for none', '/port/the-wall-has-fallen', 'https://outlet.example/en/the-wall-has-fallen'],
    ['a section of two letters', '/en/the-wall-has-fallen', 'https://outlet.example/eu/the-wall-has-fallen'],
    ['the workshop itself', 'https://cms.outlet.example/wall-1/amp', 'https://cms.outlet.example/wall-1'],
    ['a slug with such a word', '/a1', 'https://outlet.example/news/error-in-the-ballot-box'],
  ])('believes %s', (_, own, declared) => {
    expect(canonicalAddress(own.startsWith('/') ? `https://outlet.example${own}` : own, declared)).toBe(
      declared,
    );
  });

  it('believes no other port of an IP address', () => {
    expect(canonicalAddress('http://127.0.0.1:8181/a', 'http://127.0.0.1:9000/b')).toBe(
      'http://127.0.0.1:8181/a',
    );
  });
});

describe('registrableSite', () => {
  it.each([
    ['news.outlet.co.uk', 'outlet.co.uk'],
    ['www.outlet.example', 'outlet.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['outlet.com.ua', 'outlet.com.ua'],
    ['localhost', 'localhost'],
    ['www.outlet.gov.ge', 'outlet.gov.ge'],
    ['one.github.io', 'one.github.io'],
    ['www.one.wordpress.com', 'one.wordpress.com'],
    ['one.substack.com', 'one.substack.com'],
    ['www.substack.com', 'substack.com'],
    ['one.blogspot.co.uk', 'one.blogspot.co.uk'],
    ['two.blogspot.de', 'two.blogspot.de'],
    ['three.blogspot.com', 'three.blogspot.com'],
  ])('%s', (host, site) => {
    expect(registrableSite(host)).toBe(site);
  });
});

describe('isSameSite', () => {
  it.each([
    ['https://www.outlet.example/a', 'https://news.outlet.example/b', true],
    ['https://one.co.il/a', 'https://two.co.il/a', false],
    ['https://one.github.io/a', 'https://two.github.io/a', false],
    ['https://one.livejournal.com/1.html', 'https://two.livejournal.com/1.html', false],
    ['https://medium.com/@ida/the-wall', 'https://medium.com/@ole/the-wall', false],
    ['https://medium.com/@ida/the-wall', 'https://medium.com/@ida/the-wall-2', true],
    ['https://t.me/harbour/1', 'https://t.me/port/1', false],
    ['https://sites.google.com/harbour/a', 'https://sites.google.com/port/a', false],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/a', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameSite(new URL(one), new URL(other))).toBe(isSame);
  });
});
