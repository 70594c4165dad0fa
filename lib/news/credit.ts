import { anyOf } from '@/lib/language/any-of';
import { agencyNames, agencyWords, contributed, together, withMaterial } from '@/lib/language/credit-words';
import { pressMatcher } from '@/lib/language/press-words';

/** One agency, or several with a stroke or a comma between, as a source. */
export const agencies = `${anyOf(agencyNames)}(?:\\s?[/,]\\s?${anyOf(agencyNames)})*`;

const bracketed = new RegExp(`^[(（/]?\\s?(${agencies})\\s?[)）/]?[.。]?$`, 'u');
/** "dpa/ib", "ib/AFP": an agency and the initials of whoever had it in hand. */
const withInitials = new RegExp(`^(?:\\p{L}{2,4}[/,]\\s?)?(${agencies})(?:[/,]\\s?\\p{L}{2,4}){0,2}$`, 'u');
const atTheEnd = new RegExp(`[(（](${agencies})(?:[,/] ?[^()（）]{0,30})?[)）][.。]?$`, 'u');
const inDateline = new RegExp(`(?:[([/=＝]|[–—-]\\s|[.,]\\s)\\s?(${agencies})(?=\\s?[)\\]/]|$)`, 'u');
/** Japanese agencies sign behind the place, with nothing between: 【ワシントン共同】. */
const endsDateline = /(共同|時事|ロイター)$/u;
/** Chinese agencies open their datelines with their own name: "新华社临河3月2日电". */
const opensDateline = /^[（(]?(新华社|新華社|中新社|中新网|中央社)/u;
const sourceLabel = pressMatcher([{ kinds: ['source'], after: '\\s?[:：]\\s?' }]);

/** A name: words with capitals, or of a script that has none, and what stands between several. */
const named =
  /^[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.'’&-]*(?:[\s,/+]{1,3}(?:(?:and|und|et|y|e|og|och|i|и|та|ve|of|de|the|der) )?[\p{Lu}\p{Lo}][\p{L}\p{M}\d.'’&-]*){0,6}$/u;
const materialOf = new RegExp(`^(?:${anyOf(withMaterial)})\\s?(.{2,60})$`, 'iu');
const beside = new RegExp(`^(?:${anyOf(together)})\\s?(.{2,60})$`, 'iu');
const byAgency = new RegExp(`^(.{2,60}?) ${anyOf(contributed)}$`, 'iu');
/** Agencies that a line does not name: "Source: agencies". */
const anyAgency = new RegExp(`^${anyOf(agencyWords)}$`, 'iu');

/** "© 2025 AFP", and the mark that copy of dpa ends with. */
const ownMark = new RegExp(
  `^(?:(?:riproduzione riservata )?(?:©|\\([cс]\\)|copyright)\\s?(?:copyright\\s)?(?:\\d{4}\\s)?(?:by\\s)?|(?:©\\s?)?dpa-infocom, )(${anyOf(agencyNames)})(?=$|\\.(?:$|\\s)|:\\d)`,
  'iu',
);
/** The company that sells it, on a line of its own. */
const ofInfocom = /^(?:©\s?)?(dpa)-infocom(?: GmbH)?$/u;

/** What agencies and papers call themselves, where the name is not one of those known. */
const houseWords =
  /(?:^|[\s-])(?:Wire|Agency|Agence|Agentur|Agencia|Agenzia|Agência|Press|Presse|News|Newswire|Service|Times|Post|Агентство|Новости|وكالة|通信|通讯社|通信社)(?=$|[\s-])/u;
/** A dash and a name, or a name in brackets, as a line of its own: "— Example Wire", "(Example Wire)". */
const signed =
  /^(?:[–—―]\s?|\(\s?)((?:The )?\p{Lu}[\p{L}.'’&-]*(?:[ /]\p{Lu}[\p{L}.'’&-]*){0,4})(?:\s?\)\.?)?$/u;

/** The agency that a line at the foot of a report credits, as printed; null where it credits none. */
export function parseCredit(line: string): string | null {
  if (line.length > 160) return null;
  const bare = line
    .replace(/^[(（[]\s?([^()（）]+?)\s?[.。]?[)）\]][.。]?$/u, '$1')
    .replace(/[.。\s]+$/u, '')
    .replace(/^[–—-]\s/u, '');
  return (
    (bracketed.exec(line) ?? withInitials.exec(line))?.[1] ??
    (ownMark.exec(bare) ?? ofInfocom.exec(bare))?.[1] ??
    signedBy(line) ??
    sourceOf(bare) ??
    givenBy(bare)
  );
}

/** What stands behind "Source:", where it is a name. */
function sourceOf(line: string): string | null {
  const label = sourceLabel.find(line);
  const name = label === null ? '' : line.slice(label.index + label[0].length).trim();
  const isName = name.length >= 2 && name.length <= 60 && !/^\p{Ll}[\p{L}]*\s/u.test(name);
  return (isName && !anyAgency.test(name)) || bracketed.test(name) ? name : null;
}

/** "With reporting by Example Wire", "avec AFP", "Reuters contributed to this report". */
function givenBy(line: string): string | null {
  const name = materialOf.exec(line)?.[1] ?? '';
  if (areAgencies(name) || (named.test(name) && !anyAgency.test(name))) return name;
  const agency = beside.exec(line)?.[1] ?? '';
  if (areAgencies(agency)) return agency;
  const giver = byAgency.exec(line)?.[1] ?? '';
  return isKnownAgency(giver) ? giver : null;
}

const between = /\s?[,/+]\s?|\s(?:and|und|et|y|e|og|och|i|ve)\s/u;

function areAgencies(names: string): boolean {
  return names !== '' && names.split(between).every(isAgency);
}

/** A dash before a person's name, or a person in brackets, ends a letter or a quotation and credits no agency. */
function signedBy(line: string): string | null {
  const name = signed.exec(line)?.[1] ?? null;
  return name !== null && isAgency(name) ? name : null;
}

/** Whether a name is an agency's: one that is known, or one that calls itself so. */
export function isAgency(name: string): boolean {
  return bracketed.test(name) || (name.length <= 60 && houseWords.test(name));
}

/** Whether a name is one of those that agencies are known to sign with. */
export function isKnownAgency(name: string): boolean {
  return bracketed.test(name);
}

/** The agency in a dateline or at the end of a text: "MOSKAU (dpa)", "… sagte er. (APA/Reuters)". */
export function agencyIn(text: string): string | null {
  return atTheEnd.exec(text.slice(-120))?.[1] ?? null;
}

/**
 * The people of a byline and the agency credited beside them: "By Jane Doe and John Roe, with Reuters". A
 * byline of nothing but agencies stays as printed, and only known agencies are set apart.
 */
export function partByline(names: readonly string[]): {
  readonly people: readonly string[];
  readonly agency: string | null;
} {
  const people = names.filter((name) => !bracketed.test(name));
  if (people.length === 0) return { people: names, agency: null };
  return { people, agency: names.find((name) => bracketed.test(name)) ?? null };
}

/** "Jane Doe/AFP", "Jane Doe via AP": the person and the agency. */
export function agencyApart(part: string): readonly string[] {
  const [name, agency] = withoutAgency(part);
  return agency === null ? [name] : [name, agency];
}

const behindName =
  /^(.{3,}?)(?:\s?[,/|•·]\s?|\s[–—-]\s|\s(?:via|theo|with|avec|mit|con|com|met|med)\s)([^,/|]{2,40})$/iu;

/** A name and the known agency set behind it, null where there is none: "Jane Doe, dpa", "Harbour Paper with Reuters". */
export function withoutAgency(whole: string): readonly [names: string, agency: string | null] {
  const match = behindName.exec(whole);
  const [names = '', agency = ''] = match?.slice(1) ?? [];
  return isKnownAgency(agency) ? [names, agency] : [whole, null];
}

/** "(Reuters)", "(Theo AFP)" */
export function bracketedAgency(inside: string): string | null {
  const name = inside.replace(/^(?:via|theo|with|mit|avec|con|com|za)\s/iu, '');
  return isKnownAgency(name) ? `, ${name}` : null;
}

/** The agency that a dateline names. */
export function agencyOfDateline(dateline: string): string | null {
  return (
    (inDateline.exec(dateline) ?? opensDateline.exec(dateline) ?? endsDateline.exec(dateline))?.[1] ?? null
  );
}
