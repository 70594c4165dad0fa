import { z } from 'zod';
import { parseStrictly } from '@/lib/ingest/decode/json';
import { below } from './ask-archive';

/** What stands around every answer of a wiki (MediaWiki Action API, `format=json&formatversion=2`). */
export type WikiEnvelope =
  | {
      readonly kind: 'answer';
      /** The whole answer, to be parsed by who asked. */
      readonly value: unknown;
      /** What the next question has beside this one's parameters; null: this was all. */
      readonly next: Readonly<Record<string, string>> | null;
    }
  /** There is no page of that title. */
  | { readonly kind: 'no-page' }
  /** Too busy to answer programs: to be asked again after some seconds. */
  | { readonly kind: 'busy'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

/** How long a wiki is left alone that is too busy and names no time (Manual:Maxlag_parameter). */
export const busyPauseMs = 5000;

const envelope = z.object({
  error: z.object({ code: z.string(), info: z.string().default('') }).optional(),
  continue: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** Errors that say "not now" (www.mediawiki.org/wiki/API:Errors_and_warnings, Manual:Maxlag_parameter). */
const busyCodes: ReadonlySet<string> = new Set(['maxlag', 'ratelimited', 'readonly']);
const missingCodes: ReadonlySet<string> = new Set(['missingtitle', 'invalidtitle']);

export const notUnderstood = { kind: 'failed', why: 'The wiki’s answer could not be understood.' } as const;

/** The address of a question to an edition; `base` is WIKIPEDIA_URL, with {language} for the edition. */
export function wikiAddress(
  base: string,
  language: string,
  parameters: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({ format: 'json', formatversion: '2', maxlag: '5', ...parameters });
  return `${below(base.replaceAll('{language}', language), 'w/api.php')}?${query}`;
}

/** Reads what stands around an answer: an error, and what the next question needs. */
export function readWikiEnvelope(body: Uint8Array): WikiEnvelope {
  const value = parseStrictly(new TextDecoder().decode(body));
  const parsed = envelope.safeParse(value);
  if (!parsed.success) return notUnderstood;
  const { error, continue: next = null } = parsed.data;
  if (error !== undefined && missingCodes.has(error.code)) return { kind: 'no-page' };
  if (error !== undefined) {
    const why = `The wiki answered: ${error.info.slice(0, 300) || error.code}`;
    return { kind: busyCodes.has(error.code) ? 'busy' : 'failed', why };
  }
  return { kind: 'answer', value, next: next === null ? null : asTexts(next) };
}

function asTexts(values: Readonly<Record<string, string | number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
