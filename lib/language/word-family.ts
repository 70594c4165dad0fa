import { inOtherSigns } from '@/lib/language/search/other-signs';
import { keepByKey } from './keep-by-key';

/**
 * Forms of words in languages for which Postgres has no dictionary, or a bad one: its Russian one parts
 * "саммит" from "саммите", its Arabic one "الرئيس" from "والرئيس". A family is all that the word's possible
 * stems give with the endings of its script: rather too many forms, most of which no text has.
 */
export function wordFamily(folded: string, language: string | null): ReadonlySet<string> {
  const same = inOtherSigns(folded);
  if (same !== null) return same;
  const grammar = grammars.find(({ script }) => script.test(folded));
  if (grammar !== undefined) return families(folded, () => formsOf(folded, grammar));
  const primary = language?.split('-')[0] ?? '';
  if (!slavicInLatin.includes(primary)) return new Set([folded, ...portuguesePlural(folded)]);
  return families(folded, () => formsOf(folded, latin));
}

/**
 * "negociacoes" of "negociacao" and the other way round: without their accents, as words are indexed, Postgres'
 * dictionary knows neither for a noun. No other language has such endings.
 */
function portuguesePlural(folded: string): readonly string[] {
  const [, stem, ending] = /^([a-z]{2,}[csi])(ao|oes)$/.exec(folded) ?? [];
  if (stem === undefined) return [];
  return [`${stem}${ending === 'ao' ? 'oes' : 'ao'}`];
}

/**
 * An Arabic word has 600 forms, and a page that shows where it stands asked for them at each word that begins alike: a
 * quarter of the processor's time that the page took. A word is of one grammar, so that it is key enough.
 */
const families = keepByKey<ReadonlySet<string>>(50);

/** Languages in Latin letters whose words take other endings, and that Postgres has no dictionary for. */
export const slavicInLatin: readonly string[] = ['pl', 'cs', 'sk', 'sl', 'hr', 'bs', 'lv'];

/** A Korean word without the particle at its end, where enough of it is left. */
export function withoutParticle(word: string): string {
  const core = word.replace(koreanParticle, '');
  return [...core].length >= 2 ? core : word;
}

const koreanParticle =
  /(?<=\p{sc=Hangul})(?:으로부터|에게서|로부터|에서|에게|으로|까지|부터|처럼|보다|하고|이라고|라고|은|는|이|가|을|를|의|에|와|과|도|로|만|께)$/u;

interface Grammar {
  readonly script: RegExp;
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
  /** Last letters of a stem, and what they become with an ending: Polish "szczyt", "szczycie". */
  readonly changes: readonly (readonly [string, string])[];
}

const shortestStem = 3;

function formsOf(word: string, { prefixes, endings, changes }: Grammar): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    for (const ending of endings) {
      const stem = rest.slice(0, rest.length - ending.length);
      if (rest.endsWith(ending) && stem.length >= Math.max(shortestStem, ending.length)) stems.add(stem);
    }
    for (const [plain, changed] of changes) {
      const stem = `${rest.slice(0, rest.length - changed.length)}${plain}`;
      if (rest.endsWith(changed) && stem.length >= shortestStem) stems.add(stem);
    }
  }
  const forms = new Set([word]);
  for (const stem of stems) {
    for (const prefix of prefixes) for (const ending of endings) forms.add(prefix + stem + ending);
    for (const [plain, changed] of changes) {
      if (stem.endsWith(plain)) forms.add(stem.slice(0, stem.length - plain.length) + changed);
    }
  }
  return forms;
}

function listed(forms: string): readonly string[] {
  return ['', ...forms.split(' ')];
}

const latin: Grammar = {
  script: /^\p{sc=Latin}/u,
  prefixes: [''],
  endings: listed(
    'a e i o u y s em om ow am ach ami ego emu ej ym im ych ich ymi imi iem ie owi owie ou um mi ech eho ho mu ova ove as ai iem is us es ja ju',
  ),
  changes: [
    ['t', 'cie'],
    ['d', 'dzie'],
    ['r', 'rze'],
    ['k', 'ce'],
    ['g', 'dze'],
    ['l', 'le'],
  ],
};

const grammars: readonly Grammar[] = [
  {
    script: /^\p{sc=Cyrillic}/u,
    prefixes: [''],
    endings: listed(
      [
        'а у е и ы о я ю ь й і ї є ом ем ой ей ою ею єю ам ям ами ями ах ях ов ев ів їв ові еві єві ію іє ії ія',
        'ия ие ии ию ий ій ией ием иям иях иями ью ья ье ьи ого его ому ему ым им ім ая яя ое ее ые ую юю ых их',
        'ыми ими ої ії ьої ьому ът ят та то те ата ето ите ият ето ове',
      ].join(' '),
    ),
    changes: [
      ['к', 'ці'],
      ['г', 'зі'],
      ['ч', 'ччю'],
      ['т', 'ттю'],
      ['н', 'нню'],
    ],
  },
  {
    script: /^\p{sc=Arabic}/u,
    prefixes: listed('ال و وال ب بال ل لل ف فال ك كال ول وب ولل وبال'),
    endings: listed('ه ها هم ي يه ات ون ين ان نا ا هاي'),
    changes: [],
  },
  {
    script: /^\p{sc=Hebrew}/u,
    prefixes: listed('ה ו ב ל מ ש כ וה שה מה ול וב ומ כש לה שב'),
    endings: listed('ים ות ה ת י יו ו ית'),
    changes: [],
  },
  {
    script: /^\p{sc=Georgian}/u,
    prefixes: [''],
    endings: listed('ი ის მა ს ით ად ო ა ზე ში თან ების ებს ები ებმა ისა ისთან ისთვის დან იდან'),
    changes: [],
  },
];
