import { type NameCases, nameCases } from './name-cases';

/**
 * Whether a language's names stand in the genitive behind "according to"; where no endings are listed, those alone are
 * known there that do not change: „prema riječima Ingrid Falk“.
 */
export function hasGenitives(language: string): boolean {
  return nameCases[language] !== undefined;
}

/** Whether every name has an ending there. */
export function alwaysDeclines(language: string): boolean {
  return nameCases[language]?.always === true;
}

/** What may stand before the name, as words. */
export function genitiveTitles(language: string): ReadonlySet<string> {
  return new Set((nameCases[language]?.titles ?? '').split('|'));
}

/** Whether a full name begins with a woman's first name. */
export function hasWomansName(name: string, language: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && endsIn(first, nameCases[language]?.womensNames ?? '-');
}

/** Whether a first name is a woman's, and no man's in another case. */
export function isWomansAlone(first: string, language: string): boolean {
  return (nameCases[language]?.womenAlone ?? '').split('|').includes(first);
}

/** A name's genitive; itself where it does not decline, or the language has no cases here. */
export function genitiveOf(name: string, language: string, isWoman: boolean): string {
  const cases = nameCases[language];
  if (cases === undefined) return name;
  const parts = name.split(' ');
  const last = parts.pop() ?? '';
  const stays = isWoman && !endsIn(last, cases.women) && !endsIn(last, cases.womensNames);
  const own = stays ? last : declined(last, cases.last);
  // «Слова Карин Берг»
  const given = parts.map((part) =>
    isWoman && !endsIn(part, cases.womensNames) ? part : declined(part, cases.given),
  );
  return [...given, own].join(' ');
}

/** A name has no more; of thousands that share a surname each would be set beside each. */
const mostCases = 6;

/** Of names that differ in their cases alone, «Тарас Живаго» and «Тараса Живаго», the one that names somebody; else null. */
export function nominativeOf(names: readonly string[], language: string): string | null {
  if (names.length > mostCases) return null;
  const isGenitive = (name: string, of: string) =>
    name !== of && [true, false].some((isWoman) => genitiveOf(of, language, isWoman) === name);
  const own = names.filter((of) => names.some((name) => isGenitive(name, of)));
  const [one] = own;
  return one !== undefined && own.length === 1 && names.every((name) => name === one || isGenitive(name, one))
    ? one
    : null;
}

/**
 * Whether a whole name may be in the genitive, as of whom somebody is a neighbour: «Анны Берг», «Павла Берга», which is
 * told from «Анна Орлова» by the endings that women's last names have.
 */
export function mayBeGenitive(name: string, language: string): boolean {
  const cases = nameCases[language];
  const [first = '', ...others] = name.split(' ');
  const last = others.at(-1);
  if (cases === undefined || last === undefined) return false;
  const isSure = endsIn(first, cases.ofGiven) && !(cases.notOfGiven ?? '').split('|').includes(first);
  const isMans = endsIn(first, vowels) && endsIn(last, vowels) && !endsIn(last, cases.women);
  // «Тараса Живаго» is in the genitive, «Анна Живаго» is not, and «Александра Живаго» may be.
  const isFixed =
    endsIn(first, vowels) && endsIn(last, cases.fixed ?? '-') && !isWomansAlone(first, language);
  return isSure || isMans || isFixed || (endsIn(first, vowels) && endsIn(last, cases.ofLast));
}

/**
 * The same of a name that is a woman's as it stands as well as a man's in the genitive: «Олега Петрова»; and of a
 * German one, „Jan Bergs“.
 */
export function mayBeOwners(name: string, language: string): boolean {
  const [first = '', ...others] = name.split(' ');
  if (language === 'de') return /[^aeiousß]s$/u.test(name) && !germanNamesWithS.has(others.at(-1) ?? '');
  return (
    endsIn(first, vowels) &&
    !isWomansAlone(first, language) &&
    endsIn(others.at(-1) ?? '', nameCases[language]?.women ?? '-')
  );
}

/** Surnames that end with an s as they stand: „der Trainer Lars Behrens“ is nobody's. None whose rest is a common surname, „Hansens“. */
const germanNamesWithS: ReadonlySet<string> = new Set(
  (
    'Ahrens|Albers|Behrens|Borchers|Carstens|Clemens|Collins|Cuypers|Dawkins|Dierks|Diercks|Edwards|Ehlers|Evers|Harms|' +
    'Hawkins|Hendriks|Hermans|Hinrichs|Hobbs|Hopkins|Jacobs|Jakobs|Jenkins|Jennings|Karstens|Lübbers|Lüders|' +
    'Martens|Matthews|Mertens|Parsons|Peeters|Perkins|Peters|Phillips|Reynolds|Roberts|Rogers|Siemens|Sievers|' +
    'Simmons|Stevens|Wilkens|Willems|Wilms|Wolters'
  ).split('|'),
);

/** A man's name ends so in the genitive, a woman's where it is given. */
const vowels = 'а|я|a';

function endsIn(word: string, endings: string): boolean {
  return endings.split('|').some((ending) => word.endsWith(ending));
}

function declined(word: string, endings: NameCases['last']): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  return found === undefined ? word : word.slice(0, -found[0].length) + found[1];
}
