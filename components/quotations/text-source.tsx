import type { PublishedText } from '@/lib/news/shown/published-text';
import { fullTime } from '@/lib/site/dates';
import { languageLabel } from '@/lib/site/names';

interface TextSourceProps {
  readonly text: PublishedText;
  readonly isSample: boolean;
  readonly zone: string;
}

/** "The council, in English, read 16 August 2025, 10:04 AKDT". An invented text has no page to lead to. */
export function TextSource({ text: { source, language, readAt }, isSample, zone }: TextSourceProps) {
  return (
    <>
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
    </>
  );
}
