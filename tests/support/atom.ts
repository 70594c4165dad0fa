import { load } from 'cheerio';
import Parser from 'rss-parser';

/**
 * What a feed has against RFC 4287, one sentence each; the section stands with it. Throws where it is no
 * well-formed XML.
 */
export async function findAtomFaults(text: string): Promise<readonly string[]> {
  await new Parser().parseString(text);
  const page = load(text, { xml: true });
  const faults: string[] = [];
  const fault = (isFault: boolean, sentence: string) => {
    if (isFault) faults.push(sentence);
  };
  const feed = page(':root');
  fault(feed.prop('tagName')?.toLowerCase() !== 'feed', 'The document is no feed (4.1.1).');
  fault(feed.attr('xmlns') !== 'http://www.w3.org/2005/Atom', 'The namespace is not Atom’s (2).');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  fault(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text), 'A letter that XML cannot hold.');
  const ids = page('entry > id')
    .map((_, id) => page(id).text())
    .get();
  fault(new Set(ids).size !== ids.length, 'Two entries have one id (4.1.1).');
  for (const [place, holder] of [
    feed,
    ...page('entry')
      .map((_, one) => page(one))
      .get(),
  ].entries()) {
    const where = place === 0 ? 'feed' : `entry ${place}`;
    for (const name of ['id', 'title', 'updated']) {
      fault(holder.children(name).length !== 1, `${where}: not exactly one ${name} (4.1.1, 4.1.2).`);
    }
    fault(!URL.canParse(holder.children('id').text()), `${where}: its id is no absolute IRI (4.2.6).`);
    for (const name of ['updated', 'published']) {
      const dates = holder.children(name).map((_, date) => page(date).text());
      const isDate = (date: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(date);
      fault(!dates.get().every(isDate), `${where}: ${name} is no date of RFC 3339 (3.3).`);
    }
    const alternates = holder.children('link[rel=alternate]');
    const kinds = alternates
      .map((_, link) => `${page(link).attr('type')} ${page(link).attr('hreflang')}`)
      .get();
    fault(new Set(kinds).size !== kinds.length, `${where}: two alternate links of one type (4.1.1, 4.1.2).`);
    fault(
      !holder
        .children('link')
        .map((_, link) => URL.canParse(page(link).attr('href') ?? ''))
        .get()
        .every(Boolean),
      `${where}: a link without an absolute address (4.2.7.1).`,
    );
    const contents = holder.children('content').length;
    fault(contents > 1, `${where}: more than one content (4.1.2).`);
    fault(place > 0 && contents === 0 && kinds.length === 0, `${where}: neither content nor link (4.1.2).`);
    const authors = holder.children('author');
    fault(
      authors.length === 0 && feed.children('author').length === 0,
      `${where}: no author (4.1.1, 4.1.2).`,
    );
    fault(
      !authors
        .map((_, author) => page(author).children('name').length === 1)
        .get()
        .every(Boolean),
      `${where}: an author without a name (3.2.1).`,
    );
  }
  fault(feed.children('link[rel=self]').length !== 1, 'The feed does not say where it stands (4.1.1).');
  return faults;
}
