import { type FindMarks, Marked } from '@/components/frame/marked';
import { placeHref } from '@/lib/site/versions/highlight';

/** Why a row was found by a search: what to mark in it, and the outlet's sentence around the first match. */
interface RowHit {
  readonly find: FindMarks;
  readonly quotation: {
    readonly sentence: {
      readonly place: 'text' | 'standfirst' | 'headline' | 'byline';
      readonly text: string;
      readonly marks: readonly { readonly start: number; readonly end: number }[];
    };
  } | null;
}

/** A search, and why each row was found by it, by id. */
export interface SearchedRows {
  readonly words: string;
  readonly hits: ReadonlyMap<string, RowHit>;
}

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
  readonly hit: RowHit;
  readonly path: string;
  readonly words: string;
}) {
  const isInStandfirst = hit.find(standfirst ?? '').length > 0;
  const isTold = isInStandfirst || hit.find(headline).length > 0;
  const sentence = hit.quotation?.sentence ?? null;
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

function quoteOf({ text, marks }: NonNullable<RowHit['quotation']>['sentence']) {
  const mark = marks[0];
  return mark === undefined ? null : { text, mark };
}
