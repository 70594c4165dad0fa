import { expect, test } from 'vitest';
import { isFrontPage, whyElsewhere } from '@/lib/news/later/leads-elsewhere';

const asked = 'https://courier.example/world/2025/08/summit-talks';

test.each([
  ['https://courier.example/', /front page/],
  ['https://courier.example/en/', /front page/],
  ['https://courier.example/index.html', /front page/],
  ['https://abo.courier.example/angebot', /“abo\.”/],
  ['https://boutique.courier.example/offre/1', /“boutique\.”/],
  ['https://courier.example/en/home', /front page/],
  ['https://courier.example/default.aspx', /front page/],
  ['https://courier.example/page-introuvable', /“\/page-introuvable”/],
  ['https://courier.example/fehler/seite-nicht-gefunden.html', /“\/seite-nicht-gefunden.html”/],
  ['https://courier.example/archive/2025/08/', /“\/archive”/],
  ['https://courier.example/abonnement', /“\/abonnement”/],
  ['https://www.courier.example/world', /section/],
  ['https://courier.example/world/2025/', /section/],
  ['https://courier.example/login?next=/world/2025/08/summit-talks', /“\/login”/],
  ['https://consent.courier.example/consent/form', /“\/consent”/],
  ['https://consent.group.example/v2/form?done=x', /“consent\.”/],
  ['https://guce.group.example/v2/collectConsent?session=1', /“\/collectconsent”/],
  ['https://login.courier.example/as/authorise', /“login\.”/],
  ['https://courier.example/404.html', /“\/404.html”/],
  ['https://courier.example/error.aspx?path=/world/2025/08/summit-talks', /“\/error.aspx”/],
  ['https://courier.example/users/sign_in', /“\/sign_in”/],
  ['https://courier.example/page-not-found/', /“\/page-not-found”/],
  ['https://courier.example/not-available-in-your-region', /“\/not-available-in-your-region”/],
  ['https://courier.example/anmelden?ziel=a', /“\/anmelden”/],
  ['https://courier.example/distil_r_blocked.html', /“\/distil_r_blocked.html”/],
  ['https://courier.example/search?q=summit-talks', /“\/search”/],
  ['https://courier.example/topics/ukraine', /“\/topics”/],
  ['https://courier.example/news/tag/alaska/', /“\/tag”/],
  ['https://courier.example/latest-news', /“\/latest-news”/],
  ['https://courier.example/archive/', /“\/archive”/],
])('%s is not the article', (answered, why) => {
  expect(whyElsewhere(asked, answered)).toMatch(why);
});

test.each([
  [asked, asked],
  [asked, 'https://www.courier.example/world/2025/08/summit-talks/'],
  [asked, 'https://courier.example/world/2025/08/summit-talks-end-without-deal'],
  [asked, 'https://courier.example/politics/summit-talks'],
  [asked, 'https://courier.example/world/2025/08/summit-talks/amp'],
  ['https://courier.example/', 'https://courier.example/en'],
  [asked, 'https://courier.example/world/error-in-the-ballot-box'],
  [asked, 'https://courier.example/tema/ukraine/summit-talks-end-early'],
  [asked, 'https://courier.example/topics/ukraine/123456'],
  [asked, 'https://courier.example/summit'],
  ['https://courier.example/x9', 'https://courier.example/archive'],
  [asked, 'https://courier.example/archive/2025/08/15/summit-talks'],
  [asked, 'https://courier.example/news/12'],
  [asked, 'https://courier.example/shop/summit-talks'],
  ['https://shop.example/talks', 'https://www.shop.example/talks-end'],
  [asked, 'https://courier.example/premium/summit-talks'],
  ['https://courier.example/topics/a/1', 'https://courier.example/topics/b/1'],
  [asked, 'https://courier.example/world/404-days-of-talks.html'],
  [asked, 'https://world.courier.example/summit-talks'],
  ['https://account.example/talks', 'https://www.account.example/talks-end'],
  ['https://error.courier.example/talks', 'https://error.courier.example/talks-end'],
  ['https://courier.example/error.html', 'https://courier.example/error/'],
  ['https://courier.example/login/how-outlets-lock-readers-out', 'https://courier.example/login/how-outlets'],
])('%s may answer at %s', (from, to) => {
  expect(whyElsewhere(from, to)).toBeNull();
});

test.each([
  ['/', true],
  ['/?utm_id=5', true],
  ['/index.php?page=2', true],
  ['/?fbclid=12', true],
  ['/index.php?newsid=123456', false],
  ['/?article_id=12', false],
  ['/index.php?option=content&id=12', false],
  ['/?page_id=77', false],
  ['/?story=12', false],
  ['/?news_no=a7', false],
  ['/en/?lang=en&video=12', false],
  ['/?topics=all', true],
])('%s is a front page: %s', (path, isIt) => {
  expect(isFrontPage(`https://courier.example${path}`)).toBe(isIt);
});
