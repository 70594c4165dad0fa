import type { ClauseWords } from './clauses';
import type { Speech } from './speech';

// Who a name is of, or is spoken to, shows by its ending alone: „Falkin mukaan“, „sanoi Falk Horakille“.

const namesWithN =
  'Jan|Johan|John|Juhan|Stefan|Sebastian|Martin|Robin|Benjamin|Allan|Alan|Ivan|Dan|Jon|Sean|Simon|Aaron|Anton|Kevin|Karin|Kristian|' +
  'Christian|Marian|Adrian|Erin|Susan|Helen|Karen|Kirsten|Ann|Lynn';

export const fi: Speech = {
  saysAside: true,
  asideNamesFirst: true,
  bareGenitive: namesWithN,
  ownersEnd: 'n',
  accordingBehind: 'mukaan|mielestä|sanoin',
  datives: '*lle',
  inPlaces:
    'Helsingissä|Helsingistä|Espoossa|Espoosta|Vantaalla|Vantaalta|Tampereella|Tampereelta|Turussa|Turusta|Oulussa|Oulusta|Lahdessa|' +
    'Lahdesta|Jyväskylässä|Jyväskylästä|Kuopiossa|Kuopiosta|Porissa|Porista|Vaasassa|Vaasasta|Rovaniemellä|Rovaniemeltä|Joensuussa|' +
    'Joensuusta|Kouvolassa|Kouvolasta|Lappeenrannassa|Lappeenrannasta|Hämeenlinnassa|Hämeenlinnasta|Brysselissä|Brysselistä|' +
    'Tukholmassa|Tukholmasta|Oslossa|Oslosta|Kööpenhaminassa|Kööpenhaminasta|Tallinnassa|Tallinnasta|Berliinissä|Berliinistä|' +
    'Pariisissa|Pariisista|Lontoossa|Lontoosta|Moskovassa|Moskovasta|Kiovassa|Kiovasta|Washingtonissa|Washingtonista|Genevessä|' +
    'Genevestä|Roomassa|Roomasta|Pekingissä|Pekingistä',
  oblique: { alone: '*lta|*ltä|*sta|*stä|*ssa|*ssä|*lla|*llä|*ksi|*iin' },
  quotes: 'siteerasi|siteeraa|siteerannut|lainasi',
  witnesses: 'lähteiden|lähteen|osallistujien|silminnäkijöiden',
  talks: 'puhui|puhuu|jatkoi|jatkaa',
  verbs:
    'sanoneensa|kertoneensa|sanottiin|todettiin|kerrottiin|kirjoitettiin|' +
    'sanoi|sanoo|sanoivat|sanovat|sanonut|totesi|toteaa|totesivat|todennut|kertoi|kertoo|kertoivat|kertonut|kirjoitti|kirjoittaa|kirjoittivat|' +
    'kirjoittanut|lisäsi|lisää|korosti|korostaa|vastasi|vastaa|kysyi|kysyy|väitti|väittää|arvioi|arvioivat|varoitti|varoittaa|varoittivat|' +
    'ilmoitti|ilmoittaa|ilmoittivat|muistutti|muistuttaa|huomautti|huomauttaa|myönsi|myöntää|vakuutti|vakuuttaa|lupasi|lupaa|kuvaili|kuvailee|' +
    'kuvasi|kommentoi|julisti|selitti|selittää|painotti|painottaa|ihmetteli|ihmettelee|jatkoi|jatkaa|tiivisti|tiivistää|perusteli|perustelee|' +
    'pohti|pohtii|kehui|kritisoi|kiitti|kiittää|viestitti|tviittasi|linjasi|linjaa|täsmensi|vaati|vaatii|kehotti|kutsui|luonnehti|' +
    'luonnehtii|vitsaili|huokaisi|tunnusti|vahvisti|vahvistaa|tiedotti|puhui|puhuu|muotoilee|muotoili|uskoo|puolusti|puolustaa',
  participles: '',
  pronouns: 'hän|he',
  he: 'hän',
  she: 'hän',
  they: 'he',
  byPronoun: 'hänen mukaansa|hänen mielestään|hänen sanojensa mukaan|omien sanojensa mukaan',
  accordingTo: '',
  between:
    'on|oli|myös|lisäksi|sitten|myöhemmin|jo|vielä|taas|eilen|tänään|itse|aiemmin|samalla|edelleen|puolestaan|' +
    'maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina',
  prepositions:
    'kuin|että|jos|kun|vaikka|ennen|ilman|vastaan|kohti|koska|kuten|yksi|eräs|kaksi|kolme|useat|jotkut|moni|monet|joku|kukaan',
  openers:
    'eilen|tänään|mutta|kuitenkin|myös|lisäksi|silti|nyt|sitten|entinen|nykyinen|sen sijaan|samalla|toisaalta|vain|ainoastaan|jopa|aiemmin',
  and: 'ja|sekä|tai|eikä',
  who: 'joka|jotka|jonka|jota|jolle',
  titled:
    'elokuva|elokuvan|elokuvassa|kirja|kirjan|kirjassa|romaani|romaanin|laulu|laulun|kappale|kappaleen|näytelmä|niin sanottu*|niin kutsuttu*|' +
    'muka|iskulause|iskulauseen|kyltti|kyltissä|juliste|julisteessa|banderolli*|otsikko|otsikon|otsikolla|sana|sanan|sanat|ilmaisu|operaatio|' +
    'operaation|sarja|sarjan|nimeltä|nimeltään|lempinimi*|motto|näyttely*|tekstillä|teksti',
  titledBehind: 'niminen|nimisen|nimistä|nimisessä|elokuva|elokuvan|kirja|kirjan|operaatio|operaation',
};

export const finnishClauses: ClauseWords = {
  turns: 'mutta|vaan|kun taas|sen sijaan|kuitenkin|toisaalta',
  links: 'sen jälkeen kun|ennen kuin|kun|jos|koska|jotta|kunnes|missä|vaikka|jolloin|joten',
  that: 'että|kuinka|miten',
  behindNames:
    'on|oli|ei|ja|tai|sekä|kun|että|jos|mutta|vaan|jo|nyt|eilen|tänään|myös|sitten|taas|itse|*ssa|*ssä|*ssaan|*ssään|*lla|*llä|*lle|*lta|*ltä|' +
    '*sta|*stä|*na|*nä|*maan|*tuaan|*tyään|*en jälkeen|jälkeen|aikana|illalla|aamulla|joka|jonka|suoraan|lopuksi|vielä|samalla|*sti',
  never: 'ei|eivät|koskaan|tuskin',
  denies: 'kiisti|kiistää|kiistänyt|kielsi|kieltää|kieltänyt',
  possessives: 'hänen|heidän',
  questions: 'kysymys|kysymyksen|kysymykset|kysymykseen',
  receives: 'sai|saa|kuuli|kuulee|luki|lukee|näki|vastaanotti',
  othersWords:
    '*n sanoneen|*n kertoneen|*n todenneen|*n kirjoittaneen|*n vastanneen|*n sanoja|*n sanat|*n sanoin|*n lausetta',
  joins: 'ja',
  refuses:
    'kieltäyty*|hylkäs*|torju*|peru*|luopu*|kiisti|kiistää|epätodennäköi*|sulki pois|sulkee pois|sanoi ei|evä*',
};
