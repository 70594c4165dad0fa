import type { ReactNode } from 'react';
import { keepPart } from './kept-parts';
import { OncePart } from './once-part';

/**
 * A part that never changes in the browser, sent as HTML and nothing else. Next sends what a server renders twice: as
 * HTML, and as the data to build it from again, which was more than half of a timeline, and a quarter of the work of
 * making it. No part of the browser's own may stand in it, and its name only once in a page and its address.
 */
export function SentOnce({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  keepPart(name, children);
  return <OncePart name={name} />;
}
