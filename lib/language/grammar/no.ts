import type { Grammar } from './grammar';

export const no: Grammar = {
  weekdays: [
    'søndag|søndagen|søndags|søndagens|søndagskveld*|søndagsmorgen*',
    'mandag|mandagen|mandags|mandagens|mandagskveld*|mandagsmorgen*',
    'tirsdag|tirsdagen|tirsdags|tirsdagens|tirsdagskveld*|tirsdagsmorgen*',
    'onsdag|onsdagen|onsdags|onsdagens|onsdagskveld*|onsdagsmorgen*',
    'torsdag|torsdagen|torsdags|torsdagens|torsdagskveld*|torsdagsmorgen*',
    'fredag|fredagen|fredags|fredagens|fredagskveld*|fredagsmorgen*',
    'lørdag|lørdagen|lørdags|lørdagens|lørdagskveld*|lørdagsmorgen*',
  ],
  noDays: 'Black Friday|skjærtorsdag*|langfredag*|Lindmo på lørdag|i morges',
  near: ['i forgårs|forgårs', 'i går|igår', 'i dag|idag', 'i morgen', 'i overmorgen|overmorgen'],
  last: 'forrige|sist|siste|foregående',
  next: 'neste|kommende|førstkommende',
  this: 'denne',
  counted: 'første|andre|tredje|fjerde|femte|hver|en',
  lastWeek: 'forrige uke|i forrige uke',
  nextWeek: 'neste uke|i neste uke',
  past:
    'var|hadde|ble|kom|sa|møttes|møtte|traff|snakket|landet|forlot|gikk|fløy|fikk|ga|holdt|la|tok|har *t|har *et|skrev|ringte|begynte|' +
    'startet|sluttet|varte|avsluttet|ankom|pågikk|håndhilste|*ket|*tet|*ret',
  future: 'skal|vil|kommer til å|i morgen|blir',
  planned:
    'skulle|ventes|ventet å|planlegger|planla|planlagt|ønsker|ønsket|kan|kunne|bør|burde|håper|håpet|må|måtte|inviterer|' +
    'inviterte|invitert|invitasjon|' +
    'hvis|om|forbereder|forventes|forventer|oppfordrer|krever|krevde|akter',
  not: 'ikke|ingen|intet|aldri|uten|verken|hverken|ei|avlyst|nektet|nekter|mislyktes',
  deniesNothing:
    'ikke mindre enn|ikke mer enn|ikke lenger enn|ikke senere enn|ikke bare|ikke kun|ikke minst|' +
    'ingen ringere enn|uten tvil',
  negatesAfter: 'ikke',
  plannedUnlessPast: 'før|foran|på vei',
  absent: 'ble det ikke|uteble|fant ikke sted',
  relative: 'som',
  he: 'han',
  onceBefore:
    'i fjor|år siden|måneder siden|måned siden|forrige måned|første periode|første presidentperiode|daværende|den gang|' +
    'tidligere toppmøte*|en gang|forrige gang|sist gang',
  subject: 'either',
};
