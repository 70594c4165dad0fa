import type { ReactNode } from 'react';

interface KeptParts {
  last: number;
  readonly parts: Map<number, ReactNode>;
}

declare global {
  var parallaxParts: KeptParts | undefined;
}

/** More than are made at once; older ones are of pages that broke off, nobody comes for them. */
const most = 200;

/** Keeps a part of a page for the moment at which its HTML is written, in the same process; returns its place. */
export function keepPart(part: ReactNode): number {
  globalThis.parallaxParts ??= { last: 0, parts: new Map() };
  const kept = globalThis.parallaxParts;
  kept.last += 1;
  kept.parts.set(kept.last, part);
  kept.parts.delete(kept.last - most);
  return kept.last;
}

/** The part at a place, once. Throws where there is none: the page would lack it. */
export function takePart(place: number): ReactNode {
  const parts = globalThis.parallaxParts?.parts;
  if (parts?.has(place) !== true) throw new Error(`Nothing is kept at ${place}.`);
  const part = parts.get(place);
  parts.delete(place);
  return part;
}
