import { load } from 'cheerio';
import { z } from 'zod';
import { parsePrintedTime } from '@/lib/ingest/page/times/printed-time';
import { decodedPart } from '@/lib/news/address-parts';
import { askWiki, failed, type WikiDoor, type WikiReading, wikiName } from './ask-wiki';

/** What an article says before its first heading. */
export interface WikiLead {
  /** Plain text of its paragraphs, a line each, without the marks of notes. */
  readonly text: string;
  /** Titles of the pages of the wiki that it leads to, in their order, those of its table first. */
  readonly links: readonly string[];
  readonly days: LeadDays | null;
}

/** The days that it tells of, YYYY-MM-DD; both the same where it is one. */
export interface LeadDays {
  readonly first: string;
  readonly last: string;
}

const answer = z.object({ parse: z.object({ text: z.string() }) });

/** Reads the beginning of an article that is there, of this very title. */
export async function readWikiLead(
  door: WikiDoor,
  { language, title }: { readonly language: string; readonly title: string },
): Promise<WikiReading<WikiLead>> {
  const answers = await askWiki(door, {
    language,
    parameters: { action: 'parse', page: title, prop: 'text', section: '0', disableeditsection: '1' },
  });
  if (answers.kind === 'failed') return answers;
  const parsed = answer.safeParse(answers.value[0]);
  if (!parsed.success)
    return failed(`${wikiName(language)}: The text of “${title}” could not be understood.`);
  return { kind: 'read', value: readLead(parsed.data.parse.text, language) };
}

/** The same of its HTML. */
export function readLead(html: string, language: string): WikiLead {
  const $ = load(html);
  $('.hatnote, .navbox, .sidebar, .metadata, sup.reference, style, script, .mw-editsection').remove();
  const $paragraphs = $('p').filter((_, p) => $(p).closest('table, figure').length === 0);
  const lines = $paragraphs
    .map((_, p) =>
      $(p)
        .text()
        .replace(/\[[^\]]{1,4}\]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .get()
    .filter((line) => line !== '');
  const links = [...$('.infobox a').get(), ...$paragraphs.find('a').get()].flatMap((a) => {
    const href = $(a).attr('href') ?? '';
    const title = ($(a).attr('title') ?? '').trim();
    // Files, help and other rooms of the wiki have their name before a colon; pages to be written lead elsewhere.
    return /^(?:\.\/|\/wiki\/)[^:?]+$/.test(decodedPart(href)) && title !== '' ? [title] : [];
  });
  const marked = $('.infobox .dtstart, .infobox time[datetime], .dtstart, time[datetime]')
    .map((_, one) => $(one).attr('datetime') ?? $(one).text())
    .get();
  const rows = $('.infobox tr')
    .map((_, row) => $(row).text().replace(/\s+/g, ' ').trim())
    .get();
  return {
    text: lines.join('\n'),
    links: [...new Set(links)],
    days: firstDays([...marked, ...lines, ...rows], language),
  };
}

function firstDays(texts: readonly string[], language: string): LeadDays | null {
  for (const text of texts) {
    for (let at = 0; at < Math.min(text.length, 1200); at += 200) {
      const part = text.slice(at, at + 300);
      const [first, last] = ['$<first>', '$<last>'].map((one) => dayIn(part.replace(range, one), language));
      if (first !== null && first !== undefined) {
        return { first, last: last ?? first };
      }
    }
  }
  return null;
}

/** "15–17 May", "15 to 17 May", "15. und 16. Mai", "May 15–17": not what stands in "2025-08-15". */
const range = /(?<![\d-])(?<first>\d{1,2})(?:\s?[–—-]\s?|\.?\s\p{L}{1,3}\s)(?<last>\d{1,2})(?![\d:-])/u;

function dayIn(text: string, language: string): string | null {
  return parsePrintedTime(text, { monthFirst: false, languages: [language, 'en'] })?.day ?? null;
}
