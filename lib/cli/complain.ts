import type { Screen } from './screen';

/** Says what is wrong, on lines of their own; gives back the exit code for it. */
export function complain(screen: Screen, problems: readonly string[]): 1 {
  screen.close();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return 1;
}
