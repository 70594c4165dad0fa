import type { Speech } from './speech';

// "Det" and "de" are no pronouns here: "Det sa Berg", „de russiske styrker“. "Hans" is a first name as well.

const namesWithS =
  'Lars|Jens|Hans|Anders|Nils|Niels|Mads|Mats|Jonas|Thomas|Tomas|Andreas|Magnus|Rasmus|Tobias|Mathias|Mattias|Matias|Marius|Johannes|' +
  'Claes|Klas|Klaus|Claus|Markus|Marcus|Lukas|Lucas|Elias|Charles|James|Nicolas|Nicholas|Niklas|Nicklas|Agnes|Doris|Iris|Chris|Linus|Jesus|Carlos|Luis|Boris|Denis|Dennis|Lis|' +
  'Troels|Mogens|Laurits|Villads|Frits|Joris|Mathis|Louis|Francis|Douglas|Curtis|Travis|Alexis|Elvis|Julius|Darius|Cornelius|Gitanas|Valdis|' +
  'Edgars|Andris|Janis|Antonis|Kyriakos|Alexandros|Nikos|Stavros|Kostas|Giorgos|Yannis|Christos|Georges|Jacques|Yves|Gilles|Jules|Miles|Giles|' +
  'Moses|Tomás|Matías|Nicolás|Andrés|Lourdes|Mercedes|Dolores|Gladys';

export const sv: Speech = {
  freeRelative: 'vad|det som',
  calls: 'kallade|kallar|beskrev|beskriver',
  memberOf: 'på|vid|från|i',
  quotes: 'citerade|citerar|citerat',
  talks: 'fortsatte|fortsätter',
  indefinite: 'en|ett|två|tre|flera|många|någon|några|ingen',
  witnesses: '*källa|*källor|person|personer|deltagare|vittnen',
  passive: 'är|var|blir|blev|bli|blivit|vart',
  verbSecond: true,
  saysAside: true,
  bareGenitive: namesWithS,
  verbs:
    'säger|sa|sade|sagt|skriver|skrev|skrivit|förklarar|förklarade|förklarat|berättar|berättade|berättat|tillägger|tillade|tillagt|' +
    'uppger|uppgav|menar|menade|menat|anser|ansåg|tror|trodde|hävdar|hävdade|hävdat|påstår|påstod|påstått|svarar|svarade|svarat|' +
    'frågar|frågade|frågat|betonar|betonade|betonat|understryker|underströk|varnar|varnade|varnat|konstaterar|konstaterade|' +
    'kommenterar|kommenterade|kommenterat|fortsätter|fortsatte|lovar|lovade|medger|medgav|erkänner|erkände|kallar|kallade|' +
    'beskriver|beskrev|beskrivit|påpekar|påpekade|slår fast|slog fast|skämtar|skämtade|suckar|suckade|upprepar|upprepade|' +
    'utropar|utropade|ropar|ropade|twittrar|twittrade|tycker|tyckte|uttrycker|uttryckte|meddelar|meddelade|meddelat|sammanfattar|sammanfattade|' +
    'kräver|krävde|kritiserar|kritiserade|bekräftar|bekräftade|försäkrar|försäkrade|resonerar|utvecklar|yttrar|yttrade|uttalar|uttalade|minns|mindes',
  participles: '',
  pronouns: 'han|hon',
  he: 'han',
  she: 'hon',
  byPronoun: 'enligt honom|enligt henne|med hans ord|med hennes ord',
  accordingTo: 'enligt',
  between:
    'har|hade|det|detta|så|också|även|då|sedan|senare|tidigare|nu|än|igen|bland annat|själv|aldrig|på måndagen|på tisdagen|på onsdagen|' +
    'på torsdagen|på fredagen|på lördagen|på söndagen|i dag|i går',
  prepositions:
    'av|i|på|till|från|för|med|om|hos|ur|vid|mot|åt|efter|före|innan|under|över|utan|bland|mellan|bredvid|bakom|framför|genom|kring|' +
    'runt|inom|utanför|trots|sedan|att|när|som|än|än en|ingen|någon|några|en|ett|två|tre|flera|många|båda|där|hur|vad|varför|' +
    'regering|regeringen|familj|familjen|kampanj|lag|stab',
  openers:
    'i går|i dag|igår|idag|sedan|dock|även|också|nu|endast|bara|själv|tidigare|dessutom|samtidigt|förre|förra|dåvarande|därför|' +
    'den|det|denna|detta|här|ja|nej|både|dagens',
  and: 'och|samt|eller|varken',
  who: 'som|vars|vilken|vilket|vilka',
  titled:
    'film|filmen|bok|boken|roman|romanen|sång|sången|låt|låten|dikt|dikten|pjäs|pjäsen|album|albumet|serie|serien|titel|titeln|' +
    'rubrik|rubriken|ord|ordet|orden|uttryck|uttrycket|begrepp|begreppet|så kallad*|såkallad*|påstådd*|kallad|kallat|smeknamnet|' +
    'slagord|slagordet|parollen|parollerna|banderoll*|plakat*|skylt|skylten|skyltar|texten|mottot|operation|myten|utställning*|podden|programmet|temat',
};

export const no: Speech = {
  freeRelative: 'det',
  calls: 'kalte|kaller|beskrev|beskriver',
  memberOf: 'ved|fra|i',
  quotes: 'siterte|siterer|sitert',
  talks: 'fortsatte|fortsetter',
  indefinite: 'en|et|ei|to|tre|flere|mange|noen|ingen',
  witnesses: '*kilde|*kilder|person|personer|deltakere|vitner',
  passive: 'er|var|blir|ble|bli|blitt|vart|vorte',
  verbSecond: true,
  saysAside: true,
  bareGenitive: namesWithS,
  verbs:
    'sier|sa|sagt|seier|skriver|skrev|skrevet|forklarer|forklarte|forklart|forteller|fortalte|fortalt|legger til|la til|føyer til|' +
    'opplyser|opplyste|opplyst|mener|mente|tror|trodde|hevder|hevdet|påstår|påstod|svarer|svarte|svart|spør|spurte|spurt|' +
    'understreker|understreket|understrekte|advarer|advarte|advart|konstaterer|konstaterte|kommenterer|kommenterte|fortsetter|' +
    'fortsatte|lovet|lovte|innrømmer|innrømmet|erkjenner|erkjente|kaller|kalte|beskriver|beskrev|beskrevet|påpeker|påpekte|' +
    'slår fast|slo fast|spøker|spøkte|sukket|gjentar|gjentok|ropte|roper|tvitrer|tvitret|synes|syntes|uttaler|uttalte|uttalt|' +
    'uttrykker|uttrykte|melder|meldte|oppsummerer|oppsummerte|krever|krevde|kritiserer|kritiserte|bekrefter|bekreftet|' +
    'forsikrer|forsikret|fastslår|fastslo|presiserer|presiserte|utdyper|utdypet|bemerker|bemerket|ytret|minner om|minnet om|minnes|mintes',
  participles: '',
  pronouns: 'han|hun|ho',
  he: 'han',
  she: 'hun|ho',
  byPronoun: 'ifølge ham|ifølge henne|med hans ord|med hennes ord|etter hans mening|etter hennes mening',
  accordingTo: 'ifølge|i følge|ifølgje',
  between:
    'har|hadde|det|dette|så|også|da|siden|senere|tidligere|nå|enda|igjen|blant annet|selv|aldri|mandag|tirsdag|onsdag|torsdag|' +
    'fredag|lørdag|søndag|i dag|i går',
  prepositions:
    'av|i|på|til|fra|for|med|om|hos|ut|ved|mot|etter|før|under|over|uten|blant|mellom|bak|foran|gjennom|rundt|innen|utenfor|' +
    'tross|siden|at|når|som|enn|hvis|dersom|ingen|noen|en|et|ei|to|tre|flere|mange|begge|der|hvordan|hva|hvorfor|langs|ifra|overfor|' +
    'regjering|regjeringen|familie|familien|kampanje|lag|stab',
  openers:
    'i går|i dag|siden|likevel|også|nå|bare|kun|selv|tidligere|dessuten|samtidig|daværende|derfor|den|det|denne|dette|her|ja|nei|' +
    'både|dagens|eks-*|forhenværende',
  and: 'og|samt|eller|verken|hverken',
  who: 'som',
  titled:
    'film|filmen|bok|boken|boka|roman|romanen|sang|sangen|låt|låten|låta|dikt|diktet|stykke|stykket|album|albumet|serie|serien|' +
    'tittel|tittelen|overskrift|overskriften|ord|ordet|ordene|uttrykk|uttrykket|begrep|begrepet|såkalt*|påstått*|kallenavnet|kalt|' +
    'slagord|slagordet|parolen|banner|banneret|plakat*|skilt|skiltet|teksten|mottoet|operasjon|myten|utstilling*|podkasten|programmet|temaet',
};

export const da: Speech = {
  freeRelative: 'hvad',
  calls: 'kaldte|kalder|beskrev|beskriver',
  memberOf: 'ved|fra|i',
  quotes: 'citerede|citerer|citeret',
  talks: 'fortsatte|fortsætter',
  indefinite: 'en|et|to|tre|flere|mange|nogle|ingen',
  witnesses: '*kilde|*kilder|person|personer|deltagere|vidner',
  passive: 'er|var|bliver|blev|blive|blevet',
  verbSecond: true,
  saysAside: true,
  bareGenitive: namesWithS,
  verbs:
    'siger|sagde|sagt|skriver|skrev|skrevet|forklarer|forklarede|forklaret|fortæller|fortalte|fortalt|spurgt|tilføjer|tilføjede|tilføjet|' +
    'oplyser|oplyste|oplyst|mener|mente|tror|troede|hævder|hævdede|hævdet|påstår|påstod|svarer|svarede|svaret|spørger|spurgte|' +
    'understreger|understregede|understreget|advarer|advarede|advaret|konstaterer|konstaterede|kommenterer|kommenterede|fortsætter|' +
    'fortsatte|lovede|lovet|indrømmer|indrømmede|erkender|erkendte|kalder|kaldte|beskriver|beskrev|beskrevet|påpeger|påpegede|' +
    'slår fast|slog fast|fastslår|fastslog|spøger|spøgte|sukkede|gentager|gentog|råbte|råber|tweeter|tweetede|synes|syntes|udtaler|' +
    'udtalte|udtalt|udtrykker|udtrykte|melder|meldte|opsummerer|opsummerede|kræver|krævede|kritiserer|kritiserede|bekræfter|' +
    'bekræftede|forsikrer|forsikrede|lyder det fra|lød det fra|bemærker|bemærkede|uddyber|uddybede|præciserer|præciserede|mindes|husker',
  participles: '',
  pronouns: 'han|hun',
  he: 'han',
  she: 'hun',
  byPronoun: 'ifølge ham|ifølge hende|med hans ord|med hendes ord|efter hans mening|efter hendes mening',
  accordingTo: 'ifølge|i følge',
  between:
    'har|havde|det|dette|så|også|da|siden|senere|tidligere|nu|endnu|igen|blandt andet|selv|aldrig|mandag|tirsdag|onsdag|torsdag|' +
    'fredag|lørdag|søndag|i dag|i går',
  prepositions:
    'af|i|på|til|fra|for|med|om|hos|ud|ved|mod|efter|før|inden|under|over|uden|blandt|mellem|bag|foran|gennem|rundt|uden for|' +
    'trods|siden|at|når|som|end|hvis|ingen|nogen|nogle|en|et|to|tre|flere|mange|begge|der|hvordan|hvad|hvorfor|langs|over for|' +
    'regering|regeringen|familie|familien|kampagne|hold|stab',
  openers:
    'i går|i dag|siden|dog|også|nu|kun|bare|selv|tidligere|desuden|samtidig|daværende|derfor|den|det|denne|dette|her|ja|nej|både|' +
    'dagens|forhenværende',
  and: 'og|samt|eller|hverken',
  who: 'som|der',
  titled:
    'film|filmen|bog|bogen|roman|romanen|sang|sangen|digt|digtet|stykke|stykket|album|albummet|serie|serien|titel|titlen|' +
    'overskrift|overskriften|ord|ordet|ordene|udtryk|udtrykket|begreb|begrebet|såkald*|påstået|påståede|kaldenavnet|kaldt|øgenavnet|' +
    'slagord|slagordet|parolen|banner|banneret|plakat*|skilt|skiltet|teksten|mottoet|operation|myten|udstilling*|podcasten|programmet|temaet',
};
