import { compareIdsPath } from '@/lib/site/compare/compare-path';
import { withZone } from '@/lib/site/paths';

/** What is picked to be compared: nothing to be seen until something is, here or by `pickInPlace`. */
export function PickBar({
  picked,
  clearHref,
  tz,
}: {
  readonly picked: readonly string[];
  /** The page with nothing picked. */
  readonly clearHref: string;
  /** The page's zone as addresses write it; null: none was chosen. */
  readonly tz: string | null;
}) {
  return (
    <section
      aria-label="Picked to compare"
      className="pick-bar"
      hidden={picked.length === 0}
      data-picks={picked.join(',')}
      data-tz={tz ?? undefined}
    >
      <b>{picked.length} picked</b>{' '}
      <a
        href={withZone(compareIdsPath(picked), tz)}
        data-compare
        className="button"
        hidden={picked.length < 2}
      >
        Compare
      </a>{' '}
      <span hidden={picked.length > 1}>Pick another to compare</span>{' '}
      <a href={clearHref} data-unpick="" className="link">
        Clear
      </a>
    </section>
  );
}
