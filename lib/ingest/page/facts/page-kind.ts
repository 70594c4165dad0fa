import { isJsonObject } from '@/lib/ingest/decode/json';
import { type LdNode, ldText, ldTypes, listOf } from '@/lib/ingest/page/json-ld';
import { metaText, type PageMeta } from '@/lib/ingest/page/page-meta';
import { lettersAlone } from '@/lib/language/letters';
import type { ArticleKind } from '@/lib/news/article';
import { kindOfRubric } from './rubric-words';

/** Where a page may say what kind of piece it is. */
export interface KindSources {
  readonly meta: PageMeta;
  readonly articles: readonly LdNode[];
  readonly nodes: readonly LdNode[];
  readonly headline: string | null;
  /** Names of the sections around the article, outermost first. */
  readonly crumbs: readonly string[];
  /** The canonical address, or the one that the page came from. */
  readonly address: string;
  /** The short line printed over the headline; null where there is none. */
  readonly rubric: string | null;
}

/**
 * What an outlet calls its piece: by schema.org type, then the rubric printed over the headline or
 * before it, then section and genre, then breadcrumbs, then the address. Null where the page does not
 * say so: a bare NewsArticle is what systems write over opinions and reports alike. Plain news comes
 * last, because a template says "ReportageNewsArticle" under a rubric that says "Opinion".
 */
export function readKind(sources: KindSources): ArticleKind | null {
  for (const read of [byType, byRubric, byHeadline, bySection, byCrumbs, byAddress, asNews]) {
    const kind = read(sources);
    if (kind !== null) return kind;
  }
  return null;
}

const typeKinds: ReadonlyMap<string, ArticleKind> = new Map([
  ['LiveBlogPosting', 'live'],
  ['OpinionNewsArticle', 'opinion'],
  ['AnalysisNewsArticle', 'analysis'],
]);

/** The types of what the page is about: live blogs tell of themselves twice, as NewsArticle and as LiveBlogPosting. */
function byType({ articles, nodes, headline, meta }: KindSources): ArticleKind | null {
  const types = articles.filter((node, at) => at === 0 || isAbout(node, headline)).flatMap(ldTypes);
  for (const [type, kind] of typeKinds) if (types.includes(type)) return kind;
  if (articles.length > 0) return null;
  const main = nodes.flatMap((node) => listOf(node.mainEntity)).filter(isJsonObject);
  const isVideo = (node: LdNode) => ldTypes(node).includes('VideoObject');
  if (main.some(isVideo) || nodes.some((node) => isVideo(node) && isAbout(node, headline))) return 'video';
  return /^video\b/i.test(metaText(meta, 'og:type') ?? '') ? 'video' : null;
}

/** Whether a node names the headline of the page: related pieces stand in the same data. */
function isAbout(node: LdNode, headline: string | null): boolean {
  const [name, own] = [
    lettersAlone(ldText(node, 'headline') ?? ldText(node, 'name') ?? ''),
    lettersAlone(headline ?? ''),
  ];
  return own.length >= 10 && name.length >= 10 && (name.startsWith(own.slice(0, 40)) || own.startsWith(name));
}

/** A bare "Live" is a rubric over a headline; as a section it is concerts. */
function byRubric({ rubric }: KindSources): ArticleKind | null {
  return rubric === null ? null : kindOfLabel(rubric);
}

function kindOfLabel(rubric: string): ArticleKind | null {
  if (/^\P{L}*live\P{L}*$/iu.test(rubric)) return 'live';
  return kindOfRubric(rubric);
}

/** "Opinion | …", "Analyse: …", "LIVE: …" and "… – live": only the whole word before the mark counts. */
function byHeadline({ headline }: KindSources): ArticleKind | null {
  if (headline === null) return null;
  const label = /^([^|:–—]{3,30}?)\s?(?:[|:]|\s[–—]\s)/u.exec(headline)?.[1] ?? null;
  const named = label === null ? null : kindOfLabel(label);
  if (named !== null) return named;
  return /\s[–—|-]\s(?:live|live updates|live blog|as it happened|en direct|en vivo|liveblog|liveticker)$/i.test(
    headline,
  )
    ? 'live'
    : null;
}

/** Several sections are a blog's categories: a report filed under "World" and "Video" is no video. */
function bySection({ articles, meta }: KindSources): ArticleKind | null {
  const own = articles[0];
  const lists = [
    own === undefined ? [] : texts(own.articleSection),
    own === undefined ? [] : texts(own.genre),
    [metaText(meta, 'article:section', 'og:article:section', 'section', 'parsely-section', 'genre') ?? ''],
  ];
  for (const list of lists) {
    const kinds = list.map(kindOfRubric).filter((kind) => kind !== null);
    const kind = kinds.find((found) => list.length === 1 || found === 'opinion' || found === 'analysis');
    if (kind !== undefined) return kind;
  }
  return null;
}

function texts(value: unknown): readonly string[] {
  return listOf(value)
    .slice(0, 12)
    .filter((item) => typeof item === 'string');
}

function byCrumbs({ crumbs }: KindSources): ArticleKind | null {
  for (const crumb of crumbs.toReversed()) {
    const kind = kindOfRubric(crumb);
    if (kind !== null) return kind;
  }
  return null;
}

const addressParts: readonly (readonly [ArticleKind, RegExp])[] = [
  ['live', /\/(?:liveblogs?|live-?updates?|live-?ticker|live-blog|news\/live|live\/20\d\d)\//],
  [
    'opinion',
    /\/(?:opinions?|commentisfree|comment(?!\/(?:reply|feed|\d))|op-?eds?|editorials?|columnists?|meinung(?:en)?|kommentare?|kolumnen?|opinione?s?|opinioni|opiniao|opinie)\//,
  ],
  ['analysis', /\/(?:(?:news-)?analys[ei]s|analysen?|analisi|analitika|analytics-articles)\//],
  ['video', /\/videos?\//],
  ['interview', /\/(?:interviews?|entretiens?|entrevistas?|intervist[ae]|intervyu|wywiady?)\//],
];

/** A folder of the address, never its last part: "/live-music" and "/an-interview-with" are slugs. */
function byAddress({ address }: KindSources): ArticleKind | null {
  const path = /^https?:\/\/[^/?#]+([^?#]{0,300})/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return addressParts.find(([, part]) => part.test(path))?.[0] ?? null;
}

function asNews({ articles, headline }: KindSources): ArticleKind | null {
  const own = articles.filter((node, at) => at === 0 || isAbout(node, headline));
  if (own.flatMap(ldTypes).includes('ReportageNewsArticle')) return 'news';
  return own.flatMap((node) => texts(node.genre)).some((genre) => /^news(?: report)?$/i.test(genre.trim()))
    ? 'news'
    : null;
}
