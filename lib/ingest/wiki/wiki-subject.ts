import type { Edition } from '@/lib/ingest/archives/wiki-answer';
import { failed, noArticle, type WikiDoor, type WikiReading, wikiName } from './ask-wiki';
import { readWikiLead, type WikiLead } from './wiki-lead';
import { readWikiPages, type WikiPageFacts } from './wiki-pages';

/** What a wiki tells of an event: its article, and the pages that the article's beginning leads to. */
export interface WikiSubject {
  readonly language: string;
  /** As it was asked for; the article's own title may be another one by now. */
  readonly askedFor: string;
  readonly article: WikiPageFacts;
  readonly lead: WikiLead;
  /** In the order in which the lead names them. */
  readonly linked: readonly WikiPageFacts[];
}

/** The first links of a lead say who, where and what; the later ones lead away. */
const mostLinks = 20;

/** Reads an article about an event with what it leads to: some ten requests to its edition, one after the other. */
export async function readWikiSubject(
  door: WikiDoor,
  { language, title }: Edition,
): Promise<WikiReading<WikiSubject>> {
  const pages = await readWikiPages(door, { language, titles: [title] });
  if (pages.kind === 'failed') return pages;
  const article = pages.value.get(title);
  if (article === undefined) return noArticle({ language, title });
  if (article.isList) {
    return failed(
      `“${article.title}” of ${wikiName(language)} lists what the name may mean; name one article.`,
    );
  }
  const lead = await readWikiLead(door, { language, title: article.title });
  if (lead.kind === 'failed') return lead;
  const titles = lead.value.links.filter((link) => link !== article.title).slice(0, mostLinks);
  const linked =
    titles.length === 0
      ? { kind: 'read' as const, value: new Map<string, WikiPageFacts>() }
      : await readWikiPages(door, { language, titles });
  if (linked.kind === 'failed') return linked;
  const byTitle = new Map([...linked.value.values()].map((page) => [page.title, page]));
  byTitle.delete(article.title);
  return {
    kind: 'read',
    value: { language, askedFor: title, article, lead: lead.value, linked: [...byTitle.values()] },
  };
}
