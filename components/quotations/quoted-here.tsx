import { ArticlePart } from '@/components/frame/article-part';
import type { QuotedHere as Quoted } from '@/lib/news/shown/quoted';
import { quotationPath } from '@/lib/site/layout/quotations';
import { counted, directionOf } from '@/lib/site/names';
import { withoutEnd } from '@/lib/site/versions/wording-diff';
import { inZone } from '@/lib/site/zoned-href';

const most = 6;

interface QuotedHereProps {
  readonly quoted: readonly Quoted[];
  readonly zone: string;
}

/** Whom an article quotes in which words, those that most outlets have first; nothing where nobody is sure. */
export function QuotedHere({ quoted, zone }: QuotedHereProps) {
  const once = [...new Map(quoted.map((one) => [one.quotation, one])).values()];
  const ordered = once.toSorted((one, other) => other.outlets - one.outlets);
  if (ordered.length === 0) return null;
  const [open, others] = [ordered.slice(0, most), ordered.slice(most)];
  return (
    <ArticlePart id="quoted-here" heading="Quoted here">
      <Lines quoted={open} zone={zone} />
      {others.length > 0 && (
        <details className="pt-1 text-sm">
          <summary className="word">{others.length} more</summary>
          <Lines quoted={others} zone={zone} />
        </details>
      )}
    </ArticlePart>
  );
}

function Lines({ quoted, zone }: QuotedHereProps) {
  return (
    <ul className="flex flex-col gap-2 pt-0.5 text-[0.9375rem] leading-5">
      {quoted.map(({ quotation, text, language, speaker, outlets }) => (
        <li key={quotation}>
          <a
            href={inZone(quotationPath(quotation), zone)}
            lang={language}
            dir={directionOf(language)}
            className="link line-clamp-3 print:line-clamp-none"
          >
            “{withoutEnd(text)}”
          </a>
          <p className="text-quiet text-sm">
            <bdi>{speaker}</bdi>
            {outlets > 1 && `, in ${counted(outlets, 'outlet')}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
