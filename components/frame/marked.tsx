import { Fragment } from 'react';
import { markId } from '@/lib/site/versions/highlight';

/** Finds what is to be marked in a text: spans in UTF-16 code units, in order, none over another. */
export type FindMarks = (text: string) => readonly { readonly start: number; readonly end: number }[];

/** An outlet's words with what was searched in them marked; `isPlace` where the page is to open at the first. */
export function Marked({
  text,
  find,
  isPlace = false,
}: {
  readonly text: string;
  readonly find: FindMarks | null;
  readonly isPlace?: boolean;
}) {
  const marks = find === null ? [] : find(text);
  if (marks.length === 0) return text;
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark id={isPlace && at === 0 ? markId : undefined}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
