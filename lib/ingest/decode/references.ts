import { Parser } from 'htmlparser2';
import { htmlNames } from './html-names';

/** Names that a document declared for itself, `<!ENTITY name "text">`. */
export type DeclaredEntities = ReadonlyMap<string, string>;

const noEntities: DeclaredEntities = new Map();

const reference = /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));?/g;

const xmlNames = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** Values of `htmlNames` as they were asked for. */
const values = new Map<string, string>();

/**
 * Replaces character references and the entities of XML, HTML and the document itself, once: `&amp;lt;`
 * becomes `&lt;`. What is no reference stays as it stands, so a bare & survives. Declared entities are
 * not expanded again, which leaves an entity bomb nothing to grow with.
 */
export function decodeReferences(text: string, declared: DeclaredEntities = noEntities): string {
  if (!text.includes('&')) return text;
  return (
    decodeXmlNames(text) ??
    withoutHalves(
      text.replace(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return named(whole, name, declared);
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
        return character(code) ?? whole;
      }),
    )
  );
}

/** "&#55357;&#56832;" is one sign to who wrote it, in the halves that his language has; a half alone is nothing. */
function withoutHalves(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Cs}/gu, '') : text;
}

/** Escaped markup holds little but XML's own names: one pass for them, null where there is anything else. */
function decodeXmlNames(text: string): string | null {
  let decoded = '';
  let at = 0;
  for (let open = text.indexOf('&'); open >= 0; open = text.indexOf('&', at)) {
    decoded += text.slice(at, open);
    if (text.startsWith('lt;', open + 1)) decoded += '<';
    else if (text.startsWith('gt;', open + 1)) decoded += '>';
    else if (text.startsWith('amp;', open + 1)) decoded += '&';
    else if (text.startsWith('quot;', open + 1)) decoded += '"';
    else return null;
    at = text.indexOf(';', open) + 1;
  }
  return decoded + text.slice(at);
}

function named(whole: string, name: string, declared: DeclaredEntities): string {
  const isClosed = whole.endsWith(';');
  const own = isClosed ? (xmlNames.get(name) ?? declared.get(name)) : undefined;
  if (own !== undefined) return own;
  // Without its semicolon a name is as likely a query parameter: "?a=1&copy=2".
  return isClosed ? (htmlName(name) ?? whole) : whole;
}

function htmlName(name: string): string | null {
  if (!htmlNames.has(name)) return null;
  const known = values.get(name);
  if (known !== undefined) return known;
  let value = '';
  new Parser({ ontext: (text) => (value += text) }, { decodeEntities: true }).end(`&${name};`);
  values.set(name, value);
  return value;
}

/** Windows-1252's meaning of 128–159, which HTML gives these numbers and which feeds mean by them. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** What Windows means by one of these controls. */
export function windowsSign(control: string): string {
  return windows1252[control.charCodeAt(0) - 0x80] ?? control;
}

function character(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80] ?? null;
  if (code === 9 || code === 10 || code === 13) return String.fromCharCode(code);
  if (code < 32 || (code & 0xfffe) === 0xfffe) return '';
  if (code >= 0xd800 && code <= 0xdfff) return String.fromCharCode(code);
  return code > 0x10ffff ? null : String.fromCodePoint(code);
}
