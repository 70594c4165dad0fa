import type { Block } from '@/lib/news/block';
import type { StoredArticle } from '@/lib/news/shown/listing';
import { directionOf } from '@/lib/site/names';
import { diffTexts, excerptBlocks, foldDiff } from '@/lib/site/versions/text-diff';
import { diffWords } from '@/lib/site/versions/word-diff';
import { DiffText, Parts } from './diff-text';

interface ComparedText {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly blocks: readonly Block[];
}

/** Two texts laid over each other: what went is struck out, what came is underlined. */
export function Difference({
  article,
  before,
  after,
  isExcerpt,
  where,
  struckOut = 'no longer there',
  underlined = 'new',
}: {
  /** Whose language the later text is in, and where all of it is to be read. */
  readonly article: Pick<StoredArticle, 'language' | 'address' | 'outlet'>;
  readonly before: ComparedText;
  readonly after: ComparedText;
  readonly isExcerpt: boolean;
  /** "in both versions" */
  readonly where: string;
  /** What is said of words that only one of both has. */
  readonly struckOut?: string;
  readonly underlined?: string;
}) {
  const { language } = article;
  const shown = ({ blocks }: ComparedText) => (isExcerpt ? excerptBlocks(blocks) : blocks);
  const lines = diffTexts(shown(before), shown(after), language);
  const isSameText = lines.every(({ kind }) => kind === 'same');
  const headline = diffWords(before.headline, after.headline, language);
  const standfirst = diffWords(before.standfirst ?? '', after.standfirst ?? '', language);
  return (
    <>
      <p className="text-sm">
        <del>Struck out</del>: {struckOut}. <ins>Underlined</ins>: {underlined}.
      </p>
      <div
        lang={language}
        dir={directionOf(language)}
        className="flex flex-col gap-4 border-rule border-t pt-4"
      >
        <p className="diff-headline text-balance font-bold font-serif text-[1.75rem] leading-[1.2] tracking-[-0.01em]">
          <Parts parts={headline} />
        </p>
        {standfirst.length > 0 && (
          <p className="text-pretty font-serif text-quiet text-xl leading-snug">
            <Parts parts={standfirst} />
          </p>
        )}
        <DiffText stretches={foldDiff(lines)} />
      </div>
      {isSameText && <p className="text-quiet text-sm">{sameWords(headline, { isExcerpt, where })}</p>}
      {isExcerpt && (
        <p className="border-rule border-t pt-3 text-[0.9375rem]">
          This site shows the beginning of an article only, and so compares headline, standfirst and first
          paragraph.{' '}
          <a href={article.address} rel="noopener external" className="link font-semibold text-accent">
            Read all of it at {article.outlet.name}
          </a>
        </p>
      )}
    </>
  );
}

function sameWords(
  headline: readonly { readonly kind: string }[],
  { isExcerpt, where }: { readonly isExcerpt: boolean; readonly where: string },
): string {
  const what = isExcerpt ? 'The beginning of the text' : 'The text';
  return headline.every(({ kind }) => kind === 'same')
    ? `${what} is the same ${where}, and so is the headline.`
    : `${what} is the same ${where}.`;
}
