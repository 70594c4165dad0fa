import { z } from 'zod';
import { momentFinder } from '@/lib/coverage/moment-sentences';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import type { FoundVerdict } from './verdict';

export const momentRow = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  published: z.string(),
  sentence: z.string(),
  expected: z.array(z.string()),
  tolerated: z.array(z.string()),
});

/** Each sentence as an account of its own: which moments is it found to tell of? */
export function judgeMoments(rows: readonly z.infer<typeof momentRow>[]): readonly FoundVerdict[] {
  const event = loadEvent();
  const find = momentFinder(eventMoments(event), event.zone);
  return rows.map(({ id, lang, kind, published, sentence, expected, tolerated }) => {
    const given = find({
      headline: '–',
      standfirst: null,
      language: lang,
      blocks: [{ kind: 'paragraph', text: sentence }],
      published: { kind: 'instant', at: new Date(published), precision: 'minute', origin: 'json-ld' },
    }).flatMap(({ moment, isAnnounced }) => (isAnnounced ? [] : [moment]));
    const extra = given.filter((slug) => !expected.includes(slug) && !tolerated.includes(slug));
    const missed = expected.filter((slug) => !given.includes(slug));
    const fault = `${id} ${lang} ${kind}: want ${named(expected)}, got ${named(given)}: ${sentence}`;
    return {
      groups: [`lang ${lang}`, `kind ${kind}`],
      found: expected.length - missed.length,
      extra: extra.length,
      missed: missed.length,
      fault: extra.length + missed.length === 0 ? null : fault,
    };
  });
}

function named(slugs: readonly string[]): string {
  return slugs.join('+') || 'none';
}
