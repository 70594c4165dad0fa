import { isClutterText } from '@/lib/ingest/page/clutter/clutter-text';
import type { LdNode } from '@/lib/ingest/page/json-ld';
import { ldText, listOf, plainText } from '@/lib/ingest/page/json-ld';
import { metaText, type PageMeta } from '@/lib/ingest/page/page-meta';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { isOnlyDate } from '@/lib/ingest/page/times/date-line';
import { nameLetters } from '@/lib/language/letters';
import { pressMatcher } from '@/lib/language/press-words';
import type { PrintedRubric } from './page-rubric';

/** Where a page may name its section. */
export interface SectionSources {
  readonly meta: PageMeta;
  readonly articles: readonly LdNode[];
  /** Names of the sections around the article, outermost first. */
  readonly crumbs: readonly string[];
  readonly rubric: PrintedRubric | null;
  readonly headline: string | null;
  readonly siteNames: readonly string[];
}

/** What systems write where an editor chose no section. */
const noSection = pressMatcher([{ kinds: ['noSection', 'frontPage'], after: '$' }]);
const noWord = /^(?:null|undefined|n\/a)$/i;

/**
 * The section that a page names, as printed: JSON-LD articleSection, then meta, then the innermost
 * breadcrumb, then a line over the headline whose place is named for a section. Null where none does.
 * A folder of the address is no name, so it is never taken.
 */
export function readSection(sources: SectionSources): string | null {
  const { articles, meta, crumbs, rubric } = sources;
  const claims = [
    ...articles.slice(0, 3).flatMap((node) => listOf(node.articleSection).slice(0, 3).map(plainText)),
    ...articles.slice(0, 1).map((node) => ldText(node, 'articleSection')),
    metaText(meta, 'article:section', 'og:article:section'),
    metaText(meta, 'section', 'parsely-section', 'cxenseparse:articlesection', 'sailthru.section'),
    crumbs.at(-1),
    // "Email" over a headline is a button.
    rubric?.isSection === true && !isClutterText(rubric.text) ? rubric.text : null,
  ];
  for (const claim of claims) {
    const section = claim === null || claim === undefined ? null : asSection(claim, sources);
    if (section !== null) return section;
  }
  return null;
}

/**
 * "World;Europe" and "World · Updated" are lists and "News > World" a path; "world-news" is a folder, "1204" a number,
 * "n-tv.de/politik" an address, "30 Sep 2016, 7:00" a date.
 */
function asSection(claim: string, { headline, siteNames }: SectionSources): string | null {
  if (claim.length > 300) return null;
  const text = foldSpace(claim);
  const name =
    text
      .split(/\s?(?:,(?=\S)|[;|·•])\s?/)[0]
      ?.split(/\s?[>»]\s?/)
      .at(-1) ?? '';
  if (name === '' || name.length > 60 || noSection.in(name) || noWord.test(name) || isOnlyDate(text))
    return null;
  if (/^https?:|\/|[<>{}]|&\w+;/.test(name) || !/\p{L}\P{L}{0,2}\p{L}|\p{L}\p{M}/u.test(name)) return null;
  if (!/^[\p{L}\p{N}]/u.test(name) || /\.\p{L}{2,}$|&(?:#\d+|\w+)$/u.test(name)) return null;
  if (/^[a-z0-9]+(?:[-_][a-z0-9]+)+$/.test(name)) return null;
  const key = nameLetters(name);
  return [headline ?? '', ...siteNames].some((other) => nameLetters(other) === key) ? null : name;
}
