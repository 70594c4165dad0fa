import { Foreign } from '@/components/frame/foreign';
import type { OutletSummary } from '@/lib/news/shown/listing';
import { shortTime } from '@/lib/site/dates';
import { counted, languageLabel, outletPhrase } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';

/** Every outlet that is followed: first those with coverage, most of it first. */
export function OutletTable({
  outlets,
  zone,
}: {
  readonly outlets: readonly OutletSummary[];
  readonly zone: string;
}) {
  const covering = outlets.filter((outlet) => outlet.articles > 0).sort((a, b) => b.articles - a.articles);
  const silent = outlets.filter((outlet) => outlet.articles === 0);
  const countries = new Set(outlets.map((outlet) => outlet.country)).size;
  return (
    <>
      <header className="pt-3 pb-4">
        <h1 className="font-bold font-serif text-[1.75rem] leading-8 tracking-tight">Outlets</h1>
        <p className="pt-0.5 text-quiet leading-5">
          {counted(outlets.length, 'outlet')} in {counted(countries, 'country', 'countries')} are followed;{' '}
          {covering.length} of them have coverage so far.
        </p>
      </header>
      <Part title="With coverage" outlets={covering} zone={zone} />
      <Part title="Followed, nothing found so far" outlets={silent} zone={zone} />
    </>
  );
}

function Part({
  title,
  outlets,
  zone,
}: {
  readonly title: string;
  readonly outlets: readonly OutletSummary[];
  readonly zone: string;
}) {
  if (outlets.length === 0) return null;
  return (
    <section className="pb-8">
      <h2 className="border-strong-rule border-b pb-1 font-bold font-serif text-xl">{title}</h2>
      <ul>
        {outlets.map((outlet) => (
          <li
            key={outlet.slug}
            className="grid grid-cols-[1fr_auto] gap-x-6 border-rule border-t py-1.5 leading-6 first:border-t-0 md:grid-cols-[16rem_1fr_7rem_15rem]"
          >
            <a href={outletPath(outlet.slug)} className="font-semibold hover:text-accent hover:underline">
              <Foreign language={outlet.language} text={outlet.name} />
            </a>
            <span className="col-span-2 row-start-2 text-[0.9375rem] text-quiet md:col-span-1 md:row-start-auto">
              {outletPhrase(outlet)}, {languageLabel(outlet.language)}
            </span>
            <span className="text-end">
              {outlet.articles === 0 ? '' : counted(outlet.articles, 'article')}
            </span>
            <span className="hidden text-end text-[0.9375rem] text-quiet md:block">
              {outlet.firstAt !== null && outlet.lastAt !== null
                ? `${shortTime(outlet.firstAt, zone)} – ${shortTime(outlet.lastAt, zone)}`
                : outlet.lastPollAt === null
                  ? 'not looked at yet'
                  : `last looked at ${shortTime(outlet.lastPollAt, zone)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
