import type { SourceStanding } from '@/lib/news/shown/listing';
import { fullTime } from '@/lib/site/dates';
import {
  lookWords,
  nextLookWords,
  sourceRemarks,
  sourceState,
  yieldWords,
} from '@/lib/site/layout/source-words';

interface SourceTableProps {
  readonly sources: readonly SourceStanding[];
  readonly zone: string;
}

const cell = 'block md:table-cell py-0.5 md:py-2 md:pe-6 align-top';

/** Every source of an outlet: last look and what came of it, last answer, next look. */
export function SourceTable({ sources, zone }: SourceTableProps) {
  if (sources.length === 0) return <p className="text-quiet">No source of it is followed any more.</p>;
  return (
    <table className="w-full border-strong-rule border-t text-[0.9375rem] leading-5 max-md:block">
      <thead className="text-start text-quiet text-sm max-md:sr-only">
        <tr>
          <Head text="Source" />
          <Head text="Last look" />
          <Head text="Last answer" />
          <Head text="What happens next" />
        </tr>
      </thead>
      <tbody className="max-md:block">
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} zone={zone} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ text }: { readonly text: string }) {
  return (
    <th scope="col" className="py-1 pe-6 text-start font-normal">
      {text}
    </th>
  );
}

function SourceRow({
  source,
  zone,
}: Omit<SourceTableProps, 'sources'> & { readonly source: SourceStanding }) {
  const { lastPollAt, lastSuccessAt } = source;
  const state = sourceState(source);
  const isTrouble = state === 'unanswered' || state === 'suspended';
  return (
    <tr className="border-rule border-t max-md:block max-md:py-2">
      <td className={cell}>
        <a href={source.address} rel="noopener external" className="link break-all">
          {source.address.replace(/^https?:\/\//, '')}
        </a>
        <p className="text-quiet text-sm">{yieldWords(source)}</p>
        {sourceRemarks(source, zone).map((remark) => (
          <p key={remark} className="break-words text-sm">
            {remark}
          </p>
        ))}
      </td>
      <td className={`${cell} md:w-64`}>
        <span className={isTrouble ? 'font-semibold' : ''}>{lookWords(source)}</span>
        {lastPollAt !== null && <p className="text-quiet text-sm">{fullTime(lastPollAt, zone)}</p>}
        {source.lastProblem !== null && <p className="text-sm">{source.lastProblem}</p>}
        {source.failures > 1 && <p className="text-sm">{source.failures} times in a row</p>}
      </td>
      <td className={`${cell} md:w-44`}>
        <span className="text-quiet md:hidden">Last answer: </span>
        {lastSuccessAt === null ? 'None so far' : fullTime(lastSuccessAt, zone)}
      </td>
      <td className={`${cell} md:w-44 md:pe-0`}>{nextLookWords(source, zone)}</td>
    </tr>
  );
}
