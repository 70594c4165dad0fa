import type { Grammar } from './grammar';

export const da: Grammar = {
  weekdays: [
    'søndag|søndagen|søndags|søndagens|søndag aften|søndag morgen',
    'mandag|mandagen|mandags|mandagens',
    'tirsdag|tirsdagen|tirsdags|tirsdagens',
    'onsdag|onsdagen|onsdags|onsdagens',
    'torsdag|torsdagen|torsdags|torsdagens',
    'fredag|fredagen|fredags|fredagens',
    'lørdag|lørdagen|lørdags|lørdagens',
  ],
  noDays: 'Black Friday|skærtorsdag*|langfredag*|i morges|Søndagsavisen',
  near: ['i forgårs|forgårs', 'i går|igår', 'i dag|idag', 'i morgen', 'i overmorgen|overmorgen'],
  last: 'sidste|forrige|seneste|i *dags',
  next: 'næste|kommende|førstkommende|på *dag',
  this: 'denne',
  counted: 'første|anden|tredje|fjerde|femte|hver|en',
  lastWeek: 'sidste uge|i sidste uge|forrige uge',
  nextWeek: 'næste uge|i næste uge',
  past:
    'var|havde|blev|kom|sagde|mødtes|mødte|traf|talte|landede|forlod|gik|fløj|fik|gav|holdt|lagde|tog|har *t|har *et|skrev|' +
    'ringede|begyndte|' +
    'startede|sluttede|varede|afsluttede|ankom|*ede|*edes|er *et',
  future: 'skal|vil|kommer til at|i morgen|bliver',
  planned:
    'skulle|ventes|ventedes|planlægger|planlagde|planlagt|ønsker|ønskede|kan|kunne|bør|burde|håber|håbede|må|måtte|inviterer|' +
    'inviterede|inviteret|invitation|' +
    'hvis|om|forbereder|forventes|forventer|opfordrer|kræver|krævede|agter',
  not: 'ikke|ingen|intet|aldrig|uden|hverken|ej|aflyst|nægtede|nægter|mislykkedes',
  deniesNothing:
    'ikke mindre end|ikke mere end|ikke længere end|ikke senere end|ikke bare|ikke kun|' +
    'ikke mindst|ingen ringere end|uden tvivl',
  negatesAfter: 'ikke',
  plannedUnlessPast: 'før|inden|forud for|på vej',
  absent: 'blev der ikke|udeblev|fandt ikke sted|blev det ikke',
  relative: 'som|der',
  he: 'han',
  onceBefore:
    'sidste år|år siden|måneder siden|måned siden|sidste måned|første periode|første præsidentperiode|daværende|dengang|' +
    'tidligere topmøde*|engang|sidste gang|sidst',
  subject: 'either',
};
