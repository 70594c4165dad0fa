import { z } from 'zod';
import type { AnsweredBy, Position } from '@/lib/news/shown/answered';
import type { LaidAnswers } from '@/lib/news/shown/laid-answers';
import type { LaidQuotation, Translation } from '@/lib/news/shown/laid-quotation';
import type { ListedArticle } from '@/lib/news/shown/listing';
import type { PublishedMatch } from '@/lib/news/shown/published-text';
import type { QuotationLine } from '@/lib/news/shown/quoted';
import type { WhoHas } from '@/lib/news/shown/who-has';
import { quotationPath } from '@/lib/site/layout/quotations';
import { articlePath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { problems } from './api-answers';

const instant = z.iso.datetime().nullable();

/** An article's own sentence. */
const account = z.object({
  article: z.string().describe('Permalink id.'),
  permalink: z.url(),
  outlet: z.string().describe('Slug.'),
  language: z.string().describe('BCP 47.'),
  sentence: z.string().describe('The outlet’s own words.'),
  publishedAt: instant.describe(
    'When the outlet says that it published it; null where it gives no clock time.',
  ),
});

function toAccount(
  article: ListedArticle,
  { sentence, saidAt }: { readonly sentence: string; readonly saidAt: Date | null },
): z.infer<typeof account> {
  const { id, outlet, language, published } = article;
  const at = saidAt ?? (published.kind === 'instant' ? published.at : null);
  return {
    article: id,
    permalink: siteAddress(articlePath(article)),
    outlet: outlet.slug,
    language,
    sentence,
    publishedAt: at?.toISOString() ?? null,
  };
}

const quotation = z.object({
  id: z.string().describe('The same on every installation.'),
  page: z.url(),
  text: z.string().describe('Its longest wording.'),
  language: z.string(),
  speaker: z.string().describe('Whom most articles name.'),
  outlets: z.number().int(),
  articles: z.number().int(),
  reports: z.number().int().describe('Articles, copies of one text counted once.'),
  wordings: z.number().int(),
  firstAt: instant.describe('The earliest instant that an article which has it states.'),
});

/** `GET /api/v1/quotations` */
export const quotationsAnswer = z.object({
  query: z.string().describe('The query in its one canonical form.'),
  problems,
  count: z.number().int().describe('Quotations that the whole query finds.'),
  quotations: z.array(quotation),
  next: z.url().nullable().describe('The address of the next page; null at the end.'),
});

export function toQuotationRecord(line: QuotationLine): z.infer<typeof quotation> {
  return {
    ...line,
    page: siteAddress(quotationPath(line.id)),
    firstAt: line.firstAt?.toISOString() ?? null,
  };
}

const quotedAccount = account.extend({
  text: z.string().describe('What stands in the quotation marks.'),
  speaker: z.string().nullable().describe('Null where it is not sure.'),
  how: z.enum(['named', 'pronoun', 'continued']).nullable().describe('How the speaker is known.'),
  report: z.string().describe('The report that the article is part of.'),
});

/** `GET /api/v1/quotations/{id}` */
export const quotationAnswer = z.object({
  id: z.string(),
  page: z.url(),
  language: z.string(),
  speaker: z.string().describe('Whom most articles name.'),
  wordings: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(['fullest', 'trimmed', 'otherwise']).describe('How it stands to the fullest one.'),
      published: z
        .object({
          name: z.string(),
          source: z.url(),
          language: z.string(),
          readAt: instant.describe('When its page was read; null where the event’s data has its words.'),
          sentence: z.string().nullable().describe('As published; null where the words go over several.'),
          isInTheseWords: z.boolean(),
        })
        .nullable()
        .describe('How it stands to the text as it was published; null where there is none.'),
      accounts: z.array(quotedAccount),
    }),
  ),
  translations: z
    .array(
      z.object({
        language: z.string(),
        sentence: z.string().describe('The published text’s own sentence in that language.'),
        quotations: z.array(quotation),
      }),
    )
    .describe('What outlets of other languages quote of the sentence, where the text was published in both.'),
});

/** A quotation with its wordings and translations as the API gives it. */
export function toQuotationAnswer(
  { id, language, speaker, wordings }: LaidQuotation,
  translations: readonly Translation[],
) {
  return quotationAnswer.parse({
    id,
    page: siteAddress(quotationPath(id)),
    language,
    speaker,
    wordings: wordings.map(({ text, kind, published, quoted }) => ({
      text,
      kind,
      published: published === null ? null : toPublished(published),
      accounts: quoted.map((one) => ({
        ...one,
        ...toAccount(one.article, one),
        report: one.article.report,
      })),
    })),
    translations: translations.map(({ version, sentence, lines }) => ({
      language: version.language,
      sentence,
      quotations: lines.map(toQuotationRecord),
    })),
  } satisfies Record<keyof z.infer<typeof quotationAnswer>, unknown>);
}

function toPublished({ text, sentence, isInTheseWords }: PublishedMatch) {
  const { name, source, language, readAt } = text;
  return {
    name,
    source: source.url,
    language,
    readAt: readAt?.toISOString() ?? null,
    sentence,
    isInTheseWords,
  };
}

const value = z.union([
  z.string().describe('One of the question’s values.'),
  z.object({ min: z.number(), max: z.number(), unit: z.string() }).describe('A number as far as it is told.'),
]);
const answerAccount = account.extend({
  value,
  isPlanned: z.boolean(),
  isNegated: z.boolean(),
  isReported: z.boolean(),
});
const position = z
  .object({ value: value.describe('What fits all of them.'), accounts: z.array(answerAccount) })
  .describe('Answers that may all be right at once.');

/** `GET /api/v1/questions` */
export const questionsAnswer = z.object({
  query: z.string().describe('The query in its one canonical form.'),
  problems,
  questions: z.array(
    z.object({
      slug: z.string(),
      question: z.string(),
      values: z.record(z.string(), z.string()).describe('What the question’s values say.'),
      positions: z.array(position),
      apart: z
        .array(z.object({ way: z.enum(['planned', 'negated', 'reported']), positions: z.array(position) }))
        .describe('What is planned, denied, or only told by others.'),
      withoutAnswer: z
        .array(z.string())
        .nullable()
        .describe(
          'Slugs of outlets that were read and have no answer; null where the query is of a part of what they wrote.',
        ),
      unread: z
        .array(z.object({ outlet: z.string(), why: z.enum(['language', 'beginnings', 'no-article']) }))
        .nullable()
        .describe('Outlets that could not be read for it; null as above.'),
    }),
  ),
});

export function toQuestionRecord({
  question: { slug, question, values },
  laid,
  known,
}: {
  readonly question: {
    readonly slug: string;
    readonly question: string;
    readonly values: Readonly<Record<string, string>>;
  };
  readonly laid: LaidAnswers;
  readonly known: WhoHas | null;
}): z.infer<typeof questionsAnswer>['questions'][number] {
  return {
    slug,
    question,
    values,
    positions: laid.positions.map(toPosition),
    apart: laid.apart.map(({ way, positions }) => ({ way, positions: positions.map(toPosition) })),
    withoutAnswer: known?.hasNot.map((outlet) => outlet.slug) ?? null,
    unread: known?.unread.map(({ outlet, why }) => ({ outlet: outlet.slug, why: why.kind })) ?? null,
  };
}

function toPosition({ value: common, answers }: Position): z.infer<typeof position> {
  return {
    value: common,
    accounts: answers.map((one: AnsweredBy) => ({
      ...toAccount(one.article, one),
      value: one.value,
      isPlanned: one.isPlanned,
      isNegated: one.isNegated,
      isReported: one.isReported,
    })),
  };
}
