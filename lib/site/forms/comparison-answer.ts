import { z } from 'zod';
import { blockText } from '@/lib/news/block';
import type { AccountAnswer, CommonFact, Comparison } from '@/lib/news/shown/comparison';
import { comparePath } from '@/lib/site/compare/compare-path';
import { articlePath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { problems } from './api-answers';

const share = z.number().min(0).max(1);
const value = z.union([z.string(), z.object({ min: z.number(), max: z.number(), unit: z.string() })]);

const fact = z.object({
  key: z.string().describe('The number, the day (YYYY-MM-DD) or the name.'),
  sentences: z.array(z.string().nullable()).describe('Null: not found in it.'),
});

/** `GET /api/v1/compare` */
export const comparisonAnswer = z.object({
  page: z.url(),
  problems,
  accounts: z
    .array(
      z.object({
        article: z.string().describe('Permalink id.'),
        version: z.number().int().nullable().describe('The version that was asked for; null: as it stands.'),
        permalink: z.url(),
        outlet: z.string().describe('Slug.'),
        language: z.string().describe('BCP 47.'),
        headline: z.string(),
        report: z.string().describe('The report that the article is part of.'),
        alsoIn: z.array(z.string()).describe('Names of outlets that have the same report.'),
        sharesTextWith: z
          .array(share.nullable())
          .describe(
            'How much of its text each account has, in the order of these; null: nothing to speak of.',
          ),
        inPassages: share.describe('Of its words those that stand in another of the accounts too.'),
        alone: z.array(z.string()).describe('Its sentences that stand in none of the others.'),
      }),
    )
    .describe('In order of publication. All lists below are in the order of these.'),
  moments: z.array(
    z.object({
      moment: z.string().describe('Slug.'),
      sentences: z.array(z.string().nullable()).describe('Null: not found to tell of it.'),
    }),
  ),
  answers: z.array(
    z.object({
      question: z.string().describe('Slug.'),
      answers: z.array(
        z.array(
          z.object({
            value,
            sentence: z.string(),
            way: z.enum(['planned', 'negated', 'reported']).nullable(),
          }),
        ),
      ),
    }),
  ),
  quotations: z.array(
    z
      .array(z.object({ text: z.string(), speaker: z.string().nullable() }).nullable())
      .describe('One utterance in the words of each; null: not found in it.'),
  ),
  passages: z
    .array(
      z.object({
        name: z.string(),
        places: z.array(
          z.object({
            account: z.number().int().describe('Its place among the accounts, from 0.'),
            block: z.number().int(),
            text: z.string(),
          }),
        ),
      }),
    )
    .describe('The same words outside quotations, as each account has them.'),
  facts: z
    .object({ numbers: z.array(fact), days: z.array(fact), names: z.array(fact) })
    .nullable()
    .describe('What can be set against each other across languages; null where all are of one.'),
});

/** Accounts laid side by side as the API gives them; `unread`: a sentence for each part of the address that was left out. */
export function toComparisonAnswer(
  { accounts, reports, moments, answers, quotations, texts, facts }: Comparison,
  unread: readonly string[],
): z.infer<typeof comparisonAnswer> {
  const asked = accounts.map(({ article: { id }, version }) => ({ id, version }));
  return comparisonAnswer.parse({
    page: siteAddress(comparePath(asked)),
    problems: unread,
    accounts: accounts.map(({ article, version }, at) => ({
      article: article.id,
      version,
      permalink: siteAddress(articlePath(article)),
      outlet: article.outlet.slug,
      language: article.language,
      headline: article.headline,
      report: article.report,
      alsoIn: reports[at]?.outlets ?? [],
      sharesTextWith: reports[at]?.shares ?? [],
      inPassages: texts.shares[at] ?? 0,
      alone: texts.alone[at] ?? [],
    })),
    moments: moments.map(({ moment, told }) => ({
      moment,
      sentences: told.map((one) => one?.told.sentence ?? null),
    })),
    answers: answers.map((row) => ({ question: row.question, answers: row.answers.map(listAnswers) })),
    quotations,
    passages: texts.passages.map(({ name, places }) => ({
      name,
      places: places.map(({ account, block, start, end }) => ({
        account,
        block,
        text: textOf(accounts, { account, block }).slice(start, end),
      })),
    })),
    facts:
      facts === null
        ? null
        : {
            numbers: facts.numbers.map(toFact),
            days: facts.days.map(toFact),
            names: facts.names.map(toFact),
          },
  });
}

function toFact({ key, words }: CommonFact): z.infer<typeof fact> {
  return { key, sentences: words.map((one) => one?.sentence ?? null) };
}

function listAnswers(answers: readonly AccountAnswer[]) {
  return answers.map(({ value: own, sentence, way }) => ({ value: own, sentence, way }));
}

function textOf(
  accounts: Comparison['accounts'],
  { account, block }: { readonly account: number; readonly block: number },
): string {
  const found = accounts[account]?.blocks[block];
  return found === undefined ? '' : blockText(found);
}
