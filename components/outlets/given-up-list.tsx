import type { GivenUp } from '@/lib/news/shown/given-up';
import { counted } from '@/lib/site/names';

/** What could not be read, why, and how it is asked for again; nothing where there is nothing of that kind. */
export function GivenUpList({ givenUp }: { readonly givenUp: GivenUp }) {
  const { count, latest } = givenUp;
  if (count === 0) return null;
  return (
    <details id="given-up" className="pb-4">
      <summary className="cursor-pointer">
        {counted(count, 'page')} could not be read and {count === 1 ? 'was' : 'were'} given up
      </summary>
      <p className="pt-1 text-quiet">
        <code>npm run parallax -- pull --again</code> asks for {count === 1 ? 'it' : 'all of them'} once more.
        {count > latest.length && ` The last ${latest.length}:`}
      </p>
      <ul>
        {latest.map(({ address, headline, why }) => (
          <li key={address} className="border-rule border-t py-1 wrap-anywhere">
            <a href={address} rel="nofollow noreferrer" className="link">
              {headline ?? address}
            </a>{' '}
            <span className="text-quiet">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
