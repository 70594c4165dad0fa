import type { Grammar } from './grammar';

export const ro: Grammar = {
  weekdays: [
    'duminică|duminica|duminicii',
    'luni|lunea',
    'marți|marțea',
    'miercuri|miercurea',
    'joi|joia',
    'vineri|vinerea',
    'sâmbătă|sâmbăta|sâmbetei',
  ],
  noDays:
    'Vinerea Mare|Vinerea Neagră|Black Friday|Joia Mare|Duminica Paștelui|două luni|trei luni|patru luni|cinci luni|șase luni|' +
    'șapte luni|opt luni|nouă luni|zece luni|' +
    'câteva luni|mai multe luni|ultimele luni|de luni|primele luni|următoarele luni|aceste luni|alte luni|multe luni',
  near: ['alaltăieri', 'ieri', 'astăzi|azi', 'mâine', 'poimâine'],
  last: 'trecută|trecut|precedentă|precedent',
  next: 'viitoare|viitor|următoare|următor|următoarea',
  this: 'această|aceasta|acest',
  counted: 'prima|primul|a doua|a treia|a patra|fiecare|orice',
  lastWeek: 'săptămâna trecută|de săptămâna trecută',
  nextWeek: 'săptămâna viitoare|de săptămâna viitoare',
  past: 'a *t|au *t|s-a *t|s-au *t|a *s|au *s|s-a *s|s-au *s|era|erau|avea|aveau|fusese|a fost|au fost|a avut|au avut|a spus|au spus|l-a *t|i-a *t|a dus|au dus|a depus',
  future: 'va|vor|urmează|mâine|o să',
  planned:
    'trebuie|trebuia|ar trebui|ar putea|ar|planific*|plănuiește|plănuiesc|prevăzut*|așteptat*|așteaptă|se așteaptă|' +
    'intenționează|speră|vrea|vor să|voia|dorește|' +
    'dacă|invitat|invită|invitație|programat*|cere|a cerut|îndeamnă|se pregătește|se pregătesc|poate|pot|putea|urma să|urmau să|să',
  not: 'nu|nici|niciun|nicio|niciodată|fără|nimeni|nimic|anulat*|refuzat|negat|n-a|n-au',
  plannedUnlessPast: 'înainte|înaintea|în drum',
  absent: 'nu a avut loc|nu a existat|nu au avut loc',
  relative: 'care',
  he: 'el',
  onceBefore:
    'anul trecut|acum un an|ani în urmă|luna trecută|lună în urmă|primul mandat|primului mandat|atunci|anterior|cândva|' +
    'summitul anterior|la acea vreme|ultima dată',
  subject: 'either',
};
