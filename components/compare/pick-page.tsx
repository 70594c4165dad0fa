import { Foreign } from '@/components/frame/foreign';
import { Problems } from '@/components/frame/problems';
import type { ComparedAccount, ComparePair, ComparePartner, PairReason } from '@/lib/news/shown/comparison';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { compareIdsPath, comparePath } from '@/lib/site/compare/compare-path';
import { zonedShortTime } from '@/lib/site/dates';
import { counted, directionOf, languageLabel, percent } from '@/lib/site/names';
import { inZone } from '@/lib/site/zoned-href';

/** Pairs worth a look, by why they are. */
export interface OfferedPairs {
  readonly oneText: readonly ComparePair[];
  readonly oneLanguage: readonly ComparePair[];
  readonly twoLanguages: readonly ComparePair[];
}

/** Fewer than two accounts: how to pick, what goes with the one that is picked, and pairs worth a look. */
export function PickPage({
  picked,
  partners,
  pairs,
  problems,
  zone,
}: {
  readonly picked: ComparedAccount | null;
  /** What goes with the picked one. */
  readonly partners: readonly ComparePartner[];
  readonly pairs: OfferedPairs;
  readonly problems: readonly string[];
  readonly zone: string;
}) {
  return (
    <div className="max-w-[60rem]">
      <header className="page-head">
        <h1 className="page-title">Accounts side by side</h1>
        <p>
          Two to six accounts laid beside each other: what is known of each, the moments that they tell of,
          who is quoted in which words, and which passages are the same. Printed, it is a handout with
          numbered lines.
        </p>
        <p>
          <em>Compare</em> picks a report: on the pages of moments, and on the{' '}
          <a href={inZone(timelinePath(picked), zone)} className="link">
            timeline
          </a>{' '}
          at the report that a mouse points at. An article’s page has <em>Compare with</em>. With a keyboard{' '}
          <kbd>c</kbd> picks and <kbd>C</kbd> lays what is picked side by side.
        </p>
        <div className="pt-2">
          <Problems problems={problems} />
        </div>
      </header>
      <PasteForm picked={picked} />
      {picked !== null && <Partners picked={picked} partners={partners} zone={zone} />}
      <Pairs title="One text in two outlets" pairs={pairs.oneText} zone={zone} />
      <Pairs title="Two accounts of the same moments" pairs={pairs.oneLanguage} zone={zone} />
      <Pairs title="The same moments in two languages" pairs={pairs.twoLanguages} zone={zone} />
    </div>
  );
}

function timelinePath(picked: ComparedAccount | null): string {
  return picked === null ? '/' : `/?pick=${picked.article.id}`;
}

function PasteForm({ picked }: { readonly picked: ComparedAccount | null }) {
  return (
    <form action="/compare" className="flex flex-wrap items-end gap-x-4 gap-y-2 pb-4">
      {picked === null && <Field label="The address of an account" />}
      {picked !== null && (
        <input
          type="hidden"
          name="a"
          value={picked.version === null ? picked.article.id : `${picked.article.id}@${picked.version}`}
        />
      )}
      <Field label="The address of another" />
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}

function Field({ label }: { readonly label: string }) {
  return (
    <label className="flex min-w-0 grow basis-64 flex-col text-sm">
      <span className="text-quiet">{label}</span>
      <input name="a" className="field" autoComplete="off" />
    </label>
  );
}

function Partners({
  picked,
  partners,
  zone,
}: {
  readonly picked: ComparedAccount;
  readonly partners: readonly ComparePartner[];
  readonly zone: string;
}) {
  const { article, version } = picked;
  return (
    <section aria-labelledby="partners" className="pb-6">
      <h2 id="partners" className="border-strong-rule border-b pb-0.5 font-bold font-serif text-xl">
        With{' '}
        <span lang={article.language} dir={directionOf(article.language)}>
          “{article.headline}”
        </span>
      </h2>
      {partners.length === 0 && (
        <p className="pt-2 text-quiet">
          No other account was found that tells of the same moments. Any two can be laid side by side.
        </p>
      )}
      <ul>
        {partners.map((partner) => (
          <li key={partner.article.id} className="border-rule border-b py-2">
            <a
              href={inZone(
                comparePath([
                  { id: article.id, version },
                  { id: partner.article.id, version: null },
                ]),
                zone,
              )}
              className="offer"
            >
              <Line article={partner.article} zone={zone} />
            </a>
            <p className="text-quiet text-sm">{reasonWords(partner.why)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pairs({
  title,
  pairs,
  zone,
}: {
  readonly title: string;
  readonly pairs: readonly ComparePair[];
  readonly zone: string;
}) {
  if (pairs.length === 0) return null;
  return (
    <section aria-label={title} className="pb-6">
      <h2 className="border-strong-rule border-b pb-0.5 font-bold font-serif text-xl">{title}</h2>
      <ul>
        {pairs.map(({ articles, why }) => (
          <li key={articles.map(({ id }) => id).join()} className="border-rule border-b py-2">
            <a href={inZone(compareIdsPath(articles.map(({ id }) => id)), zone)} className="offer">
              {articles.map((article) => (
                <Line key={article.id} article={article} zone={zone} />
              ))}
            </a>
            <p className="text-quiet text-sm">{reasonWords(why)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ article, zone }: { readonly article: ListedArticle; readonly zone: string }) {
  const { outlet, language, headline, published } = article;
  return (
    <span className="block">
      <span className="block text-sm">
        <b className="font-semibold">
          <Foreign language={outlet.language} text={outlet.name} />
        </b>
        <span className="text-quiet">
          {published.kind === 'instant' && ` · ${zonedShortTime(published.at, zone)}`} ·{' '}
          {languageLabel(language)}
        </span>
      </span>{' '}
      <span
        lang={language}
        dir={directionOf(language)}
        className="block font-semibold font-serif text-[1.0625rem] leading-snug"
      >
        {headline}
      </span>{' '}
    </span>
  );
}

function reasonWords(why: PairReason): string {
  switch (why.kind) {
    case 'one-text':
      return why.share === 1
        ? 'All of one text stands in the other'
        : `${percent(why.share)} of one text stands in the other`;
    case 'moments':
      return `Both tell of ${counted(why.moments, 'moment')}`;
  }
}
