import { isKnownAgency } from './credit';

/** "Jane Doe/AFP", "Jane Doe via AP": the person and the agency. */
export function agencyApart(part: string): readonly string[] {
  const [name, agency] = withoutAgency(part);
  return agency === null ? [name] : [name, agency];
}

/** A name and the known agency set behind it, null where there is none: "Jane Doe, dpa". */
export function withoutAgency(whole: string): readonly [names: string, agency: string | null] {
  const match = /^(.{3,}?)(?:\s?[,/]\s?|\s(?:via|theo)\s)([^,/]{2,40})$/iu.exec(whole);
  const [names = '', agency = ''] = match?.slice(1) ?? [];
  return isKnownAgency(agency) ? [names, agency] : [whole, null];
}

/** "(Reuters)", "(Theo AFP)" */
export function bracketedAgency(inside: string): string | null {
  const name = inside.replace(/^(?:via|theo|with|mit|avec|con|com|za)\s/iu, '');
  return isKnownAgency(name) ? `, ${name}` : null;
}
