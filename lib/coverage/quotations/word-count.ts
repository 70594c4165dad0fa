import { isUnspaced } from '@/lib/language/scripts';

/** How many words a text has; in scripts without spaces, two letters are one. */
export function wordCount(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*/gu) ?? [];
  return isUnspaced(text) ? Math.floor([...words.join('')].length / 2) : words.length;
}
