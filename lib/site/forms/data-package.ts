import type { Event } from '@/lib/event/event';
import { siteAddress } from '@/lib/site/site-address';
import { csvColumns } from './csv';
import { wordsColumns } from './words-record';

interface ColumnFacts {
  readonly type: 'string' | 'integer' | 'datetime' | 'date';
  readonly description: string;
}

const utc = 'UTC, ISO 8601';

/** What a column of either file holds; a column without a line here does not compile. */
const columns: Readonly<Record<(typeof csvColumns)[number] | (typeof wordsColumns)[number], ColumnFacts>> = {
  id: text('Permalink id, the same on every installation.'),
  permalink: text('The article’s page here.'),
  link: text('The sentence’s place in the article’s page here.'),
  original: text('The outlet’s own page.'),
  outlet: text('Slug, as `outlet=` takes it.'),
  outlet_name: text('As the outlet calls itself.'),
  outlet_country: text('ISO 3166-1 alpha-2; empty where it is not known.'),
  outlet_kind: text('wire, state, newspaper, broadcaster, digital, local, official or not-described.'),
  headline: text('As it reads, or read at `asof`.'),
  standfirst: text('The summary under the headline; empty where there is none.'),
  byline: text('Who is credited, as printed; several names are parted by "; ".'),
  credit: text('The agency, where the article is wire copy.'),
  language: text('BCP 47.'),
  kind: text('news, opinion, analysis, live, video or interview, only where the page says so.'),
  published_at: {
    type: 'datetime',
    description: `When the outlet says that it published: ${utc}. Empty where it gives no clock time.`,
  },
  published_day: {
    type: 'date',
    description: 'The day, where the outlet gives no more than that; by the outlet’s own clock.',
  },
  published_precision: text('second, minute, day or unknown.'),
  published_origin: text(
    'Where the time was found: json-ld, meta, microdata, visible, feed, sitemap, loose or address.',
  ),
  first_seen_at: { type: 'datetime', description: `When Parallax first read it: ${utc}.` },
  changed_at: {
    type: 'datetime',
    description: `When Parallax saw that the outlet had altered it: ${utc}. Empty where it has not.`,
  },
  published_utc: text(
    'published_at as spreadsheets take it for a time: YYYY-MM-DD HH:MM:SS, by the clock of UTC.',
  ),
  report: text(
    'Id of the first article that we have of its report: the same in articles that are one text and its copies.',
  ),
  place: text('Where the sentence stands: text, standfirst, headline or byline.'),
  sentence: text('The outlet’s own sentence.'),
  matches: text('What was found in it, in order; several are parted by "; ".'),
  more: { type: 'integer', description: 'How many other sentences of the article fit.' },
};

function text(description: string): ColumnFacts {
  return { type: 'string', description };
}

const apostrophe =
  'A text that begins with =, +, -, @, a tab or a return has an apostrophe before it, so that no spreadsheet runs it ' +
  'as a formula; take it away to have the outlet’s words.';

/** What the exports are and what each of their columns holds, for data tools (Data Package 2.0, datapackage.org). */
export function dataPackage({ slug, name, summary, place }: Event): unknown {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `parallax-${slug}`,
    title: `Parallax: ${name}`,
    description: `${summary} Every file takes the query of the timeline. ${apostrophe}`,
    homepage: siteAddress('/api'),
    resources: [
      resource({
        name: 'articles',
        path: '/export.csv',
        description: 'Every article of a query, one a line; without sample coverage.',
        fields: csvColumns,
      }),
      resource({
        name: 'words',
        path: `/words.csv?q=${encodeURIComponent(place)}`,
        description:
          'Each outlet’s own sentence around the words of `q=`, one a line; here, as an example, the place.',
        fields: wordsColumns,
      }),
    ],
  };
}

function resource({
  name,
  path,
  description,
  fields,
}: {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly fields: readonly (keyof typeof columns)[];
}) {
  return {
    name,
    type: 'table',
    path: siteAddress(path),
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fields.map((field) => ({ name: field, ...columns[field] })),
      missingValues: [''],
      primaryKey: ['id'],
    },
  };
}
