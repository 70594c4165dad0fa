import type { Grammar } from './grammar';

export const fi: Grammar = {
  weekdays: ['sunnuntai*', 'maanantai*', 'tiistai*', 'keskiviik*', 'torstai*', 'perjantai*', 'lauantai*'],
  noDays:
    'maanantaisin|tiistaisin|keskiviikkoisin|torstaisin|perjantaisin|lauantaisin|sunnuntaisin|musta perjantai|pitkäperjantai*|' +
    'kiirastorstai*|palmusunnuntai*|pääsiäissunnuntai*|Black Friday',
  near: ['toissapäivä*', 'eilen|eilis*', 'tänään', 'huomenna|huomis*', 'ylihuomenna'],
  last: 'viime|edellis*|kulunee*',
  next: 'ensi|tuleva*|seuraava*',
  this: 'tänä',
  counted: 'ensimmäisenä|ensimmäinen|toisena|toinen|kolmantena|kolmas|neljäntenä|joka|jokaisena',
  lastWeek: 'viime viikon|viime viikolla',
  nextWeek: 'ensi viikon|ensi viikolla',
  past:
    'oli|olivat|tapasi|tapasivat|keskusteli|keskustelivat|neuvotteli|neuvottelivat|saapui|saapuivat|laskeutui|laskeutuivat|' +
    'lensi|lensivät|sanoi|sanoivat|' +
    'päättyi|päättyivät|alkoi|alkoivat|kesti|kestivät|kätteli|kättelivät|soitti|lähti|lähtivät|laski|kertoi|*ttiin|on *nut|' +
    'ovat *neet|antoi|kirjoitti',
  future: 'tulee *maan|aikoo|aikovat|huomenna',
  planned:
    'pitäisi|pitää|oli määrä|on määrä|määrä|suunnittelee|suunnitel*|odotetaan|odottaa|odottavat|haluaa|haluavat|halusi|voi|' +
    'voisi|voivat|voisivat|saattaa|' +
    'toivoo|toivovat|kutsui|kutsuu|kutsun|kutsuttu|jos|valmistautu*|vaatii|vaati|kehotti|kehottaa|*isi|*isivat',
  not: 'ei|eivät|eikä|ilman|koskaan|kukaan|peruttiin|perui|peruutettiin|kieltäytyi|epäonnistui|älä',
  deniesNothing: 'ei vain|ei pelkästään|ei vähempää kuin',
  plannedUnlessPast: 'ennen|matkalla',
  absent: 'ei ollut|jäi pois|ei tapahtunut|jäi toteutumatta',
  he: 'hän',
  onceBefore:
    'viime vuonna|vuosi sitten|vuotta sitten|kuukautta sitten|viime kuussa|ensimmäisellä kaudella|ensimmäisen kauden|tuolloin|' +
    'silloin|aiemmin|aikoinaan|edellinen huippukokous|viimeksi|viime kerralla',
  subject: 'either',
};
