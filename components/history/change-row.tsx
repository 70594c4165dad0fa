import { Foreign } from '@/components/frame/foreign';
import { datedChange } from '@/lib/news/later/dated-change';
import type { ListedChange } from '@/lib/news/shown/record';
import { clockTime, fullTime } from '@/lib/site/dates';
import { directionOf } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';
import { versionWords } from '@/lib/site/versions/history';
import { comparisonPath, versionPath } from '@/lib/site/versions/versions';
import { type DiffPart, diffWords, isMostlyOther } from '@/lib/site/versions/word-diff';
import { inZone } from '@/lib/site/zoned-href';
import { Parts } from './diff-text';

/** A change: when we saw it and when the outlet says it was made, whose, and the headline before and after. */
export function ChangeRow({ change, zone }: { readonly change: ListedChange; readonly zone: string }) {
  const { articleId, articleHeadline, published, outlet, language, before, after } = change;
  const article = { id: articleId, headline: articleHeadline, outlet, published };
  const parts = diffWords(before.headline, after.headline, language);
  const dated = datedChange(after, before, published);
  const read = inZone(versionPath(article, after.number), zone);
  return (
    <li className="row">
      <time dateTime={after.seenAt.toISOString()} title={fullTime(after.seenAt, zone)}>
        {clockTime(after.seenAt, zone)}
      </time>{' '}
      <a href={inZone(outletPath(outlet.slug), zone)} className="row-outlet">
        <Foreign language={outlet.language} text={outlet.name} />
      </a>
      <div lang={language} dir={directionOf(language)} className="row-text">
        {isMostlyOther(parts) ? (
          <WasAndNow before={before.headline} after={after.headline} href={read} />
        ) : (
          <h3>
            <a href={read}>
              <Parts parts={parts} />
            </a>
          </h3>
        )}
      </div>
      <p className="row-changed">
        <a href={inZone(comparisonPath(article, before.number, after.number), zone)}>
          {versionWords(after)}
          <span className="sr-only">
            : compare versions {before.number} and {after.number}
          </span>
        </a>
        <span className="text-quiet">
          {' · '}
          {dated === null ? 'the outlet does not date it' : `the outlet dates it ${fullTime(dated, zone)}`}
        </span>
      </p>
    </li>
  );
}

/** Two headlines that share less than half of their words: whole, one under the other. */
function WasAndNow({
  before,
  after,
  href,
}: {
  readonly before: string;
  readonly after: string;
  readonly href: string;
}) {
  const line = (kind: DiffPart['kind'], text: string) => <Parts parts={[{ kind, text }]} />;
  return (
    <>
      <p className="is-whole">
        <Label text="was" /> {line('removed', before)}
      </p>
      <h3>
        <Label text="now" /> <a href={href}>{line('added', after)}</a>
      </h3>
    </>
  );
}

/** Ours, among words in the outlet's language. */
function Label({ text }: { readonly text: string }) {
  return (
    <span lang="en" aria-hidden="true" className="font-normal font-sans text-quiet text-sm">
      {text}
    </span>
  );
}
