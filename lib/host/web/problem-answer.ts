import type { MadeAnswer } from './buffered-response';

/** A problem in one sentence, in the form that whoever asks for this address reads. */
export interface ProblemText {
  readonly type: string;
  readonly body: string;
}

/** Programs have every answer as JSON, also those that no route of the API gives (its own are `problemAnswer`). */
export function problemText(target: string, why: string): ProblemText {
  return isForPrograms(target)
    ? { type: 'application/json; charset=utf-8', body: `${JSON.stringify({ problem: why }, null, 1)}\n` }
    : { type: 'text/plain; charset=utf-8', body: `${why}\n` };
}

/** An answer at an address of the API, where a page for people came instead, as a problem in JSON. */
export function forPrograms(path: string, made: MadeAnswer): MadeAnswer {
  const isPage = /^text\/html/.test(String(made.headers['content-type'] ?? ''));
  if (!isForPrograms(path) || !isPage) return made;
  const why =
    made.status === 404 ? 'There is nothing at this address.' : 'The coverage is out of reach at the moment.';
  const { type, body } = problemText(path, why);
  const headers = { ...made.headers, 'content-type': type, 'access-control-allow-origin': '*' };
  return { ...made, headers, body: Buffer.from(body) };
}

function isForPrograms(target: string): boolean {
  return target.startsWith('/api/v1/');
}
