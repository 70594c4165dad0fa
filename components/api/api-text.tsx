import { csvColumns } from '@/lib/site/forms/csv';
import { operations } from '@/lib/site/forms/openapi';
import { queryParameters } from '@/lib/site/query/parameters';

const files: readonly (readonly [string, string])[] = [
  ['/outlets.opml', 'the feeds that are followed, for a reader of feeds'],
  ['/moments.ics', 'the moments of the event, for a calendar'],
  ['/datapackage.json', 'what every column of the exports holds, for data tools (Data Package)'],
  ['/sitemap.xml', 'every page'],
  ['/hub', 'the WebSub hub that sends the feeds as they change, where this site has a public address'],
];

const forms: readonly (readonly [string, string])[] = [
  ['/', 'the timeline'],
  ['/feed.atom', 'what came or changed last, as Atom'],
  ['/feed.rss', 'the same as RSS 2.0'],
  ['/feed.json', 'the same as JSON Feed 1.1'],
  ['/changes.atom', 'headlines and texts that changed, with before and after'],
  ['/export.csv', 'every article, one a line'],
  ['/export.json', 'the same, each as the API gives it'],
  ['/cite.bib', 'BibTeX'],
  ['/cite.ris', 'RIS'],
  ['/cite.json', 'CSL-JSON, as Zotero and pandoc read it'],
  ['/words', 'each outlet’s own sentence around the words of q='],
  ['/words.csv', 'all of these sentences, one a line'],
  ['/words.json', 'the same as JSON'],
  ['/quotations', 'who is quoted in which words; also by speaker='],
  ['/questions', 'what outlets answer to the event’s questions'],
  ['/embed', 'the newest lines for a frame on another page'],
  ['/api/v1/articles', 'JSON, sixty a page'],
];

/** How programs read the coverage: the forms of a query, its parameters, the API. */
export function ApiText() {
  return (
    <article className="max-w-[48rem] pt-4 text-[1.0625rem] leading-relaxed">
      <h1 className="page-title pb-2">For programs</h1>
      <p>
        One query has many forms: what stands after the question mark in the timeline’s address means the same
        after each of these. No key is needed, and nothing here can be changed from outside.
      </p>
      <h2 className="pt-6 pb-1 font-bold font-serif text-xl">Forms of a query</h2>
      <Addresses listed={forms} />
      <h2 className="pt-6 pb-1 font-bold font-serif text-xl">Parameters</h2>
      <dl className="api-list">
        {Object.entries(queryParameters).map(([name, schema]) => (
          <div key={name}>
            <dt>
              <code>{name}=</code>
            </dt>
            <dd>
              <Described words={schema.description ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="pt-2">
        An article’s page takes <code>v=</code>, the number of one of its versions, and <code>hl=</code>,
        words to be marked in it, in the syntax of <code>q=</code>; the first of them has the id{' '}
        <code>hl</code>.
      </p>
      <p className="pt-2">
        What cannot be read falls to its default, and the answer says so; a question never gives an error.
      </p>
      <h2 className="pt-6 pb-1 font-bold font-serif text-xl">API</h2>
      <dl className="api-list">
        {operations.map(({ path, summary }) => (
          <div key={path}>
            <dt>
              <code>{path}</code>
            </dt>
            <dd>
              <Described words={summary} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="pt-2">
        <a href="/api/openapi.json" className="link">
          /api/openapi.json
        </a>{' '}
        describes all of it (OpenAPI 3.1), made from the schemas by which the answers are made.
      </p>
      <h2 className="pt-6 pb-1 font-bold font-serif text-xl">Without a query</h2>
      <Addresses listed={files} />
      <p className="pt-2">
        <code>/oembed?url=</code> gives the frame for the address of a timeline, an article, an outlet or a
        moment (oEmbed 1.0).
      </p>
      <h2 className="pt-6 pb-1 font-bold font-serif text-xl">Feeds</h2>
      <p>
        A feed has a hundred articles, what came or changed last first, and names the page with older ones
        (RFC 5005). A report is one entry, under its earliest article; a later copy is none, and changes
        nothing in it, unless <code>group=all</code> asks for every copy. Where this site shows whole texts
        they stand in it too. A report with a day and no clock time is dated to the beginning of that day in
        the event’s zone, and says that no time is given.
      </p>
      <h2 className="pt-6 pb-1 font-bold font-serif text-xl">Exports</h2>
      <p>
        An export is never cut: its name and the header <code>X-Total-Count</code> say how many articles it
        has, and one that cannot be finished is broken off. It has every copy of a report, whatever{' '}
        <code>group=</code> says; those with the same <code>report</code> are one text and its copies. Sample
        coverage is left out. The columns of the CSV are {csvColumns.join(', ')}; times are UTC, and{' '}
        <code>published_utc</code> is the one that spreadsheets take for a time. A cell that begins with =, +,
        - or @ has an apostrophe before it, so that no spreadsheet runs a headline as a formula.
      </p>
    </article>
  );
}

/** A sentence of our OpenAPI description, which sets names between backticks. */
function Described({ words }: { readonly words: string }) {
  return words.split('`').map((part, at) => (at % 2 === 0 ? part : <code key={part}>{part}</code>));
}

function Addresses({ listed }: { readonly listed: readonly (readonly [string, string])[] }) {
  return (
    <dl className="api-list">
      {listed.map(([path, words]) => (
        <div key={path}>
          <dt>
            <a href={path} className="link">
              {path}
            </a>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
