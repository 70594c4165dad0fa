import { decodeReferences } from '@/lib/ingest/decode/references';

const opening = /^\s*&lt;(?:p|div|br|span|a|img|figure|ul|ol|h[1-6]|strong|em|b|i|blockquote)(?:\s|\/?&gt;)/i;

/**
 * HTML as it was meant where a feed's system escaped it once more than its format wants: all of it would be shown as tags.
 * A text that begins with a tag and shows another, and holds none that is one; others stay as they are, as those that
 * name a tag in their words.
 */
export function onceEscaped(text: string): string {
  return !text.includes('<') && opening.test(text) && text.includes('&lt;/') ? decodeReferences(text) : text;
}
