import type { Outlet } from '@/lib/news/outlet';
import { escapeXml, xmlElement } from '@/lib/site/xml';

/** A feed as an outline names it. */
export interface OutlinedFeed {
  readonly address: string;
  /** "Europe", where the outlet has several; null: its main one. */
  readonly section: string | null;
  readonly outlet: Outlet;
}

/**
 * The feeds that are followed as a subscription list (opml.org/spec2.opml): what a reader of feeds imports. An outline
 * needs `text`; readers show `title` where they differ, so both are the outlet's name.
 */
export function writeOpml(title: string, feeds: readonly OutlinedFeed[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head>${xmlElement('title', title)}</head>`,
    '<body>',
    ...feeds.map(outline),
    '</body>',
    '</opml>',
  ];
  return `${lines.join('\n')}\n`;
}

function outline({ address, section, outlet }: OutlinedFeed): string {
  const name = section === null ? outlet.name : `${outlet.name}: ${section}`;
  const attributes = {
    type: 'rss',
    text: name,
    title: name,
    xmlUrl: address,
    htmlUrl: outlet.home,
    language: outlet.language,
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`);
  return `<outline ${written.join(' ')}/>`;
}
