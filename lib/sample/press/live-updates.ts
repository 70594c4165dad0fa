import type { Block } from '@/lib/news/block';

/** The entries of a live blog as schema.org's liveBlogUpdate; empty for a report of another kind. */
export function liveUpdates(blocks: readonly Block[]) {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'live-entry') return [];
    const next = blocks.findIndex(({ kind }, place) => place > at && kind === 'live-entry');
    const text = blocks
      .slice(at + 1, next === -1 ? undefined : next)
      .flatMap((one) => (one.kind === 'paragraph' ? [one.text] : []));
    return [
      {
        '@type': 'BlogPosting',
        ...(block.text === null ? {} : { headline: block.text }),
        ...(block.at === null ? {} : { datePublished: block.at }),
        articleBody: text.join('\n'),
      },
    ];
  });
}
