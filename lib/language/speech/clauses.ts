/** How a language's press parts what is said from who tells of it; forms as in `Speech`. */
export interface ClauseWords {
  /** Before a clause on another matter than the one before: "but", "while". */
  readonly turns: string;
  /** Before a clause that says when, where or why: "after", "because"; none that may be on a quotation itself, as "as". */
  readonly links: string;
  /** Before what somebody says: "that". */
  readonly that: string;
  /** What of somebody's a story is: "in Berg’s telling"; none behind these: "told of Berg’s words". */
  readonly tellings?: string;
  readonly notTellings?: string;
  /** What may stand behind the name of who said it, where a noun behind a name is another's: "said Berg loyalists". */
  readonly behindNames?: string;
  /** Near before a verb, what follows was not said: "never", "not". */
  readonly never: string;
  /** The same as a verb: "denied having said". */
  readonly denies: string;
  /** Of somebody named before: "her husband". */
  readonly possessives: string;
  /** What somebody may be asked, who said nothing then: "Berg got the question". */
  readonly questions: string;
  /** Who does this hears or reads what others say: "Berg got a letter: “…”". */
  readonly receives?: string;
  /** What another said or wrote, in a clause on who tells of it: "Berg remembers her father’s words". */
  readonly othersWords?: string;
  /** Joins two clauses: "and". */
  readonly joins: string;
  /** What was offered, asked for or planned came to nothing: "turned down". */
  readonly refuses: string;
}

/** By language (BCP 47 primary subtag). */
export const clauseWords: Readonly<Record<string, ClauseWords>> = {
  en: {
    turns: 'but|while|whereas|although|though',
    links: 'after|before|when|where|if|because|since|until|once|unless|to which|in which',
    that: 'that|how',
    behindNames:
      'aboard|last|this|next|yesterday|today|tomorrow|tonight|then|afterward|afterwards|outside|inside|upon|again|there|here|' +
      'via|amid|prior|ahead|late|when|that|whose|both|back|all|early|alongside|beside|aged|too|live|out|off|across|beyond|yet|his|her|the|' +
      'a|an|no|shortly|soon|once|hours|minutes|days|moments|weeks|right|just|over|is|was|has|had|did|will|though|although|finally|recently|repeatedly|' +
      'angrily|simply|bluntly|jokingly|initially|separately|publicly|earlier|later|flatly|drily|wryly|only|briefly|quickly|*ing|*ed',
    tellings: 'telling|words|account|version|retelling|recounting|recollection|view|opinion',
    notTellings: 'of|about|at|to|for|after|despite|against|over|than',
    never: "never|not|*n't|hardly",
    denies: 'denied|denies|denying|deny',
    possessives: 'his|her|their',
    questions: 'question|questions',
    receives:
      'received|receives|got a|gets a|got the|gets the|' +
      'heard|hears|read out|read from|read aloud|was shown|were shown|was sent|were sent|was handed|were handed|was given|were given|found a|found the|saw a|saw the',
    othersWords:
      "*'s words|*'s line|*'s phrase|*'s motto|words of|line of|phrase of|reading|hearing|being told|the chant|the chants",
    joins: 'and',
    refuses:
      'stopped short of|cold water|ditch*|called off|turned down|turns down|turning down|turn down|declin*|refus*|reject*|rebuff*|ruled out|rules out|' +
      'rule out|ruling out|dropped|drops|abandon*|cancel*|scrapped|shelved|called off|dismiss*|spurn*|snubb*|' +
      'unlikely|doubtful|denies|denied|brushed aside|withdrew',
  },
  de: {
    turns: 'aber|doch|während|jedoch|dagegen|hingegen|wohingegen',
    links: 'nachdem|bevor|ehe|wenn|falls|weil|da|bis|sobald|solange|wo|woraufhin|obwohl|als',
    that: 'dass|daß|wie',
    tellings: 'Worten|Angaben|Darstellung|Aussage|Aussagen|Schilderung',
    notTellings: 'von|über|auf|zu|trotz|gegen|vor|für|wegen',
    never: 'nie|niemals|nicht|kaum|nirgends',
    denies: 'bestritt|bestreitet|bestritten|dementiert|dementierte|leugnet|leugnete',
    possessives: 'sein|seine|ihr|ihre',
    questions: 'Frage|Fragen',
    receives: 'erhielt|erhält|bekam|bekommt|las|liest|hörte|hört|sah|empfing|fand',
    othersWords:
      'Worte des|Worte der|Worte von|Worte ihres|Worte ihrer|Worte seines|Worte seiner|*s Worte|*s Satz|Satz ihres|Satz ihrer|Satz seines|Satz seiner|Satz von',
    joins: 'und',
    refuses:
      'ausschließ*|*absage|schlug … aus|ausgeschlagen|lehnte … ab|lehnten … ab|lehnt … ab|abgelehnt|ablehn*|verweiger*|weigert*|' +
      'ausgeschlossen|schloss … aus|schließt … aus|abgesagt|sagte … ab|verworfen|fallen gelassen|fallengelassen|' +
      'ließ … fallen|unwahrscheinlich|bestritt|bestreitet|dementiert*|zurückgewiesen|wies … zurück|' +
      'weist … zurück|zog … zurück|zurückgezogen',
  },
  fr: {
    turns: 'mais|tandis que|alors que|pendant que|quand',
    links: "après que|avant que|si|parce que|puisque|où|dès que|lorsque|lorsqu'*|après avoir|bien que",
    that: "que|qu'*",
    never: 'jamais|pas|nullement',
    denies: 'nié|nie|démenti|dément|conteste|contesté',
    possessives: 'son|sa|ses|leur|leurs',
    questions: 'question|questions',
    receives: "reçu|reçoit|reçut|entendu|entend|lu|lit|s'est vu|se voit|a vu|trouvé",
    othersWords: "mots de|mots du|mots d'*|paroles de|paroles du|paroles d'*|phrase de|phrase du|phrase d'*",
    joins: 'et',
    refuses:
      'décliné|décline|refus*|rejet*|repouss*|écarté|écarte|exclu|exclut|abandonn*|annulé*|annule|renonc*|' +
      'improbable|peu probable|nie|nié|démenti|dément',
  },
  es: {
    turns: 'pero|mientras|mientras que|aunque|en cambio',
    links: 'después de que|antes de que|si|cuando|porque|donde|hasta que|luego de que|a lo que',
    that: 'que',
    never: 'nunca|jamás|no|tampoco',
    denies: 'negó|niega|negado|desmintió|desmiente|desmentido',
    possessives: 'su|sus',
    questions: 'pregunta|preguntas',
    receives: 'recibió|recibe|oyó|oye|escuchó|leyó|lee|vio|encontró',
    othersWords: 'palabras de|palabras del|frase de|frase del|lema de|lema del',
    joins: 'y|e',
    refuses:
      'rechaz*|rehus*|declin*|descart*|neg*se a|negó|niega|desestim*|renunci*|abandon*|cancel*|anul*|improbable|' +
      'desmint*|desmiente',
  },
  it: {
    turns: 'ma|mentre|invece|però',
    links: 'dopo che|prima che|se|quando|perché|dove|finché|a cui',
    that: 'che',
    never: 'mai|non|neppure|nemmeno',
    denies: 'negato|nega|negò|smentito|smentisce|smentì',
    possessives: 'suo|sua|suoi|sue|il suo|la sua|i suoi|le sue',
    questions: 'domanda|domande',
    receives: 'ricevuto|riceve|sentito|letto|legge|visto|trovato',
    othersWords: 'parole di|parole del|parole della|parole dei|frase di|frase del|frase della',
    joins: 'e|ed',
    refuses:
      'rifiut*|declin*|respin*|esclus*|esclude|abbandon*|annull*|rinunci*|improbabile|nega|negato|smenti*',
  },
  pt: {
    turns: 'mas|enquanto|porém|já',
    links: 'depois que|antes que|se|quando|porque|onde|até que|embora',
    that: 'que',
    never: 'nunca|jamais|não|tampouco',
    denies: 'negou|nega|negado|desmentiu|desmente',
    possessives: 'seu|sua|seus|suas|o seu|a sua',
    questions: 'pergunta|perguntas|questão',
    receives: 'recebeu|recebe|ouviu|leu|viu|encontrou',
    othersWords: 'palavras de|palavras do|palavras da|frase de|frase do|frase da',
    joins: 'e',
    refuses: 'recus*|rejeit*|declin*|descart*|abandon*|cancel*|anul*|renunci*|improvável|negou|nega|desment*',
  },
  nl: {
    turns: 'maar|terwijl|echter|daarentegen',
    links: 'nadat|voordat|als|wanneer|omdat|waar|totdat|toen|zodra|hoewel',
    that: 'dat|hoe',
    never: 'nooit|niet|nimmer',
    denies: 'ontkende|ontkent|ontkend',
    possessives: 'zijn|haar|hun',
    questions: 'vraag|vragen',
    receives: 'kreeg|krijgt|ontving|las|leest|hoorde|zag|vond een',
    othersWords: 'woorden van|woord van|uitspraak van',
    joins: 'en',
    refuses:
      'weiger*|afgewezen|wees … af|wijst … af|sloeg … af|afgeslagen|uitgesloten|sloot … uit|sluit … uit|' +
      'geannuleerd|afgeblazen|onwaarschijnlijk|ontken*|verwierp|verworpen',
  },
  pl: {
    turns: 'ale|lecz|podczas gdy|natomiast|zaś|a',
    links: 'gdy|kiedy|jeśli|ponieważ|bo|gdzie|zanim|choć',
    that: 'że|iż|jak',
    never: 'nigdy|nie',
    denies: 'zaprzeczył*|zaprzecza',
    possessives: 'jego|jej|ich',
    questions: 'pytanie|pytania',
    receives: 'otrzymał*|dostał*|usłyszał*|przeczytał*|odczytał*|zobaczył*',
    othersWords: 'słowa *|słów *|zdanie *',
    joins: 'i|oraz',
    refuses:
      'odrzuci*|odrzuca|odmówi*|odmawia|wykluczy*|wyklucza|odwoła*|porzuci*|zrezygnowa*|mało prawdopodobn*|zaprzecz*',
  },
  ru: {
    turns: 'но|а|тогда как|в то время как|однако|пока',
    links: 'когда|если|потому что|где|прежде чем|после того как|поскольку|хотя',
    that: 'что|как|будто',
    never: 'никогда|не',
    denies: 'отрицал*|отрицает|опроверг*',
    possessives: 'его|её|ее|их',
    questions: 'вопрос|вопросы|вопросом',
    receives: 'получил*|услышал*|прочитал*|прочёл|прочла|зачитал*|увидел*',
    othersWords: 'слова *|слов *|фразу *',
    joins: 'и',
    refuses:
      'отклон*|отказал*|отказыва*|отверг*|отверга*|исключ*|отмен*|снял*|сняли|отозвал*|маловероятн*|опроверг*|' +
      'отрица*',
  },
  uk: {
    turns: 'але|а|тоді як|проте|однак|поки|в той час як',
    links: 'коли|якщо|тому що|бо|де|перш ніж|після того як|оскільки|хоча',
    that: 'що|як|ніби',
    never: 'ніколи|не',
    denies: 'заперечи*|заперечує|заперечував|спростув*',
    possessives: 'його|її|їхній|їхня|їхні',
    questions: 'питання|запитання',
    receives: 'отримав|отримала|почув|почула|прочитав|прочитала|зачитав|зачитала|побачив|побачила',
    othersWords: 'слова *|слів *|фразу *',
    joins: 'і|й|та',
    refuses:
      'відхил*|відмов*|відкин*|відкида*|виключ*|скасува*|відкликав|зняв|малоймовірн*|спростув*|запереч*',
  },
};
