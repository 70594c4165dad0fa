import { htmlToText } from '@/lib/ingest/decode/plain-text';
import { atomLine } from './atom-text';
import type { FeedDraft } from './draft';
import {
  childElements,
  childNamed,
  childrenCalled,
  innerText,
  languageOf,
  textOf,
  type XmlElement,
} from './element';
import { authorsOf } from './item-byline';
import { draftItem, lineOf, markupOf } from './item-draft';
import { feedLink, itemBase, relatedLink } from './item-link';
import type { FeedFormat } from './reading';

/** Reads a feed's tree: RSS of any version, RDF, Atom 0.3 and 1.0, and mixtures. Null for other documents. */
export function draftFeed(root: XmlElement, documentAddress: string): FeedDraft | null {
  const channel = channelOf(root);
  if (channel === null) return null;
  const format = formatOf(root);
  const language = textOf(channel, 'language', 'dc:language') ?? languageOf(channel);
  const link = feedLink(channel, root, documentAddress);
  const around = {
    base: itemBase(link, documentAddress),
    authors: format === 'atom' ? authorsOf(channel) : [],
    language,
  };
  return {
    format,
    title: lineOf(
      channel,
      format === 'atom' ? ['atom:title', 'title', 'dc:title'] : ['title', 'atom:title', 'dc:title'],
    ),
    description: feedDescription(channel),
    link,
    language,
    ...pollingWishes(channel),
    hub: relatedLink(channel, 'hub', documentAddress),
    self: relatedLink(channel, 'self', documentAddress),
    items: findItems(root, channel).map((item) => draftItem(item, around)),
  };
}

function formatOf(root: XmlElement): FeedFormat {
  if (root.name === 'rdf:rdf' || root.name === 'rdf') return 'rdf';
  return root.name.startsWith('atom:') ? 'atom' : 'rss';
}

/** The element that holds the feed's own title; the root where the channel is missing (RSS 0.90 in the wild). */
function channelOf(root: XmlElement): XmlElement | null {
  const names = new Set(['rss', 'rdf', 'rdf:rdf', 'channel', 'atom:feed', 'atom:entry', 'item']);
  if (!names.has(root.name)) return null;
  return childNamed(root, 'channel', 'atom:feed') ?? root;
}

/** Items of the channel and, as RDF has them and others by mistake, beside it. */
function findItems(root: XmlElement, channel: XmlElement): XmlElement[] {
  if (root.name === 'item' || root.name === 'atom:entry') return [root];
  const holders = new Set([channel, root, ...childrenCalled(root, 'channel')]);
  const wrapped = [...holders].flatMap((holder) => childrenCalled(holder, 'items'));
  return childElementsInOrder([...holders, ...wrapped]).filter(
    (element) => element.name === 'item' || element.name === 'atom:entry',
  );
}

function childElementsInOrder(holders: readonly XmlElement[]): XmlElement[] {
  return holders.flatMap(childElements);
}

function feedDescription(channel: XmlElement): string | null {
  const atom = childNamed(channel, 'atom:subtitle', 'atom:tagline');
  const line = atom === null ? null : atomLine(atom, true);
  if (line !== null) return line;
  const rss = childNamed(channel, 'description', 'dc:description', 'itunes:summary', 'itunes:subtitle');
  return rss === null ? null : htmlToText(markupOf(rss).slice(0, 10_000));
}

const minutesOf: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** <ttl> and the syndication module, skipHours (0–24, where 24 is midnight) and skipDays. */
function pollingWishes(channel: XmlElement): Pick<FeedDraft, 'ttlMinutes' | 'skipHours' | 'skipDays'> {
  const ttl = wholeNumber(textOf(channel, 'ttl'));
  const period = minutesOf[textOf(channel, 'sy:updateperiod')?.toLowerCase() ?? ''] ?? null;
  const frequency = wholeNumber(textOf(channel, 'sy:updatefrequency')) ?? 1;
  const syndication = period === null ? null : Math.round(period / Math.max(1, frequency));
  const stated = [ttl, syndication].filter((minutes) => minutes !== null && minutes > 0).map(Number);
  const skipHours = childrenCalled(channel, 'skiphours')
    .flatMap((hours) => childrenCalled(hours, 'hour'))
    .flatMap((hour) => wholeNumber(innerText(hour)) ?? [])
    .filter((hour) => hour <= 24);
  const skipDays = childrenCalled(channel, 'skipdays')
    .flatMap((days) => childrenCalled(days, 'day'))
    .map((day) => innerText(day).trim().toLowerCase())
    .filter((day) => weekdays.includes(day));
  return {
    ttlMinutes: stated.length === 0 ? null : Math.max(...stated),
    skipHours: [...new Set(skipHours.map((hour) => hour % 24))],
    skipDays: [...new Set(skipDays)],
  };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\s*\d{1,7}\s*$/.test(text) ? Number(text) : null;
}
