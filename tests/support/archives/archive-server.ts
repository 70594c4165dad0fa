import type { Candidate, Span, StepReading, StepRequest } from '@/lib/ingest/archives/archive';
import type { ArchiveDoor } from '@/lib/ingest/archives/ask-archive';
import { readSource } from '@/lib/ingest/feed/read-feed';
import { createMemoryHostGate, type MemoryHostGate } from '@/tests/support/host-gate';
import { createTestClient } from '@/tests/support/http-client';
import { type LoopbackServer, startLoopbackServer } from '@/tests/support/loopback-server';

/** What a path answers: a body, or a status with headers. */
export type ArchiveAnswer =
  | string
  | Uint8Array
  | {
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string | Uint8Array;
    };

export interface TestArchive {
  readonly server: LoopbackServer;
  readonly base: string;
  readonly gate: MemoryHostGate;
  readonly door: ArchiveDoor;
  close(): Promise<void>;
}

const open = new Set<TestArchive>();

/** Closes what a test opened: `afterEach(closeArchives)`. */
export async function closeArchives(): Promise<void> {
  for (const archive of open) await archive.close();
}

/**
 * A server that stands in for an archive, and the one HTTP client to ask it with. What `answers` has no
 * path for (or gives undefined for) is 404, as archives have it.
 */
export async function startArchive(
  answers: (path: string, url: URL) => ArchiveAnswer | undefined,
  {
    robots = '',
    now = () => new Date(),
    before = async () => undefined,
    patienceMs = 200,
  }: {
    robots?: string;
    now?: () => Date;
    /** What each answer waits for. */
    before?: () => Promise<unknown>;
    patienceMs?: number;
  } = {},
): Promise<TestArchive> {
  const server = await startLoopbackServer(async (request, response) => {
    await before();
    const url = new URL(request.url ?? '/', 'http://archive.test');
    const answer = answers(request.url ?? '/', url);
    const { status, headers = {}, body = '' } = asAnswer(answer);
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (range === null || status !== 200) {
      response.writeHead(status, headers).end(body);
      return;
    }
    const part = Buffer.from(body).subarray(Number(range[1]), Number(range[2]) + 1);
    response.writeHead(206, headers).end(part);
  }, robots);
  const gate = createMemoryHostGate(now, patienceMs);
  const http = createTestClient({ allowHosts: [server.host], gate, now });
  const archive: TestArchive = {
    server,
    base: `${server.origin}/`,
    gate,
    door: { http, now },
    async close() {
      open.delete(archive);
      await http.close();
      await server.close();
    },
  };
  open.add(archive);
  return archive;
}

function asAnswer(answer: ArchiveAnswer | undefined): Exclude<ArchiveAnswer, string | Uint8Array> {
  if (answer === undefined) return { status: 404, body: 'no such file' };
  return typeof answer === 'string' || answer instanceof Uint8Array ? { status: 200, body: answer } : answer;
}

/** The sitemap reader without its processes: what they run. */
export const plainReader = { readSource };

/** The days of the event's coverage, shortened. */
export const span: Span = {
  from: new Date('2025-08-15T00:00:00Z'),
  until: new Date('2025-08-17T00:00:00Z'),
};

/** A request that wants everything, or what `wants` says. */
export function requestOf(
  wants: (candidate: Candidate) => boolean = () => true,
  over: Span = span,
): StepRequest {
  return { span: over, wants };
}

/** A reading that must be of this kind; throws with what it was instead. */
export function expectReading<K extends StepReading['kind']>(
  reading: StepReading,
  kind: K,
): Extract<StepReading, { kind: K }> {
  if (isReading(reading, kind)) return reading;
  throw new Error(`expected ${kind}, got ${JSON.stringify(reading).slice(0, 400)}`);
}

function isReading<K extends StepReading['kind']>(
  reading: StepReading,
  kind: K,
): reading is Extract<StepReading, { kind: K }> {
  return reading.kind === kind;
}

/** The one step of a list that has but one. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`expected one, got ${list.length}`);
  return first;
}
