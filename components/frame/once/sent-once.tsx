import type { ReactNode } from 'react';
import { keepPart } from './kept-parts';
import { OncePart } from './once-part';

/**
 * A page's content, sent as HTML and nothing else: nothing of it is built again in the browser. Next makes what a server
 * renders twice, as data and from that as HTML, and sends both: that was more than half of a timeline, and a quarter of
 * the work of making it. No component of the browser's and nothing asynchronous may stand in it.
 */
export function SentOnce({ children }: { readonly children: ReactNode }) {
  return <OncePart place={keepPart(children)} />;
}
