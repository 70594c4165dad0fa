import { isJsonObject } from '@/lib/ingest/decode/json';
import { headlineText, htmlToText } from '@/lib/ingest/decode/plain-text';
import { languageTag } from '@/lib/language/language-tag';
import type { Candidate } from './archive';
import { usableAddress } from './gathering';

// The names in use and those that GDELT's other files and their readers have, without case, "_" and "-".
const names = {
  address: ['url', 'link', 'pageurl', 'sourceurl', 'documentidentifier'],
  headline: ['title', 'pagetitle', 'headline'],
  summary: ['desc', 'description', 'summary'],
  language: ['lang', 'language', 'pagelang', 'inlanguage'],
  domain: ['domain', 'outletdomain', 'sourcedomain', 'host'],
} as const;

const longestHeadline = 1000;
const longestSummary = 2000;

/**
 * One line of an Article List; null where it is no JSON object or names no address. Its `date` is the
 * outlet's time for a third of the articles and GDELT's own for the others, and nothing tells which
 * (blog.gdeltproject.org), so it is no publication time.
 */
export function readGdeltLine(line: string, seenAt: Date | null): Candidate | null {
  const fields = fieldsOf(line);
  if (fields === null) return null;
  const text = (wanted: readonly string[]): string | null => {
    for (const name of wanted) {
      const value = fields.get(name);
      // JSON can carry NUL, which Postgres refuses in text.
      const written = typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
      if (written !== '') return written;
    }
    return null;
  };
  const address = absolute(text(names.address), text(names.domain));
  if (address === null) return null;
  return {
    address,
    headline: headlineText((text(names.headline) ?? '').slice(0, longestHeadline)),
    summary: htmlToText((text(names.summary) ?? '').slice(0, longestSummary)),
    language: languageTag(text(names.language)),
    published: null,
    origin: 'gdelt',
    capturedAt: seenAt,
    capture: null,
  };
}

function fieldsOf(line: string): ReadonlyMap<string, unknown> | null {
  const value = objectOf(line);
  return value === null
    ? null
    : new Map(value.map(([name, field]) => [name.toLowerCase().replace(/[-_ ]/g, ''), field]));
}

function objectOf(line: string): readonly (readonly [string, unknown])[] | null {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? Object.entries(value) : null;
  } catch {
    return line.length <= longestMended && /^\uFEFF?\s*\{.*\}\s*,?\s*$/s.test(line) ? textsOf(line) : null;
  }
}

/** Longer lines are not mended. */
const longestMended = 10_000;

/**
 * The texts of an object that is no JSON for a sign within one of them: GDELT has written "\'", single backslashes, tabs
 * and quotation marks as its sources had them (alex9smith/gdelt-doc-api#26, jeroen/jsonlite#331). A text ends at the
 * mark that the next name or the end of the line follows.
 */
function textsOf(line: string): readonly (readonly [string, string])[] {
  return [
    ...line.matchAll(/"([\w-]+)"\s*:\s*"((?:[^"\\]|\\.|"(?!\s*(?:,\s*"[\w-]+"\s*:|,?\s*\}\s*,?\s*$)))*)"/g),
  ].map(([, name = '', written = '']) => [name, unescaped(written)]);
}

function unescaped(written: string): string {
  return written
    .replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code?: string, sign = '') =>
      code === undefined ? sign.replace(/[nrt]/, ' ') : String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\p{Cc}/gu, ' ');
}

/** An address as given, or a path or bare name beside the outlet's domain. */
function absolute(address: string | null, domain: string | null): string | null {
  if (address === null) return null;
  const own = usableAddress(address);
  if (own !== null || domain === null || /^[a-z][a-z0-9+.-]*:/i.test(address)) return own;
  const base = `https://${domain}/`;
  return URL.canParse(address, base) ? usableAddress(new URL(address, base).href) : null;
}
