import type { Grammar } from './grammar';

export const hu: Grammar = {
  weekdays: [
    'vasárnap|vasárnapi|vasárnapra|vasárnaptól',
    'hétfő*',
    'kedd|kedden|keddi|keddre',
    'szerda|szerdán|szerdai|szerdára',
    'csütörtök*',
    'péntek|pénteken|pénteki|péntekre|péntektől',
    'szombat|szombaton|szombati|szombatra',
  ],
  noDays:
    'hétfőnként|keddenként|szerdánként|csütörtökönként|péntekenként|szombatonként|vasárnaponként|fekete péntek*|nagypéntek*|' +
    'nagycsütörtök*|húsvéthétfő*|Vasárnapi Hírek|Black Friday',
  near: ['tegnapelőtt', 'tegnap', 'ma', 'holnap', 'holnapután'],
  last: 'múlt|elmúlt|előző',
  next: 'jövő|következő|közelgő',
  this: 'ezen a|ezen|e',
  counted: 'első|második|harmadik|negyedik|minden|egy',
  lastWeek: 'múlt heti|a múlt héten|múlt hét',
  nextWeek: 'jövő heti|a jövő héten|jövő hét',
  past: '*ott|*ett|*ött|*tak|*tek|*ták|*ték|*t|volt|voltak|lett|lettek',
  future: 'fog|fognak|lesz|lesznek|majd|holnap',
  planned:
    'kell|kellene|kellett|tervez*|várható*|várják|várhatóan|készül|készülnek|szeretne|szeretnék|akar|akarnak|akart|*hat|*het|' +
    '*hatna|*hetne|*hatnak|*hetnek|' +
    'ha|meghívta|meghívja|meghív*|felszólított*|követel*|remél*|esetleg|*ná|*né|*nának|*nének',
  not: 'nem|sem|se|ne|nélkül|soha|senki|semmi|lemond*|elmarad*|elutasít*|nincs|nincsenek',
  plannedUnlessPast: 'előtt|mielőtt|úton',
  absent: 'nem volt|elmaradt|nem került sor',
  he: 'ő',
  onceBefore:
    'tavaly|éve|évvel ezelőtt|egy évvel|hónappal ezelőtt|múlt hónap*|első ciklus*|első elnöki|akkor|akkori|korábban|korábbi|' +
    'egykor|előző csúcs*|legutóbb|múltkor',
  subject: 'either',
};
