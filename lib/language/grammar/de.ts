import type { Grammar } from './grammar';

export const de: Grammar = {
  weekdays: [
    'Sonntag|Sonntags|Sonntagabend|Sonntagmorgen|Sonntagnacht|Sonntagnachmittag|Sonntagmittag|Sonntagvormittag|Sonntagfrüh',
    'Montag|Montags|Montagabend|Montagmorgen|Montagnacht|Montagnachmittag|Montagmittag|Montagvormittag|Montagfrüh',
    'Dienstag|Dienstags|Dienstagabend|Dienstagmorgen|Dienstagnacht|Dienstagnachmittag|Dienstagmittag|Dienstagvormittag',
    'Mittwoch|Mittwochs|Mittwochabend|Mittwochmorgen|Mittwochnacht|Mittwochnachmittag|Mittwochmittag|Mittwochvormittag',
    'Donnerstag|Donnerstags|Donnerstagabend|Donnerstagmorgen|Donnerstagnacht|Donnerstagnachmittag|Donnerstagmittag',
    'Freitag|Freitags|Freitagabend|Freitagmorgen|Freitagnacht|Freitagnachmittag|Freitagmittag|Freitagvormittag|Freitagfrüh',
    'Samstag|Samstags|Samstagabend|Samstagmorgen|Samstagnacht|Samstagnachmittag|Samstagmittag|Sonnabend|Sonnabends',
  ],
  weekdaysAreNames: true,
  noDays:
    'heute vor … Jahren|Heute vor … Jahren|Heute vor einem Jahr|heute vor einem Jahr|heute in einer Woche|heute in … Wochen|' +
    'heute in … Tagen|Schwarzer Freitag|Bild am Sonntag|Welt am Sonntag|Fridays for Future|am Morgen|Am Morgen|jeden Morgen|jenem Morgen|' +
    'diesem Morgen|heute Morgen|heute morgen|gestern Morgen|gestern morgen|guten Morgen|Guten Morgen|der Morgen|Der Morgen|' +
    'den Morgen|dem Morgen|einem Morgen|frühen Morgen|nächsten Morgen|nächste Morgen|zum Morgen|gegen Morgen|eines Morgens|am Sonntag von',
  near: ['vorgestern', 'gestern', 'heute', 'morgen', 'übermorgen'],
  last: 'letzten|letzter|letztem|vergangenen|vergangener|vergangenem|vorigen|voriger|vorherigen',
  next: 'nächsten|nächster|nächstem|kommenden|kommender|kommendem|folgenden',
  this: 'diesen|dieser|diesem|dieses',
  counted: 'ersten|erster|zweiten|zweiter|dritten|dritter|vierten|fünften|jeden|jeder|jedem|jedes|eines',
  lastWeek: 'vergangener Woche|letzter Woche|vergangene Woche|letzte Woche|voriger Woche|vorige Woche',
  nextWeek: 'nächster Woche|nächste Woche|kommender Woche|kommende Woche',
  past:
    'war|waren|hatte|hatten|wurde|wurden|traf|trafen|kam|kamen|flog|flogen|ging|gingen|sprach|sprachen|gab|gaben|fand|fanden|' +
    'schrieb|rief|riefen|empfing|empfingen|blieb|blieben|stand|standen|nahm|nahmen|verließ|verließen|begann|begannen|trat|traten|' +
    'saß|saßen|lag|hielt|hielten|ließ|fiel|fielen|worden|ge*t|ge*en|*ete|*eten|reiste|reisten|*gereist|*ierte|*ierten|*chte|' +
    '*chten|*igte|*igten|*elte|' +
    '*ndete|*ndeten|*uerte|*uerten|sagte|sagten|beriet|berieten|klang|klangen|schien|schienen|erschien|erschienen|sah|sahen|zog|' +
    'zogen|bot|boten|' +
    'half|halfen|trug|trugen|griff|griffen|gewann|gewannen|verlor|verloren|stieg|stiegen|warf|warfen|hieß|lief|liefen|brach|brachen|' +
    'bat|baten|lud|luden|schloss|schlossen|entschied|entschieden|unterschrieb|wusste|wussten|zeigte|zeigten|setzte|setzten|' +
    'stellte|stellten',
  future: 'wird|werden|werde|morgen|übermorgen|demnächst',
  planned:
    'soll|sollen|sollte|sollten|will|wollen|wollte|wollten|möchte|möchten|könnte|könnten|würde|würden|dürfte|dürften|müsse|müssen|' +
    'plant|planen|geplant|planmäßig|erwartet|erwarten|erwartete|vorgesehen|angesetzt|eingeladen|lädt|laden|Einladung|falls|ob|wenn|' +
    'beabsichtigt|hofft|hoffen|fordert|fordern|forderte|bereitet|vorbereitet',
  not: 'nicht|kein|keine|keinen|keiner|keinem|keines|nie|niemals|ohne|weder|nichts|noch nicht|abgesagt|gescheitert|verweigerte|schlug … aus|lehnte … ab',
  deniesNothing:
    'nicht weniger als|nicht mehr als|nicht länger als|nicht später als|nicht nur|nicht bloß|' +
    'nicht allein|nicht zuletzt|nicht ganz|nichts weniger als|kein geringerer als|' +
    'keine geringere als|ohne zweifel',
  negatesAfter: 'nicht',
  plannedUnlessPast: 'bevor|Vor dem|vor dem|auf dem Weg|bis zum',
  absent:
    'gab es … nicht|gibt es … nicht|kam es … nicht|blieb aus|blieben aus|fiel aus|fielen aus|fand … nicht statt|' +
    'fanden … nicht statt|kam nicht zustande|wurde abgesagt',
  relative: 'während',
  he: 'er',
  condition: 'wenn|falls|sofern|ob',
  conditionAhead: 'sollte|sollten',
  onceBefore:
    'letztes Jahr|vergangenes Jahr|vergangenen Jahr|letzten Jahr|vor einem Jahr|vor Jahren|Jahren zuvor|ersten Amtszeit|' +
    'damals|früher|einst|vor Monaten|vergangenen Monat|letzten Monat|beim letzten Mal|das letzte Mal|letztes Mal',
  subject: 'either',
};
