import { expect, test } from 'vitest';
import { canonicalAddress } from '@/lib/news/canonical-address';
import { askedAddress } from '@/lib/news/wrapped-address';

const held = 'https://o.example/news/wall-123456';
const escaped = encodeURIComponent(held);

test.each([
  `https://www.google.com/url?rct=j&sa=t&url=${held}&ct=ga`,
  `https://out.reddit.com/t3_abc?token=x&url=${escaped}`,
  `https://search.app/?link=${escaped}&utm_campaign=x`,
  `https://t.me/iv?url=${escaped}&rhash=1`,
  `https://eur03.safelinks.protection.outlook.com/?url=${escaped}&data=05`,
  `https://www.linkedin.com/safety/go?url=${escaped}&trk=x`,
  `https://l.messenger.com/l.php?u=${escaped}&h=AT0`,
  `https://link.zhihu.com/?target=${escaped}`,
  `https://c212.net/c/link/?t=0&l=en&u=${escaped}&a=x`,
  'https://click.mail.example/CL0/https:%2F%2Fo.example%2Fnews%2Fwall-123456/1/0102-3/abc=12',
  'https://r.eu-west-1.mail.example/L0/https:%2F%2Fo.example%2Fnews%2Fwall-123456/1/0102/abc',
  `https://urldefense.com/v3/__${held}__;!!abc$`,
  'https://o-example.turbopages.org/o.example/s/news/wall-123456',
  'https://turbo.yandex.ru/o.example/s/news/wall-123456',
  'https://yandex.ru/turbo/o.example/s/news/wall-123456?sign=',
  'https://yandex.ru/turbo/s/o.example/news/wall-123456',
  `https://yandex.ru/turbo?text=${escaped}`,
  `https://href.example/?${held}`,
  `https://annotated.example/${held}`,
  `https://annotated.example/https:/o.example/news/wall-123456`,
  `https://m.facebook.com/flx/warn/?u=${escaped}`,
  `https://network.example/away?to=${escaped}&cc_key=`,
  `https://mail.example/x/dereferrer/?redirectUrl=${escaped}`,
  `https://ok.ru/dk?st.cmd=outLinkWarning&st.rfn=${escaped}`,
  `https://www.bing.com/ck/a?!&&p=1&u=a1${Buffer.from(held).toString('base64url')}&ntb=1`,
  'https://urldefense.proofpoint.com/v2/url?u=https-3A__o.example_news_wall-2D123456&d=x',
])('%s holds another', (address) => {
  expect(askedAddress(address).replace(/\?.*$/, '')).toBe(held);
  expect(canonicalAddress(address, null).replace(/\?sign=$/, '')).toBe(held);
});

test.each([
  'https://o.example/news/wall-123456?utm_source=rss#top',
  `https://o.example/iv?url=${escaped}`,
  `https://search.app/?link=nothing`,
  'https://search.app/AbCdE',
  'https://yandex.ru/news/story/wall',
  'https://yandex.ru/turbo/news',
  'https://turbopages.org/about',
  'https://o.example/CL0/wall/1/2',
  `https://o.example/share?url=${escaped}`,
  `https://o.example/news/link-found?url=${escaped}`,
  `https://o.example/away?to=/news/wall-123456`,
  'https://o.example/https:/',
  'https://www.bing.com/ck/a?u=a1Ly8v',
  'https://urldefense.proofpoint.com/v2/url?u=none',
  'https://o.example/L0/https:%2F%2Fx',
  'https://t.me/iv/12',
  'https://urldefense.com/v3/__https://o.example/news/w*ll-123456__;w6Q!!abc$',
  'mailto:desk@o.example',
  ' https://o.example/a b ',
  'no address',
])('%s is asked for as it is written', (address) => {
  expect(askedAddress(address)).toBe(address);
});
