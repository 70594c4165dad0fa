'use client';

import { useState } from 'react';
import { takePart } from './kept-parts';

/**
 * Where the HTML of a part stands: written on the server, and in the browser left as it came. Should React begin anew
 * there, it gets what stood.
 */
export function OncePart({ name }: { readonly name: string }) {
  const [html] = useState(() =>
    typeof window === 'undefined'
      ? ''
      : (document.querySelector(`[data-once="${CSS.escape(name)}"]`)?.innerHTML ?? ''),
  );
  if (typeof window === 'undefined') {
    return (
      <div data-once={name} className="contents">
        {takePart(name)}
      </div>
    );
  }
  return (
    <div
      data-once={name}
      className="contents"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it is this page's own, as it came
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
