import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Event } from '@/lib/event/event';
import type { AddressFile } from '@/lib/ingest/archives/address-list';
import type { Span } from '@/lib/ingest/archives/archive';
import { type SearchableArchive, searchableArchives } from '@/lib/worker/fill-in/archives';

/** What stands after `pull`. */
export interface FillInWords {
  readonly since?: string;
  readonly until?: string;
  readonly archive?: readonly string[];
  readonly warc?: readonly string[];
  readonly urls?: readonly string[];
}

export type FillInRequest =
  | {
      readonly kind: 'request';
      readonly span: Span;
      readonly names: readonly SearchableArchive[];
      readonly lists: readonly AddressFile[];
      readonly warcFiles: readonly string[];
    }
  /** One plain sentence for each word that is wrong. */
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Of the archives, those that are looked through where none is named. */
const usualArchives: readonly SearchableArchive[] = ['wikipedia', 'gdelt', 'dated-sitemaps'];
const longestList = 16 * 1024 * 1024;

/**
 * What a pull is to fill in. Without a span it is the days in which the event's coverage is expected; days are
 * UTC's. Whoever names files means those only, unless archives are named too.
 */
export function fillInRequest(words: FillInWords, event: Event, now: Date): FillInRequest {
  const span = readSpan(words, event.coverage, now);
  const names = (words.archive ?? []).map(readName);
  const lists = (words.urls ?? []).map(readList);
  const files = (words.warc ?? []).map(readWarcPath);
  const problems = [...span.problems, ...problemsOf(names), ...problemsOf(lists), ...problemsOf(files)];
  if (problems.length > 0 || span.value === null) return { kind: 'invalid', problems };
  const named = [...new Set(valuesOf(names))];
  const hasFiles = words.warc !== undefined || words.urls !== undefined;
  return {
    kind: 'request',
    span: span.value,
    names: named.length > 0 || hasFiles ? named : usualArchives,
    lists: valuesOf(lists),
    warcFiles: valuesOf(files),
  };
}

/** A word as it is meant, or what is wrong with it. */
interface Read<T> {
  readonly value: T | null;
  readonly problems: readonly string[];
}

function right<T>(value: T): Read<T> {
  return { value, problems: [] };
}

function wrong(...problems: readonly string[]): Read<never> {
  return { value: null, problems };
}

function problemsOf(read: readonly Read<unknown>[]): readonly string[] {
  return read.flatMap(({ problems }) => problems);
}

function valuesOf<T>(read: readonly Read<T>[]): readonly T[] {
  return read.flatMap(({ value }) => (value === null ? [] : [value]));
}

function readName(name: string): Read<SearchableArchive> {
  const known = searchableArchives.find((one) => one === name);
  return known === undefined
    ? wrong(`--archive ${name}: there is no such archive; there are ${searchableArchives.join(', ')}.`)
    : right(known);
}

function readSpan({ since, until }: FillInWords, coverage: Event['coverage'], now: Date): Read<Span> {
  const from = instant(since ?? coverage.from, 'start');
  const untilWords = until ?? (since === undefined ? coverage.to : null);
  const end = untilWords === null ? now : instant(untilWords, 'end');
  if (from === null || end === null) {
    return wrong(
      ...(from === null ? [notATime('--since', since)] : []),
      ...(end === null ? [notATime('--until', until)] : []),
    );
  }
  if (from >= now) return wrong(`--since ${since ?? coverage.from} has not come yet.`);
  if (from >= end) {
    return wrong(
      `--until ${untilWords} is before --since ${since ?? coverage.from}: the span ends before it begins.`,
    );
  }
  // What has not happened is in no archive.
  return right({ from, until: end > now ? now : end });
}

function notATime(option: string, given: string | undefined): string {
  return `${option} ${given} is neither a day like 2025-08-15 nor a time like 2025-08-15T18:00Z.`;
}

/** A day's start or end, or the very time; null where it is neither. Of a time without a zone nobody knows when it is. */
function instant(text: string, edge: 'start' | 'end'): Date | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const start = new Date(`${text}T00:00:00Z`);
    // "2025-02-30" is taken for the second of March by some.
    if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(text)) return null;
    return edge === 'start' ? start : new Date(start.getTime() + 24 * 3_600_000);
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return null;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? null : at;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readWarcPath(path: string): Read<string> {
  if (!isFile(path)) return wrong(`--warc ${path}: there is no such file.`);
  if (!isZip(path)) return right(resolve(path));
  return wrong(
    `--warc ${path}: a zip, as a WACZ is, and no WARC; unpack it and give the .warc.gz files of its archive folder.`,
  );
}

/** By the first bytes of a zip's first file (APPNOTE 4.3.7). */
function isZip(path: string): boolean {
  const start = Buffer.alloc(4);
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, 4, 0);
  } finally {
    closeSync(file);
  }
  return start.equals(Buffer.from('PK\u0003\u0004'));
}

/** A list under the name by which it is known to be done: another text under the same name is another list. */
function readList(path: string): Read<AddressFile> {
  if (!isFile(path)) return wrong(`--urls ${path}: there is no such file.`);
  if (statSync(path).size > longestList) return wrong(`--urls ${path}: the file is larger than 16 MB.`);
  const body = readFileSync(path);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return right({ name: `${basename(path)} (${body.length} bytes, ${hash})`, body });
}
