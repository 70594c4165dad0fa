import type { CheerioAPI } from 'cheerio';
import { isJsonObject } from '@/lib/ingest/decode/json';
import { type LdNode, ldText, ldTypes, listOf } from '@/lib/ingest/page/json-ld';
import { metaTexts, type PageMeta } from '@/lib/ingest/page/page-meta';
import type { ArticleImage } from '@/lib/news/article';
import { markedImages } from './marked-images';
import { openGraphImages, pixels } from './open-graph-images';
import { asCredit, creditUnder, fileKey } from './picture-credit';

/** Where the picture of an article is looked for. */
export interface ImageSources {
  readonly $: CheerioAPI;
  readonly meta: PageMeta;
  readonly articles: readonly LdNode[];
  readonly nodes: readonly LdNode[];
  /** Where the page came from: relative addresses are meant from there. */
  readonly address: string;
}

interface Claim {
  readonly address: string;
  readonly credit: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

const limits = { address: 2_000, smallest: 100, claims: 12 } as const;

/**
 * The picture that stands for an article: JSON-LD image, then the page's primary image, then Open
 * Graph, then what else the page marks as its own; the first that is a photograph by its address and size. Its credit is the one in the same
 * data, else the one printed under the same file in the page: a credit of another picture is none.
 */
export function readImage(sources: ImageSources): ArticleImage | null {
  const { articles, nodes } = sources;
  const pages = nodes.filter((node) => ldTypes(node).some((type) => /WebPage$/i.test(type)));
  const others = portraits(nodes);
  const claims = [
    ...articles.slice(0, 2).flatMap((node) => ldImages(node.image, nodes)),
    ...pages.slice(0, 2).flatMap((node) => ldImages(node.primaryImageOfPage, nodes)),
    ...metaImages(sources),
    ...articles.slice(0, 1).flatMap((node) => ldImages(node.thumbnailUrl, nodes)),
    ...markedImages(sources.$).map((image) => ({ ...image, credit: null })),
  ];
  const chosen = claims
    .slice(0, 2 * limits.claims)
    .map((claim) => ({ ...claim, address: absolute(claim.address, sources.address) }))
    .find((claim) => claim.address !== null && isPicture(claim.address, claim) && !others.has(claim.address));
  if (chosen === undefined || chosen.address === null) return null;
  const { address } = chosen;
  const sameFile = claims.find(
    (claim) => claim.credit !== null && fileKey(claim.address) === fileKey(address),
  );
  return { address, credit: chosen.credit ?? sameFile?.credit ?? creditUnder(sources.$, address) };
}

/** Portraits and logos: what the page's people and organisations are pictured by. */
function portraits(nodes: readonly LdNode[]): ReadonlySet<string> {
  const owners = nodes
    .slice(0, 200)
    .flatMap((node) => [
      ...(ldTypes(node).some((type) => /^(?:Person|Organization|NewsMediaOrganization|WebSite)$/.test(type))
        ? [node]
        : []),
      ...[...listOf(node.author), ...listOf(node.publisher), ...listOf(node.creator)]
        .slice(0, 10)
        .filter(isJsonObject),
    ]);
  const images = owners.flatMap((owner) => [...ldImages(owner.image, nodes), ...ldImages(owner.logo, nodes)]);
  return new Set(images.map(({ address }) => address));
}

/** Where nothing else addresses a picture, its name may: "@id": "https://…/wall.jpg". */
const fileName = /\.(?:jpe?g|png|webp|avif)(?:$|[?#])/i;

function ldImages(value: unknown, nodes: readonly LdNode[]): readonly Claim[] {
  return listOf(value)
    .slice(0, limits.claims)
    .flatMap((item): readonly Claim[] => {
      if (typeof item === 'string') return [{ address: item, credit: null, width: null, height: null }];
      if (!isJsonObject(item)) return [];
      if (Array.isArray(item['@list'])) return ldImages(item['@list'], nodes);
      const node =
        'url' in item || 'contentUrl' in item
          ? item
          : nodes.find((other) => other['@id'] === item['@id'] && ('url' in other || 'contentUrl' in other));
      const id = ldText(item, '@id') ?? '';
      if (node === undefined && fileName.test(id))
        return [
          { address: id, credit: ldCredit(item), width: length(item.width), height: length(item.height) },
        ];
      if (node === undefined) return [];
      const address = ldText(node, 'url') ?? ldText(node, 'contentUrl');
      return address === null
        ? []
        : [{ address, credit: ldCredit(node), width: length(node.width), height: length(node.height) }];
    });
}

function ldCredit(node: LdNode): string | null {
  for (const key of ['creditText', 'copyrightHolder', 'creator', 'author', 'copyrightNotice']) {
    const value = listOf(node[key])[0];
    const credit = asCredit(isJsonObject(value) ? ldText(value, 'name') : ldText(node, key));
    if (credit !== null) return credit;
  }
  return null;
}

function metaImages({ $, meta }: ImageSources): readonly Claim[] {
  const own = openGraphImages($)
    .slice(0, 3)
    .flatMap(({ addresses, ...sides }) => addresses.map((address) => ({ address, credit: null, ...sides })));
  const others = metaTexts(meta, 'twitter:image', 'twitter:image:src')
    .slice(0, 6)
    .filter((address) => !own.some((claim) => claim.address === address))
    .map((address) => ({ address, credit: null, width: null, height: null }));
  return [...own, ...others];
}

function length(value: unknown): number | null {
  const size = isJsonObject(value) ? value.value : value;
  return typeof size === 'number' || typeof size === 'string' ? pixels(String(size)) : null;
}

/** An absolute http(s) address, or null. */
function absolute(address: string, base: string): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > limits.address) return null;
  try {
    const { href, protocol } = new URL(trimmed, base);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** What a file or its folder is named where it is no photograph of the article. */
const otherThanPictures = [
  'logos?|logotype|favicon|sprite|apple-touch-icon|icons?',
  'placeholder|blank|spacer|pixel|1x1|default|no-?image|no-?photo|fallback',
  'avatars?|gravatar|authors?|autor(?:en)?|byline|headshot',
  'share-?(?:image|card|default)|social-?(?:share|default|image)|og-?(?:default|image|logo)|open-?graph',
];
const noPicture = new RegExp(`(?:^|[^a-z])(?:${otherThanPictures.join('|')})(?:[^a-z]|$)`);

/** Not a logo, a placeholder, a portrait or a counting pixel, by the file's name, its folder and the sizes given. */
function isPicture(address: string, { width, height }: Pick<Claim, 'width' | 'height'>): boolean {
  if ([width, height].some((side) => side !== null && side < limits.smallest)) return false;
  const path = address
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/[?#].*$/s, '')
    .toLowerCase();
  if (path === '' || path === '/' || /\.svgz?$|\.ico$/.test(path)) return false;
  const parts = path.split('/').filter((part) => part !== '');
  return !parts.slice(-2).some((part) => noPicture.test(part));
}
