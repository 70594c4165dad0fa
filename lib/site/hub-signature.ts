import { createHmac, timingSafeEqual } from 'node:crypto';

const methods = ['sha1', 'sha256', 'sha384', 'sha512'];

/** Compares a body, given in pieces, with its X-Hub-Signature. */
export interface SignatureCheck {
  update(piece: Uint8Array): void;
  /** Whether the signature is the body's; ends the check. */
  isRight(): boolean;
}

/**
 * Begins to check an X-Hub-Signature ("sha256=0a1b…", WebSub 7.1) with a subscription's secret. Null where
 * the header is missing, malformed or of a method that WebSub does not know.
 */
export function checkSignature(header: string | null, secret: string): SignatureCheck | null {
  const [, method = '', digest = ''] = /^([a-z0-9]{4,6})=([0-9a-f]{40,128})$/i.exec(header ?? '') ?? [];
  if (!methods.includes(method.toLowerCase())) return null;
  const hmac = createHmac(method.toLowerCase(), secret);
  return {
    update: (piece) => void hmac.update(piece),
    isRight() {
      const own = hmac.digest();
      const given = Buffer.from(digest, 'hex');
      return own.length === given.length && timingSafeEqual(own, given);
    },
  };
}
