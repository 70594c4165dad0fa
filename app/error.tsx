'use client';

import { Framed } from '@/components/frame/page-frame';
import { PlainMessage } from '@/components/frame/plain-message';

/** A lost database or a bug: either way the reader's address was right. */
export default function ErrorPage() {
  return (
    <Framed section={null} isSample={false}>
      <PlainMessage title="The coverage is out of reach at the moment">
        <p>
          This page could not be put together; most likely the store behind it is restarting. Nothing is lost,
          and the address is right.
        </p>
        <p>
          <button
            type="button"
            className="button font-sans text-base"
            onClick={() => window.location.reload()}
          >
            Try the same page again
          </button>
        </p>
      </PlainMessage>
    </Framed>
  );
}
