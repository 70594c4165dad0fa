import { parseTree } from 'jsonc-parser';
import type { OutletRecord } from './outlets';

/** An outlet as a person writes it into the outlets file: what has its usual value is left out. */
export function plainRecord({
  confirmedByTwoLists: _,
  zone,
  archiveSitemaps,
  sources,
  ...facts
}: OutletRecord): object {
  const plainSources = sources.map(({ kind, url }) => ({ kind, url }));
  return {
    ...facts,
    ...(zone !== null && { zone }),
    sources: plainSources,
    ...(archiveSitemaps.length > 0 && { archiveSitemaps }),
  };
}

/** The text of an outlets file, a list, with one more outlet at its end; the rest stays as it is, letter by letter. */
export function insertOutlet(text: string, outlet: OutletRecord): string {
  const record = JSON.stringify(plainRecord(outlet), null, 2).replaceAll('\n', '\n  ');
  const list = parseTree(text);
  const last = list?.children?.at(-1);
  if (last === undefined) return `[\n  ${record}\n]\n`;
  const end = last.offset + last.length;
  return `${text.slice(0, end)},\n  ${record}${text.slice(end)}`;
}
