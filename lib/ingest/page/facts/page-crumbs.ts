import type { CheerioAPI } from 'cheerio';
import { isJsonObject } from '@/lib/ingest/decode/json';
import { type LdNode, ldText, ldTypes, listOf } from '@/lib/ingest/page/json-ld';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { lettersAlone } from '@/lib/language/letters';
import { pressMatcher } from '@/lib/language/press-words';

const limits = { crumbs: 12, length: 80 } as const;
const frontPage = pressMatcher([{ kinds: ['frontPage'], after: '$' }]);

/**
 * The sections that a page says it stands under, outermost first: its BreadcrumbList, as JSON-LD, as
 * microdata, or as a list named for breadcrumbs. Front page, site and the article itself are left out.
 */
export function readCrumbs(
  $: CheerioAPI,
  nodes: readonly LdNode[],
  besides: { readonly headline: string | null; readonly siteNames: readonly string[] },
): readonly string[] {
  const own = new Set([besides.headline ?? '', ...besides.siteNames].map(lettersAlone));
  const headline = lettersAlone(besides.headline ?? '');
  for (const read of [() => fromLd(nodes), () => fromMarkup($)]) {
    const crumbs = read()
      .map((name) => foldSpace(name))
      .filter((name) => name !== '' && name.length <= limits.length && !frontPage.in(name))
      .filter((name) => !own.has(lettersAlone(name)) && !isCutHeadline(lettersAlone(name), headline));
    if (crumbs.length > 0) return crumbs.slice(0, limits.crumbs);
  }
  return [];
}

/** A path's last step is often the headline's beginning. */
function isCutHeadline(crumb: string, headline: string): boolean {
  return crumb.length >= 15 && headline.startsWith(crumb.slice(0, 40));
}

function fromLd(nodes: readonly LdNode[]): readonly string[] {
  const list = nodes.find((node) => ldTypes(node).includes('BreadcrumbList'));
  if (list === undefined) return [];
  return listOf(list.itemListElement)
    .filter(isJsonObject)
    .slice(0, limits.crumbs)
    .map((step, at) => ({ step, at: Number(step.position ?? at) }))
    .sort((one, other) => one.at - other.at)
    .map(({ step }) => ldText(step, 'name') ?? (isJsonObject(step.item) ? ldText(step.item, 'name') : null))
    .filter((name) => name !== null);
}

function isCrumbList({ attribs }: PageElement): boolean {
  const { id, class: names, itemtype, 'aria-label': label } = attribs;
  return (
    (id !== undefined && /^breadcrumbs?$/i.test(id)) ||
    (names !== undefined && /(?:^|\s)breadcrumbs?(?:\s|$)/i.test(names)) ||
    (itemtype !== undefined && /BreadcrumbList/i.test(itemtype)) ||
    (label !== undefined && /^breadcrumbs?$/i.test(label))
  );
}

function fromMarkup($: CheerioAPI): readonly string[] {
  return $(elementsOf($).all.find(isCrumbList))
    .find('a')
    .toArray()
    .slice(0, limits.crumbs)
    .map((link) => $(link).text().slice(0, 200));
}
