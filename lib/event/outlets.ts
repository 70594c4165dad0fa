import { z } from 'zod';
import { outletKinds, sourceKinds } from '@/lib/news/outlet';
import { zone } from './zone';

const address = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });

const source = z.strictObject({
  kind: z.enum(sourceKinds),
  url: address,
  /** The part of the outlet that it carries ("world"); null or absent for all of it. */
  section: z.string().min(1).nullable().default(null),
  /** Seen on more than one public list. */
  confirmed: z.boolean().default(false),
});

export const outletSchema = z.strictObject({
  slug: z
    .string()
    .regex(
      /^[a-z0-9]+([-.]+[a-z0-9]+)*$/,
      'may hold only a–z, 0–9 and, between them, hyphens and full stops',
    ),
  name: z.string().trim().min(1),
  home: address,
  /** Null: not known. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a two-letter country code')
    .nullable(),
  /** IANA name of its clock, where its country has several; null: its country's. */
  zone: zone.nullable().default(null),
  language: z.string().regex(/^[a-z]{2,3}$/, 'is not a language code'),
  kind: z.enum(outletKinds),
  confirmedByTwoLists: z.boolean().default(false),
  sources: z.array(source),
  /** Dated sitemaps, with {YYYY} {MM} {DD}. */
  archiveSitemaps: z.array(z.string()).default([]),
});

/** `lib/event/outlets.json`, or the file that OUTLETS_FILE names. No slug and no source stands twice. */
export const outletsSchema = z.array(outletSchema).superRefine((outlets, context) => {
  const slugs = new Set<string>();
  const addresses = new Set<string>();
  outlets.forEach((outlet, at) => {
    if (slugs.has(outlet.slug)) {
      context.addIssue({ code: 'custom', path: [at, 'slug'], message: 'is used by another outlet' });
    }
    slugs.add(outlet.slug);
    outlet.sources.forEach(({ url }, place) => {
      if (addresses.has(url)) {
        context.addIssue({
          code: 'custom',
          path: [at, 'sources', place, 'url'],
          message: 'is listed already',
        });
      }
      addresses.add(url);
    });
  });
});

export type OutletRecord = z.infer<typeof outletSchema>;
