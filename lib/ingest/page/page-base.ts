import type { CheerioAPI } from 'cheerio';
import { elementsOf } from './page-elements';

/** What a page's relative addresses are relative to: its first <base> with an address, else where it came from. */
export function pageBase($: CheerioAPI, address: string): string {
  const written = elementsOf($)
    .tagged('base')
    .map(({ attribs }) => attribs.href?.trim() ?? '')
    .find((href) => href !== '');
  const base = written === undefined ? null : URL.parse(written, address);
  return base !== null && /^https?:$/.test(base.protocol) ? base.href : address;
}
