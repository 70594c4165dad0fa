import { Foreign } from '@/components/frame/foreign';
import type { Event } from '@/lib/event/event';
import type { OutletSummary } from '@/lib/news/shown/listing';
import type { Silence } from '@/lib/news/shown/silence';
import { offsetMinutes, startOfDay } from '@/lib/news/zoned-time';
import { fullTime, utcOffset } from '@/lib/site/dates';
import { midSentence } from '@/lib/site/discovery/metadata';
import { silenceSentence } from '@/lib/site/layout/silence-words';
import { countedReports, languageLabel, outletPhrase } from '@/lib/site/names';
import { outletZone } from '@/lib/site/outlet-zone';
import { outletPath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';

/** Who an outlet is and how much it has on the event. */
export function OutletHead({
  outlet,
  silence,
  event,
  zone,
}: {
  readonly outlet: OutletSummary;
  /** Why it has no coverage, where it has none. */
  readonly silence: Silence | null;
  readonly event: Event;
  /** Whose clock its times are told by. */
  readonly zone: string;
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-1 pt-4 pb-2">
      <div>
        <h1 className="page-title">
          <Foreign language={outlet.language} text={outlet.name} />
        </h1>
        <p className="pt-1 text-quiet leading-5">
          {outletPhrase(outlet)}, in {languageLabel(outlet.language)} ·{' '}
          <a href={outlet.home} rel="noopener external" className="link">
            {new URL(outlet.home).host}
          </a>
          {outlet.isFound && ' · found by its account of the event; nobody has listed it'}
        </p>
      </div>
      <p className="text-quiet text-sm leading-5">
        {silence === null || outlet.isFound
          ? `${countedReports(outlet)} on ${midSentence(event.name)}`
          : silenceSentence(silence, zone)}
        {outlet.lastPollAt !== null &&
          silence?.kind !== 'unasked' &&
          ` · last looked at ${fullTime(outlet.lastPollAt, zone)}`}
        {outlet.articles > 0 && (
          <span className="print:hidden">
            {' · '}
            <a href={inZone(`/changes?outlet=${outlet.slug}`, zone)} className="link">
              What it changed
            </a>
          </span>
        )}
        <OwnClock outlet={outlet} event={event} zone={zone} />
      </p>
    </header>
  );
}

/** Leads to the same page by the outlet's clock, where that shows another time. */
function OwnClock({
  outlet,
  event,
  zone,
}: {
  readonly outlet: OutletSummary;
  readonly event: Event;
  readonly zone: string;
}) {
  const at = startOfDay(event.day, event.zone);
  const own = outletZone(outlet, at);
  if (own === null || offsetMinutes(at, own) === offsetMinutes(at, zone)) return null;
  return (
    <span className="print:hidden">
      {' · '}
      <a href={inZone(outletPath(outlet.slug), own)} className="link">
        By its own clock, {utcOffset(at, own)}
      </a>
    </span>
  );
}
