import type { Event } from '@/lib/event/event';
import type { Moment } from '@/lib/news/moment';
import type { ArticleStanding, OutletSummary, StoredArticle } from '@/lib/news/shown/listing';
import { machineTime, publicationPhrase } from '@/lib/site/dates';
import { momentPath, momentPhrase } from '@/lib/site/layout/moments';
import { articlePath, articlePicturePath, outletPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { citationTags } from './citation-tags';
import { changesForm, embedForm, timelineForms } from './feed-links';
import { type PageMetadata, sharePicture, siteName, websiteCard } from './page-metadata';

/** Of a timeline, whole or filtered: only the whole one is worth a search engine's while. */
export function timelineMetadata(
  event: Event,
  {
    path,
    canonical,
    shared,
  }: {
    readonly path: string;
    readonly canonical: string;
    /** What narrows it, in words; null where nothing does. */
    readonly shared: string | null;
  },
): PageMetadata {
  const address = siteAddress(canonical === '' ? path : `${path}?${canonical}`);
  const title = `${shared === null ? `${event.name}: all coverage on one timeline` : `${shared} · ${event.name}`} · ${siteName}`;
  return {
    title,
    description: event.summary,
    alternates: {
      canonical: address,
      types: timelineForms(event.name, path === '/' ? canonical : ''),
    },
    robots: whole(canonical),
    ...websiteCard({
      title: shared ?? event.name,
      description: event.summary,
      url: address,
      picture: canonical === '' ? '/picture.png' : `/picture.png?${canonical}`,
    }),
  };
}

/** Filters lead on to filters without end: a crawler takes the whole, and from there on what it links. */
function whole(canonical: string): { readonly index: boolean; readonly follow: boolean } {
  return { index: canonical === '', follow: canonical === '' };
}

export function outletMetadata(event: Event, outlet: OutletSummary, canonical: string): PageMetadata {
  const path = outletPath(outlet.slug);
  const description = `${event.name} as ${outlet.name} reported it, on a timeline.`;
  const title = `${outlet.name} on ${midSentence(event.name)} · ${siteName}`;
  const timeline = timelineMetadata(event, { path, canonical, shared: null });
  const address = timeline.alternates?.canonical ?? siteAddress(path);
  const query = `outlet=${outlet.slug}${canonical === '' ? '' : `&${canonical}`}`;
  const alternates = { canonical: address, types: timelineForms(`${outlet.name}, ${event.name}`, query) };
  const openGraph = timeline.openGraph && {
    ...timeline.openGraph,
    title,
    description,
    images: sharePicture(`${path}/picture.png`, `${outlet.name}: ${event.name}`),
  };
  return { ...timeline, title, description, alternates, ...(openGraph === undefined ? {} : { openGraph }) };
}

/** `rel=canonical` leads to the outlet's own page (DESIGN.md, principle 6); Open Graph to ours. */
function articleMetadata(event: Event, article: StoredArticle): PageMetadata {
  const description =
    article.standfirst ??
    `${article.outlet.name}, ${publicationPhrase(article.published, event.zone)}. ${event.name} on one timeline.`;
  return {
    title: `${article.headline} (${article.outlet.name}) · ${siteName}`,
    description,
    alternates: {
      canonical: article.address,
      types: embedForm(articlePath(article), article.headline),
    },
    openGraph: {
      type: 'article',
      siteName,
      title: article.headline,
      description: `${article.outlet.name} · ${publicationPhrase(article.published, event.zone)}`,
      url: siteAddress(articlePath(article)),
      ...articleFacts(article),
      images: sharePicture(articlePicturePath(article.id), `${article.outlet.name}: ${article.headline}`),
    },
    twitter: { card: 'summary_large_image' },
    other: citationTags(article),
  };
}

/** What Open Graph says of an article (ogp.me, `article:*`); what the outlet does not say is not there. */
function articleFacts({ language, published, byline, section }: StoredArticle) {
  const locale = openGraphLocale(language);
  const publishedTime = machineTime(published);
  return {
    ...(locale === null ? {} : { locale }),
    ...(publishedTime === null ? {} : { publishedTime }),
    ...(byline.length === 0 ? {} : { authors: [...byline] }),
    ...(section === null ? {} : { section }),
  };
}

/** "pt_BR" for "pt-BR", "zh_TW" for "zh-Hant-TW"; null without a territory, which Open Graph wants. */
export function openGraphLocale(tag: string): string | null {
  const [language = '', ...parts] = tag.split('-');
  const territory = parts.find((part) => part.length === 2);
  return territory === undefined ? null : `${language.toLowerCase()}_${territory.toUpperCase()}`;
}

/** Of whatever a permalink leads to. */
export function standingMetadata(event: Event, standing: ArticleStanding): PageMetadata {
  if (standing.kind === 'published') return articleMetadata(event, standing.article);
  const title = standing.kind === 'withdrawn' ? `Withdrawn: ${standing.headline}` : 'No such article';
  return {
    title: `${title} · ${siteName}`,
    description: 'This article is not to be read here.',
    robots: { index: false, follow: true },
  };
}

/** Of a moment of the event, with its own picture. */
export function momentMetadata(event: Event, moment: Moment): PageMetadata {
  const address = siteAddress(momentPath(moment.slug));
  const description = `${momentPhrase(moment.at, event.zone)}. Who reported it, how soon, and in which words.`;
  return {
    title: `${moment.name} · ${event.name} · ${siteName}`,
    description,
    alternates: { canonical: address, types: embedForm(momentPath(moment.slug), moment.name) },
    ...websiteCard({
      title: moment.name,
      description,
      url: address,
      picture: `${momentPath(moment.slug)}/picture.png`,
    }),
  };
}

export function plainMetadata(title: string, description: string, path: string): PageMetadata {
  return { title: `${title} · ${siteName}`, description, alternates: { canonical: siteAddress(path) } };
}

/** "the Alaska summit" for "The Alaska summit", inside a sentence. */
export function midSentence(name: string): string {
  return name.replace(/^The /, 'the ');
}

/** Of two versions laid over each other: nobody searches for it, and the words are the outlet's. */
export function comparisonMetadata(article: StoredArticle): PageMetadata {
  return {
    title: `What changed in “${article.headline}” (${article.outlet.name}) · ${siteName}`,
    description: 'Two versions of an article laid over each other, as they were seen.',
    robots: { index: false, follow: true },
  };
}

/**
 * Of accounts laid side by side. There are more combinations than anybody can look through, and their words are the
 * outlets': only the page that tells how to pick is worth finding.
 */
export function compareMetadata(
  event: Event,
  { title, path }: { readonly title: string | null; readonly path: string },
): PageMetadata {
  return {
    title: `${title ?? 'Accounts side by side'} · ${event.name} · ${siteName}`,
    description:
      'Accounts of different outlets side by side: what each adds, who is quoted in which words, which passages are the same.',
    alternates: { canonical: siteAddress(path) },
    robots: { index: path === '/compare', follow: true },
  };
}

/** Of the changes, whole or filtered, with their feed. */
export function changesMetadata(event: Event, canonical: string): PageMetadata {
  const query = canonical === '' ? '' : `?${canonical}`;
  return {
    title: `What changed in the coverage of ${midSentence(event.name)} · ${siteName}`,
    description:
      'Headlines and texts that outlets changed after publication, with the words before and after.',
    alternates: { canonical: siteAddress(`/changes${query}`), types: changesForm(query) },
    robots: whole(canonical),
  };
}

/** Of what outlets wrote around some words: only the page that explains itself is worth finding. */
export function wordsMetadata(event: Event, words: string | null, canonical: string): PageMetadata {
  return {
    title: `${words === null ? 'In their words' : `${words}, in their words`}: ${midSentence(event.name)} · ${siteName}`,
    description: 'Each outlet’s own sentence around a word or a phrase, in the order of publication.',
    alternates: { canonical: siteAddress(canonical === '' ? '/words' : `/words?${canonical}`) },
    robots: whole(canonical),
  };
}

/** Of the list of quotations, of all speakers or of one (null: all); only the whole one is worth finding. */
export function quotationsMetadata(event: Event, path: string, speaker: string | null): PageMetadata {
  const heading = speaker === null ? 'Who is quoted, in which words' : `${speaker}, as quoted`;
  return {
    title: `${heading}: ${midSentence(event.name)} · ${siteName}`,
    description: 'Quotations by speaker and by how many outlets have them, each with all of its wordings.',
    alternates: { canonical: siteAddress(path) },
    robots: { index: path === '/quotations', follow: true },
  };
}
