import type { WordLists } from '@/lib/language/any-of';

/** Of which desk or rank somebody is: "deputy", "foreign". */
export const desk =
  '(?:chief|senior|deputy|managing|associate|political|diplomatic|diplomacy|defen[cs]e|security|foreign|international|' +
  'contributing|global|world|national|europe|european|washington|moscow|kyiv|us|uk|north america|affairs|news|staff|special)';

/** "Reporter", the last word of an English role. */
export const role = '(?:reporter|editor|writer|correspondent|producer|contributor)s?';

/** What somebody writes on. */
export const subject =
  '(?:business|economics?|politics|editorial|sports?|health|science|tech(?:nology)?|entertainment|culture|arts|crime|education|' +
  'city|metro|state|features|data|digital|investigati(?:ve|ons)|environment|climate|energy|home affairs|white house)';

/** What a person does, as it is set beside the name with nothing between: "Political Editor", "Senior Business Writer". */
export const besideName: WordLists = {
  en: `(?:(?:${desk}|${subject}) )*${role}`,
  de: '(?:\\p{L}[\\p{L}-]*-)?(?:korrespondent|reporter|redakteur|chefredakteur|mitarbeiter)(?:in)?',
  fr: '(?:envoyée?s? spécia(?:les?|l|ux)|correspondante?s?)(?: (?:à|en|au|aux|dans) .{2,40})?',
  es: '(?:enviad[oa]s? especial(?:es)?|corresponsal(?:es)?)(?: (?:a|en) .{2,40})?',
  it: '(?:inviat[oaie]|corrispondent[ei])(?: (?:a|in|da) .{2,40})?',
  pt: '(?:enviad[oa]s? especia(?:l|is)|correspondentes?)(?: (?:a|em|no|na) .{2,40})?',
};

/** Words of what a person does: a name has none of them. */
export const roleWords: WordLists = { desk, subject, role };

/** The last word of what a person does. */
export const roleNouns: WordLists = {
  en: '(?:correspondent|reporter|editor|columnist|writer|producer|journalist|contributor)s?|bureau chief',
  de: 'korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?',
  fr: 'correspondante?|journaliste|rédact(?:eur|rice)',
  es: 'corresponsal|periodista|redactora?',
  it: 'corrispondente|giornalista|inviat[oa]',
  pt: 'correspondente|jornalista|repórter',
};

/** What somebody is by a university or a guild, behind the name and a comma. */
export const degrees =
  'ph\\.?d\\.?|m\\.?d\\.?|m\\.?a\\.?|m\\.?sc?\\.?|m\\.?b\\.?a\\.?|m\\.?p\\.?h\\.?|b\\.?a\\.?|b\\.?sc\\.?|j\\.?d\\.?|ll\\.?[bm]\\.?|esq\\.?|r\\.?n\\.?|cfa|cpa|rdn?|dds|dvm';
