import { foldSpace, headlineText, htmlToText } from '@/lib/ingest/decode/plain-text';
import { attribute, innerMarkup, innerText, isElement, type XmlElement } from './element';
import { onceEscaped, showsTags } from './escaped-twice';

/** How an Atom text construct (RFC 4287 §3.1, Atom 0.3 §3.1) carries its words. */
type Form = 'text' | 'html' | 'xhtml' | 'binary';

function formOf(element: XmlElement): Form {
  const type = (attribute(element, 'type') ?? '').trim().toLowerCase();
  const mode = (attribute(element, 'mode') ?? '').trim().toLowerCase();
  if (isBase64(element)) return isTextType(type) ? 'text' : 'binary';
  if (type === 'xhtml' || type === 'application/xhtml+xml') return mode === 'escaped' ? 'html' : 'xhtml';
  if (type === 'html' || type === 'text/html') return hasElements(element) ? 'xhtml' : 'html';
  if (type === '' || isTextType(type)) return hasElements(element) ? 'xhtml' : 'text';
  return /[/+]xml$/.test(type) ? 'xhtml' : 'binary';
}

function isTextType(type: string): boolean {
  return type === '' || type === 'text' || type.startsWith('text/');
}

function hasElements(element: XmlElement): boolean {
  return element.children.some(isElement);
}

function isBase64(element: XmlElement): boolean {
  return attribute(element, 'mode')?.trim().toLowerCase() === 'base64';
}

/** The text that an element holds, base64 of Atom 0.3 decoded. */
function written(element: XmlElement): string {
  const text = innerText(element);
  return isBase64(element)
    ? Buffer.from(text.slice(0, 2_000_000), 'base64').toString('utf8')
    : onceEscaped(text);
}

/** A headline under a type for files ("application/octet-stream") is words in base64 all the same. */
function binaryLine(element: XmlElement): string | null {
  const text = innerText(element).trim();
  if (!/^[A-Za-z0-9+/\s]{4,4000}={0,2}$/.test(text)) return headlineText(text);
  const words = Buffer.from(text, 'base64').toString('utf8');
  return words.includes('\ufffd') ? headlineText(text) : headlineText(words);
}

const reference = /&(?:#x?[\da-f]+|\w+);/i;

/** An Atom text construct as one line of plain text. A headline may have any HTML in text that claims none. */
export function atomLine(element: XmlElement, isHeadline: boolean): string | null {
  const text = written(element);
  switch (formOf(element)) {
    case 'html':
      return htmlToText(text);
    case 'xhtml':
      return htmlToText(innerMarkup(element));
    case 'text':
      return isHeadline || showsTags(text) || reference.test(text) ? headlineText(text) : foldSpace(text);
    case 'binary':
      return isHeadline ? binaryLine(element) : null;
  }
}

/** An Atom text construct as markup: the xhtml wrapper's inside, or the HTML; null for other media. */
export function atomMarkup(element: XmlElement): string | null {
  switch (formOf(element)) {
    case 'xhtml':
      return innerMarkup(soleDiv(element) ?? element).trim() || null;
    case 'html':
    case 'text':
      return written(element).trim() || null;
    case 'binary':
      return null;
  }
}

/** The <div> that RFC 4287 §3.1.1.3 wraps around xhtml and does not count as content. */
function soleDiv(element: XmlElement): XmlElement | null {
  const elements = element.children.filter(isElement);
  const [only] = elements;
  const hasText = element.children.some((node) => !isElement(node) && node.trim() !== '');
  return only !== undefined && elements.length === 1 && !hasText && only.tag.endsWith('div') ? only : null;
}
