import { Parts } from '@/components/history/diff-text';
import type { ShownWording } from '@/lib/news/shown/laid-quotation';
import type { PublishedText } from '@/lib/news/shown/published-text';
import { fullTime } from '@/lib/site/dates';
import { directionOf, languageLabel } from '@/lib/site/names';
import { diffWordings } from '@/lib/site/versions/wording-diff';

interface SetAgainstProps {
  readonly wording: ShownWording;
  readonly zone: string;
}

/** How a wording stands to the text as it was published; nothing where there is none. */
export function SetAgainst({ wording: { published, text, quoted }, zone }: SetAgainstProps) {
  if (published === null) return null;
  const { isInTheseWords, sentence } = published;
  const { name, language } = published.text;
  const isOpen = !isInTheseWords && sentence !== null;
  return (
    <div className="set-against pt-1 text-[0.9375rem]">
      <p>
        {isInTheseWords ? 'In' : 'Not in'} {name} in these words{' '}
        <Where text={published.text} isSample={quoted[0]?.article.outlet.isSample === true} zone={zone} />
        {isOpen ? '; there it reads:' : '.'}
      </p>
      {isOpen && (
        <p lang={language} dir={directionOf(language)} className="wording-text">
          <Parts parts={diffWordings(sentence, text, language)} />
        </p>
      )}
    </div>
  );
}

/** "(the council, in English, read 16 Aug 2025 at 10:04)". An invented text has no page to lead to. */
function Where({
  text: { source, language, readAt },
  isSample,
  zone,
}: {
  readonly text: PublishedText;
  readonly isSample: boolean;
  readonly zone: string;
}) {
  return (
    <span className="text-quiet">
      (
      {isSample ? (
        <>{source.name}, invented for the sample</>
      ) : (
        <a href={source.url} rel="noopener external" className="link">
          {source.name}
        </a>
      )}
      , in {languageLabel(language)}
      {readAt !== null && (
        <>
          , read <time dateTime={readAt.toISOString()}>{fullTime(readAt, zone)}</time>
        </>
      )}
      )
    </span>
  );
}
