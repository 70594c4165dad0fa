import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How slow a reader may be: what waits for it is taken within `graceMs` milliseconds and the time that this pace needs. */
export interface Pace {
  readonly graceMs: number;
  readonly bytesPerSecond: number;
}

/** A telephone's of twenty years ago. */
const usualPace: Pace = { graceMs: 30_000, bytesPerSecond: 4096 };

interface Mark {
  readonly at: number;
  /** Bytes that the machine had taken over by then: it does so piece by piece, as our answers are written. */
  readonly taken: number;
}

/**
 * Ends connections whose reader hardly takes what it asked for: 75 of 100 that read nothing were still held after a
 * minute, each with a page in memory. Node bounds how long a request may take to come, never an answer to go.
 */
export function endSlowReaders(server: Server, { graceMs, bytesPerSecond }: Pace = usualPace): void {
  const marks = new Map<Socket, Mark | null>();
  server.on('connection', (socket) => {
    marks.set(socket, null);
    socket.once('close', () => marks.delete(socket));
  });
  const look = setInterval(
    () => {
      const now = performance.now();
      for (const [socket, mark] of marks) {
        const waiting = socket.writableLength;
        // What waits counts as written too.
        const taken = socket.bytesWritten - waiting;
        if (waiting === 0) marks.set(socket, null);
        else if (mark === null || taken !== mark.taken) marks.set(socket, { at: now, taken });
        else if (now - mark.at > graceMs + (waiting / bytesPerSecond) * 1000) socket.destroy();
      }
    },
    Math.ceil(graceMs / 6),
  );
  look.unref();
  server.once('close', () => clearInterval(look));
}
