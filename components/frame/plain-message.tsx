import type { ReactNode } from 'react';

/** A page that has only a sentence or two to say: not found, out of reach, withdrawn. */
export function PlainMessage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="max-w-[38rem] pt-10 sm:ps-40">
      <h1 className="page-title">{title}</h1>
      <div className="flex flex-col gap-3 pt-3 font-serif text-lg leading-relaxed">{children}</div>
    </div>
  );
}
