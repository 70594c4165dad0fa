import { z } from 'zod';
import { loadEvent } from '@/lib/event/load';
import type { PublicationTime } from '@/lib/news/publication-time';
import { relevanceRules } from '@/lib/news/relevance';
import type { FoundVerdict } from './verdict';

const label = z.enum(['about', 'mentions', 'off']);

export const textRow = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  headline: z.string(),
  body: z.array(z.string()),
  published: z.string(),
  label,
});

export const gistRow = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  title: z.string().nullable(),
  gist: z.string(),
  published: z.string().nullable(),
  label,
});

interface LabelledText {
  readonly id: string;
  readonly language: string;
  readonly groups: readonly string[];
  readonly headline: string;
  readonly body: readonly string[];
  readonly published: string | null;
  readonly label: z.infer<typeof label>;
}

/** Texts of several sentences: which are found to be about the event? */
export function judgeTexts(rows: readonly z.infer<typeof textRow>[]): readonly FoundVerdict[] {
  return judge(
    rows.map((row) => ({ ...row, language: row.lang, groups: [`lang ${row.lang}`, `kind ${row.kind}`] })),
  );
}

/** Pages by their title and what their labeller wrote down of them. */
export function judgeGists(rows: readonly z.infer<typeof gistRow>[]): readonly FoundVerdict[] {
  return judge(
    rows.map(({ title, gist, lang, kind, ...row }) => ({
      ...row,
      language: lang,
      groups: [`lang ${lang}`, `kind ${kind}`],
      headline: title ?? '',
      body: [gist],
    })),
  );
}

function judge(texts: readonly LabelledText[]): readonly FoundVerdict[] {
  const rules = relevanceRules(loadEvent());
  return texts.map(({ id, language, groups, headline, body, published, label: wanted }) => {
    const time: PublicationTime =
      published === null ? { kind: 'unknown' } : { kind: 'day', day: published, origin: 'json-ld' };
    const blocks = body.map((text) => ({ kind: 'paragraph', text }) as const);
    const { kind, reasons } = rules.judgeArticle({
      headline,
      standfirst: null,
      language,
      blocks,
      published: time,
    });
    const [is, should] = [kind === 'about', wanted === 'about'];
    const fault = `${id} ${groups.join(' ')}: want ${wanted}, got ${kind}: ${headline} | ${body.join(' ')} | ${reasons.join(' ')}`;
    return {
      groups: [...groups, `label ${wanted}`],
      found: is && should ? 1 : 0,
      extra: is && !should ? 1 : 0,
      missed: !is && should ? 1 : 0,
      fault: is === should ? null : fault,
    };
  });
}
