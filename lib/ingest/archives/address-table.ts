import { parse } from 'tldts';
import { foldSpace } from '@/lib/ingest/decode/plain-text';
import { isFrontPage } from '@/lib/news/later/leads-elsewhere';
import { usableAddress } from './gathering';

/** Lines that tell which column holds addresses. */
const sampleLines = 200;
const longestCell = 10_000;

export interface AddressLine {
  readonly address: string;
  readonly headline: string | null;
}

/**
 * The addresses of a text (one a line, `#` before a remark), a table (comma, semicolon or tab; quoted cells
 * may hold line ends), or of anything else that has some in its lines: a list of Markdown, RIS, BibTeX, prose. Of a table
 * the column is taken that holds most different addresses of pages (not of pictures, nor of front pages), of several the
 * one whose head says so most plainly, and as headline the one whose first cell says "title" or "headline". Null for a
 * line without an address where each should have one.
 */
export function* readAddressTable(given: string): Generator<AddressLine | null> {
  // Excel for the Mac ends lines with CR alone; "sep=;" is Excel's own first line.
  const lines = given.includes('\n') ? given : given.replaceAll('\r', '\n');
  const named = /^sep=(.)\r?\n/i.exec(lines);
  const text = lines.slice(named?.[0].length ?? 0);
  const sample = text.slice(0, 400_000).split(/\r?\n/, sampleLines).filter(isSaid);
  const bare = sample.filter((line) => isBare(line.trim())).length;
  if (bare * 2 >= sample.length) return yield* readLines(text);
  const separator = named?.[1] ?? separatorOf(text, sample[0] ?? '');
  if (separator !== null) yield* readTable(text, separator);
  else for (const line of readLines(text)) if (line !== null) yield line;
}

function isSaid(line: string): boolean {
  return line.trim() !== '' && !line.trimStart().startsWith('#');
}

/** One address and nothing else; one with commas ("/news,12,the-wall.html") where its end shows that all is of it. */
function isBare(line: string): boolean {
  if (/^<?https?:\/\/[^\s,;"<>]+>?$/i.test(line)) return true;
  const isWhole = /^<?https?:\/\/[^\s"<>]+\.(?:s?html?|php|aspx?|jsp|ece)>?$/i.test(line);
  return isWhole && line.split('://').length === 2;
}

function* readLines(text: string): Generator<AddressLine | null> {
  for (const line of text.split(/\r?\n/)) {
    if (!isSaid(line)) continue;
    const whole = addressOf(line);
    const found = whole === null ? addressesIn(line) : [whole];
    if (found.length === 0) yield null;
    for (const address of found) yield { address, headline: null };
  }
}

/** The addresses that stand in a line of whatever kind, without what follows them there. */
function addressesIn(line: string): readonly string[] {
  const found = line.slice(0, longestCell).match(/\bhttps?:\/\/[^\s<>"'`{}|\\^[\]]+/gi) ?? [];
  return found.flatMap((written) => {
    const bare = written.replace(/[.,;:!?…»”]+$/, '');
    // "(https://o.example/a)" and "[A](https://o.example/a)", but not "/wiki/Wall_(2025)".
    const isInBrackets = bare.endsWith(')') && !bare.includes('(');
    return usableAddress(isInBrackets ? bare.replace(/\)[^)]*$/, '') : bare) ?? [];
  });
}

/** What parts most rows so that a cell is an address; of several the one that is most in the first line. Null for none. */
function separatorOf(text: string, firstLine: string): string | null {
  const found = ['\t', ',', ';', '|'].map((one) => {
    const rows = [...take(rowsOf(text, one), sampleLines)];
    const addressed = rows.filter((row) => row.some((cell) => addressOf(cell) !== null)).length;
    return { one, addressed, cells: firstLine.split(one).length };
  });
  const best = found.sort((a, b) => b.addressed - a.addressed || b.cells - a.cells)[0];
  return best === undefined || best.addressed === 0 ? null : best.one;
}

function* readTable(text: string, separator: string): Generator<AddressLine | null> {
  const column = addressColumn(take(rowsOf(text, separator), sampleLines));
  let headlines = -1;
  let isFirst = true;
  for (const row of rowsOf(text, separator)) {
    const address = addressOf(row[column] ?? '');
    const isHead = isFirst && address === null;
    isFirst = false;
    if (isHead) headlines = row.findIndex((cell) => headlineColumn.test(cell));
    else yield address === null ? null : { address, headline: cellText(row[headlines] ?? '') };
  }
}

const headlineColumn =
  /^\s*(?:(?:article|page|story)[ _-])?(?:title|headline|titel|titre|t[ií]tulo|titolo|überschrift|tytuł|заголовок|标题|標題|タイトル)\s*$/iu;

/** Our own exports mark what a spreadsheet would run by an apostrophe. */
function cellText(cell: string): string | null {
  return foldSpace(cell.replace(/^'(?=[=+\-@])/, ''));
}

function* take<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let taken = 0;
  for (const item of items) {
    yield item;
    if (++taken >= most) return;
  }
}

/** What the outlet's own page is called beside other addresses of it: our own exports have a permalink before it. */
const ownPage = ['original', 'canonical', 'canonical_url', 'url', 'address', 'link'];

function addressColumn(rows: Iterable<readonly string[]>): number {
  const pages = new Map<number, Set<string>>();
  let head: readonly string[] | null = null;
  for (const row of rows) {
    head ??= row;
    row.forEach((cell, at) => {
      const address = addressOf(cell);
      if (address !== null && isPage(address)) pages.set(at, (pages.get(at) ?? new Set()).add(address));
    });
  }
  const rank = (at: number): number => {
    const place = ownPage.indexOf((head?.[at] ?? '').trim().toLowerCase());
    return place === -1 ? ownPage.length : place;
  };
  return [...pages].sort(([a, one], [b, other]) => other.size - one.size || rank(a) - rank(b))[0]?.[0] ?? 0;
}

function isPage(address: string): boolean {
  const { pathname } = new URL(address);
  return !isFrontPage(address) && !/\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|js|mp[34]|pdf)$/i.test(pathname);
}

function addressOf(text: string): string | null {
  const written = text.trim().replace(/^<(.*)>$/, '$1');
  return usableAddress(hasForgottenScheme(written) ? `https://${written}` : written);
}

/** "www.o.com/a" and "o.com/a": a host of a domain that there is, with a path behind it. */
function hasForgottenScheme(text: string): boolean {
  const host = /^((?:[\p{L}\d-]+\.)+\p{L}{2,24})\/\S+$/u.exec(text.slice(0, 4000))?.[1];
  return host !== undefined && (/^www\./i.test(host) || parse(host).isIcann === true);
}

/** Rows of a table (RFC 4180): a quoted cell ends at a quote that is not doubled. Empty rows are left out. */
function* rowsOf(text: string, separator: string): Generator<readonly string[]> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = cellAt(text, at, separator);
    row.push(cell.text.slice(0, longestCell));
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (row.length > 1 || (row[0] ?? '').trim() !== '') yield row;
    row = [];
  }
}

/** A cell, in quotation marks also where spaces stand before it and where what follows the closing one is its end. */
function cellAt(text: string, start: number, separator: string): Cell {
  let opening = start;
  while (text[opening] === ' ') opening++;
  const quoted = text[opening] === '"' ? quotedCell(text, opening, separator) : null;
  return quoted ?? plainCell(text, start, separator);
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  const isCrLf = text[end] === '\n' && text[end - 1] === '\r' && end > start;
  return { text: text.slice(start, isCrLf ? end - 1 : end), end };
}

/** Null where the mark is of the words: "The" wall. */
function quotedCell(text: string, start: number, separator: string): Cell | null {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return { text: text.slice(start + 1), end: text.length };
    const next = text[end + 1] ?? '\n';
    // Databases write a mark within as \".
    const isEscaped = text[end - 1] === '\\' && next !== separator && !/[\r\n]/.test(next);
    if (!isEscaped && next !== '"') break;
    end += isEscaped ? 1 : 2;
  }
  const words = text
    .slice(start + 1, end)
    .replaceAll('""', '"')
    .replaceAll('\\"', '"');
  let next = end + 1;
  while (text[next] === ' ') next++;
  const isEnd = next >= text.length || text[next] === separator || /[\r\n]/.test(text[next] ?? '');
  return isEnd ? { text: words, end: next } : null;
}
