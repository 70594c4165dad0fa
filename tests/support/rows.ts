import type { ReachedSite, SiteAnswer } from '@/tests/support/site/site';

/** A line of the timeline as a page shows it. */
export interface ShownRow {
  readonly id: string;
  readonly headline: string;
  readonly path: string;
  readonly time: string | null;
}

/** The lines of one page, from the top. */
export function rowsOf({ page }: SiteAnswer): readonly ShownRow[] {
  return page('[data-rows] > .row')
    .map((_, row) => {
      const link = page(row).find('h4 a');
      return {
        id: page(row).attr('id') ?? '',
        headline: link.text(),
        path: link.attr('href') ?? '',
        time: page(row).find('time').attr('datetime') ?? null,
      };
    })
    .get();
}

/** The lines of a timeline over all its pages, as the plain link at the end of each leads on. */
export async function allRows(site: ReachedSite, path: string): Promise<readonly ShownRow[]> {
  const rows: ShownRow[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const answer = await site.ask(next, { redirect: 'follow' });
    if (answer.status !== 200) throw new Error(`${next} answers ${answer.status}`);
    rows.push(...rowsOf(answer));
    next = answer.page('main a[rel=next][data-later]').attr('href');
    if (rows.length > 2000) throw new Error(`${path} does not end`);
  }
  return rows;
}
