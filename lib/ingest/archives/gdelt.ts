import type { Archive, Span, Step, StepContext, StepReading, StepRequest } from './archive';
import { type ArchiveDoor, askArchive, below } from './ask-archive';
import { captureStamp, captureTime } from './capture-time';
import { gather } from './gathering';
import { readGdeltLine } from './gdelt-line';
import { splitLines } from './lines';
import { outward } from './outward';
import { unpack } from './unpack';

const minuteMs = 60_000;
const quarterMinutes = 15;

/**
 * Files come in the first minutes after each quarter hour (blog.gdeltproject.org on the Article List; those of
 * 1 January 2020 and 10 April 2026 in the first three).
 */
const likely: readonly number[] = [1, 2, 3];
const unlikely = Array.from({ length: quarterMinutes }, (_, minute) => minute).filter(
  (minute) => !likely.includes(minute),
);

export interface GdeltOptions extends ArchiveDoor {
  /** GDELT_URL; `gdeltv3/gal/…` stands below it. */
  readonly base: string;
  /** The event's own days, which come first. */
  readonly own: Span;
  /** How many files are asked for at a time. */
  readonly atOnce: number;
}

/**
 * GDELT's Article List: a file of JSON lines for a minute, named by that minute, with every article that
 * GDELT saw then. No list says which minutes have one, so the likely ones are asked for, and the others of a
 * quarter hour only where none of those has a file.
 */
export function openGdelt(options: GdeltOptions): Archive {
  const { base, own } = options;
  return {
    name: 'gdelt',
    *steps(span) {
      for (const part of outward(span, own)) {
        for (const quarter of quarters(part))
          yield* minutesOf(base, { quarter, minutes: likely, span: part });
      }
    },
    after: (step, context) => afterMinute(base, step, context),
    read: (step, request) => readMinute(options, step, request),
  };
}

/** The starts of the quarter hours that a span touches. */
function* quarters({ from, until }: Span): Generator<number> {
  const length = quarterMinutes * minuteMs;
  const first = Math.floor(from.getTime() / length) * length;
  for (let at = first; at < until.getTime(); at += length) yield at;
}

function* minutesOf(
  base: string,
  {
    quarter,
    minutes,
    span,
  }: { readonly quarter: number; readonly minutes: readonly number[]; readonly span: Span },
): Generator<Step> {
  for (const minute of minutes) {
    const at = new Date(quarter + minute * minuteMs);
    if (at < span.from || at >= span.until) continue;
    const key = below(base, `gdeltv3/gal/${captureStamp(at)}.gal.json.gz`);
    yield { archive: 'gdelt', key, holds: 'articles', depth: 0 };
  }
}

/** The unlikely minutes of a quarter hour, once it is known that no likely one has a file. */
function afterMinute(base: string, step: Step, { span, stateOf }: StepContext): readonly Step[] {
  const at = minuteOf(step.key);
  if (at === null) return [];
  const [quarter = 0] = quarters({ from: at, until: new Date(at.getTime() + 1) });
  const asked = [...minutesOf(base, { quarter, minutes: likely, span })];
  const hasNone =
    asked.some(({ key }) => key === step.key) && asked.every((one) => stateOf(one) === 'absent');
  return hasNone ? [...minutesOf(base, { quarter, minutes: unlikely, span })] : [];
}

async function readMinute(options: GdeltOptions, step: Step, request: StepRequest): Promise<StepReading> {
  const answer = await askArchive(options, { address: step.key, atOnce: options.atOnce });
  if (answer.kind !== 'answer') return answer;
  const gathering = gather(request);
  const seenAt = minuteOf(step.key);
  const unpacking = unpack(answer.body);
  for await (const lines of splitLines(unpacking.pieces)) {
    for (const line of lines) {
      if (line.kind === 'too-long') gathering.add(null);
      else if (line.text.trim() !== '') gathering.add(readGdeltLine(line.text, seenAt));
    }
  }
  return gathering.reading([], unpacking.problem());
}

function minuteOf(key: string): Date | null {
  return captureTime(/(\d{14})\.gal\.json\.gz$/.exec(key)?.[1] ?? '');
}
