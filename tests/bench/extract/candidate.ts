import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pageBytes } from '@/lib/cli/page-files';
import { decodeHtml } from '@/lib/ingest/decode/decode-html';
import { readPage } from '@/lib/ingest/page/read-page';

// A process of `bench:extract` that reads pages one way, so that its peak memory is its own.

export const candidates = ['ours', 'readability'] as const;
export type Candidate = (typeof candidates)[number];

/** What it answers for a file. */
export interface CandidateAnswer {
  readonly milliseconds: number;
  /** Processor time, which a busy machine does not lengthen as much. */
  readonly cpuMs: number;
  /** Peak resident memory of the process so far, in kilobytes. */
  readonly peakKb: number;
  readonly found: boolean;
}

const unknownSource = { contentType: null, address: 'https://page.invalid/' } as const;

function readWithUs(bytes: Uint8Array): boolean {
  return readPage(bytes, unknownSource).kind === 'article';
}

/** Under linkedom a template crashes Readability, so templates go first; nothing else is done for it. */
function readWithReadability(bytes: Uint8Array): boolean {
  const { document } = parseHTML(decodeHtml(bytes, null));
  for (const template of document.querySelectorAll('template')) template.remove();
  return new Readability(document).parse() !== null;
}

function succeeds(read: (bytes: Uint8Array) => boolean, bytes: Uint8Array): boolean {
  try {
    return read(bytes);
  } catch {
    return false;
  }
}

const read = process.argv[2] === 'ours' ? readWithUs : readWithReadability;
process.on('message', async (file: string) => {
  const bytes = await pageBytes(file);
  const before = process.cpuUsage();
  const begin = performance.now();
  const found = succeeds(read, bytes);
  const milliseconds = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  const peakKb = process.resourceUsage().maxRSS;
  const answer: CandidateAnswer = { milliseconds, cpuMs: (user + system) / 1000, peakKb, found };
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
