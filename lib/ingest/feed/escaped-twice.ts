import { decodeReferences } from '@/lib/ingest/decode/references';

const opening = /^\s*&lt;(?:p|div|br|span|a|img|figure|ul|ol|h[1-6]|strong|em|b|i|blockquote)(?:\s|\/?&gt;)/i;

const tags = /<\/(?:p|a|b|i|em|strong|div|span|u?l|li|h[1-6]|blockquote)\s*>|<(?:br|img|hr)[\s/>]/i;

/** Whether a text is HTML, whatever its feed says of it: it has the end of a tag, or a tag that has none. */
export function showsTags(text: string): boolean {
  return tags.test(text);
}

/** A word or some with their tags, which no text about tags has around them: "&lt;i&gt;Wicked&lt;/i&gt; opens". */
const pair =
  /&lt;(em|i|b|strong|cite|u|span|a|mark|sup|sub|font)(?:\s(?:(?!&gt;)[^<]){0,300})?&gt;[^<]{1,200}?&lt;\/\1&gt;/i;

/**
 * HTML as it was meant where a feed's system escaped it once more than its format wants: all of it would be shown as tags.
 * A text that begins with a tag and shows another, or has words between two, and holds none that is one; others stay as
 * they are, as those that name a tag in their words.
 */
export function onceEscaped(text: string): string {
  if (text.includes('<') || !text.includes('&lt;/')) return text;
  return opening.test(text) || pair.test(text) ? decodeReferences(text) : text;
}
