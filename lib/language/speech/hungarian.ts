import type { ClauseWords } from './clauses';
import type { Speech } from './speech';

// Whose somebody is shows by the word behind the name alone: „mondta Falk szóvivője“, so nothing unknown may follow a name.

export const hu: Speech = {
  indefinite: 'egy|egyik|másik|néhány|több',
  dropsPronouns: true,
  accordingBehind: 'szerint|szavaival|elmondása szerint',
  datives: '*nak|*nek',
  inPlaces:
    'Budapesten|Debrecenben|Szegeden|Miskolcon|Győrben|Nyíregyházán|Kecskeméten|Székesfehérváron|Szombathelyen|Szolnokon|Tatabányán|' +
    'Kaposváron|Békéscsabán|Zalaegerszegen|Sopronban|Egerben|Veszprémben|Esztergomban|Siófokon|Szekszárdon|Kolozsváron|Nagyváradon|' +
    'Marosvásárhelyen|Szabadkán|Pozsonyban|Bécsben|Berlinben|Brüsszelben|Strasbourgban|Londonban|Párizsban|Rómában|Moszkvában|Kijevben|' +
    'Varsóban|Prágában|Bukarestben|Belgrádban|Zágrábban|Washingtonban|Madridban|Genfben|Helsinkiben|Oslóban|Stockholmban|Isztambulban|' +
    'Ankarában|Pekingben|Hágában',
  oblique: { alone: '*nak|*nek|*val|*vel|*tól|*től|*ról|*ről|*ból|*ből|*hoz|*hez|*ban|*ben' },
  quotes: 'idézte|idézi|idézték',
  witnesses: 'források|forrás|szemtanúk|résztvevők',
  talks: 'beszélt|beszél|folytatta|folytatja',
  verbs:
    'mondta|mondja|mondták|mondott|közölte|közli|közölték|írta|írja|írták|jelentette ki|jelenti ki|kijelentette|fogalmazott|fogalmaz|' +
    'hangsúlyozta|hangsúlyozza|hozzátette|hozzáteszi|tette hozzá|teszi hozzá|válaszolta|válaszolja|válaszolt|felelte|kérdezte|kérdezi|kérdezett|' +
    'vélte|véli|vélekedett|állította|állítja|figyelmeztetett|figyelmeztet|emlékeztetett|emlékeztet|magyarázta|magyarázza|ismertette|ismerteti|' +
    'mutatott rá|mutat rá|rámutatott|emelte ki|emeli ki|kiemelte|értékelt|értékelte|értékel|jegyezte meg|jegyzi meg|megjegyezte|ígérte|megígérte|' +
    'nyilatkozta|nyilatkozott|nyilatkozza|üzente|üzeni|idézte fel|felidézte|húzta alá|aláhúzta|szögezte le|leszögezte|vallotta be|elismerte|' +
    'ismerte el|reagált|reagál|tudatta|bejelentette|jelentette be|megerősítette|posztolta|fejtette ki|kifejtette|viccelődött|sóhajtott|' +
    'foglalta össze|összegezte|összegzett|tanácsolta|javasolta|követelte|szólított fel|köszönte meg|nevezte|nevezi|beszélt|beszél|folytatta|' +
    'folytatja|kommentálta|pontosított|pontosította|számolt be|beszámolt|érvelt|érvel|panaszolta|ismételte|megismételte|gondolja|hiszi',
  participles: '',
  pronouns: 'ő|ők',
  he: 'ő',
  she: 'ő',
  they: 'ők|*ták|*ték|*tak|*tek',
  byPronoun: 'szerinte|szavai szerint|az ő szavaival|saját szavaival',
  accordingTo: '',
  between:
    'azt|ezt|úgy|így|is|később|majd|tegnap|ma|már|ismét|továbbá|egyúttal|szombaton|vasárnap|hétfőn|kedden|szerdán|csütörtökön|pénteken|még|aztán|' +
    'ezután|maga|végül|ugyanakkor|korábban|el|meg|hogy',
  prepositions:
    'hogy|ha|mint|mert|amikor|egy|két|három|több|néhány|sok|valamelyik|senki|ahogy|akár|miután|mielőtt',
  openers: 'tegnap|ma|de|azonban|viszont|ugyanakkor|most|aztán|egykori|volt|korábbi|csak|még|sőt|is|a|az',
  and: 'és|vagy|valamint|s|illetve|meg',
  who: 'aki|akik|akit|akinek|amely|akivel',
  titled:
    'film|filmet|könyv|könyvet|regény|dal|vers|úgynevezett|állítólagos|felirat*|plakát*|szlogen*|jelszó|jelszava|mottó*|művelet|hadművelet|' +
    'kifejezés*|szó|szót|címmel|című|nevű|transzparens*|tábla|táblán|kiállítás*|sorozat*',
  titledBehind: 'című|nevű|címmel|feliratú|feliratot|elnevezésű|jelszóval|jeligéjű',
};

export const hungarianClauses: ClauseWords = {
  turns: 'de|viszont|azonban|míg|ellenben|ám|ugyanakkor',
  links: 'miután|mielőtt|amikor|ha|mert|mivel|amíg|ahol|bár|noha|amint|hogyha',
  that: 'hogy',
  behindNames:
    'a|az|egy|és|is|de|hogy|aki|akit|akinek|ha|amikor|mert|miután|mielőtt|még|már|ma|tegnap|most|majd|később|szombaton|vasárnap|hétfőn|kedden|' +
    'szerdán|csütörtökön|pénteken|szombati|vasárnapi|hétfői|keddi|szerdai|csütörtöki|pénteki|után|előtt|közben|alatt|nem|*ban|*ben|*kor|*nak|*nek|' +
    '*val|*vel|*ról|*ről|*tól|*től|*ból|*ből|*hoz|*hez|elnök|miniszterelnök|kormányfő|miniszter|külügyminiszter|kancellár|képviselő|szenátor|' +
    'szóvivő|nagykövet|polgármester|professzor|elemző|szakértő|igazgató|államfő|államtitkár|főtitkár|tábornok|politológus|közgazdász|történész|' +
    '*mester|*kapitány|*halász|*tanár|*tulajdonos|*edző|*ügyész|*bíró|*jegyző|*színész|*rendező|*énekes|*kutató|*orvos|*ügyvéd|*lelkész|' +
    'újra|ismét|végül|válaszul|röviden|mindössze|csupán|egyenesen',
  never: 'soha|sosem|nem|aligha',
  denies: 'tagadta|tagadja|cáfolta|cáfolja',
  possessives: 'az ő',
  questions: 'kérdés|kérdést|kérdésre|kérdések',
  receives: 'kapott|kapta|hallotta|hallott|olvasta|olvasott|felolvasta',
  othersWords: 'szavait|szavát|szavaira|mondatát|mondását',
  joins: 'és|s',
  refuses: 'visszautasít*|elutasít*|kizár*|lemond*|tagad*|cáfol*|elvetett*|elvetette|valószínűtlen*',
};
