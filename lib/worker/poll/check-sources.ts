import type { FetchOutcome } from '@/lib/ingest/http/outcome';
import { hostOf, type JobTools } from '@/lib/worker/job-tools';
import { openJobTools, type WorkerOptions } from '@/lib/worker/open-worker';
import { askPatiently } from './ask-patiently';
import { judgeEntries } from './judge-entries';
import { sourceAccept, sourceMaxBytes } from './poll-source';

/** What one look at a source came to, for the operator's eyes: nothing of it is stored. */
export interface SourceCheck {
  readonly address: string;
  /** Whether it answered as a source does. */
  readonly isGood: boolean;
  /** One plain sentence. */
  readonly words: string;
}

const hostsAtOnce = 8;

/**
 * Looks at each source once, as politely as the worker does (the same robots.txt, delays and one request at a
 * time per host, shared with any worker of the database), and stores neither articles nor looks.
 */
export async function checkSources(
  options: WorkerOptions,
  onCheck: (check: SourceCheck) => void,
  signal: AbortSignal,
): Promise<void> {
  const tools = openJobTools(options, null);
  const addresses = options.outlets.flatMap(({ sources }) => sources.map(({ url }) => url));
  const hosts = [...new Set(addresses.map(hostOf))].map((host) =>
    addresses.filter((address) => hostOf(address) === host),
  );
  const checkHosts = async () => {
    for (let next = hosts.shift(); next !== undefined; next = hosts.shift()) {
      for (const address of next) {
        if (signal.aborted) return;
        onCheck({ address, ...(await checkSource(tools, address)) });
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: hostsAtOnce }, checkHosts));
  } finally {
    await tools.http.close();
    await tools.reader.close();
    await tools.database.$disconnect();
  }
}

async function checkSource(tools: JobTools, address: string): Promise<Omit<SourceCheck, 'address'>> {
  const outcome = await askPatiently(tools, {
    address,
    accept: sourceAccept,
    validators: null,
    maxBytes: sourceMaxBytes,
  });
  switch (outcome.kind) {
    case 'fetched':
      return checkAnswer(tools, outcome);
    case 'unchanged':
      return { isGood: true, words: 'It answered that nothing has changed.' };
    case 'gone':
      return { isGood: false, words: `There is nothing at this address (${outcome.status}).` };
    case 'later':
      return { isGood: false, words: `Not asked now: ${outcome.why}` };
    case 'throttled':
    case 'refused':
    case 'failed':
      return { isGood: false, words: outcome.why };
  }
}

async function checkAnswer(
  { rules, reader }: JobTools,
  { body, contentType, address, redirects }: Extract<FetchOutcome, { kind: 'fetched' }>,
): Promise<Omit<SourceCheck, 'address'>> {
  const reading = await reader.readSource(body, { contentType, address });
  const from = redirects.length === 0 ? '' : ` It redirects to ${address}.`;
  switch (reading.kind) {
    case 'unreadable':
      return { isGood: false, words: `${reading.why}${from}` };
    case 'sitemap-index':
      return { isGood: true, words: `An index of ${reading.sitemaps.length} sitemaps.${from}` };
    case 'feed':
    case 'sitemap': {
      const lines = judgeEntries(reading.entries, rules);
      const telling = lines.filter(({ isWorthReading }) => isWorthReading).length;
      const words = `${lines.length} lines, ${telling} of them worth reading for this event.${from}`;
      return { isGood: true, words };
    }
  }
}
