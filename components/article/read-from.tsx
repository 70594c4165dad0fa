import type { CopyOrigin } from '@/lib/news/shown/reading-origin';
import { copyAddress, copyWords } from '@/lib/site/copy-words';

/** Says that what follows was read from an archive's copy, and not at the outlet. */
export function ReadFrom({ origin }: { readonly origin: CopyOrigin }) {
  const address = copyAddress(origin);
  return (
    <p className="border-rule border-s-4 ps-3 text-[0.9375rem] text-quiet">
      Read from{' '}
      {address === null ? (
        copyWords(origin)
      ) : (
        <a href={address} rel="noopener external" className="link">
          {copyWords(origin)}
        </a>
      )}
      , since the outlet did not give the page itself.
    </p>
  );
}
