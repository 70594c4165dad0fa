import { createHash } from 'node:crypto';
import { type Block, blockText } from './block';

/** The part of an article that its outlet can change. */
export interface ArticleState {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly blocks: readonly Block[];
}

export type RevisionDecision =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  /** `cosmetic`: white space, quotation marks or dashes only; not news, but kept. */
  | { readonly kind: 'changed'; readonly how: 'headline' | 'substance' | 'cosmetic' };

/** Whether what was read differs from what is stored, and whether a reader would call it a change. */
export function decideRevision(stored: ArticleState | null, read: ArticleState): RevisionDecision {
  if (stored === null) return { kind: 'new' };
  if (contentHash(stored) === contentHash(read)) return { kind: 'same' };
  if (plain(stored.headline) !== plain(read.headline)) return { kind: 'changed', how: 'headline' };
  if (plain(copy(stored)) !== plain(copy(read))) return { kind: 'changed', how: 'substance' };
  return { kind: 'changed', how: 'cosmetic' };
}

/** SHA-256, hexadecimal, of headline, standfirst and blocks as they stand. */
export function contentHash({ headline, standfirst, blocks }: ArticleState): string {
  const lines = blocks.map((block) => `${block.kind}:${blockText(block)}`);
  return createHash('sha256')
    .update([headline, standfirst ?? '', ...lines].join('\n'))
    .digest('hex');
}

function copy({ standfirst, blocks }: ArticleState): string {
  return [standfirst ?? '', ...blocks.map(blockText)].join('\n');
}

/** Text without what a reader does not see change: kinds of marks, white space, also around the marks. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?(["-]) ?/g, '$1')
    .trim();
}
