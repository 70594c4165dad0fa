import type { ClauseWords } from './clauses';

/** By language; behind a name that ends with an s nothing else may stand, for it may be an owner's: „sa Ida Bergs bror“. */
export const nordicClauses: Readonly<Record<string, ClauseWords>> = {
  sv: {
    turns: 'men|medan|däremot|dock|emellertid',
    links: 'efter att|innan|när|om|eftersom|därför att|sedan|tills|där|då|fast|trots att|så snart',
    that: 'att|hur',
    behindNames:
      'igår|idag|nu|då|sedan|senare|tidigare|där|här|också|även|bara|igen|själv|när|medan|om|att|alla|båda|hemma|ute|inne|upp|ned|ner|' +
      'sin|sitt|sina|det|detta|den|denna|de|dem|sig|honom|henne|är|var|har|hade|blev|fick|inte|aldrig|ofta|redan|rakt|kort|snabbt|glatt|' +
      'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|strax|direkt|bland|vidare|ännu|dock|lugnt|argt|skämtsamt|inför|enligt|via|ibland',
    never: 'aldrig|inte|icke|ej|knappast|varken',
    denies: 'förnekar|förnekade|förnekat|nekar|nekade|nekat|dementerar|dementerade|dementerat',
    possessives: 'hennes|deras|sin|sitt|sina',
    questions: 'fråga|frågan|frågor|frågorna',
    othersWords: '*s ord|orden från',
    joins: 'och',
    refuses:
      'avvis*|avböj*|vägra*|avslog|avslår|förkast*|uteslut*|ställde … in|inställ*|avblås*|övergav|osannolik*|förneka*|dementera*|tackade nej',
  },
  no: {
    turns: 'men|mens|derimot|imidlertid',
    links: 'etter at|før|når|hvis|dersom|fordi|siden|inntil|der|da|selv om|så snart',
    that: 'at|hvordan',
    behindNames:
      'igår|idag|nå|da|siden|senere|tidligere|der|her|også|bare|igjen|selv|når|mens|om|at|alle|begge|hjemme|ute|inne|opp|ned|' +
      'sin|sitt|sine|det|dette|den|denne|de|dem|seg|ham|henne|er|var|har|hadde|ble|fikk|ikke|aldri|ofte|allerede|rett|kort|raskt|' +
      'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|straks|direkte|blant|videre|ennå|likevel|rolig|sint|spøkefullt|ifølge|via|smilende|leende',
    never: 'aldri|ikke|ikkje|ei|neppe|verken|hverken',
    denies: 'nekter|nektet|benekter|benektet|dementerer|dementerte|avviser|avviste',
    possessives: 'hennes|deres|sin|sitt|sine',
    questions: 'spørsmål|spørsmålet|spørsmålene',
    othersWords: '*s ord|ordene til|ordene fra',
    joins: 'og',
    refuses:
      'avvis*|avslo|avslår|avslått|nekte*|forkast*|utelukke*|avlys*|avblås*|oppga|usannsynlig*|benekte*|dementer*|takket nei',
  },
  da: {
    turns: 'men|mens|derimod|imidlertid|dog',
    links: 'efter at|før|når|hvis|fordi|siden|indtil|hvor|da|selv om|selvom|så snart',
    that: 'at|hvordan',
    behindNames:
      'igår|idag|nu|da|siden|senere|tidligere|der|her|også|bare|igen|selv|når|mens|om|at|alle|begge|hjemme|ude|inde|op|ned|' +
      'sin|sit|sine|det|dette|den|denne|de|dem|sig|ham|hende|er|var|har|havde|blev|fik|ikke|aldrig|ofte|allerede|lige|kort|hurtigt|' +
      'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|straks|direkte|blandt|videre|endnu|dog|roligt|vredt|spøgefuldt|ifølge|via|smilende|leende',
    never: 'aldrig|ikke|ej|næppe|hverken',
    denies: 'nægter|nægtede|benægter|benægtede|dementerer|dementerede|afviser|afviste',
    possessives: 'hendes|deres|sin|sit|sine',
    questions: 'spørgsmål|spørgsmålet|spørgsmålene',
    othersWords: '*s ord|ordene fra',
    joins: 'og',
    refuses:
      'afvis*|afslog|afslår|afslået|nægte*|forkast*|udelukke*|aflys*|afblæs*|opgav|usandsynlig*|benægte*|dementere*|takkede nej',
  },
};
