import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

interface Pooler {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * What a pooler in transaction mode is seen to be from outside: every connection is told the process number of
 * one server. Speaks as much of the protocol (PostgreSQL documentation, 54.7) as a simple query of a number needs.
 */
export async function openPoolerOfOneSession(): Promise<Pooler> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let isKnown = false;
    socket.on('data', (bytes) => {
      if (!isKnown) socket.write(Buffer.concat([message('R', int32(0)), readyForQuery]));
      else if (bytes[0] === 'Q'.charCodeAt(0)) socket.write(oneNumber(4711));
      isKnown = true;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `postgresql://parallax@127.0.0.1:${port}/parallax`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const readyForQuery = message('Z', Buffer.from('I'));

function oneNumber(value: number): Buffer {
  const text = Buffer.from(String(value));
  const [int4, anyLength] = [int32(23), int16(4)];
  const column = Buffer.concat([
    Buffer.from('pid\0'),
    int32(0),
    int16(0),
    int4,
    anyLength,
    int32(-1),
    int16(0),
  ]);
  return Buffer.concat([
    message('T', Buffer.concat([int16(1), column])),
    message('D', Buffer.concat([int16(1), int32(text.length), text])),
    message('C', Buffer.from('SELECT 1\0')),
    readyForQuery,
  ]);
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}
