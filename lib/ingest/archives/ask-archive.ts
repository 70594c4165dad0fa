import type { HttpClient } from '@/lib/ingest/http/http-client';
import type { FetchRequest } from '@/lib/ingest/http/outcome';
import type { StepReading } from './archive';

type NotRead = Exclude<StepReading, { kind: 'read' }>;

/** What an archive sent; or what else came of asking it. */
export type ArchiveAnswer =
  | {
      readonly kind: 'answer';
      readonly body: Uint8Array;
      readonly contentType: string | null;
      /** Where the answer came from, after redirects. */
      readonly address: string;
      readonly status: number;
    }
  | NotRead;

/** The way to an archive. */
export interface ArchiveDoor {
  readonly http: HttpClient;
  readonly now: () => Date;
}

export type ArchiveQuestion = Pick<FetchRequest, 'address'> &
  Partial<
    Pick<FetchRequest, 'accept' | 'maxBytes' | 'range' | 'pauseMs' | 'mayBeEmpty' | 'isInterface' | 'atOnce'>
  >;

/** Packed: a minute of GDELT has up to 2 MB, a WARC record or a page of an index up to 10. */
const maxBytes = 40 * 1024 * 1024;

/** An index of billions of lines needs its time, but the host is held no longer than a minute. */
const deadlineMs = 50_000;

/** How long a server is left alone that says "slow down" and no more: as long as its host is. */
const unnamedPauseMs = 15 * 60_000;

/** Asks once; no request is repeated here. */
export async function askArchive(
  { http, now }: ArchiveDoor,
  question: ArchiveQuestion,
): Promise<ArchiveAnswer> {
  const outcome = await http.fetch({ accept: '*/*', validators: null, maxBytes, deadlineMs, ...question });
  switch (outcome.kind) {
    case 'fetched':
      return {
        kind: 'answer',
        body: outcome.body,
        contentType: outcome.contentType,
        address: outcome.address,
        status: outcome.status,
      };
    case 'gone':
      return outcome.answeredAt === null ? { kind: 'absent' } : { kind: 'absent', asOf: outcome.answeredAt };
    case 'later':
      return { kind: 'later', until: outcome.until, why: outcome.why };
    case 'throttled': {
      const until = outcome.until ?? new Date(now().getTime() + unnamedPauseMs);
      return { kind: 'later', until, why: outcome.why };
    }
    case 'refused':
      return { kind: 'refused', why: outcome.why };
    case 'unchanged':
      return { kind: 'failed', why: 'The archive answered “not changed” although nothing was known of it.' };
    case 'failed':
      return { kind: 'failed', why: outcome.why };
  }
}

/** An address below an archive's own, which may or may not end in a slash. */
export function below(base: string, path: string): string {
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}
