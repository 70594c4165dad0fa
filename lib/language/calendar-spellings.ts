/** What the press prints beside what the runtime prints: by month, 1 to 12, words parted by spaces. */
type MonthSpellings = Readonly<Partial<Record<number, string>>>;

/** The twelve of a language, January first; in each of several cases. */
function eachMonth(...cases: readonly string[]): MonthSpellings {
  const inCase = cases.map((words) => words.split(' '));
  const months = Array.from({ length: 12 }, (_, place) => inCase.map((words) => words[place]).join(' '));
  return Object.fromEntries(months.map((words, place) => [place + 1, words]));
}

/**
 * Names and abbreviations of months that CLDR lacks, by primary subtag, as the press of these languages prints
 * them; another case, accents left out and a dot after them need no line of their own.
 */
export const monthSpellings: Readonly<Partial<Record<string, MonthSpellings>>> = {
  ar: { 6: 'يونيه', 7: 'يوليه' },
  bg: {
    1: 'ян яну',
    2: 'фев',
    3: 'мар',
    4: 'апр',
    8: 'авг',
    9: 'сеп септ',
    10: 'окт',
    11: 'ное ноем',
    12: 'дек',
  },
  bn: { 1: 'জানুয়ারী', 2: 'ফেব্রুয়ারী' },
  bs: eachMonth('januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra'),
  de: { 1: 'jaenner', 2: 'feber', 3: 'maerz mrz', 9: 'septbr' },
  el: { 2: 'φεβρ', 3: 'μαρτ', 9: 'σεπτ', 11: 'νοεμ' },
  et: eachMonth(
    'jaanuari veebruari märtsi aprilli mai juuni juuli augusti septembri oktoobri novembri detsembri',
    'jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril',
  ),
  fa: {
    1: 'جنوری',
    2: 'فبروری',
    3: 'مارچ',
    4: 'اپریل',
    6: 'جون',
    7: 'جولای',
    8: 'آگوست اگست',
    9: 'سپتمبر',
    10: 'اکتوبر',
    11: 'نومبر',
    12: 'دسمبر',
  },
  fi: eachMonth(
    'tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun',
    'tam hel maalis huh tou kes hei elo syy lok marras jou',
  ),
  fr: { 2: 'fév', 8: 'aou' },
  he: { 3: 'מרס במרס' },
  hi: { 9: 'सितम्बर', 10: 'अक्तूबर अक्तू', 11: 'नवम्बर', 12: 'दिसम्बर' },
  hr: { 11: 'studenog' },
  id: { 2: 'peb', 8: 'ags agt', 11: 'nop' },
  it: { 1: 'genn', 2: 'febbr', 5: 'magg', 9: 'sett' },
  lt: eachMonth('saus vas kov bal geg birž liep rugp rugs spal lapkr gruod'),
  lv: eachMonth(
    'janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra',
    'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
    'janvāri februāri martu aprīli maiju jūniju jūliju augustu septembri oktobri novembri decembri',
  ),
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
  uk: {
    3: 'берез',
    4: 'кві',
    5: 'тра',
    6: 'чер',
    8: 'сер',
    9: 'верес',
    10: 'жов',
    11: 'лис листоп',
    12: 'гру',
  },
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
  uz: ['uz-Cyrl'],
};

/** What stands behind a date of the year before, and before one, as parts of expressions in lower case: "3 марта прошлого года". */
export const lastYearWords = {
  behind:
    "last year|(?:des )?(?:vergangenen|letzten|vorigen) jahres|l'année dernière|l'an dernier|año pasado|ano passado|anno scorso|" +
    'прошлого года|минулого року|ubiegłego roku|zeszłego roku|loňského roku|minulého roku|vorig jaar|förra året|i fjol|i fjor|' +
    'sidste år|viime vuonna|viime vuoden|anul trecut|praėjusių metų|العام الماضي',
  before: 'tavaly|geçen yıl|geçtiğimiz yıl|पिछले साल|पिछले वर्ष|pernai',
} as const;

/** What stands before a clock time, and what behind it, as parts of expressions in lower case: "klo 12.30", "12:30 Uhr". */
export const clockWords = {
  before:
    'klo|kello|klokken|klockan|kl|um|ob|o godz|godz|saat|ora|ore|alle ore|alle|a las|às|à|at|om|kell|plkst|pukul|jam|lúc|เวลา',
  after: 'uhr|hrs|น',
  /** Before a clock time, and as well before other figures. */
  maybeBefore: 'gegen|tegen|vers|v|u|в|о|o|у',
} as const;

/** What stands between the first and the last of several days, and before the first of two that "and" joins so. */
export const spanWords = {
  to: 'to|till|until|through|bis|au|à|al|a|até|до|по|do|till|tot|t/m|til|saakka|iki|până|至|到|から|〜|～|부터|إلى|حتى|से',
  and: 'and|und|et|y|e|и|і|та|i|a|en|og|och|és|ja|și|ir|ve',
  between: 'between|zwischen|entre|tra|fra|między|между|між|mezi|tussen|mellom|mellem|mellan|între|tarp',
} as const;

/**
 * The clock by which a time is meant, in words behind it, as parts of expressions in lower case: "по московскому времени",
 * "heure de Paris". By the zone's name (IANA).
 */
export const zoneWords: Readonly<Record<string, string>> = {
  'Europe/Moscow':
    'мск|по мск|по московскому времени|moscow time|moskauer zeit|heure de moscou|hora de moscú|بتوقيت موسكو|莫斯科时间|モスクワ時間',
  'Europe/Kyiv':
    'за києвом|за київським часом|по киеву|по киевскому времени|kyiv time|kiev time|kyjiwer zeit|heure de kiev',
  'Europe/Minsk': 'по минску|по минскому времени',
  'Europe/London': 'uk time|london time|heure de londres',
  'Europe/Paris': 'heure de paris|heure française',
  'Europe/Brussels': 'heure de bruxelles|heure belge',
  'Europe/Zurich': 'heure suisse|schweizer zeit',
  'Europe/Berlin': 'deutscher zeit|mitteleuropäischer (?:sommer)?zeit',
  'Europe/Madrid': 'hora peninsular(?: española)?|hora de (?:españa|madrid)|hora española',
  'Europe/Lisbon': 'hora de lisboa',
  'Europe/Rome': 'ora italiana|ora di roma',
  'Europe/Warsaw': 'czasu polskiego',
  'Europe/Istanbul': 'tsi|türkiye saati(?:yle)?',
  'America/New_York': 'eastern(?: time)?|heure de new york|hora de nueva york|美东时间|美東時間',
  'America/Los_Angeles': 'pacific(?: time)?',
  'America/Sao_Paulo': 'horário de brasília|hora de brasília',
  'Asia/Jerusalem': 'israel time|שעון ישראל',
  'Asia/Riyadh': 'بتوقيت مكة(?: المكرمة)?|بتوقيت السعودية|بتوقيت الرياض|makkah time',
  'Asia/Dubai': 'بتوقيت (?:الإمارات|أبوظبي|أبو ظبي|دبي)|uae time',
  'Africa/Cairo': 'بتوقيت القاهرة|cairo time',
  'Asia/Tehran': 'به وقت تهران|tehran time',
  'Asia/Kolkata': 'indian standard time|भारतीय समयानुसार',
  'Asia/Karachi': 'pakistan standard time',
  'Asia/Shanghai': '北京时间|北京時間|beijing time|heure de pékin|по пекинскому времени',
  'Asia/Taipei': '台北時間|台灣時間|taipei time',
  'Asia/Hong_Kong': '香港時間|hong kong time',
  'Asia/Tokyo': '日本時間|日本标准时间|tokyo time|japan time',
  'Asia/Seoul': '한국\\s?시간|seoul time|korea time',
  'Etc/UTC': 'بتوقيت (?:غرينتش|جرينتش)|по гринвичу|за гринвічем|heure gmt|hora gmt|格林尼治时间|格林威治時間',
};
