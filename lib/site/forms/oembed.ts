import { z } from 'zod';
import { isPermalinkId } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';

/** What an address of this site can be embedded as; null where it is no such address. */
export type Embeddable =
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'timeline'; readonly search: string };

/** Reads the `url` of an oEmbed request: the timeline with its query, or an article in either form. */
export function readEmbeddable(address: string): Embeddable | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname, search } = new URL(address);
  if (origin !== new URL(siteAddress('/')).origin) return null;
  if (pathname === '/') return { kind: 'timeline', search };
  const id = /^\/(?:a|articles)\/([^/]+)(?:\/[^/]*)?$/.exec(pathname)?.[1] ?? '';
  return isPermalinkId(id) ? { kind: 'article', id } : null;
}

const oembedAnswer = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  provider_name: z.string(),
  provider_url: z.url(),
  title: z.string(),
  html: z.string(),
  width: z.number().int(),
  height: z.number().int(),
});

/** The answer to an oEmbed request (oembed.com, 2.3.4.4): a frame that shows the embed of the same. */
export function oembedFrame(
  embeddable: Embeddable,
  { title, maxWidth, maxHeight }: OembedSize,
): z.infer<typeof oembedAnswer> {
  const path =
    embeddable.kind === 'article' ? `/embed/articles/${embeddable.id}` : `/embed${embeddable.search}`;
  const width = Math.min(maxWidth ?? 600, 600);
  const height = Math.min(maxHeight ?? 2000, embeddable.kind === 'article' ? 220 : 640);
  const frame = [
    `<iframe src="${attribute(siteAddress(path))}"`,
    `title="${attribute(title)}"`,
    `width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
  ].join(' ');
  return oembedAnswer.parse({
    version: '1.0',
    type: 'rich',
    provider_name: 'Parallax',
    provider_url: siteAddress('/'),
    title,
    html: frame,
    width,
    height,
  });
}

interface OembedSize {
  readonly title: string;
  /** Pixels; null where the asker set no bound. */
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
