import type { Grammar } from './grammar';

export const it: Grammar = {
  weekdays: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
  noDays:
    "oggi come oggi|giorno d'oggi|Venerdì Santo|venerdì nero|Black Friday|lunedì di Pasqua|domenica di Pasqua|Domenica In|" +
    'martedì grasso|il Venerdì di',
  near: ["l'altro ieri|altroieri|ieri l'altro", 'ieri', 'oggi', 'domani', 'dopodomani|dopo domani'],
  last: 'scorso|scorsa|passato|ultimo|precedente',
  next: 'prossimo|prossima|seguente|venturo',
  this: 'questo|questa',
  counted: 'primo|prima|secondo|seconda|terzo|terza|ogni|tutti i|tutte le|un|una',
  lastWeek: 'settimana scorsa|scorsa settimana',
  nextWeek: 'prossima settimana|settimana prossima',
  past:
    'ha *to|ha *so|hanno *to|hanno *so|è *to|è *ta|sono *ti|sono *te|era|erano|aveva|avevano|fu|furono|è stato|è stata|sono stati|' +
    'sono stati *ti|ha detto|hanno detto|si sono *ti|si è *to|è giunto|è sceso|disse|*arono|*irono|*ò',
  future: '*erà|*eranno|*irà|*iranno|*arà|*aranno|*drà|*dranno|*rrà|sarà|saranno|avrà|avranno|domani',
  planned:
    'deve|devono|doveva|dovevano|dovrebbe|dovrebbero|prevede|prevedono|previsto|prevista|previsti|previste|atteso|attesa|attesi|' +
    'aspetta|aspettano|potrebbe|potrebbero|vuole|vogliono|voleva|intende|spera|sperano|se|invita|' +
    'invitato|invito|in programma|si appresta|chiede|chiesto|chiede a|sta per|stanno per',
  not: 'non|mai|senza|né|nessun|nessuna|nessuno|niente|nulla|annullato|annullata|rifiutato|declinato|respinto|negato|neppure|nemmeno',
  deniesNothing: 'non meno di|non più di|non oltre|non solo|non soltanto|niente meno che|senza dubbio',
  plannedUnlessPast: 'prima di|prima del|prima della|in viaggio verso|diretto|diretti|entro',
  absent: "non c'è stat*|non ci fu|non ha avuto luogo|non è avvenut*",
  relative: 'che|cui',
  he: 'lui|egli',
  onceBefore:
    "l'anno scorso|lo scorso anno|un anno fa|anni fa|mese scorso|primo mandato|allora|in passato|un tempo|vertice precedente|" +
    "l'ultima volta",
  subject: 'either',
};
