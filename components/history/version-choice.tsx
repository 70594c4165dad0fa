import type { ArticleRecord } from '@/lib/news/shown/record';
import { dayOf } from '@/lib/news/zoned-time';
import { shortTime } from '@/lib/site/dates';
import { type AddressedArticle, articlePath } from '@/lib/site/paths';
import { versionWords } from '@/lib/site/versions/history';
import { pageZone } from '@/lib/site/zoned-href';

export interface VersionChoiceProps {
  readonly article: AddressedArticle;
  readonly record: ArticleRecord;
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

/** Which two versions are laid over each other: a plain GET form. */
export function VersionChoice({ article, record, from, to, zone }: VersionChoiceProps) {
  const tz = pageZone(zone);
  const [oldest] = record.revisions;
  const first = oldest === undefined ? null : dayOf(oldest.seenAt, zone);
  const choose = (name: 'from' | 'to', label: string, chosen: number) => (
    <label className="flex min-w-0 flex-col gap-0.5 text-quiet text-sm">
      {label}
      <select
        // After another choice the browser would keep the old one over the page's own.
        key={`${name} ${chosen}`}
        name={name}
        defaultValue={chosen}
        autoComplete="off"
        className="field max-w-full text-ink text-[0.9375rem]"
      >
        {record.revisions.map((revision) => (
          <option key={revision.number} value={revision.number}>
            {revision.number}: {shortTime(revision.seenAt, zone, first)}, {versionWords(revision)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      action={`${articlePath(article)}/changes`}
      method="get"
      className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[1fr_1fr_auto] print:hidden"
    >
      {choose('from', 'Earlier version', from)}
      {choose('to', 'Later version', to)}
      {tz !== null && <input type="hidden" name="tz" value={tz} />}
      <button type="submit" className="button justify-self-start">
        Compare
      </button>
    </form>
  );
}
