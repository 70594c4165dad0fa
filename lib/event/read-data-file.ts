import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';

export type DataFile<T> =
  | { readonly kind: 'read'; readonly value: T }
  /** Sentences for the operator, each with the file and the line. */
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads and checks a JSON file; every problem names the line it is on. */
export function readDataFile<T>(path: string, schema: z.ZodType<T>): DataFile<T> {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return { kind: 'invalid', problems: [`${path} cannot be read (${code}).`] };
  }
  return parseData(source, { name: path, schema });
}

/** The same for text that is at hand; `name` stands for the file in the problems. */
export function parseData<T>(
  source: string,
  { name, schema }: { readonly name: string; readonly schema: z.ZodType<T> },
): DataFile<T> {
  const errors: ParseError[] = [];
  const text = source.replace(/^\ufeff/, '');
  if (text.trim() === '') return { kind: 'invalid', problems: [`${name}, line 1: the file is empty.`] };
  const tree = parseTree(text, errors, { disallowComments: true });
  const [broken] = errors;
  if (broken !== undefined || tree === undefined) {
    const why = broken === undefined ? '' : ` (${inWords(printParseErrorCode(broken.error))})`;
    return {
      kind: 'invalid',
      problems: [`${name}, line ${lineAt(text, broken?.offset ?? 0)}: the file is not valid JSON${why}.`],
    };
  }
  const checked = schema.safeParse(JSON.parse(text), { error: plainProblem });
  if (checked.success) return { kind: 'read', value: checked.data };
  const problems = checked.error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const at = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
    const line = lineAt(text, nearestNode(tree, at).offset);
    return `${name}, line ${line}: ${path.join('.') || 'the file'} ${issue.message}.`;
  });
  return { kind: 'invalid', problems };
}

/** "CommaExpected" → "comma expected". */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** What is wrong with a value, to follow its name; undefined leaves it to the schema's own words. */
function plainProblem(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `is not ${aKind(issue.expected)}`;
    case 'invalid_value':
      return `is ${shown(issue.input)}, but must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has what nobody reads: ${issue.keys.join(', ')}`;
    case 'invalid_key':
      return issue.issues[0]?.message;
    case 'too_small':
      return 'must not be empty';
    case 'invalid_format':
      return `is ${shown(issue.input)}, which is not ${issue.format === 'date' ? 'a date such as 2025-08-15' : 'written as it must be'}`;
    default:
      return undefined;
  }
}

function aKind(expected: string): string {
  if (expected === 'array') return 'a list';
  return expected === 'object' || expected === 'record' ? 'an object' : `a ${expected}`;
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value)).slice(0, 80);
}

/** The node at a path, or the closest one above it where the path leads to something missing. */
function nearestNode(tree: Node, path: readonly (string | number)[]): Node {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, depth));
    if (node !== undefined) return node;
  }
  return tree;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
