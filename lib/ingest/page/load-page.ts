import { type CheerioAPI, load } from 'cheerio';
import { isElement, type PageElement } from './page-node';

/** A page's tree. htmlparser2 rather than parse5: three times as fast, and it never restructures a page. */
export function loadPage(html: string): CheerioAPI {
  return load(html, { xml: { xmlMode: false, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true } });
}

const noise = 'script, style, noscript, template, svg, iframe, link, meta, object, embed, canvas';

/** Consent dialogs, which Readability takes for the article, and what is never part of one. */
const dialogs =
  '[id^="onetrust" i], [id^="ot-sdk" i], [class~="onetrust-pc-dark-filter"], [class^="ot-sdk" i], [id^="didomi" i], [id^="usercentrics" i], ' +
  '[id*="cookie" i]:not(body, html, main, article), [class*="cookie-" i]:not(body, html, main, article), [id*="consent" i]:not(body, html, main, article), [class*="gdpr" i]:not(body, html, main, article), [id^="sp_message" i], ' +
  '[role="dialog"], [role="alertdialog"], dialog, nav, [role="navigation"]';

/** Takes out what no reader sees, in place; the facts have to be read before. */
export function pruneNoise($: CheerioAPI): void {
  $(noise).remove();
  $(dialogs).remove();
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove();
}

/** The body, or whatever stands for it on a page without one. */
export function bodyOf($: CheerioAPI): PageElement | null {
  const body = $('body').get(0) ?? $('html').get(0);
  if (body !== undefined) return body;
  const first = $.root()
    .contents()
    .toArray()
    .filter((node) => isElement(node));
  return first[0] ?? null;
}
