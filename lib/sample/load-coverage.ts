import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { outletKinds, sourceKinds } from '@/lib/news/outlet';
import { type SampleReport, sampleCoverage } from './report';

const sampleOutlet = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  home: z.url(),
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Where its country has several clocks. */
  zone: z.string().optional(),
  language: z.string().regex(/^[a-z]{2}$/),
  kind: z.enum(outletKinds),
  sources: z.array(z.strictObject({ kind: z.enum(sourceKinds), url: z.url() })).length(1),
});

/** An invented outlet of `lib/sample/outlets.json`, in the form of the event's outlets file. */
export type SampleOutlet = z.infer<typeof sampleOutlet>;

/** The invented outlets, as their file has them. Throws where the file is damaged. */
export function loadSampleOutlets(): readonly SampleOutlet[] {
  return z.array(sampleOutlet).parse(readData('outlets.json'));
}

/** An outlet's reports, oldest first. Throws where the file is missing or damaged. */
export function loadSampleCoverage(slug: string): readonly SampleReport[] {
  return sampleCoverage.parse(readData(`coverage/${slug}.json`));
}

function readData(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
