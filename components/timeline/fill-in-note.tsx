import type { ShownFillIn } from '@/lib/news/shown/fill-in';
import { type FilledEvent, fillInWords, goingOnWords } from '@/lib/site/fill-in-words';

/**
 * One calm line on where filling in stands, which leads to what was looked at. On the sample's page it counts nothing:
 * another line there says how much real coverage there is.
 */
export function FillInNote({
  shown,
  event,
  isOnSample,
  hasSample,
}: {
  readonly shown: ShownFillIn;
  readonly event: FilledEvent;
  readonly isOnSample: boolean;
  readonly hasSample: boolean;
}) {
  return (
    <p className="text-[0.9375rem] text-quiet">
      {isOnSample ? goingOnWords(shown, event) : fillInWords(shown, event)}{' '}
      <a href={hasSample ? '/sources/hours?sample=off' : '/sources/hours'} className="link print:hidden">
        What was looked at
      </a>
    </p>
  );
}
