import type { Objection } from './judgement';

/** Where a judge is wrong: what it says, and why that is no fault, with the specification that says so. */
interface Excuse {
  readonly of: string;
  readonly says: string;
  readonly why: string;
}

const excuses: readonly Excuse[] = [
  {
    of: 'feeds',
    says: '"at":null}',
    why: 'an Atom entry without atom:published has no day of publication; feedparser takes atom:updated for one (RFC 4287, 4.2.9 and 4.2.15)',
  },
  {
    of: 'citations in biblatex',
    says: "Missing mandatory field 'author'",
    why: 'nobody is credited; required fields are not required in all cases, and anonymous works no problem (biblatex manual, 2.3.2)',
  },
  {
    of: 'citations in biblatex',
    says: "one of 'date, year' must be defined",
    why: 'the outlet states no date; the same (biblatex manual, 2.3.2)',
  },
];

/** Why an objection is the judge's fault; null where it is ours. */
export function excuseOf(of: string, { what }: Objection): string | null {
  return excuses.find((excuse) => excuse.of === of && what.includes(excuse.says))?.why ?? null;
}
