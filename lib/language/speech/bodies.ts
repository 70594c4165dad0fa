/**
 * What names of bodies are made of, and no person's: "Harbour Bank said" looks like "Ida Berg said". A whole name may stand
 * behind such a word: « ministro degli Esteri Ida Berg ».
 */
interface BodyWords {
  readonly words: string;
  /** No first name is one of these: «Красный Крест», "South Korea". */
  readonly first: string;
}

/** Of bodies that the press of any language calls as they call themselves. */
const everywhere =
  'international|news|media|press|times|post|journal|magazine|tribune|telegraph|guardian|radio|television|tv|bank|group|' +
  'holding|holdings|inc|ltd|llc|corp|corporation|company|gmbh|plc|university|college|institute|foundation|fund|trust|' +
  'association|organization|organisation|federation|society|council|committee|commission|ministry|department|agency|' +
  'office|bureau|administration|authority|board|union|alliance|party|movement|congress|senate|parliament|government|' +
  'embassy|consulate|police|army|navy|air force|armed forces|guard|command|security|defense|defence|intelligence|' +
  'nations|states|kingdom|republic|rights|watch|without borders|red cross|red crescent|white house|downing street|' +
  'wall street|capitol hill|supreme court|high court|railways|airlines|airways|airport|energy|industries|technologies|' +
  'dynamics|aerospace|motors|pharmaceuticals|pharma|petroleum|logistics|electronics|semiconductor|semiconductors|software|ventures|' +
  'insurance|entertainment|studios|laboratories|robotics|aviation|shipyards|ferries|telecom|securities|consulting|enterprises|chemicals|' +
  'systems|solutions|services|center|centre|network|project|initiative|museum|library|hospital|school|agence|greenpeace';

const bodies: Readonly<Record<string, BodyWords>> = {
  en: {
    words:
      'base|korea|arabia|zealand|africa|america|macedonia|lanka|emirates|islands|costa rica|puerto rico|hong kong|reserve|' +
      'coalition',
    first:
      'joint|north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|saudi|united|los|great|' +
      'ukrainian|russian|american|british|european|national|royal|federal|democratic|republican',
  },
  de: {
    words:
      '*amt|*amtes|*amts|*ministerium|*ministeriums|*agentur|*behörde|*stiftung|*verband|*verein|*zeitung|*partei|*fraktion|' +
      '*zentralbank|*bundesbank|*gericht|*rundfunk|*fernsehen|*universität|*institut|*zentrum|*kommission|*parlament|' +
      '*regierung|*polizei|bundeswehr|feuerwehr|*gewerkschaft|*konzern|weiße haus|weißes haus|weißen haus|*bundestag|' +
      '*bundesrat|*staaten|kreuz|*nachrichten|*gesellschaft|*magazin|*botschaft|*allianz|deutschland|ohne grenzen|korea|' +
      'arabien',
    first:
      'deutsche|deutscher|deutsches|deutschen|rotes|roten|auswärtige*|europäische*|vereinte*|vereinigte*',
  },
  fr: {
    words:
      'ministère|agence|fondation|université|institut|commission|conseil|parlement|assemblée|gouvernement|parti|banque|' +
      'groupe|société|association|fédération|syndicat|armée|gendarmerie|maison-blanche|maison blanche|croix-rouge|' +
      'croix rouge|organisation|observatoire|sans frontières|du nord|du sud|saoudite|états|affaires étrangères|défense|' +
      'armées|intérieur|économie|finances|transports|élysée|matignon|quai|kremlin',
    first: 'nouvelle|nouveau|haut|haute|grand|grande|rassemblement|renaissance|reporters|médecins',
  },
  es: {
    words:
      'ministerio|agencia|fundación|universidad|instituto|comisión|consejo|parlamento|congreso|senado|gobierno|partido|' +
      'banco|grupo|sociedad|asociación|federación|sindicato|ejército|policía|guardia civil|casa blanca|casa rosada|' +
      'casa real|cruz roja|unión|organización|observatorio|diario|televisión|sin fronteras|del norte|del sur|arabia|saudí|' +
      'estados|naciones|reino|exteriores|defensa|interior|hacienda|economía|justicia|trabajo|sanidad|educación|transportes|' +
      'internacional|humanos|nacional|kremlin|moncloa',
    first: 'nueva|nuevo|amnistía|médicos|reporteros',
  },
  it: {
    words:
      'ministero|agenzia|fondazione|università|istituto|commissione|consiglio|parlamento|camera|senato|governo|partito|' +
      'banca|gruppo|società|associazione|federazione|sindacato|esercito|polizia|guardia costiera|casa bianca|croce rossa|' +
      'unione|organizzazione|osservatorio|corriere|gazzetta|giornale|televisione|senza frontiere|del nord|del sud|arabia|' +
      'saudita|stati|nazioni|regno|esteri|difesa|interni|interno|economia|giustizia|trasporti|salute|infrastrutture|palazzo|' +
      'quirinale|farnesina|cremlino|internazionale',
    first: 'nuova|nuovo|medici|fratelli|lega|forza',
  },
  pt: {
    words:
      'ministério|agência|fundação|universidade|instituto|comissão|conselho|parlamento|assembleia|congresso|senado|governo|' +
      'partido|banco|grupo|sociedade|associação|federação|sindicato|exército|polícia|guarda|casa branca|casa civil|' +
      'cruz vermelha|união|organização|observatório|jornal|diário|rádio|televisão|sem fronteiras|do norte|do sul|arábia|' +
      'saudita|estados|nações|reino|estrangeiros|exteriores|defesa|interior|fazenda|economia|justiça|finanças|saúde|' +
      'educação|internacional|kremlin|planalto|itamaraty',
    first: 'nova|novo|anistia|amnistia|médicos|repórteres',
  },
  nl: {
    words:
      '*ministerie|*agentschap|*bureau|stichting|universiteit|instituut|commissie|raad|parlement|kamer|regering|partij|' +
      'groep|bond|vereniging|vakbond|leger|politie|marechaussee|witte huis|rode kruis|unie|organisatie|krant|dagblad|omroep|' +
      'zonder grenzen|korea|arabië|staten|naties|koninkrijk|zaken|defensie|justitie|financiën|kremlin|nederland',
    first: 'nieuwe|rode|witte|verenigde|europese|artsen|noord|zuid|centraal|algemeen|nederlandse',
  },
  sv: {
    words:
      '*departementet|*myndigheten|*verket|*byrån|*stiftelsen|*universitet|*universitetet|*institutet|*kommissionen|*rådet|' +
      '*partiet|*banken|*förbundet|*polisen|*försvaret|huset|korset|unionen|*bladet|*nyheter|*tidningen|*posten|gränser|' +
      'korea|arabien|staterna|nationerna|*demokraterna|moderaterna|kreml|sverige|barnen',
    first: 'röda|läkare|reportrar|svenska|europeiska|förenta|nya|dagens',
  },
  no: {
    words:
      '*departementet|*direktoratet|*etaten|*byrået|*stiftelsen|*universitet|*universitetet|*instituttet|*kommisjonen|' +
      '*rådet|*partiet|*banken|*forbundet|*politiet|*forsvaret|hvite hus|huset|røde kors|unionen|*bladet|*avisen|*posten|' +
      'grenser|korea|arabia|statene|kreml|norge|næringsliv|barna',
    first: 'røde|hvite|leger|norske|europeiske|forente|nye|dagens',
  },
  da: {
    words:
      '*ministeriet|*styrelsen|*bureauet|*fonden|*universitet|*universitetet|*instituttet|*kommissionen|*rådet|*partiet|' +
      '*banken|*forbundet|*politiet|*forsvaret|hvide hus|huset|røde kors|unionen|*bladet|*avisen|*posten|grænser|korea|' +
      'arabien|staterne|kreml|danmark|folkeparti|barnet',
    first: 'røde|hvide|læger|danske|europæiske|forenede|nye|radikale',
  },
  pl: {
    words:
      'ministerstw*|agencj*|fundacj*|uniwersytet*|instytut*|komisj*|rada|rady|parlament*|sejm|senat|rząd|partia|partii|bank|' +
      'banku|grupa|grupy|spółk*|stowarzyszeni*|federacj*|związek|związku|wojsko|wojska|policj*|straż|straży|dom|krzyż|' +
      'krzyża|unia|unii|organizacj*|gazeta|gazety|dziennik|radio|telewizj*|kancelari*|biuro|centrum|sztab|służb*|sąd|korea|' +
      'arabia|stany|narody|zagranicznych|obrony|kreml|platforma|koalicja|konfederacja|lewica|rzeczpospolita',
    first:
      'biały|czerwony|nowa|nowy|polska|polskie|polski|lekarze|*owa|*ska|*cka|najwyższa|najwyższy|główny|główna',
  },
  cs: {
    words:
      'ministerstvo|agentura|nadace|univerzita|institut|ústav|komise|rada|parlament|sněmovna|senát|vláda|strana|banka|' +
      'skupina|společnost|svaz|federace|armáda|policie|dům|kříž|unie|organizace|deník|noviny|rozhlas|televize|kancelář|úřad|' +
      'centrum|štáb|služba|soud|korea|arábie|státy|národy|zahraničí|obrany|kreml|hnutí|hrad',
    first:
      'bílý|červený|nová|nový|české|lékaři|nejvyšší|hlavní|ústavní|severní|jižní|spojené|*ská|*cká|*ský|*cký',
  },
  ru: {
    words:
      'министерств*|агентств*|фонд|университет*|институт*|комиссия|комиссии|совет|парламент*|дума|думы|сенат|правительств*|' +
      'партия|партии|банк|компания|ассоциаци*|федераци*|союз|армия|полици*|гвардия|дом|крест|организаци*|газета|радио|' +
      'телеканал*|телевидени*|канцеляри*|бюро|центр|штаб|служба|службы|суд|корея|аравия|штаты|нации|правда|известия|новости|' +
      'кремль|посольств*|безопасности|обороны|минобороны|украины|россии',
    first:
      '*ый|*ая|*ое|*ские|*ское|российск*|украинск*|американск*|европейск*|верховн*|генеральн*|государственн*|врачи',
  },
  uk: {
    words:
      'міністерств*|агентств*|агенці*|фонд|університет*|інститут*|комісія|комісії|рада|ради|парламент*|дума|сенат|уряд|' +
      'партія|партії|банк|компанія|асоціаці*|федераці*|союз|армія|поліці*|гвардія|дім|хрест|організаці*|газета|радіо|' +
      'телеканал*|телебаченн*|канцелярі*|бюро|центр|штаб|служба|служби|суд|корея|аравія|штати|нації|правда|новини|кремль|' +
      'посольств*|пошта|офіс|безпеки|оборони|міноборони|україни|росії',
    first: '*ий|*ська|*цька|*ське|*ські|нова|нове|верховна|державна|національна|генеральна|лікарі',
  },
  fi: {
    words:
      '*ministeriö|*ministeriön|*virasto|*laitos|*laitoksen|*säätiö|*yliopisto|*instituutti|*komissio|*neuvosto|*puolue|' +
      '*pankki|*liitto|*poliisi|*armeija|*talo|*risti|*unioni|*lehti|*sanomat|*uutiset|*televisio|*ilman rajoja|korea|' +
      'arabia|valtiot|kansakunnat|kreml|kremlin|suomi|*järjestö|*keskus|eduskunta|hallitus',
    first: 'valkoinen|punainen|uusi|pohjois|etelä|yhdistyneet|euroopan|lääkärit|helsingin|ilta',
  },
  hu: {
    words:
      '*minisztérium|*hivatal|*hivatala|*ügynökség|*alapítvány|*egyetem|*intézet|*bizottság|*tanács|*parlament|' +
      '*országgyűlés|*kormány|*párt|*bank|*szövetség|*rendőrség|*hadsereg|*ház|*kereszt|*unió|*szervezet|*lap|*újság|*hírek|' +
      '*rádió|*televízió|*határok nélkül|korea|arábia|államok|nemzetek|kreml|*központ|*kúria|*bíróság|*szolgálat|*vezérkar|' +
      'magyarország',
    first: 'fehér|vörös|új|észak|dél|egyesült|európai|amerikai|orosz|ukrán|magyar|nemzeti',
  },
  ro: {
    words:
      'ministerul|ministerului|agenția|fundația|universitatea|institutul|comisia|consiliul|parlamentul|camera|senatul|' +
      'guvernul|partidul|banca|grupul|societatea|asociația|federația|sindicatul|armata|poliția|casa|crucea|uniunea|' +
      'organizația|ziarul|radioul|televiziunea|administrația|biroul|centrul|serviciul|curtea|statele|națiunile|coreea|' +
      'arabia|externe|externelor|apărării|interne|internelor|finanțelor|justiției|afacerilor|kremlin|kremlinul|albă|românia',
    first: 'noua|noul|medici|reporteri|uniunea|casa|crucea',
  },
  bg: {
    words:
      'министерств*|министерството|агенция|агенцията|фондация|университет*|институт*|комисия|комисията|съвет|съвета|' +
      'парламент*|правителство*|партия|партията|банка|групата|асоциация|федерация|съюз|армия|полиция|дом|кръст|организация|' +
      'вестник|радио|телевизия|център|щаб|служба|съд|корея|арабия|щати|нации|новини|кремъл*',
    first:
      'бял|белият|червен|червеният|нов|нова|европейск*|американск*|украинск*|българск*|национал*|върховн*|лекари',
  },
  el: {
    words:
      'υπουργείο|υπουργείου|πρακτορείο|ίδρυμα|πανεπιστήμιο|ινστιτούτο|επιτροπή|συμβούλιο|κοινοβούλιο|κυβέρνηση|κόμμα|' +
      'τράπεζα|όμιλος|ένωση|ομοσπονδία|στρατός|αστυνομία|οίκος|σταυρός|οργάνωση|εφημερίδα|τηλεόραση|κέντρο|υπηρεσία|' +
      'δικαστήριο|κορέα|αραβία|πολιτείες|έθνη|νέα|κρεμλίνο|μαξίμου|δημοκρατία|εξωτερικών|εσωτερικών|άμυνας|οικονομικών|' +
      'ναυτιλίας|δικαιοσύνης|υγείας|παιδείας',
    first: 'λευκός|ερυθρός|νέα|νέος|βόρεια|νότια|ηνωμένες|ευρωπαϊκή|ευρωπαϊκό|ελληνική|γιατροί',
  },
  sh: {
    words:
      'ministarstvo|agencija|fondacija|zaklada|sveučilište|univerzitet|institut|komisija|povjerenstvo|vijeće|savet|' +
      'parlament|sabor|skupština|vlada|stranka|banka|grupa|društvo|udruga|savez|federacija|vojska|policija|kuća|križ|krst|' +
      'unija|organizacija|list|novine|radio|televizija|ured|kabinet|centar|služba|sud|koreja|arabija|države|narodi|kremlj|' +
      'kremlja|poslova|obrane|odbrane|glas',
    first:
      'bijela|bela|crveni|nova|novi|europska|evropska|ujedinjene|sjedinjene|južna|sjeverna|severna|*ska|*ski|liječnici|' +
      'lekari|vrhovni|ustavni|večernji',
  },
  sk: {
    words:
      'ministerstvo|agentúra|nadácia|univerzita|inštitút|ústav|komisia|rada|parlament|snemovňa|senát|vláda|strana|banka|' +
      'skupina|spoločnosť|zväz|federácia|armáda|polícia|dom|kríž|únia|organizácia|denník|noviny|rozhlas|televízia|' +
      'kancelária|úrad|centrum|štáb|služba|súd|kórea|arábia|štáty|národy|zahraničných|vecí|obrany|kremeľ|hnutie|hrad',
    first:
      'biely|červený|nová|nový|česká|slovenská|slovenský|slovenské|európska|európsky|lekári|najvyšší|hlavný|ústavný|severná|' +
      'južná|spojené|*ská|*cká|*ský|*cký',
  },
  tr: {
    words:
      '*bakanlığı|*bakanlık|*ajansı|*vakfı|*üniversitesi|*enstitüsü|*komisyonu|*konseyi|*meclisi|*hükümeti|*partisi|' +
      '*bankası|*grubu|*şirketi|*derneği|*birliği|*federasyonu|*ordusu|*emniyeti|*müdürlüğü|*başkanlığı|*sarayı|saray|' +
      '*merkezi|*kurumu|*kurulu|*teşkilatı|*mahkemesi|*gazetesi|*televizyonu|*radyosu|kızılay|kızılhaç|kore|arabistan|' +
      'devletleri|milletler|kremlin|*elçiliği',
    first: 'beyaz|yeni|birleşmiş|güney|kuzey|suudi|avrupa|sınır',
  },
};

/** Words of bodies in a language (BCP 47 primary subtag), with those of all. */
export function bodiesOf(language: string): BodyWords {
  const { words, first } = bodies[language] ?? { words: '', first: '' };
  return { words: `${everywhere}|${words}`, first };
}
