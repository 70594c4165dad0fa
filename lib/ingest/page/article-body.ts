import type { CheerioAPI } from 'cheerio';
import { judgeBlocks, type Judged } from './judge-blocks';
import { bodyOf, pruneNoise } from './load-page';
import { pageBlocks } from './page-blocks';
import { readabilityText } from './readability-text';

/** What the page's data say of its text. */
export interface BodyHints {
  readonly articleBody: string | null;
  readonly headline: string | null;
}

/** Every block of a page with the verdict on it. Takes the noise out of the tree it is given. */
export function judgePage($: CheerioAPI, hints: BodyHints): readonly Judged[] {
  pruneNoise($);
  const body = bodyOf($);
  if (body === null) return [];
  const readability = readabilityText(`<!doctype html><html><body>${$(body).html() ?? ''}</body></html>`);
  return judgeBlocks(pageBlocks(body), { readability, ...hints });
}
