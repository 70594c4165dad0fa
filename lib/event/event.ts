import { z } from 'zod';

const text = z.string().trim().min(1);
const zone = z.string().refine(isZone, 'is not a time zone such as America/Anchorage');

/**
 * Word forms by language (BCP 47). `*` at either end stands for any letters there, for inflected
 * languages ("саммит*") and for scripts that join or do not space their words ("*アラスカ*").
 */
const wordForms = z.record(
  z.string().regex(/^[a-z]{2,3}$/, 'is not a language code'),
  // A bare "*" would find everything to be about the event.
  z.array(text.regex(/[\p{L}\p{N}]/u, 'holds no letter')).min(1),
);

const wordGroup = z.strictObject({ name: text, words: wordForms });

/** The event as reviewed data: `lib/event/alaska-summit.json`, or the file that EVENT_FILE names. */
export const eventSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/, 'may hold only a–z, 0–9 and hyphens'),
  name: text,
  /** One line: what, where, when, as the front page says it. */
  summary: text,
  place: text,
  /** The event's own day in its zone. */
  day: z.iso.date(),
  zone,
  /** Zones offered to readers, the event's own first. */
  zones: z.array(z.strictObject({ id: zone, label: text })).min(1),
  /** Days in which coverage is expected; outside them an article has to say more to count. */
  coverage: z
    .strictObject({ from: z.iso.date(), to: z.iso.date() })
    .refine(({ from, to }) => from <= to, 'ends before it begins'),
  words: z.strictObject({
    place: wordGroup,
    actors: z.array(wordGroup).min(1),
    meeting: wordGroup,
    related: wordGroup,
  }),
});

export type Event = z.infer<typeof eventSchema>;

function isZone(id: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: id });
    return true;
  } catch {
    return false;
  }
}
