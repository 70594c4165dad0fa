import { Fragment } from 'react';
import type { FindMarks } from '@/lib/news/shown/search-hit';
import { markId } from '@/lib/site/versions/highlight';

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
