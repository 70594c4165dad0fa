import type { Archive, Span, Step, StepReading, StepRequest } from './archive';
import { type ArchiveDoor, askArchive, below } from './ask-archive';
import { captureStamp, captureTime } from './capture-time';
import { gather } from './gathering';
import { readGdeltLine } from './gdelt-line';
import { splitLines } from './lines';
import { unpack } from './unpack';

const minuteMs = 60_000;

/** Files come some minutes after each quarter hour (blog.gdeltproject.org on the Article List). */
const usualMinutes: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 7]);

export interface GdeltOptions extends ArchiveDoor {
  /** GDELT_URL; `gdeltv3/gal/…` stands below it. */
  readonly base: string;
}

/**
 * GDELT's Article List: a file of JSON lines for a minute, named by that minute, with every article that
 * GDELT saw then. No list says which minutes have one, so each is asked for; most answer 404. The minutes
 * in which files usually come are first, so that a pull cut short has most of what there is.
 */
export function openGdelt(options: GdeltOptions): Archive {
  return {
    name: 'gdelt',
    *steps(span) {
      for (const isUsual of [true, false]) {
        for (const at of minutes(span)) {
          if (usualMinutes.has(Math.floor(at / minuteMs) % 15) === isUsual) yield stepAt(options.base, at);
        }
      }
    },
    count: (span) => [...minutes(span)].length,
    read: (step, request) => readMinute(options, step, request),
  };
}

function* minutes({ from, until }: Span): Generator<number> {
  const first = Math.floor(from.getTime() / minuteMs) * minuteMs;
  for (let at = first; at < until.getTime(); at += minuteMs) yield at;
}

function stepAt(base: string, at: number): Step {
  const stamp = captureStamp(new Date(at));
  return {
    archive: 'gdelt',
    key: below(base, `gdeltv3/gal/${stamp}.gal.json.gz`),
    holds: 'articles',
    depth: 0,
  };
}

async function readMinute(door: ArchiveDoor, step: Step, request: StepRequest): Promise<StepReading> {
  const answer = await askArchive(door, { address: step.key });
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
