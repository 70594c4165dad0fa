import type { ClauseWords } from './clauses';
import type { Speech } from './speech';

// A man’s name has „lui“ before it where another speaks for him, and many print ş for ș: `spellings` has both.

export const ro: Speech = {
  indefinite: 'un|o|unul|una|alt|altă|unii|câțiva',
  dropsPronouns: true,
  helped: '*at|*it|*ut|*is|*us|*ns',
  freeRelative: 'ceea ce|cel ce',
  calls: 'numit|numește|descris|descrie|considerat|consideră',
  quotes: 'citat|citează|citând',
  passive: 'fost|este|sunt|era',
  witnesses: 'surse|sursă|surselor|persoane|martori|participanți|apropiați',
  talks: 'vorbit|vorbește|continuat|continuă',
  verbs:
    'spus|spune|spun|spunea|zis|zice|zicea|declarat|declară|afirmat|afirmă|precizat|precizează|adăugat|adaugă|scris|scrie|scriu|transmis|transmite|' +
    'subliniat|subliniază|explicat|explică|menționat|menționează|anunțat|anunță|avertizat|avertizează|răspuns|răspunde|întrebat|întreabă|susținut|' +
    'susține|susțin|consideră|considerat|crede|comentat|comentează|reacționat|reacționează|punctat|punctează|conchis|recunoscut|recunoaște|' +
    'promis|promite|insistat|insistă|reamintit|amintit|amintește|cerut|cere|mulțumit|mulțumește|numit|numește|postat|relatat|relatează|' +
    'povestit|povestește|asigurat|asigură|replicat|glumit|oftat|completat|completează|argumentat|atenționat|remarcat|remarcă|observat|observă|' +
    'arătat|arată|concluzionat|rezumat|descris|descrie|confirmat|confirmă|repetat|repetă|criticat|critică|lăudat|salutat|vorbit|vorbește|' +
    'continuat|continuă|informat|informează|notat|notează|opinat|admis|admite|exclamat',
  participles: 'adăugând|spunând|scriind|afirmând|declarând|precizând',
  pronouns: 'el|ea|ei|ele|acesta|aceasta',
  he: 'el|acesta',
  she: 'ea|aceasta',
  they: 'ei|ele|spun|scriu|susțin',
  byPronoun:
    'potrivit lui însuși|după spusele lui|după spusele ei|potrivit acestuia|potrivit acesteia|în opinia sa|în cuvintele sale',
  accordingTo:
    'potrivit lui|conform lui|după părerea lui|în opinia lui|în viziunea lui|după spusele lui|în cuvintele lui|din punctul de vedere al lui',
  between:
    'a|au|am|i-a|le-a|l-a|i-au|le-au|ar fi|avea|aveau|și|mai|apoi|ulterior|de asemenea|totodată|încă|ieri|azi|astăzi|însuși|însăși|sâmbătă|duminică|' +
    'luni|marți|miercuri|joi|vineri|îi|le|îl|se|s-a|tot|chiar|anterior',
  prepositions:
    'lui|al|ale|ai|de|din|dintre|la|în|într-un|într-o|cu|pe|pentru|despre|spre|către|după|înainte|înaintea|sub|lângă|alături|contra|împotriva|printre|între|' +
    'prin|ca|că|dacă|când|cum|unde|un|o|doi|două|trei|mai mulți|mai multe|câțiva|unii|niciun|nimeni|potrivit|conform|fără|peste|' +
    'administrația|guvernul|echipa|familia|tabăra',
  openers:
    'ieri|azi|astăzi|însă|dar|totuși|așadar|apoi|fostul|fosta|actualul|actuala|și|chiar|doar|numai|între timp|acum|iar',
  and: 'și|sau|ori|nici',
  who: 'care|cărui|cărei|căruia|căreia',
  titled:
    'film|filmul|filmului|carte|cartea|cărții|roman|romanul|cântec|cântecul|piesă|piesa|titlu|titlul|intitulat*|denumit*|așa-numit*|așa-zis*|' +
    'pretins*|presupus*|slogan|sloganul|pancart*|afiș*|banner*|operațiunea|operațiunii|expresia|cuvântul|cuvintele|termenul|porecl*|' +
    'supranumit*|seria|serialul|expoziți*|mesajul',
};

export const romanianClauses: ClauseWords = {
  turns: 'dar|însă|iar|în timp ce|pe când|în schimb|ci',
  links: 'după ce|înainte ca|înainte să|când|dacă|pentru că|deoarece|fiindcă|unde|până când|deși|imediat ce',
  that: 'că|cum',
  never: 'niciodată|nu|nicidecum',
  denies: 'negat|neagă|dezmințit|dezminte|infirmat|infirmă',
  possessives: 'său|sa|săi|sale|lor',
  questions: 'întrebare|întrebarea|întrebări|întrebările',
  receives: 'primit|primește|auzit|aude|citit|citește|văzut|găsit',
  othersWords: 'cuvintele lui|cuvintele *|spusele lui|spusele *|vorbele lui|vorbele *|fraza lui',
  joins: 'și',
  refuses:
    'refuz*|respins*|respinge*|exclus*|exclude|renunț*|anulat*|neagă|negat|dezminț*|improbabil*|declinat',
};
