import type { Block } from '@/lib/news/block';
import { ampLayout } from '@/lib/sample/press/layouts/amp';
import { componentsLayout } from '@/lib/sample/press/layouts/components';
import { graphLayout } from '@/lib/sample/press/layouts/graph';
import { headlessLayout } from '@/lib/sample/press/layouts/headless';
import { microdataLayout } from '@/lib/sample/press/layouts/microdata';
import { openGraphLayout } from '@/lib/sample/press/layouts/open-graph';
import { tableLayout } from '@/lib/sample/press/layouts/table';
import { undatedLayout } from '@/lib/sample/press/layouts/undated';
import { type Markup, markup } from './markup';
import type { Page } from './page';
import { type PrintedReport, teaserOf } from './printed-report';
import type { Layout, Site } from './site';

const layouts: Readonly<Record<Layout, (page: Page) => Markup>> = {
  graph: graphLayout,
  microdata: microdataLayout,
  'open-graph': openGraphLayout,
  table: tableLayout,
  undated: undatedLayout,
  headless: headlessLayout,
  components: componentsLayout,
};

/** A report's page in its outlet's layout, or in AMP. */
export function layOutPage(page: Page, form: 'page' | 'amp'): Markup {
  const report = { ...page.report, blocks: withPhotoAbove(page.report.blocks) };
  const placed = { ...page, report };
  return form === 'amp' ? ampLayout(placed) : layouts[page.site.layout](placed);
}

/** A photo that came after the last words stands above the first ones, as sites place it. */
function withPhotoAbove(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  return last?.kind === 'caption' ? [last, ...blocks.slice(0, -1)] : blocks;
}

/** The outlet's front page: its reports, newest first. */
export function layOutFront(site: Site, reports: readonly PrintedReport[]): Markup {
  return markup`<!DOCTYPE html>
<html lang="${site.language}" dir="${site.tongue.direction}"><head><meta charset="${site.pageCharset}"><title>${site.name}</title>
<link rel="alternate" href="${site.feedPath}"></head>
<body><h1>${site.name}</h1><ul>${reports.map(
    (report) => markup`<li><a href="${report.path}">${report.headline}</a><p>${teaserOf(report)}</p></li>`,
  )}</ul></body></html>
`;
}
