import { anyOf } from '@/lib/language/any-of';
import { agencyNames } from '@/lib/language/credit-words';

/**
 * What a language's press prints between a verb of saying and who says it: to whom, when and where that was. « … », a
 * déclaré vendredi à l’AFP Ida Berg.
 */
export interface AddresseeWords {
  /** The press, and other phrases that are whole: "aux journalistes", "en rueda de prensa". */
  readonly press: string;
  /** Before an agency's name, or initials; and whether the name may stand alone, in a case. */
  readonly agency: string;
  readonly agenciesAlone?: true;
  /** When it was. */
  readonly days: string;
  /** Before the name of a place or of whom it was said to, where what the speaker is called follows: "en Oslo el ministro". */
  readonly places: string;
  /** What looks like "to", and is an article before one of the others, unless that has a capital: "disse a ministra Ida Berg". */
  readonly article?: string;
  readonly articled?: string;
  /** Articles that only a subject has. */
  readonly nominative?: string;
  /** What somebody is called to whom it is said, right before a name in no case: «сказал мэру Берг». */
  readonly toWhom?: string;
}

/** By language (BCP 47 primary subtag). */
export const addresseeWords: Readonly<Record<string, AddresseeWords>> = {
  de: {
    press:
      'vor Journalisten|vor Reportern|vor der Presse|gegenüber der Presse|gegenüber Journalisten|gegenüber Reportern|Journalisten|' +
      'Reportern|der Presse|der Deutschen Presse-Agentur|im Interview|in einem Interview|im Gespräch|auf einer Pressekonferenz|' +
      'bei einer Pressekonferenz|nach dem Treffen|nach der Sitzung',
    agency:
      'der|dem|dem Sender|der Agentur|der Nachrichtenagentur|gegenüber der|gegenüber dem|gegenüber|im Gespräch mit der|' +
      'im Interview mit der|im Interview mit dem',
    days: 'am Montag|am Dienstag|am Mittwoch|am Donnerstag|am Freitag|am Samstag|am Sonntag|am Abend|am Morgen|am Mittag|am Nachmittag',
    places: 'in|aus',
  },
  fr: {
    press:
      'à la presse|devant la presse|aux journalistes|à des journalistes|devant les journalistes|devant des journalistes|aux médias|' +
      'à plusieurs médias|aux reporters|à un journaliste|en conférence de presse|lors d’une conférence de presse|' +
      'dans un entretien|dans une interview|dans un communiqué|dans un message|sur les réseaux sociaux|dans un tweet',
    agency:
      "à|à l|à la|à l'agence|auprès de l|auprès de|auprès de l'agence|à l'antenne de|au micro de|sur|devant|à la chaîne|au quotidien",
    days: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce lundi|ce mardi|ce mercredi|ce jeudi|ce vendredi|ce samedi|ce dimanche',
    places: 'à|en|depuis|au',
  },
  es: {
    press:
      'a la prensa|ante la prensa|a los periodistas|ante los periodistas|a los medios|ante los medios|a periodistas|a medios|' +
      'a los reporteros|a reporteros|en rueda de prensa|en conferencia de prensa|en una rueda de prensa|en una conferencia de prensa|' +
      'en una entrevista|en un comunicado|en redes sociales|a los informadores',
    agency:
      'a|a la|a la agencia|a la cadena|al diario|en entrevista con|en una entrevista con|en una entrevista a|ante|en|en la|en el',
    days:
      'el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|este lunes|este martes|este miércoles|este jueves|' +
      'este viernes|este sábado|este domingo|ayer|hoy|por la noche|por la mañana|por la tarde',
    places: 'a|en|desde|al',
  },
  it: {
    press:
      'alla stampa|ai giornalisti|ai cronisti|ai media|ai reporter|davanti ai giornalisti|davanti alla stampa|in conferenza stampa|' +
      "in una conferenza stampa|in un'intervista|in una nota|sui social|a margine dell'incontro|a margine della riunione",
    agency: "a|all|alla|all'agenzia|ai microfoni di|al|in un'intervista a|in un'intervista all",
    days: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|in serata|in mattinata|stamattina|stasera',
    places: 'a|ad|in|da|al',
  },
  pt: {
    press:
      'à imprensa|aos jornalistas|a jornalistas|aos repórteres|a repórteres|aos media|à comunicação social|perante os jornalistas|' +
      'em conferência de imprensa|em entrevista coletiva|em coletiva de imprensa|numa conferência de imprensa|em comunicado|em nota|' +
      'nas redes sociais|em uma entrevista|numa entrevista',
    agency:
      'à|à agência|ao|à agência de notícias|em entrevista à|em entrevista ao|em declarações à|em declarações ao|ao jornal|à rádio',
    days:
      'na segunda-feira|na terça-feira|na quarta-feira|na quinta-feira|na sexta-feira|no sábado|no domingo|nesta segunda-feira|' +
      'nesta terça-feira|nesta quarta-feira|nesta quinta-feira|nesta sexta-feira|neste sábado|neste domingo|ontem|hoje',
    places: 'em|a|ao|à|no|na',
    article: 'a',
    articled:
      '*a|ex-*|presidente|*-presidente|porta-voz|líder|chefe|dirigente|representante|comandante|chanceler|mulher|mãe|atriz|juiz*',
  },
  nl: {
    press:
      'tegen verslaggevers|tegen journalisten|tegen de pers|aan verslaggevers|aan journalisten|tegenover verslaggevers|' +
      'tegenover journalisten|op een persconferentie|tijdens een persconferentie|in een interview|na afloop|op de radio|op televisie',
    agency:
      'tegen|tegen het|tegen de|aan|aan het|aan de|tegen persbureau|aan persbureau|tegenover|tegenover persbureau|bij de|bij het|in gesprek met het',
    days:
      'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|op maandag|op dinsdag|op woensdag|op donderdag|op vrijdag|op zaterdag|' +
      'op zondag|gisteren|vandaag|maandagavond|vrijdagavond|zaterdagavond',
    places: 'in|uit|vanuit',
  },
  sv: {
    press:
      'till journalister|till medier|till pressen|till reportrar|inför pressen|på en presskonferens|vid en presskonferens|i en intervju',
    agency: 'till|till nyhetsbyrån|för|i',
    days:
      'på måndagen|på tisdagen|på onsdagen|på torsdagen|på fredagen|på lördagen|på söndagen|i går|i dag|igår|idag|under måndagen|' +
      'under tisdagen|under onsdagen|under torsdagen|under fredagen',
    places: 'i|från',
  },
  no: {
    press: 'til journalister|til pressen|til mediene|til reportere|på en pressekonferanse|i et intervju',
    agency: 'til|til nyhetsbyrået|overfor|i',
    days: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|på mandag|på tirsdag|på fredag|i går|i dag',
    places: 'i|fra',
  },
  da: {
    press: 'til journalister|til pressen|til medierne|til reportere|på et pressemøde|i et interview',
    agency: 'til|til nyhedsbureauet|over for|i',
    days: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i går|i dag',
    places: 'i|fra',
  },
  pl: {
    press:
      'dziennikarzom|reporterom|mediom|w rozmowie z dziennikarzami|podczas konferencji prasowej|na konferencji prasowej|w wywiadzie|' +
      'przed kamerami',
    agency:
      'agencji|w rozmowie z|w rozmowie z agencją|dla|w wywiadzie dla|telewizji|stacji|w rozmowie z portalem|na antenie|w',
    agenciesAlone: true,
    days: 'w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|w niedzielę|wczoraj|dziś|dzisiaj|w poniedziałek wieczorem',
    places: 'w|we|z',
    toWhom: '*owi',
  },
  cs: {
    press: 'novinářům|médiím|reportérům|před novináři|na tiskové konferenci|v rozhovoru|na brífinku',
    agency:
      'pro|agentuře|pro agenturu|v rozhovoru pro|pro server|pro deník|pro televizi|televizi|stanici|v rozhovoru s',
    agenciesAlone: true,
    days: 'v pondělí|v úterý|ve středu|ve čtvrtek|v pátek|v sobotu|v neděli|včera|dnes',
    places: 'v|ve|z',
    toWhom: '*ovi',
  },
  sk: {
    press: 'novinárom|médiám|reportérom|pred novinármi|na tlačovej konferencii|v rozhovore|na brífingu',
    agency:
      'pre|agentúre|pre agentúru|v rozhovore pre|pre portál|pre denník|pre televíziu|televízii|stanici|v rozhovore s',
    agenciesAlone: true,
    days: 'v pondelok|v utorok|v stredu|vo štvrtok|v piatok|v sobotu|v nedeľu|včera|dnes',
    places: 'v|vo|z|zo',
    toWhom: '*ovi',
  },
  hu: {
    press:
      'újságíróknak|az újságíróknak|a sajtónak|sajtótájékoztatón|sajtótájékoztatóján|egy interjúban|a budapesti sajtótájékoztatón',
    agency: 'az|a|a hírügynökségnek|az agentúrának',
    agenciesAlone: true,
    days: 'hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|tegnap|ma',
    places: '',
  },
  fi: {
    press: 'toimittajille|medialle|lehdistölle|tiedotustilaisuudessa|lehdistötilaisuudessa|haastattelussa',
    agency: 'uutistoimisto|uutistoimistolle',
    agenciesAlone: true,
    days: 'maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|eilen|tänään',
    places: '',
  },
  el: {
    press:
      'στους δημοσιογράφους|σε δημοσιογράφους|στον τύπο|προς τους δημοσιογράφους|ενώπιον δημοσιογράφων|σε συνέντευξη τύπου|' +
      'σε συνέντευξή του|σε συνέντευξή της|σε συνέντευξη|σε δήλωσή του|σε δήλωσή της|στο Γαλλικό Πρακτορείο',
    agency: 'στο|στην|στον|στο πρακτορείο|μιλώντας στο|μιλώντας στην|στην εφημερίδα',
    days: 'το σάββατο|την κυριακή|τη δευτέρα|την τρίτη|την τετάρτη|την πέμπτη|την παρασκευή|χθες|χτες|σήμερα',
    places: 'στον|στην|στη|στο|από',
    nominative: 'ο|η',
  },
  // Before the words that were said: "Berg, gazetecilere “…” dedi".
  tr: {
    press:
      "gazetecilere|basın mensuplarına|basına|muhabirlere|AA muhabirine|Anadolu Ajansı'na|Anadolu Ajansına|canlı yayında|basın toplantısında|" +
      'düzenlediği basın toplantısında|yaptığı açıklamada|yaptığı konuşmada|yaptığı paylaşımda|yaptığı yazılı açıklamada|konuya ilişkin',
    agency: '',
    days: 'pazartesi günü|salı günü|çarşamba günü|perşembe günü|cuma günü|cumartesi günü|pazar günü|dün|bugün',
    places: '',
  },
  ro: {
    press:
      'presei|jurnaliștilor|ziariștilor|reporterilor|în fața presei|în fața jurnaliștilor|într-o conferință de presă|în conferința de presă|' +
      'într-un interviu|într-un comunicat|pe Facebook',
    agency: 'pentru|la|pentru agenția|într-un interviu pentru|agenției|la postul|pentru ziarul',
    days: 'luni|marți|miercuri|joi|vineri|sâmbătă|duminică|ieri|astăzi|azi|marți seară|vineri seară',
    places: 'pentru|la|în|din',
    toWhom:
      'primarului|președintelui|premierului|ministrului|directorului|consilierului|senatorului|deputatului|generalului|profesorului|' +
      'liderului|avocatului|procurorului|judecătorului|guvernatorului|comandantului|ambasadorului|cancelarului|șefului|jurnalistului|' +
      'colegului|fratelui|fiului|soțului|eurodeputatului|eurodeputatei|președintei|ministrei|primăriței|deputatei|senatoarei|directoarei|' +
      'consilierei|șefei|soției|fiicei|surorii|mamei|colegei|jurnalistei|avocatei|judecătoarei',
  },
  bg: {
    press:
      'пред журналисти|пред журналистите|пред репортери|пред медиите|на пресконференция|на брифинг|в интервю',
    agency: 'пред|за|пред агенция|пред агенцията|за агенция|на|в интервю за',
    days: 'в понеделник|във вторник|в сряда|в четвъртък|в петък|в събота|в неделя|вчера|днес',
    places: 'в|във|от|пред|за',
  },
  sh: {
    press:
      'novinarima|medijima|reporterima|pred novinarima|na konferenciji za medije|na konferenciji za novinare|na konferenciji za štampu|' +
      'u intervjuu',
    agency: 'za|agenciji|za agenciju|televiziji|za televiziju|za portal|u razgovoru za|u intervjuu za|listu',
    agenciesAlone: true,
    days: 'u ponedjeljak|u ponedeljak|u utorak|u srijedu|u sredu|u četvrtak|u petak|u subotu|u nedjelju|u nedelju|jučer|juče|danas',
    places: 'u|iz',
    toWhom: 'predsjedniku|predsedniku|ministru|premijeru|kancelaru|*elju|*niku|*ici|*torki',
  },
  ru: {
    press:
      'журналистам|репортёрам|репортерам|прессе|СМИ|на пресс-конференции|на брифинге|в интервью|перед журналистами|в беседе с журналистами',
    agency:
      'агентству|в беседе с|в беседе с агентством|в разговоре с|в интервью|в интервью агентству|в эфире|телеканалу|каналу|изданию|корреспонденту',
    agenciesAlone: true,
    days: 'в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу|в воскресенье|вчера|сегодня|в понедельник вечером',
    places: 'в|во|из',
    toWhom:
      '*ору|*исту|*нику|*еру|*ату|*енту|*телю|*арю|*ологу|министру|мэру|послу|главе|брату|сыну|мужу|жене|коллеге|другу',
  },
  uk: {
    press:
      'журналістам|репортерам|пресі|ЗМІ|медіа|на пресконференції|на брифінгу|в інтерв’ю|перед журналістами|у розмові з журналістами',
    agency:
      'агентству|у розмові з|в розмові з|у коментарі|в коментарі|в інтерв’ю|в етері|телеканалу|каналу|виданню|кореспонденту',
    agenciesAlone: true,
    days:
      'у понеділок|в понеділок|у вівторок|у середу|в середу|у четвер|в четвер|у п’ятницю|в п’ятницю|у суботу|в суботу|у неділю|' +
      'в неділю|вчора|учора|сьогодні',
    places: 'у|в|з|із',
    toWhom:
      '*ові|*еві|*єві|*телю|президенту|міністру|прем’єру|меру|послу|депутату|сенатору|директору|раднику|помічнику|журналісту|голові|' +
      'канцлеру|генералу|лідеру|брату|сину|чоловіку|дружині|колезі|другу',
  },
};

const agencies = `${anyOf(agencyNames)}|Hinu|Fenu|Srnu|Reutera|Ansa`;
const ending = "(?:[’':-]?\\p{Ll}{1,4})?";

/** An agency before a whole name, which is no part of it: "Reuters Ida Berg". */
export const agencyAhead = new RegExp(`^(?:${agencies})${ending}\\s(?=\\p{Lu}\\S*\\s\\p{Lu})`, 'u');

/** An agency in no case that is called as people are: "Hina Maria Berg" is one unless what stands before agencies stands there. */
export const namesake = /^(?:Hina|Fena|Lusa|Belga|Antara|Tasnim)\s/u;

/** An agency, or initials, which are no person's, with what a case adds: "AFP", "Digi24", "Reutersnek". */
export const agencyOrInitials = new RegExp(
  `^(?:${agencies}|\\p{Lu}{2,}[\\p{Lu}\\p{N}]*|\\p{Lu}\\p{Ll}+\\p{N}+)${ending}(?=\\s)`,
  'u',
);
