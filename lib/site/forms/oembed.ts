import { z } from 'zod';
import { readPermalinkId } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { escapeXml } from '@/lib/site/xml';

/** What an address of this site can be embedded as. An outlet or a moment is the timeline of it. */
export type Embeddable =
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'timeline'; readonly search: string };

/** An embeddable as its address names it; `slug` is still to be looked up. */
export type NamedEmbeddable =
  | Embeddable
  | { readonly kind: 'outlet' | 'moment'; readonly slug: string; readonly search: string };

/**
 * Reads the `url` of an oEmbed request: the timeline with its query, an outlet, a moment, or an article in either form,
 * as it was passed on: by http or https, with a slash at its end, the id in capitals. All of these lead to the page, so
 * who pastes one has to get its frame. Null where it is no such address.
 */
export function readEmbeddable(address: string): NamedEmbeddable | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname: whole, search } = new URL(address);
  if (!/^https?:$/.test(protocol) || host !== new URL(siteAddress('/')).host) return null;
  const pathname = whole.replace(/(?<=.)\/$/, '');
  if (pathname === '/') return { kind: 'timeline', search };
  const [, outlet] = /^\/outlets\/([a-z0-9][a-z0-9.-]{0,80})$/.exec(pathname) ?? [];
  if (outlet !== undefined) return { kind: 'outlet', slug: outlet, search };
  const [, moment] = /^\/moments\/([a-z0-9-]{1,80})$/.exec(pathname) ?? [];
  if (moment !== undefined) return { kind: 'moment', slug: moment, search };
  const id = readPermalinkId(/^\/(?:a|articles)\/([^/]+)(?:\/[^/]*)?$/.exec(pathname)?.[1] ?? '');
  return id === null ? null : { kind: 'article', id };
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
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.number().int().optional(),
  thumbnail_height: z.number().int().optional(),
});

const thumbnail = { width: 1200, height: 630 };

/**
 * The answer to an oEmbed request (oembed.com, 2.3.4.4): a frame that shows the embed of the same, and the picture
 * that cards show of it. A picture has to keep to the bounds too (2.3.4): where they are smaller there is none.
 */
export function oembedFrame(
  embeddable: Embeddable,
  { title, maxWidth, maxHeight, picture = null }: OembedSize,
): z.infer<typeof oembedAnswer> {
  const path =
    embeddable.kind === 'article' ? `/embed/articles/${embeddable.id}` : `/embed${embeddable.search}`;
  const width = Math.min(maxWidth ?? 600, 600);
  const height = Math.min(maxHeight ?? 2000, embeddable.kind === 'article' ? 220 : 640);
  const frame = [
    `<iframe src="${escapeXml(siteAddress(path))}"`,
    `title="${escapeXml(title)}"`,
    `width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
  ].join(' ');
  const fits =
    (maxWidth ?? thumbnail.width) >= thumbnail.width && (maxHeight ?? thumbnail.height) >= thumbnail.height;
  return oembedAnswer.parse({
    version: '1.0',
    type: 'rich',
    provider_name: 'Parallax',
    provider_url: siteAddress('/'),
    title,
    html: frame,
    width,
    height,
    ...(picture !== null && fits
      ? {
          thumbnail_url: siteAddress(picture),
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }
      : {}),
  });
}

interface OembedSize {
  readonly title: string;
  /** Pixels; null where the asker set no bound. */
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
  /** Path of the picture that cards show. */
  readonly picture?: string | null;
}
