import type { CheerioAPI } from 'cheerio';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { attribute, elementsWithin, type PageElement } from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { partCaption } from '@/lib/news/caption';

const limits = { credit: 200, figures: 12 } as const;

/** Whom a short text credits; null where it is no name but markup, an address or a paragraph. */
export function asCredit(text: string | null): string | null {
  const folded = foldSpace((text ?? '').slice(0, 1_000));
  return folded.length < 2 || folded.length > limits.credit || /<\w|^https?:/.test(folded) ? null : folded;
}

/** A file's name without its sizes and ending: one picture is cut and served in many. */
export function fileKey(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return file
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_@](?:\d{2,4}x\d{2,4}|\d{3,4}w?|scaled|\dx)(?=$|[-_.])/g, '');
}

/** The credit printed under the same file, in a figure of the page. */
export function creditUnder($: CheerioAPI, address: string): string | null {
  const key = fileKey(address);
  if (key.length < 6 || !/\d|[-_]/.test(key)) return null;
  for (const figure of elementsOf($).tagged('figure').slice(0, limits.figures)) {
    const parts = elementsWithin(figure, 80);
    if (!parts.some((part) => fileNames(part).includes(key))) continue;
    const caption = parts.find((part) => part.name === 'figcaption') ?? figure;
    const marked = parts.find((part) =>
      /credit|copyright|photographer/i.test(attribute(part, 'class').slice(0, 200)),
    );
    const credit = marked === undefined ? null : asCredit($(marked).text());
    return credit ?? asCredit(partCaption(foldSpace($(caption).text()).slice(0, 1_000)).credit);
  }
  return null;
}

function fileNames(element: PageElement): readonly string[] {
  if (element.name !== 'img' && element.name !== 'source' && element.name !== 'amp-img') return [];
  const addresses = ['src', 'data-src', 'srcset', 'data-srcset'].flatMap((name) =>
    attribute(element, name)
      .slice(0, 4_000)
      .split(/\s*,\s+|\s+/)
      .slice(0, 20),
  );
  return addresses.filter((item) => item.includes('/')).map(fileKey);
}
