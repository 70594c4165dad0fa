import { siteAddress } from '@/lib/site/site-address';
import type { OtherForms } from './feed-links';

/** As much of Next's Metadata as the pages use; absent where a page says nothing. */
export interface PageMetadata {
  readonly title: string;
  readonly description: string;
  readonly alternates?: {
    readonly canonical: string;
    readonly types?: OtherForms;
  };
  readonly robots?: { readonly index: boolean; readonly follow: boolean };
  readonly openGraph?: {
    readonly type: 'website' | 'article';
    readonly siteName: string;
    readonly title: string;
    readonly description: string;
    readonly url: string;
    readonly locale?: string;
    /** ISO 8601, a bare day where no more is known. */
    readonly publishedTime?: string;
    /** Names; people have no pages here. */
    readonly authors?: string[];
    readonly section?: string;
    readonly images: SharePicture;
  };
  readonly twitter?: { readonly card: 'summary_large_image' };
  /** Tags by their names. */
  readonly other?: Record<string, string | string[]>;
}

interface SharePicture {
  readonly url: string;
  readonly width: 1200;
  readonly height: 630;
  readonly alt: string;
}

export const siteName = 'Parallax';

/** The card of a page that is no article; `picture` is a path. */
export function websiteCard(about: {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly picture: string;
}) {
  const { picture, ...said } = about;
  const images = sharePicture(picture, said.title);
  return {
    openGraph: { type: 'website', siteName, ...said, images },
    twitter: { card: 'summary_large_image' },
  } as const;
}

/** `path` from the site's root; the same size for all. */
export function sharePicture(path: string, alt: string): SharePicture {
  return { url: siteAddress(path), width: 1200, height: 630, alt };
}
