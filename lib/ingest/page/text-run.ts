import { unseen } from '@/lib/language/letters';

/** Text being gathered until the next block boundary. */
export interface TextRun {
  text: string;
  linked: number;
  /** Characters in links to marks of the page itself. */
  jumps: number;
  bold: number;
  /** Whether nothing but <br> stood since the last text. */
  breaks: number;
  /** What stands in elements named for a credit. */
  credit: string;
}

export function emptyRun(): TextRun {
  return { text: '', linked: 0, jumps: 0, bold: 0, breaks: 0, credit: '' };
}

/** What is not one plain space already: next to all of a text's spaces are. */
export const unfoldedSpace = /\s{2,}|[^\S ]/g;

const breaks = new RegExp(`[${unseen.lineBreaks}]+`, 'g');

/** White space of every kind folded to single spaces; invisible marks for line-breaking taken out. */
export function foldSpace(text: string): string {
  return text.replace(breaks, '').replace(unfoldedSpace, ' ').trim();
}
