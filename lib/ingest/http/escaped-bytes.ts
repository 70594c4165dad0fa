import { isUtf8 } from 'node:buffer';

/**
 * Bytes as text. Where they are no UTF-8, those above ASCII are a path's in a charset of the server's own ("/caf\xe9") and
 * are escaped as they are.
 */
export function escapedBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  if (isUtf8(buffer)) return buffer.toString('utf8');
  return buffer
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
