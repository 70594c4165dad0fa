import type { Grammar } from './grammar';

export const nl: Grammar = {
  weekdays: [
    'zondag|zondags|zondagavond|zondagochtend|zondagmiddag|zondagnacht|zondagmorgen',
    'maandag|maandags|maandagavond|maandagochtend|maandagmiddag|maandagnacht|maandagmorgen',
    'dinsdag|dinsdags|dinsdagavond|dinsdagochtend|dinsdagmiddag|dinsdagnacht|dinsdagmorgen',
    'woensdag|woensdags|woensdagavond|woensdagochtend|woensdagmiddag|woensdagnacht|woensdagmorgen',
    'donderdag|donderdags|donderdagavond|donderdagochtend|donderdagmiddag|donderdagnacht|donderdagmorgen',
    'vrijdag|vrijdags|vrijdagavond|vrijdagochtend|vrijdagmiddag|vrijdagnacht|vrijdagmorgen',
    'zaterdag|zaterdags|zaterdagavond|zaterdagochtend|zaterdagmiddag|zaterdagnacht|zaterdagmorgen',
  ],
  noDays:
    'vandaag de dag|deze morgen|Goede Vrijdag|Zwarte Vrijdag|Black Friday|Witte Donderdag|WNL op Zondag|de morgen|De Morgen|' +
    "'s morgens|goedemorgen|elke morgen",
  near: [
    'eergisteren',
    'gisteren|gisteravond',
    'vandaag',
    'morgen|morgenochtend|morgenavond|morgenmiddag',
    'overmorgen',
  ],
  last: 'afgelopen|vorige|jongstleden',
  next: 'komende|volgende|aanstaande|aankomende',
  this: 'deze',
  counted: 'eerste|tweede|derde|vierde|vijfde|elke|iedere|een',
  lastWeek: 'van vorige week|vorige week',
  nextWeek: 'van volgende week|volgende week',
  past:
    'was|waren|had|hadden|werd|werden|heeft|hebben ge*|is ge*|zijn ge*|sprak|spraken|ontmoette|ontmoetten|kwam|kwamen|ging|' +
    'gingen|vloog|vlogen|' +
    'zei|zeiden|landde|landden|gaf|gaven|schreef|legde|legden|belde|belden|begon|begonnen|eindigde|vertrok|vertrokken|ontving|' +
    'ontvingen|duurde|duurden|ge*d|ge*t',
  future: 'zal|zullen|gaat|gaan|morgen|overmorgen',
  planned:
    'moet|moeten|moest|moesten|wil|willen|wilde|wilden|zou|zouden|kan|kunnen|kon|konden|plan|plannen|gepland|verwacht|' +
    'verwachten|verwachtte|' +
    'bedoeling|hoopt|hopen|hoopte|uitgenodigd|nodigt|uitnodiging|als|of|bereidt|bereiden|eist|eisen|eiste|oproep|roept op',
  not: 'niet|geen|nooit|zonder|noch|niemand|niets|afgelast|geannuleerd|weigerde|weigert|wees … af|sloeg … af|mislukt',
  deniesNothing:
    'niet minder dan|niet meer dan|niet langer dan|niet later dan|niet alleen|niet slechts|' +
    'niet in het minst|niemand minder dan|zonder twijfel',
  negatesAfter: 'niet',
  plannedUnlessPast: 'voordat|voorafgaand|onderweg|op weg',
  absent: 'was er niet|kwam er niet|bleef uit|ging niet door|vond niet plaats',
  relative: 'die|dat',
  he: 'hij',
  onceBefore:
    'vorig jaar|jaar geleden|maanden geleden|vorige maand|eerste termijn|eerste ambtstermijn|destijds|toen nog|eerder dit jaar|' +
    'ooit|vroeger|vorige top|de vorige keer|de laatste keer',
  subject: 'either',
};
