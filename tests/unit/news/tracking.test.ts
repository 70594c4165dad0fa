import { expect, test } from 'vitest';
import { canonicalAddress } from '@/lib/news/canonical-address';

const site = 'https://o.example';
const article = '/world/2025/08/15/the-wall-has-fallen';
const plain = (path: string) => canonicalAddress(site + path, null);

test.each([
  ['letters and their senders', '_bhlid=7f&et_rid=1&bbeml=tp-x&dm_i=2&ss_email_id=3&bxid=4&cndid=5&esrc=x'],
  ['a sender’s many names', 'sfmc_id=1&bsft_clkid=2&bsft_uid=3&oft_id=4&oft_c=5&_cldee=6&vgo_ee=7&sc_uid=8'],
  ['counters of clicks', 'qclid=1&ymclid=2&tgclid=3&sznclid=4&awclid=5&utm=x&otm_source=y&hmb_campaign=z'],
  [
    'counters of presses within a site',
    'cx_click=1&cx_recsOrder=2&i_cid=3&n_cid=4&dop_ab_variant=0&dop_id=5',
  ],
  [
    'applications that lead on',
    'adjust_campaign=a&gps_adid=b&ir_adid=c&af_xp=d&app_platform=ios&sms_click=1',
  ],
  ['a gift to a reader', 'gift=1&giftId=2&shareToken=abc&unlocked_article_code=x.y&share_id=9'],
  ['a name made of what it counts', 'from_source=a&click_id=b&newsletter-id=c&emailCampaign=d&xyclid=e'],
  ['what keeps caches off', '_=1755253351&rnd=0.25&random=7&nowprocket=1&swcfpc=1'],
  ['a reader’s program', 'is_app=1&webview=true&darkmode=1&fdx_switcher=mobile&desktop=1'],
])('%s tell no articles apart', (_, query) => {
  expect(plain(`${article}?${query}`)).toBe(`${site}${article}`);
});

test.each([
  ...['type=amp', 'format=amp', 'service=amp', 'client=amp', 'tpl=amp', 'outputType=amp-type', 'is_amp=1'],
  ...[
    'print=1',
    'print',
    'view=print',
    'mode=printable',
    'format=print',
    'printpage=1',
    'type=printer-friendly',
  ],
  ...[
    'page=all',
    'pagewanted=all',
    'fullpage=true',
    'single_page=1',
    'seite=all',
    'view=all',
    'seite=2',
    'pg=3',
  ],
  ...['showComments=true', 'comments=1', 'device=mobile', 'version=desktop'],
])('%s is a form of the article', (pair) => {
  expect(plain(`${article}?${pair}`)).toBe(`${site}${article}`);
  expect(plain(`/read?id=7&${pair}`)).toBe(
    /^(?:seite|pg)=\d/.test(pair) ? `${site}/read?id=7&${pair}` : `${site}/read?id=7`,
  );
});

test.each([
  ['a page of two letters', '/show?pg=1', '/show?pg=2'],
  ['printed matter', '/archive?type=print', '/archive?type=online'],
  ['a view that is a number', `${article}?view=1`, `${article}?view=2`],
  ['a page far on', `${article}?page=12`, `${article}?page=13`],
  ['a language', `${article}?lang=en`, `${article}?lang=uk`],
  ['an edition', `${article}?hl=en-GB`, `${article}?hl=de`],
  ['a number of a gift', '/show?gift=11', '/show?gift=12'],
  ['a random story', '/story?random=11', '/story?random=12'],
  ['a promotion', '/p?promo=4', '/p?promo=5'],
  ['a story’s number', `${article}?sid=4`, `${article}?sid=5`],
  ['what ends like a click', '/read?article=4', '/read?article=5'],
  ['a newsletter of a row', '/letters.php?newsletterId=4', '/letters.php?newsletterId=5'],
  ['a campaign’s page', '/campaign.php?emailCampaign=4', '/campaign.php?emailCampaign=5'],
  ['a version', '/law?version=1', '/law?version=2'],
  ['what begins like time', '/read?itm=4', '/read?itm=5'],
])('%s tells two apart', (_, one, other) => {
  expect(plain(one)).not.toBe(plain(other));
});
