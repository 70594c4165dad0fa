import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import type { Lookup } from '@/lib/ingest/http/guarded-connector';

export interface DnsServer {
  /** Looks names up at this server; what createHttpClient takes as `lookup`. */
  readonly lookup: Lookup;
  /** Names asked for, in order. */
  readonly questions: readonly string[];
  close(): void;
}

/**
 * A DNS server on loopback whose answer to the n-th question (from 0) is `answer(n, name)`, a list of
 * IPv4 addresses with no time to live.
 */
export async function startDnsServer(
  answer: (n: number, name: string) => readonly string[],
): Promise<DnsServer> {
  const questions: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const name = nameIn(query);
    questions.push(name);
    socket.send(replyTo(query, answer(questions.length - 1, name)), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const resolver = new Resolver({ timeout: 20_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return {
    questions,
    lookup: async (hostname) =>
      (await resolver.resolve4(hostname)).map((address) => ({ address, family: 4 })),
    close: () => {
      socket.close();
    },
  };
}

// RFC 1035, 4.1: a header of 12 bytes, then the name as counted labels, then type and class.
function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; query[at]; at += (query[at] ?? 0) + 1) {
    labels.push(query.subarray(at + 1, at + 1 + (query[at] ?? 0)).toString('latin1'));
  }
  return labels.join('.');
}

function replyTo(query: Buffer, addresses: readonly string[]): Buffer {
  const question = query.subarray(12, query.indexOf(0, 12) + 5);
  const header = Buffer.from([
    query[0] ?? 0,
    query[1] ?? 0,
    0x81,
    0x80,
    0,
    1,
    0,
    addresses.length,
    0,
    0,
    0,
    0,
  ]);
  const records = addresses.map((address) =>
    Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)]),
  );
  return Buffer.concat([header, question, ...records]);
}
