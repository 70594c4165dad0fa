import { isTopic } from './hub';

/** What a WebSub subscriber asks, read (WebSub, 5.1). */
export type FollowReading =
  | {
      readonly kind: 'read';
      readonly mode: 'subscribe' | 'unsubscribe';
      readonly callback: string;
      readonly topic: string;
      readonly secret: string | null;
      readonly leaseSeconds: number;
    }
  /** One plain sentence. */
  | { readonly kind: 'refused'; readonly why: string };

const day = 86_400;
const lease = { least: 3_600, usual: 10 * day, most: 30 * day } as const;
const longestAddress = 2048;
/** In bytes, less than (WebSub, 5.1). */
const longestSecret = 200;

/** Reads the form of a request to our hub; `origin` is our own. */
export function readFollowRequest(form: URLSearchParams, origin: string): FollowReading {
  const refused = (why: string): FollowReading => ({ kind: 'refused', why });
  const mode = form.get('hub.mode');
  if (mode !== 'subscribe' && mode !== 'unsubscribe') return refused('hub.mode is subscribe or unsubscribe.');
  const topic = form.get('hub.topic') ?? '';
  if (topic.length > longestAddress || !isTopic(topic, origin))
    return refused('hub.topic is no feed of this site, as it names itself by rel="self".');
  const callback = form.get('hub.callback') ?? '';
  if (!isCallback(callback, origin))
    return refused(
      'hub.callback is no http or https address of another site, without password and fragment.',
    );
  const secret = form.get('hub.secret');
  if (
    secret !== null &&
    (secret === '' || Buffer.byteLength(secret) >= longestSecret || secret.includes('\0'))
  )
    return refused(`hub.secret is shorter than ${longestSecret} bytes.`);
  // A form with the field left empty asks for nothing of its own.
  const asked = form.get('hub.lease_seconds') || String(lease.usual);
  if (!/^\d{1,12}$/.test(asked)) return refused('hub.lease_seconds is a whole number.');
  const leaseSeconds = Math.min(lease.most, Math.max(lease.least, Number(asked)));
  return { kind: 'read', mode, callback, topic, secret, leaseSeconds };
}

function isCallback(address: string, origin: string): boolean {
  if (address.length > longestAddress || !URL.canParse(address)) return false;
  const url = new URL(address);
  const isPlain = url.username === '' && url.password === '' && !address.includes('#');
  return /^https?:$/.test(url.protocol) && isPlain && url.origin !== origin && !/[\0\s]/.test(address);
}
