'use client';

import { useState } from 'react';
import { takePart } from './kept-parts';

/**
 * Where the HTML of a part stands: written on the server, and in the browser, where Next's client is there at all (in
 * development), left as it came. Should React begin anew there, it gets what stood.
 */
export function OncePart({ place }: { readonly place: number }) {
  const [html] = useState(() =>
    typeof window === 'undefined' ? '' : (document.querySelector('[data-once]')?.innerHTML ?? ''),
  );
  if (typeof window === 'undefined') {
    return (
      <div data-once className="contents">
        {takePart(place)}
      </div>
    );
  }
  return (
    <div
      data-once
      className="contents"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it is this page's own, as it came
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
