import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { NamedText } from '@/lib/news/shown/published-text';
import { mobileHost, type Site } from '@/lib/sample/press/site';
import { siteOf } from '@/lib/sample/press/site-styles';
import { countEditions, type PrintedState, printEdition } from './edition';
import { loadSampleCoverage, loadSampleOutlets, type SampleOutlet } from './load-coverage';
import { answerPath } from './newsroom-site';
import { answerPublished, loadSamplePublished, namedText } from './published-texts';
import type { SampleReport } from './report';
import { respond } from './respond';

/** The sample newsroom: the sites of invented outlets on one loopback server, told apart by Host. */
export interface Newsroom {
  /** Host name of each outlet's site, mobile ones included → `127.0.0.1:port` to dial. */
  readonly reach: ReadonlyMap<string, string>;
  /** The outlets as `lib/sample/outlets.json` has them. */
  readonly outlets: readonly SampleOutlet[];
  /** Texts that outlets quote from, each on a page of its own. */
  readonly published: readonly NamedText[];
  /** How many states the newsroom has: 1 + the most changes of a report. */
  readonly editions: number;
  /** Shows another state, 1 to `editions`; out of that range it is the nearest. */
  setEdition(number: number): void;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

interface Desk {
  readonly site: Site;
  readonly reports: readonly SampleReport[];
}

/**
 * Opens the newsroom on a free port of 127.0.0.1, at edition 1. Rejects only where no port can be had;
 * throws where the coverage files are damaged.
 */
export async function openNewsroom(): Promise<Newsroom> {
  const outlets = loadSampleOutlets();
  const desks = outlets.map(
    (outlet): Desk => ({ site: siteOf(outlet), reports: loadSampleCoverage(outlet.slug) }),
  );
  const byHost = new Map(
    desks.flatMap((desk) => hostsOf(desk.site).map((host): [string, Desk] => [host, desk])),
  );
  const editions = countEditions(desks.flatMap(({ reports }) => reports));
  const texts = loadSamplePublished();
  const textHosts = new Set(texts.map(({ source }) => new URL(source.url).host));
  let number = 1;
  const server = createServer((request, response) => {
    const host = hostOf(request);
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const desk = byHost.get(host);
    if (desk === undefined) {
      const answer = textHosts.has(host) ? answerPublished(texts, path) : ({ kind: 'absent' } as const);
      respond(request, response, { answer, changedAt: new Date(0) });
      return;
    }
    const states = desk.reports.map((report) =>
      printEdition(report, { number, isLast: number === editions }),
    );
    respond(request, response, {
      answer: answerPath(desk.site, states, path),
      changedAt: changeTime(states, number),
    });
  });
  const port = await listen(server);
  return {
    reach: new Map([...byHost.keys(), ...textHosts].map((host) => [host, `127.0.0.1:${port}`])),
    outlets,
    published: texts.map(namedText),
    editions,
    setEdition(wanted) {
      number = Math.min(Math.max(1, Math.trunc(wanted)), editions);
    },
    close: () => close(server),
  };
}

function hostsOf(site: Site): readonly string[] {
  return site.feedLinks === 'mobile' ? [site.host, mobileHost(site)] : [site.host];
}

function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}

/** Later with every edition, so that If-Modified-Since alone never hides one. */
function changeTime(states: readonly PrintedState[], number: number): Date {
  const times = states.flatMap(({ report }) => [report.published, report.modified]);
  const newest = Math.max(0, ...times.map((time) => (time === null ? 0 : Date.parse(time))));
  return new Date(newest + (number - 1) * 1000);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return address === null || typeof address === 'string' ? 0 : address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
