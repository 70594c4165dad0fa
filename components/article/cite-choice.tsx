import type { StoredArticle } from '@/lib/news/shown/listing';
import { bibtexEntry } from '@/lib/site/cite/bibtex';
import { citedSource } from '@/lib/site/cite/cited-source';
import { cslItem } from '@/lib/site/cite/csl-json';
import { risRecord } from '@/lib/site/cite/ris';
import { apaCitation, type Citation, chicagoCitation, wikipediaCitation } from '@/lib/site/cite/styles';
import { CopiedText } from './copied-text';

/** The outlet's original as the usual styles cite it. */
export function CiteChoice({ article }: { readonly article: StoredArticle }) {
  const source = citedSource(article);
  return (
    <details className="share-more">
      <summary className="word">Cite</summary>
      <div>
        <Styled title="APA" {...apaCitation(source)} />
        <Styled title="Chicago" {...chicagoCitation(source)} />
        <CopiedText title="Wikipedia">{wikipediaCitation(source)}</CopiedText>
        <CopiedText title="BibTeX" isCode>
          {bibtexEntry(source).trim()}
        </CopiedText>
        <CopiedText title="RIS" isCode>
          {risRecord(source).trim().replaceAll('\r\n', '\n')}
        </CopiedText>
        <CopiedText title="CSL-JSON" isCode>
          {JSON.stringify([cslItem(source)], null, 1)}
        </CopiedText>
        <p className="text-quiet text-sm">
          The day of publication is the outlet’s, by the clock of its country; the day of access is ours, by
          UTC.
        </p>
      </div>
    </details>
  );
}

function Styled({ title, before, italic, after }: Citation & { readonly title: string }) {
  return (
    <CopiedText title={title}>
      {before}
      <i>{italic}</i>
      {after}
    </CopiedText>
  );
}
