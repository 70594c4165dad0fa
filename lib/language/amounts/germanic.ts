import { type AmountWords, adjectives } from './amount-words';

export const en: AmountWords = {
  numbers: {
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
  },
  article: 'a|an',
  of: 'of',
  and: 'and',
  half: 'half',
  quarter: 'quarter|quarters',
  dozen: 'dozen',
  hundred: 'hundred',
  thousand: 'thousand',
  hours: 'hour|hours|hrs|hr|h',
  minutes: 'minute|minutes|min|mins',
  spans: {},
  within: { over: 'odd|plus|good|solid', exact: 'long|full|whole|straight|tense|short|intense' },
  to: 'to|or',
  about: 'about|around|roughly|some|approximately|or so|estimated',
  nearly: 'nearly|almost|just under|close to|not quite|just short of|approaching|shy of',
  over: 'more than|over|upwards of|at least|just over|a good|well over|little more than|exceeding|in excess of|beyond|longer than',
  upTo: 'not even|no longer than|not longer than|up to|at most|no more than|less than|under|fewer than|not more than',
  behind: { over: 'or more|or longer', upTo: 'or less|or fewer', about: 'or so|or thereabouts' },
};

const germanUnits = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const germanTens = [
  '',
  '',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];

/** "fünfundvierzig": one word for every number to 99; "zweieinhalb" for every half to twelve and a half. */
function germanNumbers(): Readonly<Record<string, string>> {
  const small: Record<string, string> = {
    1: 'eins',
    2: 'zwei|zweien',
    3: 'drei|dreien',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
    '1.5': 'anderthalb|eineinhalb',
  };
  for (let tens = 2; tens <= 9; tens += 1) {
    for (let unit = 0; unit <= 9; unit += 1) {
      const [one = '', ten = ''] = [germanUnits[unit], germanTens[tens]];
      small[String(tens * 10 + unit)] = unit === 0 ? ten : `${one}und${ten}`;
    }
  }
  for (let unit = 1; unit <= 9; unit += 1) {
    const word = germanUnits[unit] ?? '';
    if (unit > 1) small[`${unit}.5`] = `${word}einhalb`;
    small[`${unit}.25`] = `${word}einviertel`;
    small[`${unit}.75`] = `${word}dreiviertel`;
  }
  return small;
}

/** „Viertelstunde“, „dreistündig“, „zwölfminütige“. */
function germanSpans(): Readonly<Record<string, string>> {
  const endings = 'e|en|er|es|em';
  const words = { ...germanNumbers(), 1: 'ein' };
  const times = (minutes: number) =>
    Object.fromEntries(Object.entries(words).map(([number, word]) => [Number(number) * minutes, word]));
  const all = [
    { 15: 'viertelstunde', 30: 'halbstunde', 45: 'dreiviertelstunde' },
    adjectives({ 30: 'halb', 45: 'dreiviertel' }, 'stündig', endings),
    adjectives(times(1), 'minütig', endings),
    adjectives(times(60), 'stündig', endings),
  ];
  const found: Record<string, string> = {};
  for (const list of all)
    for (const [minutes, forms] of Object.entries(list)) found[minutes] = `${found[minutes] ?? ''}|${forms}`;
  return found;
}

/** „Hundertfünfundsechzig“, „neunzehntausendfünfhundert“: one word for hundreds and thousands with what follows. */
function germanLargeNumbers(): Readonly<Record<string, string>> {
  const small = Object.entries({ 1: 'ein', ...germanNumbers() }).filter(([number]) => !number.includes('.'));
  const whole = small.map(([number, words]) => [Number(number), words.split('|')[0] ?? ''] as const);
  const found: Record<string, string> = {};
  const add = (value: number, word: string) => {
    found[value] = found[value] === undefined ? word : `${found[value]}|${word}`;
  };
  for (const [hundreds, word] of whole.filter(([number]) => number < 10)) {
    const isOne = hundreds === 1;
    for (const opening of isOne ? ['hundert', 'einhundert'] : [`${word}hundert`]) {
      if (opening !== 'hundert') add(hundreds * 100, opening);
      for (const [number, rest] of [...whole, [1, 'eins'] as const])
        add(hundreds * 100 + number, `${opening}${rest}`);
    }
  }
  for (const [thousands, word] of whole) {
    add(thousands * 1000, `${word}tausend`);
    for (const [hundreds, rest] of whole.filter(([number]) => number < 10))
      add(thousands * 1000 + hundreds * 100, `${word}tausend${rest}hundert`);
  }
  return found;
}

export const de: AmountWords = {
  numbers: { ...germanNumbers(), ...germanLargeNumbers() },
  article: 'ein|eine|einer|einem|einen',
  and: 'und',
  half: 'halb|halbe|halben|halbes',
  quarter: 'viertel',
  dozen: 'dutzend',
  hundred: 'hundert',
  thousand: 'tausend',
  hours: 'stunde|stunden|std|stündige|stündigen|stündiger|stündiges|stündigem',
  minutes: 'minute|minuten|min|minütige|minütigen|minütiger|minütiges|minütigem',
  spans: germanSpans(),
  within: { over: 'gute|guten', nearly: 'knappe|knappen', exact: 'lange|langen|volle|vollen|ganze|ganzen' },
  to: 'bis|oder',
  about: 'etwa|rund|ungefähr|circa|ca|gegen|schätzungsweise',
  nearly: 'fast|knapp|beinahe|nahezu|annähernd|nicht ganz',
  over: 'mehr als|über|gut|länger als|mindestens|etwas mehr als|wenig mehr als|wenig über',
  upTo: 'nicht mehr als|nicht länger als|nicht einmal|bis zu|höchstens|maximal|weniger als|unter',
  behind: { over: 'oder mehr|oder länger', upTo: 'oder weniger', about: 'etwa|ungefähr' },
};
