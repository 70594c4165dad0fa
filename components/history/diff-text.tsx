import type { ReactNode } from 'react';
import { counted } from '@/lib/site/names';
import type { DiffLine, DiffStretch } from '@/lib/site/versions/text-diff';
import type { DiffPart } from '@/lib/site/versions/word-diff';

/**
 * Two versions of a text as one: what went is struck out, what came is underlined, and each says so to
 * voices; whole lines also have a sign in the margin. Nothing hangs on colour.
 */
export function DiffText({ stretches }: { readonly stretches: readonly DiffStretch[] }) {
  return (
    <div className="flex flex-col gap-[0.9em] font-serif text-[1.1875rem] leading-[1.55]">
      {stretches.map((stretch, place) =>
        stretch.kind === 'folded' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their place.
          <details key={place} className="group">
            <summary
              lang="en"
              dir="ltr"
              className="list-none border-rule border-y py-1 font-sans text-[0.9375rem] text-quiet leading-6 hover:text-accent"
            >
              <span aria-hidden="true" className="inline-block w-5 group-open:rotate-90">
                ›
              </span>
              {counted(stretch.lines.length, 'unchanged paragraph')}
            </summary>
            <div className="flex flex-col gap-[0.9em] pt-[0.9em]">
              <Lines lines={stretch.lines} />
            </div>
          </details>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same.
          <Lines key={place} lines={stretch.lines} />
        ),
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly DiffLine[] }) {
  return lines.map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place.
    <div key={place} className={line.kind === 'same' ? '' : `diff-line is-${line.kind}`}>
      <LineText line={line} />
    </div>
  ));
}

const setting = {
  paragraph: 'text-pretty',
  heading: 'pt-2 font-bold text-xl leading-snug',
  quotation: 'border-rule border-s-2 ps-5',
  item: 'ps-6 before:-ms-4 before:absolute before:content-["•"]',
  row: 'font-sans text-[0.9375rem]',
  note: 'border-rule border-s-2 ps-5 font-sans text-[1rem] leading-snug',
  caption: 'border-rule border-y py-2 font-sans text-[0.9375rem] text-quiet leading-snug',
} as const;

function LineText({ line }: { readonly line: DiffLine }) {
  const { kind, text } = line.line;
  return (
    <p className={setting[kind]}>
      {line.kind === 'changed' ? <Parts parts={line.parts} /> : whole(line.kind, text)}
    </p>
  );
}

function whole(kind: 'same' | 'removed' | 'added', text: string): ReactNode {
  return kind === 'same' ? text : <Parts parts={[{ kind, text }]} />;
}

/** A text with what went and what came marked in it. */
export function Parts({ parts }: { readonly parts: readonly DiffPart[] }) {
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place.
    <Part key={place} {...part} />
  ));
}

function Part({ kind, text }: DiffPart) {
  if (kind === 'same') return text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark>
      <Said words={` ${kind}: `} />
      {text}
      <Said words=" (end) " />
    </Mark>
  );
}

function Said({ words }: { readonly words: string }) {
  return (
    <span lang="en" className="sr-only">
      {words}
    </span>
  );
}
