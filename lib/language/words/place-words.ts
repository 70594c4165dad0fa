import type { WordLists } from '@/lib/language/any-of';

/**
 * What programmers of other languages than English call the places of a page beside its article, in the letters of class
 * names: accents left out, a space where names may have a dash or a capital.
 */
export const placesOfOtherPieces: WordLists = {
  de: 'mehr ?zum ?thema|weiterlesen|auch ?interessant|verwandte(?: ?(?:artikel|themen|beitraege))?|aehnliche(?: ?artikel)?|empfehlung(?:en)?|empfohlen|meistgelesen',
  fr: '(?:a|voir) ?lire|lire ?aussi|voir ?aussi|articles? ?(?:lies|associes|similaires)|meme ?sujet|recommandations?|plus ?lus',
  es: 'relacionad[ao]s?|te ?puede ?interesar|le(?:e|er|a) ?tambien|mas ?(?:leid[ao]s?|vist[ao]s?|noticias)|recomendad[ao]s?',
  pt: 'lei?a ?(?:mais|tambem)|veja ?(?:mais|tambem)|saiba ?mais|mais ?(?:lid[ao]s?|vist[ao]s?|noticias)|recomendac(?:ao|oes)',
  it: 'correlat[ei]|leggi ?anche|potrebbe ?interessar(?:ti|vi)|piu ?lett[ei]|consigliat[ei]',
  nl: 'lees ?(?:ook|verder|meer)|gerelateerde?(?: ?artikelen)?|aanbevolen|meest ?gelezen',
  nordic:
    'l[ae]e?s ?(?:ogs[oa]a?|ocksa|mer(?:e)?)|relatere?[dt]e?|relaterade?|anbefal(?:t|te|et|ede)|rekommenderade?|mest ?l[ae]e?s[t]e?',
  fi: 'lue ?(?:myos|lisaa)|luetuimmat|suosittelemme|aiheesta ?lisaa',
  pl: '(?:czytaj|przeczytaj|zobacz) ?(?:tez|takze|rowniez|wiecej)|powiazane|polecane|najczesciej ?czytane',
  czech:
    'souvisejici|suvisiace|ct(?:ete|i) ?take|citajte ?(?:aj|tiez)|doporucujeme|odporucame|nejctenejsi|najcitanejsie',
  southSlavic:
    'povezan[eiao](?: ?vijesti)?|procitajte? ?(?:jos|i)|preporuc(?:eno|ujemo)|najcitanije|preberite ?(?:tudi|se)',
  hu: 'kapcsolodo(?: ?cikkek)?|olvasta ?mar|ajanlott|ajanlo',
  ro: 'cites(?:te|c) ?(?:si|mai)|articole ?(?:similare|conexe)|recomandari|recomandate|cele ?mai ?citite',
  tr: 'ilgili ?haber(?:ler)?|benzer ?haber(?:ler)?|onerilen(?:ler)?|en ?cok ?okunan(?:lar)?',
  cyrillic:
    'chita(?:j|i|y)?te? ?(?:takzhe|takozh|esche)|chitat ?takzhe|po ?teme|pohozhie|rekomenduem|populyarnoe',
  el: 'diavaste ?(?:episis|akoma)|shetika',
  id: 'baca ?juga|(?:berita|artikel) ?terkait|terpopuler',
  vi: '(?:tin|bai) ?(?:lien ?quan|cung ?chuyen ?muc)|xem ?them|doc ?them|tin ?moi',
};

/** The same of advertisements. */
export const placesOfAdverts: WordLists = {
  de: 'anzeigen?|werbung|werbeanzeige|werbemittel',
  romance: 'publicites?|publicidade?s?|publicitate|pubblicita|publireportage|banner ?pub|reclame',
  nordic: 'annonser?|annonsering|mainos(?:paikka)?|mainokset|reklame?',
  slavic: 'reklam[ay]|reklamni|oglasi?',
  other: 'hirdetes(?:ek)?|ilan|iklan|quang ?cao|diafimis[ie]',
};

/** The same of what asks readers to share, to write, to give or to follow. */
export const placesOfAsking: WordLists = {
  share:
    'teilen|partage[rz]?|compartir|compartilhar|condividi|condivisione|udostepnij|sdilet|sdileni|paylas|podeli|podijeli|podelitsya',
  comment:
    'kommentieren|lesermeinung(?:en)?|leserkommentare?|hozzaszolasok|yorumlar|commentaire|obsuzhdenie|binh ?luan',
  give: 'spenden?|spendenaufruf|apoyanos|soutenez|faites ?un ?don',
};
