import type { CheerioAPI } from 'cheerio';
import { decodeReferences } from '@/lib/ingest/decode/references';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { attribute } from '@/lib/ingest/page/page-node';

/** A picture that a page declares in Open Graph: its addresses as written, sides in pixels. */
export interface OpenGraphImage {
  readonly addresses: readonly string[];
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * The page's pictures in its order, the https address of each first. An og:image begins a picture, and the properties
 * behind are its own (https://ogp.me/#array): an icon's 64 pixels say nothing of the photograph behind the icon.
 */
export function openGraphImages($: CheerioAPI): readonly OpenGraphImage[] {
  const images: { addresses: string[]; width: number | null; height: number | null }[] = [];
  for (const [property, content] of imageMetas($)) {
    const last = images.at(-1);
    if (property === 'og:image' || (last === undefined && /:(?:secure_)?url$/.test(property))) {
      images.push({ addresses: [content], width: null, height: null });
    } else if (property === 'og:image:secure_url') last?.addresses.unshift(content);
    else if (property === 'og:image:url') last?.addresses.push(content);
    else if (last !== undefined && property === 'og:image:width') last.width ??= pixels(content);
    else if (last !== undefined && property === 'og:image:height') last.height ??= pixels(content);
  }
  return images;
}

function imageMetas($: CheerioAPI): readonly (readonly [string, string])[] {
  return elementsOf($)
    .tagged('meta')
    .slice(0, 600)
    .flatMap((element) => {
      const property = (attribute(element, 'property') || attribute(element, 'name')).trim().toLowerCase();
      const content = decodeReferences(attribute(element, 'content')).trim();
      return property.startsWith('og:image') && content !== '' ? [[property, content] as const] : [];
    });
}

/** A side's length; null where none is given, and for nought. */
export function pixels(text: string): number | null {
  const side = Number.parseInt(text, 10);
  return side > 0 ? side : null;
}
