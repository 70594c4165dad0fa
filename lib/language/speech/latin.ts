import type { Speech } from './speech';

export const en: Speech = {
  gestures:
    'shrugged|shrugs|nodded|nods|smiled|smiles|grinned|grins|wept|weeps|sobbed|sobs|frowned|winced|paused|blushed|shook her head|shook his head|shakes her head|shakes his head|wiped|knelt|sat|sits',
  freeRelative: 'what',
  calls:
    'called|calls|call|described|describes|termed|terms|labelled|labeled|branded|considers|considered|referred to|hailed',
  memberOf: 'of|from|at|with',
  asked:
    'asked|pressed|told|questioned|challenged|reminded|quizzed|when asked|speaking|standing|sitting|leaving|arriving|emerging|surrounded',
  talks: 'spoke|speaks|carried on|went on|goes on|continued|continues',
  passive: 'is|are|was|were|be|been|being|got',
  occasions:
    'news|interview|speech|summit|talks|meeting|visit|trip|call|deal|plan|proposal|war|trial|tariffs|poll|rally|press conference|' +
    'news conference|live|latest|update|analysis|review|profile|documentary|biography|memoir|campaign|fans|voters|era|effect|doctrine',
  witnesses:
    'media|report|reports|source|sources|person|persons|people|participant|participants|witness|witnesses|those|attendees',
  verbs:
    'said|says|say|told|tells|stated|declared|declares|added|adds|wrote|writes|posted|posts|' +
    'tweeted|remarked|' +
    'remarks|noted|notes|warned|warns|insisted|insists|argued|argues|explained|explains|called|calls|' +
    'replied|replies|' +
    'answered|answers|asked|asks|quipped|joked|recalled|recalls|observed|continued|continues|went on|' +
    'goes on|concluded|' +
    'concludes|announced|confirmed|acknowledged|admitted|admits|promised|vowed|repeated|stressed|stresses|' +
    'urged|urges|' +
    'underlined|underlines|described|describes|complained|complains|claimed|claims|suggested|suggests|' +
    'responded|mused|' +
    'commented|pledged|cautioned|spoke|speaks|reads|demanded|shouted|whispered|sighed|laughed|signed off|thinks|' +
    'add|write|insist|argue|explain|claim|stress|warn|declare|demand|ask|call|note|' +
    'informed|informs|carried on|maintained|maintains|retorted|voiced|expressed|revealed|emphasised|emphasized|' +
    'highlighted|opined|recounted|hailed|conceded|affirmed|asserted|contended|reiterated|reflected|' +
    'pointed out|pleaded|' +
    'boasted|protested|judged|put it|concurred|agreed|agrees|lamented|grumbled|' +
    'believes|believed|thought|objected|denied|predicted|reported|proposed|testified|murmured|muttered|exclaimed|countered|' +
    'thanked|thanks|congratulated|congratulates|' +
    'mentioned|mentions|referred to|refers to|praised|lauded|condemned|denounced|decried|deplored|branded|' +
    'labelled|labeled|termed|applauded|lambasted|remembers|remembered',
  participles:
    'saying|adding|writing|calling|warning|insisting|noting|telling|stating|declaring|asking|promising',
  quotes: 'quoted|quotes|quoting|cited|cites|citing',
  pronouns: 'he|she|they|it|the text|the document|the paper',
  he: 'he',
  she: 'she',
  they: 'they',
  byPronoun: 'in his words|in her words|in their words|as he put it|as she put it',
  accordingTo: 'according to|in the words of|by the account of' + '|in the view of|in the opinion of',
  between:
    'also|later|then|had|has|have|once|only|still|now|himself|herself|themselves|again|first|even|just|' +
    'soon|would|who|' +
    'never|simply|often|repeatedly|further|finally|always|was|is|be|as saying|previously|earlier|famously|subsequently|' +
    'immediately|eventually|publicly|privately|bluntly|angrily|recently|initially|meanwhile|however|instead|' +
    'on Monday|on Tuesday|' +
    'on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|have also|had also|has also',
  prepositions:
    'of|in|at|on|from|to|after|for|with|by|that|about|against|over|under|near|beside|alongside|opposite|toward|towards|before|during|through|than|' +
    'if|when|while|' +
    'because|between|behind|as|into|like|how|what|why|where|not|who|which|but|so|or|until|since|without|' +
    'around|this|it|' +
    'nobody|nothing|there|one|some|many|two|three|several|another|both|neither|' +
    'team|camp',
  openers:
    'yet|still|last|next|former|our|my|your|these|those|no|yes|every|all|most|retired|outgoing|meanwhile|yesterday|' +
    'today|however|instead|perhaps|maybe|indeed|thus|inside|outside|elsewhere|here|each|few',
  and: 'and|or|nor',
  who: 'who|which|whose',
  titled:
    'film|movie|book|novel|song|poem|play|painting|album|series|documentary|exhibition|headline|headlined|' +
    'title|titled|' +
    'entitled|word|words|phrase|term|so-called|supposed|alleged|dubbed|nicknamed|named|known as|slogan|sign|banner|' +
    'placard|poster|wall|t-shirt|graffiti|caption|tune|hymn|operation|myth of|idea of|notion of|' +
    'concept of',
};

export const de: Speech = {
  gestures:
    'zuckt|zuckte|nickt|nickte|lächelt|lächelte|grinst|grinste|weint|weinte|schluckt|schluckte|winkt|winkte|schweigt|schwieg|schüttelt den Kopf|schüttelte den Kopf',
  freeRelative: 'was',
  calls: 'nannte|nennt|bezeichnete|bezeichnet|beschrieb|beschreibt',
  memberOf: 'vom|von der|von|der|des|am|beim|an der',
  accordingBehind: 'zufolge',
  quotes: 'zitierte|zitiert|zitierten|zitieren',
  talks: 'sprach|spricht|fuhr fort',
  verbSecond: true,
  passive: 'wird|werden|wurde|wurden|worden|werde|würde',
  witnesses:
    'medien|*bericht|*berichte|*quelle|*quellen|person|personen|*teilnehmer|*teilnehmern|*kreise|*kreisen|insider|insidern|anwesenden|zeugen',
  indefinite: 'ein|eine|einer|mehrere|zwei|drei|viele|manche|einige|niemand',
  capitalNouns: true,
  verbs:
    'sagte|sagt|sagten|erklärte|erklärt|erklärten|betonte|betont|betonten|schrieb|schreibt|schrieben|' +
    'fügte|ergänzte|' +
    'nannte|nannten|nennt|bezeichnete|meinte|meint|fragte|fragt|rief|warnte|warnt|forderte|forderten|versicherte|' +
    'versichert|berichtete|berichtet|antwortete|entgegnete|kommentierte|kritisierte|lobte|heißt es|hieß es|teilte|' +
    'kündigte|sprach|spricht|urteilte|urteilt|scherzte|seufzte|stellte|räumte|gab zu|wiederholte|bekräftigte|' +
    'resümierte|äußerte|behauptete|bestätigte|unterstrich|erzählt|erzählte|findet|befand|lautet|' +
    'verkündete|klagte|beteuerte|' +
    'setzte|hob hervor|machte deutlich|legte dar|gab an|merkte an|bemerkte|bemerkt|schilderte|mahnte|' +
    'mahnt|verlangte|fuhr fort|' +
    'widersprach|konterte|erwiderte|twitterte|postete|drohte|verurteilte|' +
    'dankte|dankt|dankten|gratulierte|gratuliert|riefen|fragten|warnten|lobten|kritisierten|berichteten|antworteten|' +
    'konstatierte|beschrieb|verriet|gestand|versprach|stöhnte|bilanzierte|folgerte|vermutet|glaubt|sagen|erklären|' +
    'ließ … wissen|lässt … wissen|ließ … verlauten|hält es für|hält das … für|hält den … für|hält dies für|' +
    'hielt es für|hielt das … für|erinnert sich|erinnerte sich|räumte … ein|räumt … ein',
  participles: 'so|gesagt|erklärt|versichert',
  pronouns: 'er|sie|es',
  he: 'er',
  she: 'sie',
  byPronoun:
    'seinen Worten zufolge|ihren Worten zufolge|nach seinen Worten|nach ihren Worten|wie er sagte|wie sie sagte',
  accordingTo:
    'laut|so|nach Angaben von|nach den Worten von|nach Darstellung von|nach Aussage von|' +
    'nach Ansicht von|nach Meinung von|nach Einschätzung von|nach Auffassung von|nach Überzeugung von',
  between:
    'auch|dann|später|noch|weiter|am|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|hatte|' +
    'hat|haben|nur|selbst',
  prepositions:
    'von|vom|in|im|an|am|auf|aus|bei|beim|mit|nach|zu|zum|zur|für|über|unter|vor|neben|gegenüber|zwischen|gegen|um|durch|dass|wenn|als|ob|' +
    'sollte|würde|' +
    'weil|einer|eine|' +
    'ein|einem|mehrere|zwei|drei|viele|manche|niemand|nicht|wie|' +
    'Regierung|Lager|Team|Familie',
  openers:
    'gestern|heute|inzwischen|indes|dabei|dazu|danach|zuvor|schon|sogar|früher|ihm|ihnen|mir|uns|dort|daraufhin|darauf|darüber|später|dann',
  and: 'und|oder',
  who: 'der|die|das|dessen|deren',
  titled:
    'Film*|Buch|Buches|Roman|Romans|Lied|Lieds|Titel|Titels|Gedicht|Stück|Serie|Ausstellung|Album|Wort|' +
    'Begriff|angebliche*|' +
    'sogenannte*|vermeintliche*|Motto|Slogan|Plakat|Transparent|Schild|Überschrift|Schlagzeile|Ausdruck|' +
    'Formel|Operation|Mythos',
};

export const pl: Speech = {
  gestures:
    'wzrusza ramionami|wzruszył ramionami|wzruszyła ramionami|uśmiecha się|uśmiechnął się|uśmiechnęła się|płacze|kiwa głową|kręci głową',
  witnesses: 'media|*źródł*|świadk*',
  quotes: 'zacytował*|cytował*|cytuje',
  declines: true,
  datives: '*emu|*owi',
  indefinite: 'jeden|jedna|jedno|pewien|pewna|inny|inna|kolejny|kolejna',
  dropsPronouns: true,
  verbs:
    'powiedział*|mówi|mówił*|oświadczył*|stwierdził*|stwierdza|dodał*|dodaje|napisał*|pisze|podkreślił*|' +
    'podkreśla|zaznaczył*|' +
    'wyjaśnił*|wyjaśnia|ocenił*|ocenia|odpowiedział*|zapytał*|pyta|przyznał*|ostrzegł*|zapewnił*|' +
    'zauważył*|nazwał*|przypomniał*|podsumował*|żartował*|zażartował*|oznajmił*|zapowiedział*|zadeklarował*|przekazał*|' +
    'przekonywał*|przekonuje|twierdzi|twierdził*|powtórzył*|wskazał*|wskazuje|zaapelował*|tłumaczył*|uważa|uznał*|skomentował*|określił*|' +
    'opowiad*|relacjonuj*|wspomina|wspominał*|argumentował*|argumentuje|apeluje|apelował*|przypomina|' +
    'komentuje|zauważa|ostrzega|zapewnia|przyznaje|odpowiada|podsumowuje|przekazuje|wyznał*|wykrzyknął*|' +
    'podał*|podaje|podziękował*|dziękuje|deklaruje|skarży się|śmieje się',
  participles: 'dodając|mówiąc|pisząc|podkreślając',
  pronouns: 'on|ona|oni|one',
  he: 'on|*ł',
  she: 'ona|*ła',
  they: 'oni|one',
  byPronoun: 'jego zdaniem|jej zdaniem|według niego|według niej',
  accordingTo: 'według|zdaniem|słowami|w relacji|jak twierdzi',
  between: 'też|także|potem|później|w sobotę|w niedzielę|w poniedziałek|w piątek|wcześniej',
  prepositions:
    'o|w|we|z|ze|na|do|od|dla|po|przed|przez|przy|obok|wobec|u|za|że|jak|jeśli|gdy|jeden|jedna|dwóch|kilku|' +
    'administracj*|ekip*|sztab*|obóz|obozu|rodzin*|otoczeni*',
  openers: 'wczoraj|dziś|dzisiaj|tymczasem|jednak|więc|nawet|tylko|były|była',
  and: 'i|oraz|lub|ani',
  who: 'który|która|którzy',
  titled:
    'film*|książk*|powieść|powieści|piosenk*|tytuł*|zatytułowan*|słowo|określenie|tak zwan*|rzekom*|hasło|' +
    'hasłem|transparen*|plakat*',
};

export const nl: Speech = {
  quotes: 'citeerde|citeert|citeerden|geciteerd',
  passive: 'wordt|worden|werd|werden',
  witnesses: '*bron|*bronnen|persoon|personen|aanwezigen|ingewijden|getuigen|betrokkenen',
  indefinite: 'een|twee|drie|enkele|meerdere|veel|sommige|niemand',
  verbSecond: true,
  verbs:
    'zei|zegt|zeiden|zeggen|schreef|schrijft|verklaarde|verklaart|voegde|benadrukte|noemde|noemt|vroeg|' +
    'antwoordde|meldt|melden|bedankte|bedankt|riep|roept|riepen|waarschuwde|stelde|stelt|vertelde|vertelt|vindt|meldde|aldus|luidt|reageerde|reageert|herhaalde|bevestigde|' +
    'waarschuwt|benadrukt|vond|beloofde|verzekerde|erkende|concludeerde|oordeelde|noteerde|twitterde|sprak|spreekt|liet weten|herinnert|herinnerde',
  participles: 'zeggende|gezegd|verteld|verklaard',
  pronouns: 'hij|zij|ze|het',
  he: 'hij',
  she: 'zij|ze',
  byPronoun: 'volgens hem|volgens haar|in zijn woorden|in haar woorden',
  accordingTo: 'volgens|aldus|in de woorden van|naar zeggen van',
  between: 'ook|toen|later|heeft|had|hebben|zaterdag|zondag|maandag|vrijdag',
  prepositions:
    'van|in|op|aan|uit|bij|met|naar|naast|tegenover|tegen|na|tussen|namens|voor|over|door|dat|als|toen|een|twee|drie|enkele|' +
    'regering|kamp|team',
  openers: 'gisteren|vandaag|ondertussen|zelfs|dus|eerder|daarna',
  and: 'en|of',
  who: 'die|dat|wiens',
  titled:
    'film|boek|roman|lied|gedicht|titel|getiteld|woord|term|zogenaamde|zogeheten|vermeende|leus|spandoek|affiche',
};
