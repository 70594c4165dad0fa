import type { ListedArticle } from '@/lib/news/shown/listing';
import { toArticleRecord } from './article-record';

type Cells = Readonly<Record<(typeof csvColumns)[number], string | null>>;

/** The columns of the CSV export, in order. */
export const csvColumns = [
  'id',
  'permalink',
  'original',
  'outlet',
  'outlet_name',
  'outlet_country',
  'outlet_kind',
  'headline',
  'standfirst',
  'byline',
  'credit',
  'language',
  'kind',
  'published_at',
  'published_day',
  'published_precision',
  'published_origin',
  'first_seen_at',
  'changed_at',
  'report',
  'published_utc',
] as const;

/** The first line, with a byte order mark: without one a spreadsheet takes UTF-8 for something else. */
export function csvHead(): string {
  return `\ufeff${csvColumns.join(',')}\r\n`;
}

/** One article as a line by RFC 4180. Several names of a byline are parted by "; ". */
export function csvLine(article: ListedArticle): string {
  const record = toArticleRecord(article);
  const { outlet, published } = record;
  const cells: Cells = {
    id: record.id,
    permalink: record.permalink,
    original: record.original,
    outlet: outlet.slug,
    outlet_name: outlet.name,
    outlet_country: outlet.country,
    outlet_kind: outlet.kind,
    headline: record.headline,
    standfirst: record.standfirst,
    byline: record.byline.join('; '),
    credit: record.credit,
    language: record.language,
    kind: record.kind,
    published_at: published.at,
    published_day: published.day,
    published_precision: published.precision,
    published_origin: published.origin,
    first_seen_at: record.firstSeenAt,
    changed_at: record.changedAt,
    published_utc: published.at === null ? null : spreadsheetTime(published.at),
    report: record.report,
  };
  return csvRow(csvColumns.map((column) => cells[column]));
}

/**
 * "2025-08-15 18:20:00" for an instant of ISO 8601 in UTC: the one form that LibreOffice and Excel both take for a
 * time, whatever the language they are set to. With a T and a Z it is a text to them.
 */
function spreadsheetTime(instant: string): string {
  return instant.slice(0, 19).replace('T', ' ');
}

/** Cells as a line by RFC 4180. */
export function csvRow(cells: readonly (string | null)[]): string {
  return `${cells.map((text) => cell(text ?? '')).join(',')}\r\n`;
}

/**
 * A spreadsheet would run a cell that begins with = + - @ as a formula, in Japanese and Chinese also in their wide
 * forms (OWASP, "CSV Injection"), and a headline is an outlet's word: such a cell gets the apostrophe by which
 * spreadsheets mark text. Documented at /api.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
