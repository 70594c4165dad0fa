import { Fragment } from 'react';
import type { CoverageFacets } from '@/lib/news/shown/listing';
import type { CoverageDays } from '@/lib/site/layout/coverage-days';
import { kindLabel, languageLabel } from '@/lib/site/names';
import { changeView, opensOnDay, type View, viewHref } from '@/lib/site/query/query';
import { AsOfChoice } from './as-of-choice';
import { CopiesChoice } from './copies-choice';
import { OutletChoice } from './outlet-choice';
import { SpanChoice } from './span-choice';
import { ValueChoice } from './value-choice';
import { ZoneChoice } from './zone-choice';

export interface FilterBarProps {
  readonly view: View;
  readonly path: string;
  readonly facets: CoverageFacets;
  readonly zones: readonly { readonly id: string; readonly label: string }[];
  /** An instant of the coverage, to name the zone's offset at. */
  readonly at: Date;
  readonly days: CoverageDays;
  /** Whether outlets can be chosen here; not on an outlet's own page. */
  readonly hasOutlets: boolean;
}

/** Search, filters, order and zone: one GET form and a few links, so that all of it is in the address. */
export function FilterBar(props: FilterBarProps) {
  const { view, path } = props;
  return (
    <search aria-label="The coverage" className="controls-room">
      <form
        action={path}
        method="get"
        className="controls border-rule border-y py-1.5 text-[0.9375rem] print:hidden"
      >
        <div className="controls-search">
          <input
            type="search"
            name="q"
            aria-label="Words in the articles"
            placeholder="Words in the articles"
            defaultValue={view.query.words ?? ''}
            maxLength={200}
            className="field min-w-0 grow placeholder:text-quiet"
          />
          <button type="submit" className="button border-s-0">
            Search
          </button>
        </div>
        <FilterSheet {...props} />
        <OrderChoice {...props} />
        <ZoneChoice {...props} />
      </form>
    </search>
  );
}

function FilterSheet({ view, facets, days, hasOutlets }: FilterBarProps) {
  const { query } = view;
  const languages = facets.languages.map(({ language, count }) => ({
    value: language,
    label: languageLabel(language),
    count,
  }));
  const kinds = facets.kinds.map(({ kind, count }) => ({ value: kind, label: kindLabel(kind), count }));
  return (
    <details data-sheet name="controls" className="controls-sheet group">
      <summary className="word font-semibold max-md:group-open:flex max-md:group-open:min-h-12 max-md:group-open:border-strong-rule max-md:group-open:border-b">
        <span className="group-open:hidden">
          <span className="md:hidden">Filter</span>{' '}
          <span className="max-md:hidden">
            {hasOutlets ? 'Outlets, languages, kinds, dates' : 'Languages, dates'} …
          </span>
        </span>{' '}
        <span className="hidden group-open:inline">Close the filters</span>
      </summary>
      <div className="grid gap-x-8 gap-y-6 pt-3 pb-4 @min-[36rem]:grid-cols-2 @min-[56rem]:grid-cols-[1fr_12rem_14rem] max-md:pb-20">
        {hasOutlets && (
          <div className="@min-[36rem]:col-span-2 @min-[56rem]:col-span-1">
            <OutletChoice facets={facets} query={query} allHref={viewHref('/choose-outlets', view)} />
          </div>
        )}
        <div className="flex flex-col gap-5">
          <ValueChoice name="lang" legend="Languages" choices={languages} chosen={query.languages} />
        </div>
        <div className="flex flex-col gap-5">
          {hasOutlets && (
            <ValueChoice name="kind" legend="Kinds of outlet" choices={kinds} chosen={query.kinds} />
          )}
          <SpanChoice view={view} days={days} />
          <AsOfChoice view={view} />
          <CopiesChoice view={view} />
          <p className="text-quiet text-sm">
            {isCounted(facets)
              ? 'The numbers count articles, each copy of a report by itself.'
              : 'So many articles have these words that they are not counted for each choice.'}
          </p>
          <p className="max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:border-rule max-md:border-t max-md:bg-paper max-md:px-4 max-md:py-3">
            <button type="submit" className="button bg-ink text-paper hover:bg-accent">
              Show these reports
            </button>
          </p>
        </div>
      </div>
      {query.moment !== null && <input type="hidden" name="moment" value={query.moment} />}
      {view.picked.length > 0 && <input type="hidden" name="pick" value={view.picked.join(',')} />}
      {query.sample === 'off' && <input type="hidden" name="sample" value="off" />}
      {query.sort === 'new' && <input type="hidden" name="sort" value="new" />}
      {view.zone !== view.eventZone && <input type="hidden" name="tz" value={view.zone} />}
    </details>
  );
}

/** In which order; the whole may also be entered at the event's day, which is how the front page does it. */
function OrderChoice({ view, path, hasOutlets }: FilterBarProps) {
  const front = changeView(view, { sort: 'old', isFromStart: false });
  const isFront = hasOutlets && opensOnDay(front);
  return (
    <p className="controls-order">
      {isFront && (
        <OrderLink to={front} path={path} isChosen={opensOnDay(view)} label="The day" more=" first" />
      )}{' '}
      {(['old', 'new'] as const).map((sort) => (
        <Fragment key={sort}>
          <OrderLink
            to={changeView(view, { sort, isFromStart: isFront && sort === 'old' })}
            path={path}
            isChosen={view.query.sort === sort && !(isFront && sort === 'old' && opensOnDay(view))}
            label={sort === 'old' ? 'Oldest' : 'Newest'}
            more=" first"
          />{' '}
        </Fragment>
      ))}
    </p>
  );
}

function OrderLink({
  to,
  path,
  isChosen,
  label,
  more,
}: {
  readonly to: View;
  readonly path: string;
  readonly isChosen: boolean;
  readonly label: string;
  /** What a phone has no room for. */
  readonly more: string;
}) {
  return (
    <a
      href={viewHref(path, to)}
      aria-current={isChosen ? 'true' : undefined}
      className="word text-quiet aria-[current]:font-semibold aria-[current]:text-ink"
    >
      <span>
        {label}
        <span className="max-sm:sr-only">{more}</span>
      </span>
    </a>
  );
}

function isCounted({ languages }: CoverageFacets): boolean {
  return languages.every(({ count }) => count !== null);
}
