import dns from 'node:dns';
import dnsPromises from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

// Loaded into every process of the program (NODE_OPTIONS): it makes the loopback internet the only one there is.
// What ALLOW_HOSTS names is dialled at its port, whatever its name; no other name leads anywhere.

const port = Number(process.env.LOOPBACK_INTERNET_PORT);
const isHere = (name = 'localhost') => name === 'localhost' || net.isIP(name) !== 0;

const connect = net.connect;
net.connect = (...words) => {
  const [options] = words;
  // The guarded way looks names up by itself, and finds none.
  if (typeof options !== 'object' || options.lookup !== undefined || options.path || isHere(options.host)) {
    return connect(...words);
  }
  return connect({ ...options, host: '127.0.0.1', port }, ...words.slice(1));
};

const lookup = dns.lookup;
const unknown = (name) => Object.assign(new Error(`no address for ${name}`), { code: 'ENOTFOUND' });
dns.lookup = (name, ...words) => {
  if (isHere(name)) return lookup(name, ...words);
  setImmediate(words.at(-1), unknown(name));
};
const lookupPromise = dnsPromises.lookup;
dnsPromises.lookup = async (name, ...words) => {
  if (isHere(name)) return lookupPromise(name, ...words);
  throw unknown(name);
};
syncBuiltinESMExports();
