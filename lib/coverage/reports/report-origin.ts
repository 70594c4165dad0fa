import { agencyForms } from '@/lib/language/credit-words';
import type { ReportOrigin } from '@/lib/news/shown/shared-text';

/** An article of a report as its origin is told by it. */
export interface ReportMember {
  readonly id: string;
  readonly outletName: string;
  /** The agency that it credits with the text; null: none. */
  readonly agency: string | null;
}

/**
 * The origin of a report, its members given earliest first: the one agency that they credit, and its own article where
 * it is among them. Null where none is credited, or two are: then nobody is named.
 */
export function originOfReport(members: readonly ReportMember[]): ReportOrigin | null {
  const credited = members.flatMap(({ agency }) => (agency === null ? [] : [agency]));
  const [agency, ...others] = credited;
  if (agency === undefined || others.some((other) => !isSameAgency(other, agency))) return null;
  const own = members.find(({ outletName }) => isSameAgency(outletName, agency));
  return { agency, id: own?.id ?? null };
}

/** Whether two names are those of one agency, in whatever form and script it signs. */
function isSameAgency(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(name: string): string {
  const folded = fold(name);
  return fold(agencyForms.find((forms) => forms.some((form) => fold(form) === folded))?.[0] ?? name);
}

/** "The Associated Press" and "associated press", «РИА Новости». */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
