import { z } from 'zod';
import { castMember, publishedText, questionSet } from './questions';
import { wordGroup } from './word-groups';
import { zone } from './zone';

const text = z.string().trim().min(1);

const moment = z
  .strictObject({
    slug: z.string().regex(/^[a-z0-9-]+$/, 'may hold only a–z, 0–9 and hyphens'),
    name: text,
    /** When it happened: an instant with its offset, or a day in the event's zone. */
    at: z.union([z.iso.datetime({ offset: true }), z.iso.date()]),
    /** minute: sources agree on it; about: within a quarter of an hour; day: no more than that. */
    precision: z.enum(['minute', 'about', 'day']),
    /** Who says so. */
    source: z.strictObject({ name: text, url: z.url({ protocol: /^https?$/ }) }),
    /** A sentence that tells of it has a word of each group; a bare name is a group named elsewhere. */
    words: z.array(z.union([text, wordGroup])).min(1),
    /** Where it happened, by its zone; the event's unless it says otherwise. */
    zone: zone.optional(),
    /** The group that says what happened: it has to be said as something that did. */
    happening: text.optional(),
    /** The group of forms in which that is still to come: "will land". */
    toCome: text.optional(),
    /** The group that says the same where it is said of two of the subjects: one "spoke" with the other. */
    between: text.optional(),
    /** The group that stands in the same clause as what happened: "the talks" began. */
    beside: text.optional(),
    /** The group that names who did it, and nobody else of the event's people; several: any of them. */
    subject: z.union([text, z.array(text).min(1)]).optional(),
    /** Groups of which no word may stand in the sentence. */
    not: z.array(text).default([]),
    /** Groups that may stand in headline, standfirst or the first sentences instead. */
    above: z.array(text).default([]),
    /** Something was said in it, so what the sentence wishes or denies is the matter itself. */
    speaks: z.boolean().default(false),
    /** Days by which it is told as well, as of what was said around midnight. */
    alsoOn: z.array(z.iso.date()).default([]),
    /** Days that were spoken of in it, rather than those on which it was. */
    speaksOf: z.array(z.iso.date()).default([]),
  })
  .refine(({ at, precision }) => (precision === 'day') === (at.length === 10), {
    message: 'needs a day where its precision is "day", and a time with an offset otherwise',
    path: ['at'],
  });

/** The event as reviewed data: `lib/event/alaska-summit.json`, or the file that EVENT_FILE names. */
const eventShape = z.strictObject({
  /** For people: where each field of a draft came from, by its name. Nothing reads them. */
  notes: z.record(z.string(), z.string()).default({}),
  slug: z.string().regex(/^[a-z0-9-]+$/, 'may hold only a–z, 0–9 and hyphens'),
  name: text,
  /** One line: what, where, when, as the front page says it. */
  summary: text,
  place: text,
  /** The event's own day in its zone. */
  day: z.iso.date(),
  zone,
  /** Wikipedia's article about it, in any of its languages; null: there is none. */
  wikipedia: z
    .strictObject({
      language: z.string().regex(/^[a-z]{2,12}(-[a-z]{1,12})*$/, 'is not a name of an edition such as "en"'),
      title: text,
    })
    .nullable()
    .default(null),
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
    /** Where the same people met at other times. */
    elsewhere: wordGroup.default({ name: 'other meetings', words: {} }),
    /** Places that a sentence means instead of the event's, which stands above it: "he landed in Moscow". */
    otherPlaces: wordGroup.default({ name: 'other places', words: {} }),
  }),
  /** Groups of words that moments share, named by them. */
  momentWords: z.array(wordGroup).default([]),
  /** The groups that name people, who may be who did something. */
  people: z.array(text).default([]),
  /** What happened in the course of the event, in order of time. */
  moments: z.array(moment).default([]),
  /** Who is quoted on it. */
  cast: z.array(castMember).default([]),
  /** Texts of theirs that were published themselves. */
  published: z.array(publishedText).default([]),
  /** What outlets answer differently. */
  questions: questionSet.default({ elsewhere: [], here: [], asked: [], words: [] }),
});

export const eventSchema = eventShape.superRefine((event, context) => {
  const { moments, momentWords, words, people, published, cast } = event;
  published.forEach(({ slug, speaker, versionOf }, at) => {
    const wrong = (key: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: ['published', at, key] });
    if (!cast.some(({ name }) => name === speaker))
      wrong('speaker', `names nobody of the cast: “${speaker}”`);
    if (published.findIndex((one) => one.slug === slug) < at) wrong('slug', 'is there twice');
    if (versionOf !== null && !published.some((one) => one.slug === versionOf && one.versionOf === null))
      wrong('versionOf', `names no published text: “${versionOf}”`);
  });
  const named = new Set([...momentWords, ...groupsOf(words)].map(({ name }) => name));
  people.forEach((group, at) => {
    if (named.has(group)) return;
    context.addIssue({
      code: 'custom',
      message: `names no group of words: “${group}”`,
      path: ['people', at],
    });
  });
  const slugs = new Set<string>();
  moments.forEach((one, place) => {
    if (slugs.has(one.slug)) {
      context.addIssue({ code: 'custom', message: 'is there twice', path: ['moments', place, 'slug'] });
    }
    slugs.add(one.slug);
    const own = one.words.map((group) => (typeof group === 'string' ? group : group.name));
    const unknown = (group: string, path: PropertyKey[], known: readonly string[]) => {
      if (known.includes(group)) return;
      context.addIssue({
        code: 'custom',
        message: `names no group of words: “${group}”`,
        path: ['moments', place, ...path],
      });
    };
    one.words.forEach((group, at) => {
      if (typeof group === 'string') unknown(group, ['words', at], [...named]);
    });
    one.above.forEach((group, at) => {
      unknown(group, ['above', at], own);
    });
    one.not.forEach((group, at) => {
      unknown(group, ['not', at], [...named]);
    });
    for (const key of ['happening', 'beside'] as const) {
      if (one[key] !== undefined) unknown(one[key], [key], own);
    }
    for (const key of ['toCome', 'between'] as const) {
      if (one[key] !== undefined) unknown(one[key], [key], [...named]);
    }
    for (const group of subjectsOf(one)) unknown(group, ['subject'], own);
  });
});

/** The names of the groups that name who did it. */
export function subjectsOf({ subject = [] }: Pick<z.infer<typeof moment>, 'subject'>): readonly string[] {
  return typeof subject === 'string' ? [subject] : subject;
}

/** The event's own groups of words, as moments may name them. */
export function groupsOf({ place, actors, meeting, related }: z.infer<typeof eventShape>['words']) {
  return [place, ...actors, meeting, related];
}

export type Event = z.infer<typeof eventSchema>;
