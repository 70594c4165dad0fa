import { ArticlePart } from '@/components/frame/article-part';
import type { Moment, MomentSentence } from '@/lib/news/moment';
import type { PublicationTime } from '@/lib/news/publication-time';
import { lagPhrase, momentPath, momentPhrase, saidTime } from '@/lib/site/layout/moments';
import { inZone } from '@/lib/site/zoned-href';
import { Why } from './why';

/** Which moments an article tells of, how soon, and why that is thought. */
export function ToldMoments({
  moments,
  told,
  published,
  zone,
}: {
  /** The event's moments, in order. */
  readonly moments: readonly Moment[];
  readonly told: readonly MomentSentence[];
  readonly published: PublicationTime;
  readonly zone: string;
}) {
  const found = moments.flatMap((moment) => {
    const sentence = told.find((one) => one.moment === moment.slug);
    return sentence === undefined ? [] : [{ moment, sentence }];
  });
  if (found.length === 0) return null;
  return (
    <ArticlePart id="tells-of" heading="Tells of">
      <ul className="flex flex-col gap-2 pt-0.5 text-[0.9375rem] leading-5">
        {found.map(({ moment, sentence }) => {
          const lag = sentence.isAnnounced ? null : lagPhrase(saidTime(sentence, published), moment.at);
          return (
            <li key={moment.slug}>
              <a href={inZone(momentPath(moment.slug), zone)} className="link font-semibold">
                {moment.name}
              </a>
              <p className="text-quiet text-sm">
                {sentence.isAnnounced && 'Announced here for '}
                {momentPhrase(moment.at, zone)}
                {lag !== null && `; ${lag}`}
              </p>
              <Why word="Why" reasons={sentence.reasons} />
            </li>
          );
        })}
      </ul>
    </ArticlePart>
  );
}
