/** The Cyrillic letters of Serbian by the Latin ones, the pairs first. */
const cyrillicLetters: readonly (readonly [string, string])[] = [
  ['lj', 'љ'],
  ['nj', 'њ'],
  ['dž', 'џ'],
  ...[...'abvgdđežzijklmnoprstćufhcčš'].map(
    (letter, at) => [letter, [...'абвгдђежзијклмнопрстћуфхцчш'][at] ?? letter] as const,
  ),
];

/** Many print ş and ţ with a cedilla for ș and ț with a comma. */
const cedillas: readonly (readonly [string, string])[] = [
  ['ș', 'ş'],
  ['ț', 'ţ'],
];

const otherLetters: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ro: cedillas,
  sh: cyrillicLetters,
};

/** Forms, parted by `|`, with those of the other letters in which a language is printed. */
export function inAllLetters(forms: string, language: string): readonly string[] {
  const other = otherLetters[language]?.reduce((text, [from, to]) => text.replaceAll(from, to), forms);
  return [...forms.split('|'), ...(other?.split('|') ?? [])];
}
