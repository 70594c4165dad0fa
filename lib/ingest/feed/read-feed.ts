import { gunzipSync } from 'node:zlib';
import { decodeText } from '@/lib/ingest/decode/decode';
import { cleanXml } from './clean-xml';
import { draftFeed } from './feed-draft';
import { draftJsonFeed, looksLikeJson } from './json-feed';
import { withNewestUrls } from './newest-urls';
import { parseDraft } from './parse-draft';
import type { SourceAbout, SourceReading, Unreadable } from './reading';
import { readSitemap, readTextSitemap } from './sitemap';
import { readXmlTree } from './xml-tree';

/** Read of a body at most: a feed of 5,000 entries is well below. What is beyond is not looked at. */
const maxBytes = 16 * 1024 * 1024;

/**
 * Reads a feed or sitemap as a server sent it: RSS 0.90–2.0, RDF, Atom 0.3 and 1.0, JSON Feed, sitemaps,
 * news sitemaps and their indexes, gzipped or not, in any charset, damaged or not. `body` is hostile and
 * bounded here: 16 MiB, 5,000 entries, 120 levels. Never throws; `unreadable` says why in one sentence.
 */
export async function readSource(body: Uint8Array, about: SourceAbout): Promise<SourceReading> {
  const unpacked = unpack(body);
  if (unpacked === null) return unreadable('The gzip data is damaged or unpacks to more than 16 MB.');
  if (unpacked.length === 0) return unreadable('The answer was empty.');
  const isCut = unpacked.length > maxBytes;
  const text = decodeText(isCut ? unpacked.subarray(0, maxBytes) : unpacked, about.contentType);
  if (!looksLikeJson(text)) return readXml(text, about.address);
  if (isCut) return unreadable('The JSON feed is larger than 16 MB.');
  const draft = draftJsonFeed(text, about.address);
  if (draft === null) return unreadable('The answer is JSON, but not a JSON Feed.');
  return parseDraft(draft);
}

async function readXml(text: string, address: string): Promise<SourceReading> {
  const xml = cleanXml(withNewestUrls(text));
  if (xml === null) return readTextSitemap(text) ?? unreadable(whatElse(text));
  const tree = readXmlTree(xml);
  if (tree.kind === 'too-deep') return unreadable('The feed nests its elements too deeply to be read.');
  if (tree.kind === 'empty') return unreadable('The answer holds no feed element.');
  const sitemap = readSitemap(tree.root, address);
  if (sitemap !== null) return sitemap;
  const draft = draftFeed(tree.root, address);
  return draft === null ? unreadable('The answer holds no feed element.') : parseDraft(draft);
}

/** Undoes gzip that the server sent as a file (.xml.gz); null where it is damaged or too large. */
function unpack(body: Uint8Array): Uint8Array | null {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: maxBytes });
  } catch {
    return null;
  }
}

function whatElse(text: string): string {
  if (text.trim() === '') return 'The answer was empty.';
  return /<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 20_000))
    ? 'The address answered with a web page, not with a feed.'
    : 'The answer is neither a feed nor a sitemap.';
}

function unreadable(why: string): Unreadable {
  return { kind: 'unreadable', why };
}
