import { Marked } from '@/components/frame/marked';
import type { MarkedSentence, SearchHit } from '@/lib/news/shown/search-hit';
import { placeHref } from '@/lib/site/versions/highlight';

/** Standfirst with its marks; where the search is neither there nor in the headline, the sentence that has it. */
export function RowWords({
  headline,
  standfirst,
  hit,
  path,
  words,
}: {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly hit: SearchHit;
  readonly path: string;
  readonly words: string;
}) {
  const isInStandfirst = hit.find(standfirst ?? '').length > 0;
  const isTold = isInStandfirst || hit.find(headline).length > 0;
  const sentence = hit.found?.sentence ?? null;
  return (
    <>
      {standfirst !== null && (
        <p className={isInStandfirst ? 'is-whole' : undefined}>
          <Marked text={standfirst} find={hit.find} />
        </p>
      )}
      {!isTold && sentence !== null && (
        <p className="is-whole is-quote">
          <a href={placeHref(path, words, quoteOf(sentence))}>
            <Marked text={sentence.text} find={() => sentence.marks} />
          </a>
        </p>
      )}
    </>
  );
}

function quoteOf({ text, marks }: MarkedSentence) {
  const mark = marks[0];
  return mark === undefined ? null : { text, mark };
}
