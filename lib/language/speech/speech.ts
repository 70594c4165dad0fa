/**
 * How a language's press says who said something. Lists are word forms, parted by `|`; `*` at the end of one stands
 * for any letters there.
 */
export interface Speech {
  /** What a person does who is quoted, in the forms that have a subject. */
  readonly verbs: string;
  /** Those of them that tell of a conversation as well: "they spoke for three hours". */
  readonly talks?: string;
  /** The same without one: the subject is that of the sentence, "…, adding that". */
  readonly participles: string;
  /** Who was named before. */
  readonly pronouns: string;
  /** Those of them that mean a man, and those that may mean a woman; verbs too, where their form says that. */
  readonly he: string;
  readonly she: string;
  /** Those that mean several: nobody alone is called so. */
  readonly they?: string;
  /** "In his words", of somebody named before. */
  readonly byPronoun: string;
  /** The name follows: "according to". */
  readonly accordingTo: string;
  /** The name stands before: „Berg zufolge“. */
  readonly accordingBehind?: string;
  /** "Russia made what Berg called “…”": words before who calls something so, and how. */
  readonly freeRelative?: string;
  readonly calls?: string;
  /** Between a name and what somebody is of: "Ida Berg of the Harbour Office told us". */
  readonly memberOf?: string;
  /** Who is not named and was there: "according to two people who heard it". */
  readonly witnesses?: string;
  /** Behind a name as if it were an adjective, and nothing that speaks: "Berg interview: “…”". */
  readonly occasions?: string;
  /** What only people do, beside saying something: "Ida Berg shrugged". */
  readonly gestures?: string;
  /** What opens a clause on who acts in the next: "Asked about it, Berg shrugged." */
  readonly asked?: string;
  /** Whether a verb may stand without a pronoun: "dijo por la noche". */
  readonly dropsPronouns?: true;
  /** Nouns are written as names are, so a capital that opens a sentence says less still: "Wenige Punkte". */
  readonly capitalNouns?: true;
  /** Forms that say nothing without a helping verb: « …, scritto in rosso ». */
  readonly helped?: string;
  /** Before a verb in the forms that it has above: "was told". */
  readonly passive?: string;
  /** The verb stands second, so that who speaks stands behind it where something else comes first: „In Oslo sagte Berg“. */
  readonly verbSecond?: true;
  /** The verb stands behind what was said, who said it before that: "Berg, “…” dedi"; and what "according to" is of before it. */
  readonly verbLast?: true;
  /** An owner's name ends with an s and has no apostrophe: „Ida Bergs bror“; first names that end so, and own nothing. */
  readonly bareGenitive?: string;
  /** Somebody unknown: „Ein Matrose rief Berg zu“; «dijo un marinero». */
  readonly indefinite?: string;
  /** The letter with which an owner's name ends then, where it is no s: „Falkin mukaan“. */
  readonly ownersEnd?: string;
  /** Places that may stand right behind a name, in the cases that say where: „mondta Ida Berg Oslóban“. */
  readonly inPlaces?: string;
  /** Who said it stands behind this: “…” diyen Berg. */
  readonly saying?: string;
  /** Names have cases, which a name that is given must not: «Советник Берга». */
  readonly declines?: true;
  /** How a surname ends of whom something is said to, and none that speaks: «сказал Берг Горскому». */
  readonly datives?: string;
  /**
   * How the names that are given decline: endings that no subject has, by themselves on a surname, or on all parts
   * of a name („mluvčí Jana Berga“). Of three parts one may be an outlet's, in a case of its own: „řekl Reuters Jan Berg“.
   */
  readonly oblique?: { readonly alone: string; readonly together?: string };
  /** "She quoted Berg as": the name of who is quoted follows. */
  readonly quotes?: string;
  /** Who speaks may be named within the marks, between commas: « Nous partons, a déclaré Berg. » */
  readonly saysAside?: true;
  /** And the name before the verb: „– Lähdemme, Falk sanoo.“ */
  readonly asideNamesFirst?: true;
  /** What may stand between who speaks and the verb. */
  readonly between: string;
  /** Behind these a name is no subject, and no noun phrase goes on. */
  readonly prepositions: string;
  readonly and: string;
  /** Other words that open a sentence before a name, and are none: "Former", "Meanwhile". */
  readonly openers?: string;
  /** Before a clause on the person named: "who". */
  readonly who: string;
  /** Before a title, or words that nobody is said to have said: "the film", "the so-called". */
  readonly titled: string;
  /** The same behind the words: „“Uzun yol” adlı film“. */
  readonly titledBehind?: string;
}
