import { OnlyHere } from '@/components/frame/only-here';
import type { ShownWording } from '@/lib/news/shown/laid-quotation';
import { directionOf } from '@/lib/site/names';
import { diffWordings } from '@/lib/site/versions/wording-diff';
import { TextSource } from './text-source';

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
        <span className="text-quiet">
          (
          <TextSource
            text={published.text}
            isSample={quoted[0]?.article.outlet.isSample === true}
            zone={zone}
          />
          )
        </span>
        {isOpen ? '; there it reads:' : '.'}
      </p>
      {isOpen && (
        <p lang={language} dir={directionOf(language)} className="wording-text">
          “<PublishedWords sentence={sentence} wording={text} language={language} />”
        </p>
      )}
    </div>
  );
}

/** The published sentence as it stands, with what the wording has not underlined, and said to voices. */
function PublishedWords({
  sentence,
  wording,
  language,
}: {
  readonly sentence: string;
  readonly wording: string;
  readonly language: string;
}) {
  const parts = diffWordings(sentence, wording, language).filter(({ kind }) => kind !== 'added');
  return parts.map(({ kind, text }, place) =>
    kind === 'same' ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place.
      <OnlyHere key={place} said="only there">
        {text}
      </OnlyHere>
    ),
  );
}
