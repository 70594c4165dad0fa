import type { Speech } from './speech';

export const en: Speech = {
  talks: 'spoke|speaks|carried on|went on|goes on|continued|continues',
  passive: 'is|are|was|were|be|been|being|got',
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
    'believes|thought|objected|denied|predicted|reported|proposed|testified|murmured|muttered|exclaimed|countered',
  participles:
    'saying|adding|writing|calling|warning|insisting|noting|telling|stating|declaring|asking|promising',
  quotes: 'quoted|quotes|quoting|cited|cites|citing',
  pronouns: 'he|she|they|it|the text|the document|the paper',
  byPronoun: 'in his words|in her words|in their words|as he put it|as she put it',
  accordingTo: 'according to',
  between:
    'also|later|then|had|has|have|once|only|still|now|himself|herself|themselves|again|first|even|just|' +
    'soon|would|who|' +
    'never|simply|often|repeatedly|further|finally|always|was|is|be|as saying|previously|earlier|' +
    'on Monday|on Tuesday|' +
    'on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|have also|had also|has also',
  prepositions:
    'of|in|at|on|from|to|after|for|with|by|that|about|against|over|under|near|before|during|through|than|' +
    'if|when|while|' +
    'because|between|behind|as|into|like|how|what|why|where|not|who|which|but|so|or|until|since|without|' +
    'around|this|it|' +
    'nobody|nothing|there|one|some|many|two|three|several|another|both|neither',
  and: 'and|or|nor',
  who: 'who|which|whose',
  titled:
    'film|movie|book|novel|song|poem|play|painting|album|series|documentary|exhibition|headline|headlined|' +
    'title|titled|' +
    'entitled|word|words|phrase|term|so-called|supposed|alleged|dubbed|nicknamed|named|known as|slogan|sign|banner|' +
    'placard|poster|wall|t-shirt|graffiti|caption|tune|hymn|operation|myth of|idea of|notion of|' +
    'concept of|called the',
};

export const de: Speech = {
  talks: 'sprach|spricht|fuhr fort',
  verbSecond: true,
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
    'konstatierte|beschrieb|verriet|gestand|versprach|stöhnte|bilanzierte|folgerte|vermutet|glaubt|sagen|erklären',
  participles: 'so|gesagt|erklärt',
  pronouns: 'er|sie|es',
  byPronoun:
    'seinen Worten zufolge|ihren Worten zufolge|nach seinen Worten|nach ihren Worten|wie er sagte|wie sie sagte',
  accordingTo: 'laut|so|nach Angaben von|nach den Worten von',
  between:
    'auch|dann|später|noch|weiter|am|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|hatte|' +
    'hat|haben|nur|selbst',
  prepositions:
    'von|in|im|an|am|auf|aus|bei|mit|nach|zu|zum|zur|für|über|unter|vor|gegen|um|durch|dass|wenn|als|ob|' +
    'weil|einer|eine|' +
    'ein|einem|mehrere|zwei|drei|viele|manche|niemand|nicht|wie',
  and: 'und|oder',
  who: 'der|die|das|dessen|deren',
  titled:
    'Film*|Buch|Buches|Roman|Romans|Lied|Lieds|Titel|Titels|Gedicht|Stück|Serie|Ausstellung|Album|Wort|' +
    'Begriff|angebliche*|' +
    'sogenannte*|vermeintliche*|Motto|Slogan|Plakat|Transparent|Schild|Überschrift|Schlagzeile|Ausdruck|' +
    'Formel|Operation|Mythos',
};

export const fr: Speech = {
  talks: 'parlé|parle|parlait|poursuivi|poursuit',
  passive: 'été|est|sont|était|étaient|fut',
  verbs:
    'dit|disait|disent|déclaré|déclare|déclarent|affirmé|affirme|affirment|ajouté|ajoute|ajoutent|écrit|' +
    'écrivent|écrivait|' +
    'expliqué|explique|estimé|estime|estiment|résumé|résume|lancé|lance|souligné|souligne|soulignent|' +
    'précisé|précise|' +
    'glissé|glisse|plaidé|plaide|confié|confie|assuré|assure|répondu|répond|demandé|demande|insisté|' +
    'insiste|noté|note|' +
    'rappelé|rappelle|raconté|raconte|soupiré|soupire|conclu|conclut|martelé|promis|promet|reconnu|reconnaît|admis|' +
    'averti|avertit|prévenu|prévient|évoqué|évoque|évoquent|parle|parlé|parlait|qualifié|commenté|' +
    'commente|regretté|ironisé|' +
    'indiqué|indique|jugé|juge|fait valoir|lâché|lâche|relevé|relève|observé|observe|avancé|avance|' +
    'soutenu|soutient|révélé|' +
    'mis en garde|résument|tranché|tranche|confirmé|confirme|signalé|répété|répète|murmuré|rétorqué|nommé|' +
    'appelé|appelle|' +
    'réclamé|exigé|annoncé|poursuivi|poursuit|publié',
  participles: 'ajoutant|disant|écrivant|déclarant|affirmant|expliquant|estimant|assurant',
  saysAside: true,
  pronouns: 'il|elle|ils|elles|on',
  byPronoun: 'selon lui|selon elle|selon ses mots|à ses yeux|pour lui|pour elle',
  accordingTo: "selon|d’après|d'après|pour",
  between:
    'a|ont|avait|avaient|aussi|encore|ensuite|également|t|samedi|dimanche|lundi|mardi|mercredi|jeudi|' +
    'vendredi|s’est|lui|leur',
  prepositions:
    'de|du|des|d|à|au|aux|en|dans|sur|sous|avec|pour|par|contre|après|avant|que|qui|si|quand|un|une|deux|' +
    'trois|plusieurs|chez|vers|entre',
  and: 'et|ou|ni',
  who: 'qui|dont',
  titled:
    'film|livre|roman|chanson|poème|pièce|album|série|titre|titré|intitulé*|mot|expression|terme|' +
    'soi-disant|prétendu*|baptisé*|' +
    'surnommé*|slogan|banderole|pancarte|affiche|mur|formule|exposition|documentaire|opération|mythe',
};

export const es: Speech = {
  talks: 'habló',
  dropsPronouns: true,
  verbs:
    'dijo|dice|dijeron|dicen|afirmó|afirma|aseguró|asegura|declaró|declara|declararon|escribió|escribe|' +
    'añadió|añade|agregó|' +
    'explicó|explica|publicó|señaló|señala|subrayó|sostuvo|sostiene|advirtió|advierte|comentó|comenta|' +
    'preguntó|respondió|' +
    'contó|cuenta|insistió|recordó|reconoció|habló|resumió|concluyó|pidió|exigió|lamentó|bromeó|suspiró|' +
    'indicó|apuntó|' +
    'calificó|expresó|manifestó|reza|prometió|repitió|opina|opinó|llamó|describió|anunció|confesó|ironizó|replicó|' +
    'detalló|precisó|relató|remarcó|recalcó|matizó|destacó|celebró|criticó|denunció|alertó|confirmó|' +
    'considera|consideró|zanjó|' +
    'apostilló|espetó|rememoró|defendió|defiende|' +
    'ha dicho|ha afirmado|ha asegurado|ha declarado|ha escrito|ha añadido|ha agregado|ha explicado|ha publicado|ha señalado|' +
    'ha subrayado|ha sostenido|ha advertido|ha comentado|ha preguntado|ha respondido|ha insistido|ha recordado|' +
    'ha reconocido|ha resumido|ha concluido|ha pedido|ha exigido|ha lamentado|ha indicado|ha apuntado|ha manifestado|' +
    'ha prometido|ha opinado|ha descrito|ha anunciado|había dicho|hubiera dicho|había asegurado|había prometido|ha replicado|ha detallado|ha precisado|ha recalcado|ha matizado|' +
    'ha destacado|ha celebrado|ha criticado|ha denunciado|ha alertado|ha confirmado|ha considerado|ha zanjado|ha defendido',
  participles: 'añadiendo|diciendo|escribiendo|asegurando|afirmando',
  pronouns: 'él|ella|ellos|ellas',
  byPronoun: 'según él|según ella|en sus palabras',
  accordingTo: 'según|de acuerdo con',
  between:
    'le|les|ha|han|había|también|después|luego|ayer|hoy|el lunes|el martes|el miércoles|el jueves|el viernes|' +
    'el sábado|el domingo|se',
  prepositions:
    'de|del|a|al|en|con|por|para|sobre|contra|desde|hasta|tras|ante|que|si|cuando|un|una|dos|tres|varios|' +
    'entre|como|sin',
  and: 'y|e|o|ni',
  who: 'que|quien|cuyo',
  titled:
    'película|libro|novela|canción|poema|obra|álbum|serie|título|titulad*|palabra|expresión|término|' +
    'llamad*|supuest*|presunt*|' +
    'apodad*|lema|eslogan|pancarta|cartel|muro|pared|fórmula|exposición|documental|operación|mito',
};

export const it: Speech = {
  passive: 'stato|stata|stati|state|viene|venne',
  dropsPronouns: true,
  verbs:
    'detto|dice|dicono|disse|dichiarato|dichiara|affermato|afferma|aggiunto|aggiunge|scritto|scrive|' +
    'spiegato|spiega|' +
    'sottolineato|sottolinea|osservato|risposto|risponde|chiesto|ricordato|raccontato|racconta|concluso|' +
    'commentato|commenta|' +
    'precisato|avvertito|ribadito|sostiene|parlato|annunciato|scherzato',
  participles: 'aggiungendo|dicendo|scrivendo|spiegando',
  pronouns: 'lui|lei|egli|ella|loro|essi',
  byPronoun: 'secondo lui|secondo lei|a suo dire|nelle sue parole',
  accordingTo: 'secondo',
  between: 'ha|hanno|aveva|anche|poi|ancora|ieri|oggi|sabato|domenica|lunedì',
  prepositions:
    'di|del|della|dei|a|al|in|nel|con|per|da|dal|su|tra|che|se|quando|un|una|uno|due|tre|alcuni|come|senza',
  and: 'e|ed|o|né',
  who: 'che|cui',
  titled:
    'film|libro|romanzo|canzone|poesia|opera|serie|titolo|intitolat*|parola|espressione|termine|' +
    'cosiddett*|presunt*|slogan|striscione|cartello|muro',
};

export const pl: Speech = {
  declines: true,
  dropsPronouns: true,
  verbs:
    'powiedział*|mówi|mówił*|oświadczył*|stwierdził*|stwierdza|dodał*|dodaje|napisał*|pisze|podkreślił*|' +
    'podkreśla|zaznaczył*|' +
    'wyjaśnił*|wyjaśnia|ocenił*|ocenia|odpowiedział*|zapytał*|pyta|przyznał*|ostrzegł*|zapewnił*|' +
    'zauważył*|nazwał*|przypomniał*|podsumował*|żartował*',
  participles: 'dodając|mówiąc|pisząc|podkreślając',
  pronouns: 'on|ona|oni|one',
  byPronoun: 'jego zdaniem|jej zdaniem|według niego|według niej',
  accordingTo: 'według|zdaniem',
  between: 'też|także|potem|później|w sobotę|w niedzielę|w poniedziałek|w piątek|wcześniej',
  prepositions: 'o|w|we|z|ze|na|do|od|dla|po|przed|przez|przy|że|jeśli|gdy|jeden|jedna|dwóch|kilku',
  and: 'i|oraz|lub|ani',
  who: 'który|która|którzy',
  titled:
    'film*|książk*|powieść|powieści|piosenk*|tytuł*|zatytułowan*|słowo|określenie|tak zwan*|rzekom*|hasło|' +
    'hasłem|transparen*|plakat*',
};

export const nl: Speech = {
  verbSecond: true,
  verbs:
    'zei|zegt|zeiden|zeggen|schreef|schrijft|verklaarde|verklaart|voegde|benadrukte|noemde|noemt|vroeg|' +
    'antwoordde|waarschuwde|stelde|stelt|vertelde|vertelt|vindt|meldde|aldus|luidt',
  participles: 'zeggende',
  pronouns: 'hij|zij|ze|het',
  byPronoun: 'volgens hem|volgens haar|in zijn woorden|in haar woorden',
  accordingTo: 'volgens|aldus',
  between: 'ook|toen|later|heeft|had|hebben|zaterdag|zondag|maandag|vrijdag',
  prepositions: 'van|in|op|aan|uit|bij|met|naar|voor|over|door|dat|als|toen|een|twee|drie|enkele',
  and: 'en|of',
  who: 'die|dat|wiens',
  titled:
    'film|boek|roman|lied|gedicht|titel|getiteld|woord|term|zogenaamde|zogeheten|vermeende|leus|spandoek|affiche',
};

export const pt: Speech = {
  passive: 'sido|foi|foram',
  dropsPronouns: true,
  verbs:
    'disse|diz|disseram|afirmou|afirma|declarou|declara|escreveu|escreve|acrescentou|acrescenta|explicou|' +
    'explica|ressaltou|destacou|alertou|comentou|perguntou|respondeu|contou|conta|lembrou|reconheceu|' +
    'dito|falou|resumiu|concluiu|pediu|anunciou|garantiu|sublinhou|chamou',
  participles: 'acrescentando|dizendo|escrevendo|afirmando',
  pronouns: 'ele|ela|eles|elas',
  byPronoun: 'segundo ele|segundo ela|nas suas palavras',
  accordingTo: 'segundo|de acordo com',
  between: 'lhe|lhes|também|depois|ainda|tinha|havia|hoje|ontem|no sábado|no domingo|se',
  prepositions:
    'de|do|da|dos|das|a|ao|em|no|na|com|por|para|sobre|contra|que|se|quando|um|uma|dois|três|vários|como|sem',
  and: 'e|ou|nem',
  who: 'que|quem|cujo',
  titled:
    'filme|livro|romance|canção|poema|título|intitulad*|palavra|expressão|termo|chamad*|suposto|suposta|' +
    'lema|faixa|cartaz',
};
