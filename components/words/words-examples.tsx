import { Problems } from '@/components/frame/problems';
import { changeView, type ParsedQuery, viewHref } from '@/lib/site/query/query';
import { WordsForm } from './words-form';

const examples: readonly (readonly [string, string])[] = [
  ['"three hours"', 'en'],
  ['"red carpet"', 'en'],
  ['ceasefire -"no ceasefire"', 'en'],
  ['переговоры', 'ru'],
  ['саміт', 'uk'],
  ['停戦', 'ja'],
];

/** What the page is for, where nothing was asked yet. */
export function WordsExamples({ parsed }: { readonly parsed: ParsedQuery }) {
  const { view, problems } = parsed;
  return (
    <div className="page-head">
      <h1 className="page-title">In their words</h1>
      <p>
        How did each outlet put it? Give a word or a phrase, and you see every outlet’s own sentence around
        it, in the order in which they were published, each leading to its place in the article.
      </p>
      <div className="pt-2">
        <Problems problems={problems} />
      </div>
      <WordsForm view={view} />
      <p className="pt-4">For example:</p>
      <ul className="pt-1">
        {examples.map(([words, language]) => (
          <li key={words}>
            <a
              href={viewHref('/words', { ...view, query: { ...view.query, words, after: null } })}
              className="link inline-block py-0.5"
            >
              <bdi lang={language}>{words}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <p className="pt-4">
        In other people’s words:{' '}
        <a href={viewHref('/quotations', changeView(view, { words: null }))} className="link">
          who is quoted, in which words
        </a>
      </p>
      <p className="pt-4 text-quiet">
        Quotation marks keep words together; a minus leaves out. <code>outlet:</code>, <code>lang:</code>,{' '}
        <code>before:</code> and <code>after:</code> narrow it, as on the timeline:{' '}
        <code dir="auto">ceasefire lang:en after:2025-08-15</code>.
      </p>
    </div>
  );
}
