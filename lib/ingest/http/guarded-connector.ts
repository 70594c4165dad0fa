import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { type AddressGuard, bareHost, isForbiddenIp } from './address-guard';

/** All addresses of a host name; rejects as dns.lookup does. */
export type Lookup = (
  hostname: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** A connection that would have led where none may lead. */
export class ForbiddenAddress extends Error {}

interface ConnectorOptions {
  readonly guard: AddressGuard;
  readonly connectTimeoutMs: number;
  readonly lookup?: Lookup;
  /** Judges an IP address; replaced only to test the check after connecting. */
  readonly isForbidden?: (address: string) => boolean;
}

/**
 * undici's way to open a connection, guarded three times: the literal (net.connect asks no lookup for
 * one), every address that DNS gives, and the address that the socket really reached. One lookup
 * serves the check and the connection, so a second DNS answer has no chance. For TLS the last check
 * comes before the handshake.
 */
export function createGuardedConnector(options: ConnectorOptions): buildConnector.connector {
  const isForbidden = options.isForbidden ?? isForbiddenIp;
  const guarded = buildConnector({
    timeout: options.connectTimeoutMs,
    lookup: guardedLookup(options.lookup ?? lookupAll, isForbidden),
  });
  const open = buildConnector({ timeout: options.connectTimeoutMs });
  return (target, callback) => {
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    const instead = options.guard.dialInstead(target.hostname);
    const exempt = instead !== null || options.guard.isExempt(target.hostname, port);
    const hostname = instead?.hostname ?? bareHost(target.hostname);
    if (!exempt && isIP(hostname) !== 0 && isForbidden(hostname)) {
      callback(new ForbiddenAddress(hostname), null);
      return;
    }
    const tcp = { ...target, protocol: 'http:', hostname, port: instead?.port ?? port };
    (exempt ? open : guarded)(tcp, (error, socket) => {
      if (error !== null) return callback(error, null);
      if (!exempt && isForbidden(socket.remoteAddress ?? '')) {
        socket.destroy();
        return callback(new ForbiddenAddress(socket.remoteAddress ?? hostname), null);
      }
      if (target.protocol !== 'https:') return callback(null, socket);
      open({ ...target, port, servername: serverName(target.hostname), httpSocket: socket }, callback);
      closeWithTls(socket);
    });
  };
}

async function lookupAll(hostname: string): ReturnType<Lookup> {
  return systemLookup(hostname, { all: true });
}

// Forbidden answers are passed over rather than fatal: on networks with NAT64 every name also has a
// 64:ff9b:: address.
function guardedLookup(lookup: Lookup, isForbidden: (address: string) => boolean): LookupFunction {
  return (hostname, lookupOptions, callback) => {
    lookup(hostname).then(
      (found) => {
        const open = found.filter(({ address }) => !isForbidden(address));
        const first = open[0];
        if (first === undefined) {
          const error = found.length === 0 ? notFound(hostname) : new ForbiddenAddress(hostname);
          callback(error, '', 0);
        } else if (lookupOptions.all) {
          callback(null, [...open]);
        } else {
          callback(null, first.address, first.family);
        }
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), '', 0),
    );
  };
}

function notFound(hostname: string): Error {
  return Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' });
}

// A name for SNI and for the certificate; IP addresses have none (RFC 6066).
function serverName(hostname: string): string {
  const host = bareHost(hostname);
  return isIP(host) === 0 ? host : '';
}

// The plain socket under TLS reports its errors through the TLS socket; its own must not go unheard.
function closeWithTls(socket: Socket): void {
  socket.on('error', () => undefined);
}
