import { connect, createServer, type Socket } from 'node:net';

/** The way to a server, which can be cut off as if the server had been stopped. */
export interface CuttableLink {
  /** The address of the database by this way. */
  readonly url: string;
  /** Ends every connection; new ones are refused. */
  cut(): Promise<void>;
  /** Lets connections through again, at the same address. */
  mend(): Promise<void>;
  /** From here on every connection stands, new ones too, and carries nothing: as where a machine hangs. */
  hang(): void;
  /** Ends those that hang, and lets new ones through. */
  goOn(): void;
  /** Keeps back what comes to the server on the connections that stand; new ones are let through. */
  keepBack(): void;
  /** In bytes, what is kept back by now. */
  keptBack(): number;
  /** Hands on what was kept back. */
  handOn(): void;
  /** How many connections have ended so far. */
  ended(): number;
}

/** Opens a way of its own to the database at `target`. */
export async function openCuttableLink(target: string): Promise<CuttableLink> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };
  let hangs = false;
  let ended = 0;
  const ways = new Map<Socket, Socket>();
  const server = createServer((near) => {
    if (hangs) return keep(near);
    const far = connect({ host: hostname, port: Number(port) });
    keep(near);
    keep(far);
    ways.set(near, far);
    near.on('close', () => {
      ways.delete(near);
      ended += 1;
      far.destroy();
    });
    far.on('close', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const address = server.address();
  const own = address !== null && typeof address === 'object' ? address.port : 0;
  const url = new URL(target);
  url.host = `127.0.0.1:${own}`;
  return {
    url: url.href,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
    mend: () => listen(own),
    hang() {
      hangs = true;
      for (const socket of open) socket.unpipe().pause();
    },
    goOn() {
      hangs = false;
      for (const socket of open) socket.destroy();
    },
    keepBack() {
      for (const [near, far] of ways) near.unpipe(far).pause();
    },
    keptBack: () => [...ways.keys()].reduce((sum, { readableLength }) => sum + readableLength, 0),
    handOn() {
      for (const [near, far] of ways) near.pipe(far);
    },
    ended: () => ended,
  };
}
