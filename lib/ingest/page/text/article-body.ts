import type { CheerioAPI } from 'cheerio';
import { bodyOf, pruneNoise } from '@/lib/ingest/page/load-page';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { commentThreads } from './comment-threads';
import { type Judged, judgeBlocks } from './judge-blocks';
import { pageBlocks } from './page-blocks';
import { standsIn } from './place-sums';
import { readabilityText } from './readability-text';

/** What the page's data say of its text. */
export interface BodyHints {
  readonly articleBody: string | null;
  readonly headline: string | null;
  /** Whether they call it an article. */
  readonly isArticle: boolean;
}

/**
 * Above these Readability is not asked: its time grows with the square of the depth (1,400 nested divs
 * took forty seconds) and with the number of elements. The densest text has to do then.
 */
const readabilityLimits = { elements: 20_000, depth: 120 } as const;

/** Every block of a page with the verdict on it. Takes the noise out of the tree it is given. */
export function judgePage($: CheerioAPI, hints: BodyHints): readonly Judged[] {
  const extent = pruneNoise($);
  const body = bodyOf($);
  if (body === null) return [];
  const isBearable = extent.elements <= readabilityLimits.elements && extent.depth <= readabilityLimits.depth;
  const blocks = pageBlocks(body);
  const threads = commentThreads(blocks);
  takeOut(body, threads);
  const readability = isBearable ? readabilityText(body) : null;
  return judgeBlocks(
    blocks.filter(({ place }) => !standsIn(place, threads)),
    { readability, ...hints },
  );
}

function takeOut(top: PageElement, places: ReadonlySet<PageElement>): void {
  for (const place of places) {
    const { parent } = place;
    if (parent !== null && place !== top)
      parent.children = parent.children.filter((child) => child !== place);
  }
}
