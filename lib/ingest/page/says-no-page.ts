import type { CheerioAPI } from 'cheerio';
import type { PageFacts } from '@/lib/ingest/page/facts/page-facts';
import { saysNoPage } from '@/lib/language/no-page/no-page';
import type { Block } from '@/lib/news/block';
import { elementsOf } from './page-elements';
import { foldSpace } from './text-run';

/**
 * Whether a page that was answered as one says that there is none at its address: its headline does, or the first
 * lines of its text do while its data do not call it an article. Teasers below make it no article.
 */
export function isErrorPage($: CheerioAPI, facts: PageFacts, blocks: readonly Block[]): boolean {
  const { tagged } = elementsOf($);
  const headings = tagged('h1')
    .slice(0, 3)
    .map((heading) => foldSpace($(heading).text()));
  const titles = tagged('title')
    .slice(0, 1)
    .map((title) => foldSpace($(title).text()));
  const names = [...facts.siteNames, ...titleTail(titles[0] ?? '', headings)];
  const lines = new Set([facts.headline ?? '', ...headings, ...titles]);
  if ([...lines].some((line) => saysNoPage(line, names))) return true;
  return (
    !facts.isArticle &&
    facts.times.published.length === 0 &&
    openingLines(blocks).some((line) => saysNoPage(line))
  );
}

/** What stands behind the last mark of a title is the site's name, unless the headline says it too. */
function titleTail(title: string, headings: readonly string[]): readonly string[] {
  const tail = title
    .split(/\s[|·•–—-]\s/u)
    .slice(1)
    .at(-1);
  return tail === undefined || headings.some((heading) => heading.includes(tail)) ? [] : [tail];
}

function openingLines(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : []))
    .slice(0, 2)
    .flatMap((text) => [text, ...text.split(/(?<=[.!?。！？])\s*/u).slice(0, 2)]);
}
