/** What the press prints beside what the runtime prints: by month, 1 to 12, words parted by spaces. */
type MonthSpellings = Readonly<Partial<Record<number, string>>>;

/** The twelve of a language, January first. */
function eachMonth(words: string): MonthSpellings {
  return Object.fromEntries(words.split(' ').map((word, place) => [place + 1, word]));
}

/**
 * Names and abbreviations of months that CLDR lacks, by primary subtag, as the press of these languages prints
 * them; another case, accents left out and a dot after them need no line of their own.
 */
export const monthSpellings: Readonly<Partial<Record<string, MonthSpellings>>> = {
  ar: { 6: 'يونيه', 7: 'يوليه' },
  bg: {
    1: 'ян',
    2: 'фев',
    3: 'мар',
    4: 'апр',
    8: 'авг',
    9: 'сеп септ',
    10: 'окт',
    11: 'ное ноем',
    12: 'дек',
  },
  bs: eachMonth('januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra'),
  de: { 1: 'jaenner', 3: 'maerz mrz', 9: 'septbr' },
  el: { 2: 'φεβρ', 3: 'μαρτ', 9: 'σεπτ', 11: 'νοεμ' },
  fr: { 2: 'fév' },
  hi: { 9: 'सितम्बर', 10: 'अक्तूबर', 11: 'नवम्बर', 12: 'दिसम्बर' },
  hr: { 11: 'studenog' },
  id: { 8: 'ags agt' },
  it: { 1: 'genn', 2: 'febbr', 5: 'magg', 9: 'sett' },
  lt: eachMonth('saus vas kov bal geg birž liep rugp rugs spal lapkr gruod'),
  pl: { 1: 'stycz', 4: 'kwiet', 6: 'czerw', 8: 'sierp', 9: 'wrześ', 10: 'paźdz', 11: 'listop', 12: 'grudz' },
  ro: { 11: 'noi noiem' },
  ru: { 2: 'фев', 9: 'сен', 11: 'ноя' },
  sl: eachMonth(
    'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  ),
  sr: eachMonth('јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра'),
  'sr-Latn': eachMonth(
    'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
  ),
  uk: { 4: 'кві', 5: 'тра', 6: 'чер', 8: 'сер', 10: 'жов', 11: 'лис', 12: 'гру' },
};

/**
 * Places whose press calls a month otherwise than the language does at large: آب (August, Damascus), أوت
 * (Algiers), غشت (Rabat), Jänner, Sept., setiembre, juill.; and Serbian in Latin letters.
 */
export const regionalLocales: Readonly<Partial<Record<string, readonly string[]>>> = {
  ar: ['ar-SY', 'ar-DZ', 'ar-MA'],
  de: ['de-AT'],
  en: ['en-GB'],
  es: ['es-PE'],
  fr: ['fr-CA'],
  sr: ['sr-Latn'],
};
