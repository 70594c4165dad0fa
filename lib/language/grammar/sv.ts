import type { Grammar } from './grammar';

export const sv: Grammar = {
  weekdays: [
    'söndag|söndagen|söndags|söndagens|söndagskväll*|söndagsmorgon*|söndagseftermiddag*',
    'måndag|måndagen|måndags|måndagens|måndagskväll*|måndagsmorgon*|måndagseftermiddag*',
    'tisdag|tisdagen|tisdags|tisdagens|tisdagskväll*|tisdagsmorgon*|tisdagseftermiddag*',
    'onsdag|onsdagen|onsdags|onsdagens|onsdagskväll*|onsdagsmorgon*|onsdagseftermiddag*',
    'torsdag|torsdagen|torsdags|torsdagens|torsdagskväll*|torsdagsmorgon*|torsdagseftermiddag*',
    'fredag|fredagen|fredags|fredagens|fredagskväll*|fredagsmorgon*|fredagseftermiddag*',
    'lördag|lördagen|lördags|lördagens|lördagskväll*|lördagsmorgon*|lördagseftermiddag*',
  ],
  noDays: 'Black Friday|skärtorsdag*|långfredag*|påskdag*|annandag*|skärtorsdagen',
  near: [
    'i förrgår|förrgår',
    'i går|igår|i går kväll',
    'i dag|idag',
    'i morgon|imorgon',
    'i övermorgon|övermorgon',
  ],
  last: 'förra|senaste|föregående|i *dags',
  next: 'nästa|kommande|på *dag',
  this: 'denna|den här',
  counted: 'första|andra|tredje|fjärde|femte|varje|en',
  lastWeek: 'förra veckan|i förra veckan',
  nextWeek: 'nästa vecka|i nästa vecka',
  past:
    'var|hade|blev|kom|sade|sa|möttes|mötte|träffade|träffades|*ade|*ades|talade|skakade|landade|lämnade|gick|flög|fick|gav|' +
    'höll|lade|tog|' +
    'har *t|har *at|har *it|skrev|ringde|började|slutade|varade|inledde|avslutade|anlände|pågick',
  future: 'ska|skall|kommer att|i morgon|imorgon|blir',
  planned:
    'skulle|väntas|väntades|planerar|planerade|planerat|planeras|vill|ville|kan|kunde|bör|borde|hoppas|hoppades|måste|bjuder in|' +
    'bjudit in|inbjudan|inbjuden|' +
    'om|förbereder|förväntas|förväntar|uppmanar|kräver|krävde|avser|tänker',
  not: 'inte|ingen|inget|inga|aldrig|utan|varken|icke|ej|inställd|inställt|vägrade|vägrar|misslyckades',
  deniesNothing:
    'inte mindre än|inte mer än|inte längre än|inte senare än|inte bara|inte endast|inte minst|' +
    'ingen mindre än|utan tvekan|utan tvivel',
  negatesAfter: 'inte',
  plannedUnlessPast: 'innan|inför|på väg',
  absent: 'blev det inte|uteblev|ägde inte rum|blev inte av',
  relative: 'som',
  he: 'han',
  onceBefore:
    'förra året|år sedan|månader sedan|månad sedan|förra månaden|första mandatperiod*|dåvarande|då var|tidigare toppmöte*|' +
    'en gång|förra gången|senast',
  subject: 'either',
};
