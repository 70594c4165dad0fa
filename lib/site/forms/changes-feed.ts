import type { ListedChange } from '@/lib/news/shown/record';
import { shortPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { versionWords } from '@/lib/site/versions/history';
import { diffTexts, excerptBlocks } from '@/lib/site/versions/text-diff';
import { comparisonPath, versionPath } from '@/lib/site/versions/versions';
import { type DiffPart, diffWords } from '@/lib/site/versions/word-diff';
import { escapeXml, xmlElement } from '@/lib/site/xml';

export interface ChangesFeed {
  /** "The Alaska summit" */
  readonly eventName: string;
  /** The query in its canonical form, without the question mark. */
  readonly canonical: string;
  /** Newest first. */
  readonly changes: readonly ListedChange[];
  /** When the feed last had something new; where it has nothing, when the record began. */
  readonly updated: Date;
  readonly isExcerpt: boolean;
  /** The WebSub hub that sends this feed; null where none does. */
  readonly hub: string | null;
}

/** Changed paragraphs of one entry; what is beyond is on the page that the entry links to. */
const mostLines = 40;

/**
 * The changes as an Atom feed (RFC 4287), with the words before and after. An entry's id is the short
 * permalink of the version: the long one follows the headline, and an id must never change (4.2.6).
 */
export function writeChangesFeed(feed: ChangesFeed): string {
  const { eventName, canonical, changes, updated, isExcerpt, hub } = feed;
  const query = canonical === '' ? '' : `?${canonical}`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    xmlElement('id', siteAddress(`/changes.atom${query}`)),
    xmlElement('title', `${eventName}: what the outlets changed`),
    xmlElement('subtitle', 'Headlines and texts that changed after publication, as Parallax saw it'),
    xmlElement('updated', updated.toISOString()),
    '<author><name>Parallax</name></author>',
    link('self', `/changes.atom${query}`, 'application/atom+xml'),
    link('alternate', `/changes${query}`, 'text/html'),
    ...(hub === null ? [] : [`<link rel="hub" href="${escapeXml(hub)}"/>`]),
    ...changes.map((change) => writeEntry(change, isExcerpt)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeEntry(change: ListedChange, isExcerpt: boolean): string {
  const { articleId, articleHeadline, published, outlet, before, after, language } = change;
  const article = { id: articleId, headline: articleHeadline, outlet, published };
  const seen = after.seenAt.toISOString();
  return [
    '<entry>',
    xmlElement('id', siteAddress(`${shortPath(articleId)}?v=${after.number}`)),
    xmlElement('title', `${outlet.name}: ${after.headline} (${versionWords(after)})`),
    xmlElement('updated', seen),
    xmlElement('published', seen),
    `<author>${xmlElement('name', outlet.name)}${xmlElement('uri', outlet.home)}</author>`,
    link('alternate', versionPath(article, after.number), 'text/html'),
    link('related', comparisonPath(article, before.number, after.number), 'text/html'),
    link('via', change.address, 'text/html'),
    `<category term="${escapeXml(after.kind)}" label="${escapeXml(versionWords(after))}"/>`,
    `<content type="html" xml:lang="${escapeXml(language)}">${escapeXml(contentOf(change, isExcerpt))}</content>`,
    '</entry>',
  ].join('\n');
}

/** HTML: headline and standfirst before and after, then the paragraphs that differ. */
function contentOf(change: ListedChange, isExcerpt: boolean): string {
  const { before, after, language, isWithdrawn } = change;
  const parts: string[] = [];
  if (before.headline !== after.headline) {
    parts.push(`<p>Headline before: <del>${escapeXml(before.headline)}</del></p>`);
    parts.push(`<p>Headline after: <ins>${escapeXml(after.headline)}</ins></p>`);
  } else parts.push(`<p>Headline, unchanged: ${escapeXml(after.headline)}</p>`);
  if (before.standfirst !== after.standfirst) {
    const words = diffWords(before.standfirst ?? '', after.standfirst ?? '', language);
    parts.push(`<p>Standfirst: ${marked(words)}</p>`);
  }
  if (isWithdrawn) return parts.join('\n');
  const shown = (version: ListedChange['after']) =>
    isExcerpt ? excerptBlocks(version.blocks) : version.blocks;
  const lines = diffTexts(shown(before), shown(after), language).filter(({ kind }) => kind !== 'same');
  for (const line of lines.slice(0, mostLines)) {
    const said = line.kind === 'changed' ? line.parts : [{ kind: line.kind, text: line.line.text }];
    parts.push(`<p>${marked(said)}</p>`);
  }
  if (lines.length > mostLines) parts.push(`<p>${lines.length - mostLines} more changed paragraphs.</p>`);
  return parts.join('\n');
}

function marked(parts: readonly DiffPart[]): string {
  const tags = { same: null, removed: 'del', added: 'ins' } as const;
  return parts
    .map(({ kind, text }) => {
      const tag = tags[kind];
      return tag === null ? escapeXml(text) : `<${tag}>${escapeXml(text)}</${tag}>`;
    })
    .join('');
}

function link(rel: string, path: string, type: string): string {
  const address = URL.canParse(path) ? path : siteAddress(path);
  return `<link rel="${rel}" type="${type}" href="${escapeXml(address)}"/>`;
}
