import { Fragment } from 'react';
import { type Block, blockText } from '@/lib/news/block';
import type { ComparedAccount, SharedPassage, SharedTexts } from '@/lib/news/shown/comparison';
import {
  isWholePassage,
  type PassageHere,
  type PassagePart,
  passageParts,
} from '@/lib/site/compare/passage-parts';
import { publicationPhrase } from '@/lib/site/dates';
import { directionOf, outletPhrase } from '@/lib/site/names';
import { ComparePart, keyOf, OutletName } from './compare-rows';
import { LineNumbers } from './line-numbers';

/** The texts beside each other: the same letter in the margin where they have the same words. */
export function AccountTexts({
  accounts,
  texts,
  zone,
  isExcerpt,
}: {
  readonly accounts: readonly ComparedAccount[];
  readonly texts: SharedTexts;
  readonly zone: string;
  readonly isExcerpt: boolean;
}) {
  return (
    <ComparePart
      id="texts"
      title={isExcerpt ? 'How they begin' : 'The texts'}
      note={textNote(texts, isExcerpt)}
      accounts={accounts}
    >
      <nav aria-label="The texts" className="compare-choice">
        {accounts.map((account, at) => (
          <Fragment key={keyOf(account)}>
            <a href={`#text-${at + 1}`}>
              <OutletName account={account} />
            </a>{' '}
          </Fragment>
        ))}
      </nav>
      <div className="compare-cells compare-texts">
        <span className="compare-margin" />
        {accounts.map((account, at) => (
          <AccountText
            key={keyOf(account)}
            account={account}
            at={at}
            accounts={accounts}
            passages={texts.passages}
            zone={zone}
          />
        ))}
      </div>
    </ComparePart>
  );
}

function textNote({ passages }: SharedTexts, isExcerpt: boolean): string {
  const beginning = isExcerpt
    ? 'This site shows the beginning of an article only, and so compares that. '
    : '';
  return passages.length === 0
    ? `${beginning}They have no passage of twelve words in common, joint quotations aside.`
    : `${beginning}The same letter stands where the same words do, joint quotations aside; it leads to the other place.`;
}

function AccountText({
  account,
  at,
  accounts,
  passages,
  zone,
}: {
  readonly account: ComparedAccount;
  readonly at: number;
  readonly accounts: readonly ComparedAccount[];
  readonly passages: readonly SharedPassage[];
  readonly zone: string;
}) {
  const { article, blocks } = account;
  const nameOf = (place: number) => accounts[place]?.article.outlet.name ?? '';
  return (
    <section
      id={`text-${at + 1}`}
      aria-label={`Text ${at + 1}, ${article.outlet.name}`}
      className="compare-cell compare-text"
    >
      <header className="compare-text-head">
        <p className="font-semibold">
          <OutletName account={account} />
        </p>
        <p className="hidden print:block">
          {outletPhrase(article.outlet)} · {publicationPhrase(article.published, zone)}
        </p>
        <p lang={article.language} dir={directionOf(article.language)} className="compare-text-headline">
          {article.headline}
        </p>
      </header>
      <div lang={article.language} dir={directionOf(article.language)} className="compare-lined">
        <LineNumbers blocks={blocks} />
        {blocks.map((block, place) => (
          <TextBlock
            // biome-ignore lint/suspicious/noArrayIndexKey: a text's blocks have no other name than their place.
            key={place}
            block={block}
            parts={passageParts(blockText(block), { account: at, block: place }, passages)}
            nameOf={nameOf}
          />
        ))}
      </div>
    </section>
  );
}

const setting: Readonly<Record<Block['kind'], string>> = {
  paragraph: '',
  heading: 'is-heading',
  quotation: 'is-quotation',
  list: 'is-list',
  table: 'is-table',
  correction: 'is-note',
  'live-entry': 'is-heading',
  caption: 'is-caption',
};

function TextBlock({
  block,
  parts,
  nameOf,
}: {
  readonly block: Block;
  readonly parts: readonly PassagePart[];
  readonly nameOf: (account: number) => string;
}) {
  if (parts.length === 0) return null;
  const isWhole = isWholePassage(parts);
  const lead = parts.findIndex(({ passage }) => passage !== null);
  return (
    <p className={`compare-block ${setting[block.kind]}${isWhole ? ' is-shared' : ''}`}>
      {parts.map(({ text, passage }, at) =>
        passage === null ? (
          text
        ) : (
          <span
            key={passage.id}
            id={passage.id}
            className={isWhole ? 'compare-passage' : 'compare-passage is-part'}
          >
            <Letter passage={passage} nameOf={nameOf} isInMargin={at === lead} />
            {text}
          </span>
        ),
      )}
    </p>
  );
}

function Letter({
  passage: { name, next, nextAccount },
  nameOf,
  isInMargin,
}: {
  readonly passage: PassageHere;
  readonly nameOf: (account: number) => string;
  readonly isInMargin: boolean;
}) {
  return (
    <a
      lang="en"
      href={`#${next}`}
      aria-label={`Passage ${name}, also in ${nameOf(nextAccount)}`}
      className={isInMargin ? 'compare-letter is-margin' : 'compare-letter'}
    >
      {name}
    </a>
  );
}
