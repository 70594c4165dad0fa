import { z } from 'zod';
import { queryParameters } from '@/lib/site/query/parameters';
import { siteAddress } from '@/lib/site/site-address';
import { questionsAnswer, quotationAnswer, quotationsAnswer } from './account-answers';
import {
  articleAnswer,
  articlesAnswer,
  momentsAnswer,
  newsAnswer,
  outletsAnswer,
  problemAnswer,
} from './api-answers';
import { comparisonAnswer } from './comparison-answer';

interface Operation {
  readonly path: string;
  readonly summary: string;
  readonly answer: z.ZodType;
  readonly takes: 'query' | 'quotations' | 'id' | 'since' | 'accounts' | 'nothing';
  /** What an id that leads to nothing says: of an article also that it was withdrawn. */
  readonly isArticle?: boolean;
}

/** Every address of the API, for its document and its page. */
export const operations: readonly Operation[] = [
  {
    path: '/api/v1/articles',
    summary: 'Articles of a query, sixty a page.',
    answer: articlesAnswer,
    takes: 'query',
  },
  {
    path: '/api/v1/articles/{id}',
    summary: 'One article with its text.',
    answer: articleAnswer,
    takes: 'id',
    isArticle: true,
  },
  {
    path: '/api/v1/news',
    summary: 'How many articles of a query came, and how many changed, since a time.',
    answer: newsAnswer,
    takes: 'since',
  },
  {
    path: '/api/v1/outlets',
    summary: 'Every outlet that is followed.',
    answer: outletsAnswer,
    takes: 'nothing',
  },
  { path: '/api/v1/moments', summary: 'The moments of the event.', answer: momentsAnswer, takes: 'nothing' },
  {
    path: '/api/v1/quotations',
    summary: 'Who is quoted in which words, sixty a page, those that most outlets have first.',
    answer: quotationsAnswer,
    takes: 'quotations',
  },
  {
    path: '/api/v1/quotations/{id}',
    summary: 'One quotation with all of its wordings.',
    answer: quotationAnswer,
    takes: 'id',
  },
  {
    path: '/api/v1/questions',
    summary: 'What outlets answer to the event’s questions.',
    answer: questionsAnswer,
    takes: 'query',
  },
  {
    path: '/api/v1/compare',
    summary: 'Two to six articles side by side: what they share, and what stands in one alone.',
    answer: comparisonAnswer,
    takes: 'accounts',
  },
];

/** The API as an OpenAPI 3.1 document, made from the schemas that its answers are made by. */
export function openApiDocument(eventName: string): unknown {
  return {
    openapi: '3.1.0',
    info: {
      title: `Parallax: ${eventName}`,
      version: '1',
      description: 'The coverage of one event across many outlets. Reading only; no key is needed.',
      license: { name: 'None is given: headlines and texts are their outlets’', url: siteAddress('/about') },
    },
    security: [],
    servers: [{ url: siteAddress('/').replace(/\/$/, '') }],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, { get: describe(operation) }])),
  };
}

function describe({ summary, answer, takes, path, isArticle = false }: Operation) {
  return {
    operationId: path
      .replace(/^\/api\/v1\//, '')
      .replace(/\W+/g, '_')
      .replace(/_$/, ''),
    summary,
    ...(takes === 'nothing' ? {} : { parameters: listParameters(takes) }),
    responses: {
      200: content('The answer.', answer),
      304: { description: 'It is as the ETag or the time that was sent has it.' },
      ...(takes === 'id'
        ? {
            ...(isArticle
              ? { 308: sameArticle, 410: content('Its outlet withdrew it.', problemAnswer) }
              : {}),
            404: content('There is nothing by this id.', problemAnswer),
          }
        : {}),
      400: content(
        takes === 'since' ? '`since` is no time, or the address is malformed.' : 'The address is malformed.',
        problemAnswer,
      ),
      414: content('The address is longer than 4,096 letters.', problemAnswer),
      500: content('Something went wrong on our side.', problemAnswer),
      503: content('The store does not answer at the moment.', problemAnswer),
    },
  };
}

function listParameters(takes: Exclude<Operation['takes'], 'nothing'>) {
  switch (takes) {
    case 'query':
      return listQueryParameters();
    case 'quotations':
      return [...listQueryParameters(), ...quotationParameters];
    case 'since':
      return [sinceParameter, ...listQueryParameters()];
    case 'id':
      return [idParameter];
    case 'accounts':
      return [accountsParameter];
  }
}

const quotationParameters = [
  {
    name: 'speaker',
    in: 'query',
    required: false,
    description: 'Only what this person is quoted with, by the name that the list gives.',
    schema: { type: 'string' },
  },
  {
    name: 'page',
    in: 'query',
    required: false,
    description: 'From 1.',
    schema: { type: 'integer', minimum: 1 },
  },
];

const sameArticle = {
  description: 'It is the same article as another one, which is at `Location`.',
  headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } },
};

const accountsParameter = {
  name: 'a',
  in: 'query',
  required: true,
  description: 'Permalink ids of two to six articles, with commas between; `ID@2` is a version.',
  schema: { type: 'string' },
  example: 'fbq72btd1f,vgeakmfg8f@1',
};

const sinceParameter = {
  name: 'since',
  in: 'query',
  required: true,
  description: 'A time in ISO 8601.',
  schema: { type: 'string', format: 'date-time' },
};

function listQueryParameters() {
  return Object.entries(queryParameters).map(([name, schema]) => {
    const { description, example, $schema: _, ...rest } = toSchema(schema);
    return { name, in: 'query', required: false, description, example, schema: rest };
  });
}

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The permalink id.',
  schema: { type: 'string', pattern: '^[0-9a-hjkmnp-tv-z]{10}$' },
};

function content(description: string, schema: z.ZodType) {
  const { $schema: _, ...rest } = toSchema(schema);
  return { description, content: { 'application/json': { schema: rest } } };
}

/** Whole numbers without the bounds of JavaScript's, which makers of clients write into code where they are too large. */
function toSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    override({ jsonSchema }) {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
}
