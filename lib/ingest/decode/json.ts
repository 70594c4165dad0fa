import { parse } from 'jsonc-parser';
import { decodeReferences } from './references';

/** Deeper than this no outlet nests its data, and a parser that calls itself would run out of stack. */
const deepest = 100;
const mostValues = 50;

/**
 * JSON as pages write it, as far as it can be read: in comments or CDATA, behind `var x =`, with raw line
 * breaks, bare quotation marks or false escapes in its strings, with a comma too many or one missing, with
 * two objects where one belongs (a list of both is given), cut off in the middle, and escaped as a whole
 * (`{&quot;@type&quot;…`, or as a string within a string). Null where nothing of it is JSON.
 */
export function parseLoosely(text: string): unknown {
  const bare = withoutWrapping(text);
  return opened(parseStrictly(bare)) ?? opened(parseStrictly(flat(bare))) ?? loosely(unescaped(flat(bare)));
}

/** What stands around the data: comment and CDATA marks, a mark of byte order, an assignment, a semicolon. */
function withoutWrapping(text: string): string {
  return text
    .replace(/^[\s\uFEFF]+/, '')
    .replace(/^(?:\/[/*]\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?\s*$/g, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .replace(/^\s*(?:(?:var|let|const)\s+)?[\w.$]{1,60}\s*=\s*(?=[[{])/, '')
    .replace(/;\s*$/, '')
    .trim();
}

/** Control characters as spaces: JSON allows none in its strings, and a line break there says no more than one. */
function flat(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** JSON to the letter; null where it is none, as where it says `null`. */
export function parseStrictly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value that was parsed is an object, not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Data that were written out as a string once more. */
function opened(value: unknown): unknown {
  return typeof value === 'string' && /^\s*[[{]/.test(value) ? (parseStrictly(flat(value)) ?? value) : value;
}

/** An opening bracket, itself a reference or not, and the reference of a quotation mark. */
const escaped =
  /^(?:[[{]|&(?:amp;)?(?:#0?123|#x0?7b|lcub|lbrace|#0?91|#x0?5b|lsqb|lbrack);)[\s[{]*&(?:amp;)?(?:quot|#0?34|#x0?22);/i;

/** Without the references of a template that escaped the data as it escapes text, or the backslashes of a script. */
function unescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < 2 && escaped.test(plain); times += 1) plain = decodeReferences(plain);
  plain = /^[[{]\s*\\u0022/.test(plain) ? plain.replaceAll('\\u0022', '"') : plain;
  if (/^[[{]\s*\\+"/.test(plain)) plain = plain.replace(/\\(["\\/])/g, '$1');
  return /^[[{]\s*[“”″]/.test(plain) ? plain.replace(/[“”″]/g, '"') : plain;
}

function loosely(text: string): unknown {
  if (!/^[[{]/.test(text)) return null;
  const values = topLevel(mended(text)).map((part): unknown => parse(part, [], { allowTrailingComma: true }));
  return values.length > 1 ? values : (values[0] ?? null);
}

/** The values that stand side by side where one belongs; none where they are nested too deep to be read. */
function topLevel(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length && parts.length < mostValues; at += 1) {
    const sign = text[at];
    if (depth === 0 && (sign === '{' || sign === '[')) from = at;
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === '}' || sign === ']') && depth > 0) {
      depth -= 1;
      if (depth === 0) parts.push(text.slice(from, at + 1));
    }
    if (depth > deepest) return [];
  }
  return depth > 0 ? [...parts, text.slice(from)] : parts;
}

function endOfString(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** Strings with their inner quotation marks escaped, and without escapes that JSON does not know. */
function mended(text: string): string {
  let whole = '';
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isInside && sign === '\\') {
      const next = text.charAt(at + 1);
      whole += /["\\/bfnrtu]/.test(next) ? sign + next : next;
      at += 1;
    } else if (sign !== '"') whole += sign;
    else if (!isInside || closes(text, at)) {
      isInside = !isInside;
      whole += sign;
    } else whole += '\\"';
  }
  return whole;
}

/** Whether a quotation mark ends its string, by what follows: a colon, a bracket, or a comma and another value. */
function closes(text: string, at: number): boolean {
  return /^\s*(?:$|[:}\]]|(?:,\s*)+(?:[{[}\]\d-]|true\b|false\b|null\b|$|"[^"]*(?:$|"\s*[:,}\]]))|"[^"]{1,40}"\s*:)/.test(
    text.slice(at + 1, at + 120),
  );
}
