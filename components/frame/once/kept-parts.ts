import type { ReactNode } from 'react';

declare global {
  var parallaxParts: Map<string, ReactNode[]> | undefined;
}

/** Parts that nobody came for: a page that broke off. */
const mostNames = 200;
const mostOfName = 8;

/** Keeps a part of a page for the moment at which its HTML is written, in the same process. */
export function keepPart(name: string, part: ReactNode): void {
  globalThis.parallaxParts ??= new Map();
  const parts = globalThis.parallaxParts;
  const [oldest] = parts.keys();
  if (parts.size >= mostNames && oldest !== undefined) parts.delete(oldest);
  parts.set(name, [...(parts.get(name) ?? []), part].slice(-mostOfName));
}

/** The part that was kept last under a name. Throws where there is none: the page would lack it. */
export function takePart(name: string): ReactNode {
  const parts = globalThis.parallaxParts;
  const kept = parts?.get(name) ?? [];
  if (kept.length === 0) throw new Error(`Nothing is kept as ${name}.`);
  if (kept.length === 1) parts?.delete(name);
  else parts?.set(name, kept.slice(0, -1));
  return kept.at(-1);
}
