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
  const tree = parseTree(source, errors, { disallowComments: true });
  const [broken] = errors;
  if (broken !== undefined || tree === undefined) {
    const why = broken === undefined ? 'is empty' : `is not JSON: ${printParseErrorCode(broken.error)}`;
    return { kind: 'invalid', problems: [`${name}, line ${lineAt(source, broken?.offset ?? 0)}: ${why}.`] };
  }
  const checked = schema.safeParse(JSON.parse(source));
  if (checked.success) return { kind: 'read', value: checked.data };
  const problems = checked.error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const line = lineAt(source, nearestNode(tree, path).offset);
    return `${name}, line ${line}: ${path.join('.') || 'the file'}: ${issue.message}.`;
  });
  return { kind: 'invalid', problems };
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
