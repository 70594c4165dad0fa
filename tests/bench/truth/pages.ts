import { z } from 'zod';
import { readPage } from '@/lib/ingest/page/read-page';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';
import type { PublicationTime } from '@/lib/news/publication-time';
import type { AnswerVerdict } from './verdict';

export const pageRow = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  address: z.string(),
  html: z.string(),
  expected: z.string().nullable(),
});

/** When the pages of the set are read. */
const fetchedAt = new Date('2025-09-01T00:00:00Z');

/** Each page as it would be read: when does it say that it was published? */
export function judgePages(rows: readonly z.infer<typeof pageRow>[]): readonly AnswerVerdict[] {
  return rows.map(({ id, lang, kind, address, html, expected }) => {
    const body = new TextEncoder().encode(html);
    const reading = readPage(body, { contentType: 'text/html; charset=utf-8', address, fetchedAt });
    const time: PublicationTime =
      reading.kind === 'article' ? choosePublicationTime(reading.article.published) : { kind: 'unknown' };
    const given = said(time);
    const wanted = expected === 'unknown' ? null : expected;
    const answer = answerOf(time, given, wanted);
    const why = reading.kind === 'article' ? originOf(time) : `, since ${reading.why}`;
    const fault = `${id} ${lang} ${kind}: ${answer}, want ${expected ?? 'none'}, got ${given ?? 'none'}${why}`;
    return { groups: [`lang ${lang}`, `kind ${kind}`], answer, fault: answer === 'right' ? null : fault };
  });
}

/** The right day in the place of an instant is not wrong: what is known of the clock time is nothing. */
function answerOf(time: PublicationTime, given: string | null, expected: string | null) {
  if (given === expected) return 'right';
  if (given === null) return 'none';
  if (expected === null || time.kind !== 'day' || !expected.includes('T')) return 'wrong';
  const noon = Date.parse(`${time.day}T12:00:00Z`);
  return Math.abs(noon - Date.parse(expected)) < 30 * 3_600_000 ? 'none' : 'wrong';
}

function said(time: PublicationTime): string | null {
  switch (time.kind) {
    case 'instant':
      return time.at.toISOString().replace('.000', '');
    case 'day':
      return time.day;
    case 'unknown':
      return null;
  }
}

function originOf(time: PublicationTime): string {
  return time.kind === 'unknown' ? '' : `, from ${time.origin}`;
}
