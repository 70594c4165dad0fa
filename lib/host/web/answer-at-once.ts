import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type PlainRequest, readPlainRequest } from './plain-request';

/** An answer with its head, as it goes over the wire, in pieces; null: it is not in memory. */
export type AtOnce = (request: PlainRequest) => readonly Buffer[] | null;

/** Connections that `node:http` has not been given. */
export interface UnparsedConnections {
  /** Ends those that wait for nothing, and the others once they have what they wait for. */
  end(): void;
  /** Breaks them off. */
  destroy(): void;
}

/**
 * Has plain requests answered from memory before `node:http` parses anything, which takes half of the time of such an
 * answer and more. A connection on which anything else comes is the server's from then on, with what came. Until then
 * it may be without a request as long as the server allows.
 */
export function answerAtOnce(server: Server, answer: AtOnce): UnparsedConnections {
  // Node's own, which stands there from the start.
  const parse = server.listeners('connection')[0];
  if (parse === undefined) throw new Error('node:http no longer parses what an event gives it.');
  server.removeAllListeners('connection');
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    const leave = () => {
      sockets.delete(socket);
      socket.off('data', read).off('end', end).off('timeout', endIdle).off('error', end).setTimeout(0);
    };
    const end = () => socket.destroySoon();
    // A reader that has stood still for that long may go on, and ask for more: it was left without an answer.
    const endIdle = () => {
      if (socket.writableLength === 0) end();
    };
    const read = (chunk: Buffer) => {
      // Who asks on without taking what was asked for is slowed down by the server.
      const request = socket.writableLength === 0 ? readPlainRequest(chunk) : null;
      const pieces = request === null ? null : answer(request);
      if (pieces !== null) {
        for (const piece of pieces) socket.write(piece);
        if (socket.timeout !== server.keepAliveTimeout) socket.setTimeout(server.keepAliveTimeout);
        return;
      }
      leave();
      socket.unshift(chunk);
      Reflect.apply(parse, server, [socket]);
    };
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket
      .on('data', read)
      .on('end', end)
      .on('timeout', endIdle)
      .on('error', end)
      .setTimeout(server.headersTimeout);
  });
  return {
    end() {
      for (const socket of sockets) socket.destroySoon();
    },
    destroy() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
