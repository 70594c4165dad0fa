import type { CheerioAPI } from 'cheerio';
import type { PageFacts } from '@/lib/ingest/page/facts/page-facts';
import { judgePage } from '@/lib/ingest/page/text/article-body';
import type { Judged } from '@/lib/ingest/page/text/judge-blocks';
import { loadPage } from './load-page';
import { pageScripts, payloadHtml, plainTextPage } from './payload-text';

/** Fewer letters than these are no article: its text may stand in the page's data. */
const tooLittle = 200;

/** The blocks of the page; where they hold next to no text, those of the text in its scripts or its linked data. */
export function judgeWhole($: CheerioAPI, facts: PageFacts): readonly Judged[] {
  const scripts = pageScripts($);
  const judged = judgePage($, facts);
  if (keptSize(judged) >= tooLittle) return judged;
  const payload = payloadHtml(scripts, facts.headline);
  const said = facts.articleBody;
  const others = [
    ...(payload === null
      ? []
      : [judgePage(loadPage(`<html><body><article>${payload}</article></body></html>`), facts)]),
    ...(said === null || said.length < tooLittle ? [] : [judgePage(plainTextPage(said), facts)]),
  ];
  return others.find((other) => keptSize(other) > 2 * keptSize(judged)) ?? judged;
}

function keptSize(judged: readonly Judged[]): number {
  return judged.reduce((sum, { keep, block }) => sum + (keep ? block.size : 0), 0);
}
