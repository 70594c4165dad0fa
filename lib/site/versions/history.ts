import type { ArticleRecord, ListedRevision, ListedVisit } from '@/lib/news/shown/record';

/** One line of an article's history. */
export type HistoryLine =
  | {
      readonly kind: 'version';
      readonly revision: ListedRevision;
      /** The version is headed otherwise than the one before it; true for the first. */
      readonly hasNewHeadline: boolean;
    }
  /** Looks that found nothing new, summed. */
  | { readonly kind: 'unchanged'; readonly looks: number; readonly last: Date }
  /** Looks that something else answered, or nothing. */
  | { readonly kind: 'unread'; readonly looks: number; readonly last: Date }
  /** The page answered that it is not there, `looks` times in a row. */
  | { readonly kind: 'gone'; readonly looks: number; readonly first: Date; readonly last: Date }
  | { readonly kind: 'returned'; readonly at: Date };

/**
 * An article's history, oldest first: its versions, and between them what the looks found, summed. A look
 * that led to a version is told by that version. Looks in vain between two that found the same are summed
 * beside them, so that an outage of an hour does not cut a month of quiet in two.
 */
export function layOutHistory({ revisions, visits }: ArticleRecord): readonly HistoryLine[] {
  const lines: HistoryLine[] = [];
  const rest = [...visits];
  let isGone = false;
  revisions.forEach((revision, place) => {
    const next = revisions[place + 1];
    const hasNewHeadline = revision.headline !== revisions[place - 1]?.headline;
    const until = next?.seenAt.getTime() ?? Number.POSITIVE_INFINITY;
    const now = rest.splice(0, countBefore(rest, until));
    lines.push({ kind: 'version', revision, hasNewHeadline });
    const summed = sumVisits(now, isGone);
    lines.push(...summed.lines);
    isGone = summed.isGone;
  });
  return lines;
}

function countBefore(visits: readonly ListedVisit[], until: number): number {
  const first = visits.findIndex(({ at }) => at.getTime() >= until);
  return first === -1 ? visits.length : first;
}

function sumVisits(
  visits: readonly ListedVisit[],
  wasGone: boolean,
): { readonly lines: readonly HistoryLine[]; readonly isGone: boolean } {
  const lines: HistoryLine[] = [];
  let isGone = wasGone;
  for (const { at, found } of visits) {
    if (found === 'gone') {
      const last = lines.at(-1);
      if (isGone && last?.kind === 'gone')
        lines[lines.length - 1] = { ...last, looks: last.looks + 1, last: at };
      else lines.push({ kind: 'gone', looks: 1, first: at, last: at });
      isGone = true;
      continue;
    }
    if (isGone && found !== 'unread') {
      lines.push({ kind: 'returned', at });
      isGone = false;
    }
    if (found !== 'changed') addLook(lines, found, at);
  }
  return { lines, isGone };
}

/** Adds a look to the sum of its kind since the page was last gone or there again. */
function addLook(lines: HistoryLine[], kind: 'unchanged' | 'unread', at: Date): void {
  const turn = lines.findLastIndex((line) => line.kind === 'gone' || line.kind === 'returned');
  const place = lines.findIndex((line, index) => index > turn && line.kind === kind);
  const line = lines[place];
  if (line === undefined || (line.kind !== 'unchanged' && line.kind !== 'unread')) {
    lines.push({ kind, looks: 1, last: at });
  } else lines[place] = { ...line, looks: line.looks + 1, last: at };
}

/** What a version is, by how it differs from the one before. */
export function versionWords({ kind }: Pick<ListedRevision, 'kind'>): string {
  switch (kind) {
    case 'first':
      return 'as first seen';
    case 'headline':
      return 'headline changed';
    case 'substance':
      return 'text changed';
    case 'cosmetic':
      return 'cosmetic: spaces or marks only';
  }
}
