import { describe, expect, it } from 'vitest';
import { isPaywallText } from '@/lib/ingest/page/facts/paywall-words';
import { bodyText } from '@/lib/news/block';
import type { PageParts } from '@/tests/support/read-article';
import { prose, readArticle } from '@/tests/support/read-article';

const article = (more: object) => ({
  '@type': 'NewsArticle',
  headline: 'Harbour wall will not last the winter',
  ...more,
});
const closed = article({ isAccessibleForFree: false });
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const long = paragraphs(
  Array.from({ length: 12 }, (_, at) => `In the ${at + 1}th year of the wall ${prose[at % 3] ?? ''}`).flatMap(
    (line) => [line, line.replace('the', 'our')],
  ),
);
const cut = paragraphs([prose[0], prose[1], 'The council thanked him for the bucket and then it …']);
const wall = '<div class="offer"><p>Subscribe to continue reading</p></div>';

describe('a text that is only the beginning', () => {
  it.each<[string, PageParts]>([
    ['ends in an ellipsis before a wall', { text: cut, afterText: wall }],
    ['ends in an ellipsis and is declared closed', { text: cut, data: closed }],
    ['the same, declared as text', { text: cut, data: article({ isAccessibleForFree: 'False' }) }],
    [
      'the same, declared of a part',
      { text: cut, data: article({ hasPart: { isAccessibleForFree: 'False', cssSelector: '.x' } }) },
    ],
    [
      'the same, declared as an address',
      { text: cut, data: article({ isAccessibleForFree: 'https://schema.org/False' }) },
    ],
    [
      'the same, by content tier',
      { text: cut, head: '<meta property="article:content_tier" content="locked">' },
    ],
    ['the same, as microdata', { text: cut, head: '<meta itemprop="isAccessibleForFree" content="false">' }],
    [
      'breaks off in a sentence before a wall',
      {
        text: paragraphs([
          prose[0],
          prose[1],
          'The council thanked him for the bucket and put the matter on the',
        ]),
        afterText: wall,
      },
    ],
    ['is short and stops at a wall', { afterText: wall }],
    [
      'is short, closed, and stops at a place named a paywall',
      { data: closed, afterText: '<div class="paywall-box"><p>Harbour Post Plus</p></div>' },
    ],
    [
      'is long and stops at a wall that counts',
      {
        text: long,
        afterText: '<p>Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.</p>',
      },
    ],
    [
      'has half as many words as its data count',
      { data: article({ isAccessibleForFree: false, wordCount: 900 }) },
    ],
  ])('%s', (_, parts) => {
    const read = readArticle(parts);
    expect(read.isBeginningOnly).toBe(true);
    expect(bodyText(read.blocks)).not.toMatch(/Subscribe|abonnés|Plus/);
  });

  it('ends where the wall stands', () => {
    const read = readArticle({
      text: long,
      afterText: `<p>Il vous reste 57% de cet article à lire.</p><p>Reading this paper on more than one device at once is against the terms of the house, says the house.</p>`,
    });
    expect(bodyText(read.blocks)).not.toContain('terms of the house');
  });
});

describe('a whole text', () => {
  it.each<[string, PageParts]>([
    ['of a page that says nothing', {}],
    ['declared closed', { text: long, data: closed }],
    [
      'declared closed, its closed part nowhere on the page',
      { text: long, data: article({ hasPart: { isAccessibleForFree: false, cssSelector: '.closed' } }) },
    ],
    [
      'declared closed, its closed part being the text',
      {
        text: `<div class="paywall">${long}</div>`,
        data: article({ hasPart: { isAccessibleForFree: false, cssSelector: '.paywall' } }),
      },
    ],
    ['declared closed and short', { data: closed }],
    [
      'declared closed and counted right',
      { text: long, data: article({ isAccessibleForFree: false, wordCount: 640 }) },
    ],
    ['with a wall under all of a long text', { text: long, data: closed, afterText: wall }],
    ['with a wall in its middle', { text: `${paragraphs(prose)}${wall}${long}` }],
    [
      'with a wall far below it',
      {
        outside: `<div class="related">${'<p><a href="/x">Council puts off the harbour again</a></p>'.repeat(8)}</div>${wall}`,
      },
    ],
    [
      'in a place that is named for its paywall as a whole',
      {
        data: closed,
        text: `<div class="paywall-article">${paragraphs(prose)}<div class="share-bar"><p>The rules of our house</p></div></div>`,
      },
    ],
    [
      'with a wall that nobody sees',
      { afterText: '<div style="display:none"><p>Subscribe to continue reading</p></div>' },
    ],
    ['declared free, with a wall', { data: article({ isAccessibleForFree: true }), afterText: wall }],
    ['that ends in an ellipsis', { text: cut }],
    [
      'with a meter’s notice',
      {
        afterText:
          '<p>You have 2 free articles left this month. Subscribe to continue reading without limits.</p>',
      },
    ],
    [
      'with a newsletter box',
      {
        afterText:
          '<div class="newsletter"><p>Sign up to our newsletter to read this story’s next part first.</p></div>',
      },
    ],
    ['with a promise to subscribers', { afterText: '<p>Our evening edition is free for subscribers.</p>' }],
    [
      'that asks for support',
      { afterText: '<p>Subscribe today and support the work of our harbour desk.</p>' },
    ],
  ])('%s', (_, parts) => {
    expect(readArticle(parts).isBeginningOnly).toBe(false);
  });
});

describe('an article about a wall', () => {
  it.each([
    'La suite est réservée aux abonnés du port ? Non, répond la mairie, qui ouvre ses archives à tous.',
    '« La suite est réservée aux abonnés », annonçait le journal, avant que la mairie ne le rachète.',
    '“Subscribe to continue reading,” says a sign on the wall, and nobody knows who wrote it there.',
  ])('goes on: %s', (asked) => {
    const last = 'The record of the wall will be open to everyone in the town from the first of March on.';
    const page = readArticle({ text: paragraphs([...prose, asked, last]) });
    expect(page.isBeginningOnly).toBe(false);
    expect(bodyText(page.blocks)).toContain(`${asked}\n${last}`);
  });
});

describe('isPaywallText', () => {
  it.each([
    'Subscribe to continue reading',
    'Sign in or register to keep reading this article',
    'This article is for subscribers only',
    'To continue reading, please log in or create an account',
    'Continue reading with a free account',
    'Keep reading with your subscription',
    'Keep reading for $1',
    'Continue reading for only €2',
    'Um den Artikel weiterzulesen, schließen Sie bitte ein Abo ab',
    'Dieser Artikel ist exklusiv für Abonnenten',
    'La suite de cet article est réservée aux abonnés',
    'Envie de lire la suite ? La suite est réservée aux abonnés',
    'Pour lire la suite, abonnez-vous',
    'Suscríbete para seguir leyendo',
    'Contenido exclusivo para suscriptores',
    'Assine para continuar lendo',
    'Per continuare a leggere, abbonati',
    'Contenuto riservato agli abbonati',
    'Om verder te lezen moet u inloggen',
    'Pozostało 89% artykułu',
    'Чтобы продолжить чтение, оформите подписку',
    'Материал доступен только подписчикам',
    'Щоб читати далі, оформіть передплату',
    'Devamını okumak için abone olun',
    'لمتابعة القراءة يرجى الاشتراك',
    'この記事は会員限定です',
    '残り 1,234文字',
    '订阅后继续阅读',
    '계속 읽으려면 로그인하세요',
  ])('%s', (text) => {
    expect(isPaywallText(text)).toBe(true);
  });

  it.each([
    'You have two free articles remaining; subscribe to continue reading.',
    'Keep reading for what the mayor said',
    'They keep reading with the children on Fridays.',
    'Continue reading with an open mind',
    'Sign up to our newsletter to keep reading about harbours',
    'He subscribed to the paper to continue a family tradition.',
    'Readers who continue to the end will find the wall still standing.',
    'The council asked the public to read the full report.',
    'Abonnieren Sie unseren Newsletter',
    'Les abonnés de la salle ont applaudi le maire.',
    'La suite est réservée aux abonnés ? Non, répond la mairie, tout restera ouvert.',
    '« La suite est réservée aux abonnés », lisait-on sur la digue.',
    '“Subscribe to continue reading,” the sign on the wall says.',
    'Подписывайтесь на наш канал',
    `Subscribe to continue reading ${'and so on '.repeat(60)}`,
  ])('not: %s', (text) => {
    expect(isPaywallText(text)).toBe(false);
  });
});
