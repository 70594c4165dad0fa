import { type PrintedTime, parsePrintedTime, unknownHabits } from './printed-time';

/** "/2025/08/15/", "/2025/8/5/", "/2025-08-15-", "-20250815", "/15-08-2025": the day in an article's address. */
export function addressDay(address: string): PrintedTime | null {
  const path = address.slice(0, 500);
  const match =
    /[/_-]((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d{2})(\/)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/.exec(path);
  if (match !== null) return parsePrintedTime(`${match[1]}-${two(match[3])}-${two(match[4])}`, unknownHabits);
  const turned = /[/_-](0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d{2})(?=[/_.-]|$)/.exec(path);
  return turned === null ? null : parsePrintedTime(`${turned[3]}-${turned[2]}-${turned[1]}`, unknownHabits);
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
