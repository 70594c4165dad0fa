import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessCharset } from './charset-guess';
import { knownCharset, windowsOf } from './charset-label';
import { windowsSign } from './references';

/** Bytes looked at for a declaration and for guessing. */
const headLength = 4096;

/**
 * Turns a document's bytes into characters: byte order mark, then valid UTF-8, then what the header and
 * the XML declaration say, then a guess. Valid UTF-8 goes before every label because legacy text hardly
 * ever is valid UTF-8, while wrong labels on UTF-8 are common. Of two labels the specific one wins: a
 * header of utf-8 or iso-8859-1 is a server's default. Never throws; bad bytes become U+FFFD.
 */
export function decodeText(body: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(body) ?? wideWithoutMark(body);
  if (marked !== null) return decodeAs(body, marked);
  const labels = [headerCharset(contentType), declaredCharset(body)].flatMap(
    (label) => knownCharset(label) ?? [],
  );
  const escaped = labels.find((label) => label.startsWith('iso-2022') || label === 'utf7' || label === 'hz');
  if (escaped !== undefined && hasEscapes(body)) return decodeAs(body, escaped);
  return withWindowsSigns(validUtf8(body) ?? decodeAs(body, legacyCharset(body, labels)));
}

const utf8Decoder = new TextDecoder('utf-8', { fatal: true });

function validUtf8(body: Uint8Array): string | null {
  try {
    return utf8Decoder.decode(body);
  } catch {
    return null;
  }
}

/** Charset of bytes that are not valid UTF-8. */
function legacyCharset(body: Uint8Array, labels: readonly string[]): string {
  const specific = labels.find((label) => !isDefault(label) && fits(body, label));
  if (specific !== undefined) return specific;
  if (isMostlyUtf8(body)) return 'utf-8';
  return guessCharset(body) ?? 'windows-1252';
}

function isDefault(label: string): boolean {
  return ['utf-8', 'us-ascii', 'latin1'].includes(label);
}

/** Does a label make sense of the bytes? Multi-byte text under a wrong label is full of gaps. */
function fits(body: Uint8Array, charset: string): boolean {
  const sample = decodeAs(body.subarray(0, 65_536), charset);
  const bad = sample.split('\ufffd').length - 1;
  return bad <= 2 + sample.length / 200;
}

/** UTF-8 with a few damaged bytes: more whole sequences than broken ones. */
function isMostlyUtf8(body: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(body.subarray(0, 262_144));
  const bad = text.split('\ufffd').length - 1;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 && code !== 0xfffd) whole++;
  }
  return whole > bad * 2;
}

function byteOrderMark([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Wide characters show by the zeros around the first `<` or `{`. */
function wideWithoutMark([a, b, c, d]: Uint8Array): string | null {
  const opens = (byte: number | undefined) =>
    byte === 0x3c || byte === 0x7b || byte === 0x20 || byte === 0x0a;
  if (opens(a) && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && opens(b)) return 'utf-16be';
  return a === 0 && b === 0 && c === 0 && opens(d) ? 'utf-32be' : null;
}

function headerCharset(contentType: string | null): string | null {
  return /charset\s*=\s*["']?\s*([\w.:+-]{2,40})/i.exec(contentType?.slice(0, 500) ?? '')?.[1] ?? null;
}

function declaredCharset(body: Uint8Array): string | null {
  const head = Buffer.from(body.subarray(0, headLength)).toString('latin1');
  return /<\?xml[^<>]{0,200}?encoding\s*=\s*["']?\s*([\w.:+-]{2,40})/i.exec(head)?.[1] ?? null;
}

/** Controls that no text has. */
const controls = /[\u0080-\u009f]/;

/**
 * Text whose controls are the signs that Windows means by them: a system that takes windows-1252 for Latin 1 writes
 * them into UTF-8. Where others wrote UTF-8 a second time so (’ became â and two controls), it is read a second time.
 */
export function withWindowsSigns(text: string): string {
  if (!controls.test(text)) return text;
  const runs = /[\u0080-\u00ff]+/g;
  const isTwice = text.match(runs)?.some((run) => controls.test(run) && isUtf8(Buffer.from(run, 'latin1')));
  const once = isTwice ? text.replace(runs, decodedTwice) : text;
  return once.replace(/[\u0080-\u009f]/g, windowsSign);
}

function decodedTwice(run: string): string {
  const bytes = Buffer.from(run, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : run;
}

function hasEscapes(body: Uint8Array): boolean {
  return body.includes(0x1b) || body.includes(0x2b) || body.includes(0x7e);
}

function decodeAs(body: Uint8Array, charset: string): string {
  if (charset === 'utf-8' || charset === 'us-ascii') return new TextDecoder('utf-8').decode(body);
  if (charset.startsWith('iso-2022')) return decodeEscaped(body, charset);
  const text = iconv.encodingExists(charset)
    ? iconv.decode(Buffer.from(body), charset)
    : Buffer.from(body).toString('latin1');
  const windows = windowsOf.get(charset);
  if (windows !== undefined && controls.test(text)) return decodeAs(body, windows);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** ISO-2022-JP is the platform's own; what the platform does not know reads as UTF-8. */
function decodeEscaped(body: Uint8Array, charset: string): string {
  const label = charset === 'iso-2022-jp' ? charset : 'utf-8';
  return new TextDecoder(label).decode(body);
}
