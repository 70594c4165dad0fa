import type { Pattern } from '@/lib/language/every-match';
import { FormFinder } from '@/lib/language/form-finder';
import { primarySubtag } from '@/lib/language/language-tag';
import { type Addressees, addresseesOf } from './addressees';
import { bodiesOf } from './bodies';
import { callings, relations } from './callings';
import type { ClauseWords } from './clauses';
import { roles } from './roles';
import type { Speech } from './speech';
import { clausesOf, languages } from './speech-languages';
import { inAllLetters } from './spellings';
import { type UtteranceWords, utteranceWords } from './utterances';

/** The lists of a language as patterns (flag g). */
export type CompiledSpeech = Readonly<
  Record<
    Exclude<
      keyof Speech,
      | 'dropsPronouns'
      | 'capitalNouns'
      | 'declines'
      | 'quotes'
      | 'passive'
      | 'saysAside'
      | 'asideNamesFirst'
      | 'ownersEnd'
      | 'titledBehind'
      | 'talks'
      | 'verbSecond'
      | 'verbLast'
      | 'bareGenitive'
      | 'oblique'
      | 'datives'
      | 'witnesses'
      | 'occasions'
      | 'helped'
      | 'indefinite'
      | 'openers'
      | 'freeRelative'
      | 'calls'
      | 'memberOf'
      | 'asked'
      | 'gestures'
      | 'they'
      | 'accordingBehind'
      | 'inPlaces'
      | 'saying'
    >,
    Pattern
  >
> & {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly quotes: Pattern | null;
  readonly passive: Pattern | null;
  readonly talks: Pattern | null;
  readonly freeRelative: Pattern;
  readonly calls: Pattern;
  readonly memberOf: Pattern;
  readonly asked: Pattern;
  readonly gestures: Pattern;
  readonly datives: Pattern;
  readonly witnesses: Pattern;
  readonly occasions: Pattern;
  readonly helped: Pattern;
  readonly indefinite: Pattern;
  readonly they: Pattern;
  readonly accordingBehind: Pattern;
  readonly inPlaces: Pattern;
  readonly saying: Pattern;
  readonly verbSecond: boolean;
  readonly verbLast: boolean;
  readonly bareGenitive: Pattern | null;
  readonly oblique: { readonly alone: Pattern; readonly together: Pattern | null } | null;
  /** How a name ends that owns what follows, where no mark says so. */
  readonly ownersEnd: string;
  readonly titledBehind: Pattern;
  readonly asideNamesFirst: boolean;
  /** What people are called before their names. */
  readonly roles: Pattern;
  /** The same, and what they do. */
  readonly callings: Pattern;
  /** Those of them that are somebody's. */
  readonly relations: Pattern;
  /** What names of bodies are made of, and what they begin with. */
  readonly bodies: { readonly words: Pattern; readonly first: Pattern };
  /** What somebody says, as a noun; null where no words are known. */
  readonly utterances: {
    readonly nouns: Pattern;
    readonly of: Pattern;
    readonly unsaid: Pattern;
    readonly links: Pattern;
  } | null;
  /** What stands between a verb of saying and who says it. */
  readonly addressees: Addressees;
  /** What may open a sentence with a capital before a name. */
  readonly openers: Pattern;
  readonly clauses: Readonly<
    Record<
      Exclude<keyof ClauseWords, 'tellings' | 'notTellings' | 'behindNames' | 'receives' | 'othersWords'>,
      Pattern
    >
  > & {
    readonly behindNames: Pattern | null;
    readonly tellings: Pattern | null;
    readonly notTellings: Pattern;
    readonly receives: Pattern;
    readonly othersWords: Pattern;
  };
  readonly capitalNouns: boolean;
  readonly declines: boolean;
  readonly saysAside: boolean;
  readonly dropsPronouns: boolean;
};

/** Languages whose words stand together. */
const together: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', bs: 'sh', hr: 'sh', sr: 'sh' };

const compiled = new Map<string, CompiledSpeech>();

/** How the press of a language (BCP 47) says who said something, as patterns; null where it is not known. */
export function compiledSpeech(language: string): CompiledSpeech | null {
  const subtag = primarySubtag(language.toLowerCase());
  const primary = together[subtag] ?? subtag;
  const speech = languages[primary];
  if (speech === undefined) return null;
  const known = compiled.get(primary) ?? compile(speech, clausesOf[primary], primary);
  compiled.set(primary, known);
  return known;
}

const openingLists = ['openers', 'and', 'prepositions', 'between', 'who', 'accordingTo', 'pronouns'] as const;

type MakePattern = (forms?: string) => Pattern;

function compile(speech: Speech, clauses: ClauseWords | undefined, primary: string): CompiledSpeech {
  const called = roles[primary] ?? '';
  const bodies = bodiesOf(primary);
  const pattern = (forms = '') => new FormFinder(inAllLetters(forms, primary).filter((form) => form !== ''));
  return {
    language: primary,
    verbs: pattern(speech.verbs),
    participles: pattern(speech.participles),
    pronouns: pattern(speech.pronouns),
    he: pattern(speech.he),
    she: pattern(speech.she),
    byPronoun: pattern(speech.byPronoun),
    accordingTo: pattern(speech.accordingTo),
    between: pattern(speech.between),
    prepositions: pattern(speech.prepositions),
    and: pattern(speech.and),
    who: pattern(speech.who),
    titled: pattern(speech.titled),
    quotes: speech.quotes === undefined ? null : pattern(speech.quotes),
    talks: speech.talks === undefined ? null : pattern(speech.talks),
    passive: speech.passive === undefined ? null : pattern(speech.passive),
    freeRelative: pattern(speech.freeRelative),
    calls: pattern(speech.calls),
    memberOf: pattern(speech.memberOf),
    asked: pattern(speech.asked),
    gestures: pattern(speech.gestures),
    datives: pattern(speech.datives),
    witnesses: pattern(speech.witnesses),
    occasions: pattern(speech.occasions),
    helped: pattern(speech.helped),
    indefinite: pattern(speech.indefinite),
    they: pattern(speech.they),
    accordingBehind: pattern(speech.accordingBehind),
    inPlaces: pattern(speech.inPlaces),
    saying: pattern(speech.saying),
    oblique: obliqueOf(speech.oblique, pattern),
    ownersEnd: speech.ownersEnd ?? 's',
    ...marksOf(speech),
    titledBehind: pattern(speech.titledBehind),
    bareGenitive: speech.bareGenitive === undefined ? null : pattern(speech.bareGenitive),
    roles: pattern(called),
    callings: pattern(`${called}|${callings[primary] ?? ''}`),
    relations: pattern(relations[primary]),
    bodies: { words: pattern(bodies.words), first: pattern(bodies.first) },
    clauses: clausesIn(clauses, pattern),
    utterances: utterancesOf(utteranceWords[primary], pattern),
    addressees: addresseesOf(primary, pattern),
    openers: pattern(
      [...openingLists.map((list) => speech[list]), clauses?.turns, clauses?.possessives].join('|'),
    ),
  };
}

function utterancesOf(words: UtteranceWords | undefined, pattern: MakePattern) {
  return words === undefined
    ? null
    : {
        nouns: pattern(words.nouns),
        of: pattern(words.of),
        unsaid: pattern(words.unsaid ?? ''),
        links: pattern(words.links),
      };
}

function clausesIn(clauses: ClauseWords | undefined, pattern: MakePattern) {
  return {
    turns: pattern(clauses?.turns),
    links: pattern(clauses?.links),
    that: pattern(clauses?.that),
    never: pattern(clauses?.never),
    denies: pattern(clauses?.denies),
    possessives: pattern(clauses?.possessives),
    questions: pattern(clauses?.questions),
    joins: pattern(clauses?.joins),
    refuses: pattern(clauses?.refuses),
    notTellings: pattern(clauses?.notTellings),
    receives: pattern(clauses?.receives),
    othersWords: pattern(clauses?.othersWords),
    behindNames: clauses?.behindNames === undefined ? null : pattern(clauses.behindNames),
    tellings: clauses?.tellings === undefined ? null : pattern(clauses.tellings),
  };
}

/** What is said of a language by yes or no; no where nothing is said. */
function marksOf(speech: Speech) {
  return {
    verbSecond: speech.verbSecond === true,
    asideNamesFirst: speech.asideNamesFirst === true,
    verbLast: speech.verbLast === true,
    saysAside: speech.saysAside === true,
    dropsPronouns: speech.dropsPronouns === true,
    capitalNouns: speech.capitalNouns === true,
    declines: speech.declines === true,
  };
}

function obliqueOf(oblique: Speech['oblique'], pattern: MakePattern) {
  return oblique === undefined
    ? null
    : {
        alone: pattern(oblique.alone),
        together: oblique.together === undefined ? null : pattern(oblique.together),
      };
}
