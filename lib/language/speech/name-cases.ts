/** How names stand behind "according to" in languages whose names have cases. */
export interface NameCases {
  /** The genitive of the last name and of those before it: endings by what replaces them, the longest first. */
  readonly last: readonly (readonly [ending: string, genitive: string])[];
  readonly given: readonly (readonly [ending: string, genitive: string])[];
  /** Of a woman: a last name with one of the other endings stays as it is. */
  readonly women: string;
  /** First names that end so are of women. */
  readonly womensNames: string;
  /** Endings that a first name has in the genitive only, but for some names; and a last name behind a first one in `а`. */
  readonly ofGiven: string;
  readonly notOfGiven?: string;
  readonly ofLast: string;
  /** First names of women alone, which end as a man's does in the genitive. */
  readonly womenAlone?: string;
  /** Whether no name stands there as it is. */
  readonly always?: true;
  /** Surnames that end so stay as they are in all cases. */
  readonly fixed?: string;
  /** What may stand before the name and is whose it is itself: «по словам президента Берга», not «адвоката Берга». */
  readonly titles: string;
}

const hardCyrillic = [...'бвгджзклмнпрстфхцчшщ'];
const softening: readonly (readonly [string, string])[] = [...'гкхжшчщ'].map((letter) => [
  `${letter}а`,
  `${letter}и`,
]);

/** "Trump" is "Trumpa": every consonant takes the same ending. */
function behindEach(letters: readonly string[], ending: string) {
  return letters.map((letter) => [letter, letter + ending] as const);
}

const hardLatin = [...'bcdfghjklmnprstwzłńśźż'];

export const nameCases: Readonly<Record<string, NameCases>> = {
  ru: {
    last: [
      ['ская', 'ской'],
      ['цкая', 'цкой'],
      ['ова', 'овой'],
      ['ева', 'евой'],
      ['ёва', 'ёвой'],
      ['ина', 'иной'],
      ['ский', 'ского'],
      ['цкий', 'цкого'],
      ['ый', 'ого'],
      ['й', 'я'],
      ['ь', 'я'],
      ...softening,
      ['а', 'ы'],
      ...behindEach(hardCyrillic, 'а'),
    ],
    given: [
      ['Павел', 'Павла'],
      ['Лев', 'Льва'],
      ['й', 'я'],
      ['ь', 'я'],
      ['я', 'и'],
      ...softening,
      ['а', 'ы'],
      ...behindEach(hardCyrillic, 'а'),
    ],
    women: 'ская|цкая|ова|ева|ёва|ина',
    womensNames: 'а|я',
    ofGiven: 'ы|ии|ги|ки|ьи',
    ofLast: 'ы|ого|его|ой',
    womenAlone:
      'Анна|Мария|Елена|Ольга|Наталья|Наталия|Ирина|Светлана|Екатерина|Татьяна|Юлия|Анастасия|Дарья|' +
      'Виктория|Марина|Людмила|Галина|Надежда|Вера|Оксана|Алла|Нина|Лариса|София|Софья|Ксения|Полина|' +
      'Вероника|Кристина|Диана|Маргарита|Алина|Елизавета|Инна|Жанна|Тамара|Лидия|Зоя|Раиса|Мелания|Эмма|' +
      'Марта|Лара',
    fixed: 'о|е|ё|э|и|у|ю|ых|их|ко',
    titles:
      'президента|премьера|канцлера|главы|государства|министра|политолога|эксперта|аналитика|депутата|сенатора|историка|' +
      'самого|самой|российского|американского|украинского|США|России|РФ|Украины|ФРГ|лидера',
  },
  uk: {
    last: [
      ['ська', 'ської'],
      ['цька', 'цької'],
      ['ова', 'ової'],
      ['ева', 'евої'],
      ['єва', 'євої'],
      ['іна', 'іної'],
      ['ський', 'ського'],
      ['цький', 'цького'],
      ['ий', 'ого'],
      ['ко', 'ка'],
      ['й', 'я'],
      ['ь', 'я'],
      ['а', 'и'],
      ...behindEach(hardCyrillic, 'а'),
    ],
    given: [
      ['ія', 'ії'],
      ['я', 'і'],
      ['й', 'я'],
      ['ь', 'я'],
      ['о', 'а'],
      ['а', 'и'],
      ...behindEach(hardCyrillic, 'а'),
    ],
    women: 'ська|цька|ова|ева|єва|іна',
    womensNames: 'а|я',
    ofGiven: 'и|ії',
    ofLast: 'ого|ої',
    womenAlone:
      'Анна|Ганна|Марія|Олена|Ольга|Наталія|Наталя|Ірина|Світлана|Катерина|Тетяна|Юлія|Анастасія|Дарія|' +
      'Дарʼя|Вікторія|Марина|Людмила|Галина|Надія|Віра|Оксана|Алла|Ніна|Лариса|Софія|Ксенія|Поліна|Вероніка|' +
      'Христина|Діана|Маргарита|Аліна|Єлизавета|Інна|Жанна|Тамара|Лідія|Зоя|Раїса|Меланія|Леся|Олеся|' +
      'Соломія|Марта',
    fixed: 'о|е|є|і|у|ю|их',
    titles:
      'президента|президентки|прем’єра|канцлера|глави|очільника|держави|міністра|міністерки|політолога|політологині|експерта|' +
      'експертки|аналітика|депутата|сенатора|історика|самого|самої|російського|американського|українського|США|Росії|України|лідера',
  },
  pl: {
    last: [
      ['ska', 'skiej'],
      ['cka', 'ckiej'],
      ['dzka', 'dzkiej'],
      ['ski', 'skiego'],
      ['cki', 'ckiego'],
      ['dzki', 'dzkiego'],
      ['ek', 'ka'],
      ['ka', 'ki'],
      ['ga', 'gi'],
      ['a', 'y'],
      ...behindEach(hardLatin, 'a'),
    ],
    given: [
      ['Paweł', 'Pawła'],
      ['ia', 'ii'],
      ['ka', 'ki'],
      ['ga', 'gi'],
      ['a', 'y'],
      ['ek', 'ka'],
      ...behindEach(hardLatin, 'a'),
    ],
    women: 'ska|cka|dzka',
    womensNames: 'a',
    ofGiven: 'y|ii|ki|gi|ego',
    ofLast: 'ego|iej',
    notOfGiven: 'Jerzy|Cezary|Ignacy|Konstanty|Maurycy|Wincenty|Hilary',
    womenAlone:
      'Anna|Maria|Ewa|Katarzyna|Małgorzata|Agnieszka|Barbara|Krystyna|Joanna|Magdalena|Monika|Zofia|Teresa|' +
      'Danuta|Natalia|Karolina|Marta|Beata|Dorota|Alicja|Halina|Irena|Jadwiga|Hanna|Iwona|Justyna|Klaudia|' +
      'Paulina|Patrycja|Renata|Sylwia|Urszula|Weronika|Wanda|Julia|Izabela|Elżbieta|Edyta|Ilona|Kamala|' +
      'Melania|Angela|Ursula|Giorgia|Ida',
    fixed: 'o|e|i|u|y|é',
    titles:
      'prezydenta|prezydent|premiera|premier|kanclerza|szefa|szefowej|ministra|minister|politologa|eksperta|ekspertki|analityka|' +
      'posła|posłanki|senatora|historyka|samego|samej|USA|Rosji|Ukrainy|lidera',
  },
  // Surnames whose stems change (Lahti, Lahden) are not found.
  fi: {
    always: true,
    last: [
      ['nen', 'sen'],
      ...behindEach([...'aeiouyäöå'], 'n'),
      ...behindEach([...'bcdfghjklmnprstvwxzčšž'], 'in'),
    ],
    given: [],
    women: '',
    womensNames: '-',
    ofGiven: '-',
    ofLast: '-',
    titles: 'presidentti|pääministeri|ministeri|kansleri',
  },
  // A man's name has "lui" before it.
  ro: {
    last: [],
    given: [],
    women: '',
    womensNames: '-',
    ofGiven: 'ei',
    notOfGiven: 'Andrei|Matei|Alexei|Aleksei|Serghei|Sergei|Timotei|Moisei',
    ofLast: '-',
    titles: '',
  },
  sh: {
    last: [],
    given: [],
    women: '',
    womensNames: '-',
    ofGiven: 'e|е',
    notOfGiven:
      'Ante|Mate|Jure|Ive|Ole|Stipe|Frane|Hrvoje|Đorđe|Blagoje|Radoje|Mike|George|Joe|Steve|André|Ђорђе|Џо|Оле',
    ofLast: '-',
    titles: '',
  },
};
