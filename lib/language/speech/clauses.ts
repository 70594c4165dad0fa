/** How a language's press parts what is said from who tells of it; forms as in `Speech`. */
export interface ClauseWords {
  /** Before a clause on another matter than the one before: "but", "while". */
  readonly turns: string;
  /** Before what somebody says: "that". */
  readonly that: string;
  /** What of somebody's a story is: "in Berg’s telling". */
  readonly tellings?: string;
  /** Near before a verb, what follows was not said: "never", "not". */
  readonly never: string;
  /** The same as a verb: "denied having said". */
  readonly denies: string;
}

/** By language (BCP 47 primary subtag). */
export const clauseWords: Readonly<Record<string, ClauseWords>> = {
  en: {
    turns: 'but|while|whereas|although|though',
    that: 'that|how',
    tellings: 'telling|words|account|version|retelling|recounting|recollection',
    never: "never|not|*n't|hardly",
    denies: 'denied|denies|denying|deny',
  },
  de: {
    turns: 'aber|doch|während|jedoch|dagegen|hingegen|wohingegen',
    that: 'dass|daß|wie',
    tellings: 'Worten|Angaben|Darstellung|Aussage|Aussagen|Schilderung',
    never: 'nie|niemals|nicht|kaum|nirgends',
    denies: 'bestritt|bestreitet|bestritten|dementiert|dementierte|leugnet|leugnete',
  },
  fr: {
    turns: 'mais|tandis que|alors que|pendant que|quand',
    that: "que|qu'*",
    never: 'jamais|pas|nullement',
    denies: 'nié|nie|démenti|dément|conteste|contesté',
  },
  es: {
    turns: 'pero|mientras|mientras que|aunque|en cambio',
    that: 'que',
    never: 'nunca|jamás|no|tampoco',
    denies: 'negó|niega|negado|desmintió|desmiente|desmentido',
  },
  it: {
    turns: 'ma|mentre|invece|però',
    that: 'che',
    never: 'mai|non|neppure|nemmeno',
    denies: 'negato|nega|negò|smentito|smentisce|smentì',
  },
  pt: {
    turns: 'mas|enquanto|porém|já',
    that: 'que',
    never: 'nunca|jamais|não|tampouco',
    denies: 'negou|nega|negado|desmentiu|desmente',
  },
  nl: {
    turns: 'maar|terwijl|echter|daarentegen',
    that: 'dat|hoe',
    never: 'nooit|niet|nimmer',
    denies: 'ontkende|ontkent|ontkend',
  },
  pl: {
    turns: 'ale|lecz|podczas gdy|natomiast|zaś|a',
    that: 'że|iż|jak',
    never: 'nigdy|nie',
    denies: 'zaprzeczył*|zaprzecza',
  },
  ru: {
    turns: 'но|а|тогда как|в то время как|однако|пока',
    that: 'что|как|будто',
    never: 'никогда|не',
    denies: 'отрицал*|отрицает|опроверг*',
  },
  uk: {
    turns: 'але|а|тоді як|проте|однак|поки|в той час як',
    that: 'що|як|ніби',
    never: 'ніколи|не',
    denies: 'заперечи*|заперечує|заперечував|спростув*',
  },
};
