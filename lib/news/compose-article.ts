import { chooseLanguage } from '@/lib/language/detect-language';
import { languageTag } from '@/lib/language/language-tag';
import { lettersAlone } from '@/lib/language/letters';
import { splitSentences } from '@/lib/language/split-sentences';
import type { Article, PageArticle } from './article';
import { bodyText } from './block';
import { creditedNames } from './byline/credited-names';
import { namesInData } from './byline/names-in-data';
import { canonicalAddress } from './canonical-address';
import { choosePublicationTime } from './choose-publication-time';
import type { Entry } from './entry';
import { cleanHeadline } from './headline';
import { permalinkId } from './permalink';
import type { TimeClaim } from './publication-time';

/** What an article is made of: the page as read, the line that led to it, and who publishes. */
export interface ArticleParts {
  readonly page: PageArticle;
  readonly entry: Entry;
  readonly outlet: { readonly slug: string; readonly name: string; readonly language: string };
  /** Where the page was fetched from, after redirects. */
  readonly address: string;
  /** When the page was fetched: no outlet published later. Unbounded where it is not given. */
  readonly fetchedAt?: Date;
}

export type Composed =
  | { readonly kind: 'article'; readonly article: Article }
  /** `why` is one plain sentence. */
  | { readonly kind: 'incomplete'; readonly why: string };

/**
 * One article from its page and its entry: the page's word first, the entry's where the page is silent, and where
 * neither has a headline its first words, as a library lists a text without a title. Incomplete without a text.
 */
export function composeArticle(parts: ArticleParts): Composed {
  const { page, entry, outlet } = parts;
  const headline = headlineOf(parts) ?? firstWords(page);
  if (headline === null) return { kind: 'incomplete', why: 'neither the page nor the feed has a headline' };
  if (bodyText(page.blocks) === '') return { kind: 'incomplete', why: 'the page has no text' };
  const address = canonicalAddress(parts.address, page.canonicalAddress);
  const language =
    page.language ?? chooseLanguage([entry.language], bodyText(page.blocks)) ?? languageTag(outlet.language);
  return {
    kind: 'article',
    article: {
      id: permalinkId(address),
      outletSlug: outlet.slug,
      address,
      headline,
      standfirst: page.standfirst,
      byline: bylineOf(parts),
      dateline: page.dateline,
      credit: page.credit ?? entry.credit,
      section: page.section,
      kind: page.kind,
      image: page.image,
      isBeginningOnly: page.isBeginningOnly,
      language: language ?? 'und',
      published: choosePublicationTime([...page.published, ...feedClaims(entry, parts.fetchedAt)]),
      blocks: page.blocks,
    },
  };
}

function headlineOf({ page, entry, outlet }: ArticleParts): string | null {
  const names = [outlet.name, outlet.slug];
  const printed = page.headline === null ? null : cleanHeadline(page.headline, names);
  return printed ?? (entry.headline === null ? null : cleanHeadline(entry.headline, names));
}

const longestIncipit = 120;

/** The first sentence of the running text, cut between words where it is long; null where none is long enough to say something. */
function firstWords({ blocks, language }: PageArticle): string | null {
  const paragraph = blocks.find((block) => block.kind === 'paragraph' && block.text.length >= 40);
  if (paragraph?.kind !== 'paragraph') return null;
  const sentence = splitSentences(paragraph.text, language ?? 'und')[0]?.text.trim() ?? paragraph.text;
  if (sentence.length <= longestIncipit) return sentence;
  const cut = sentence.slice(0, longestIncipit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestIncipit / 2)).trimEnd()} …`;
}

/** The page's people; the entry's where the page names nobody but the outlet. */
function bylineOf({ page, entry, outlet }: ArticleParts): readonly string[] {
  const own = [outlet.name, outlet.slug];
  const isOutlet = (name: string) => own.map(lettersAlone).includes(lettersAlone(name));
  const printed = creditedNames(page.byline, own);
  const listed = creditedNames(entry.byline.flatMap(namesInData), own);
  const isBetter = listed.length > 0 && !listed.every(isOutlet);
  return printed.length === 0 || (printed.every(isOutlet) && isBetter) ? listed : printed;
}

/** What an entry claims, but what cannot be: a time to come, and the beginning of 1970, which programs write that know none. */
function feedClaims({ published }: Entry, fetchedAt: Date | undefined): readonly TimeClaim[] {
  if (published === null) return [];
  const earliest =
    published.kind === 'instant'
      ? published.at.getTime()
      : Date.parse(`${published.day}T00:00:00Z`) - easternmost;
  if (earliest < Date.UTC(1970, 0, 3)) return [];
  return fetchedAt === undefined || earliest <= fetchedAt.getTime() + clocksDiffer ? [published] : [];
}

/** A day begins in the east fourteen hours before it does in Greenwich. */
const easternmost = 14 * 3_600_000;
/** Clocks of servers go wrong by some minutes. */
const clocksDiffer = 10 * 60_000;
