import type { ClauseWords } from './clauses';
import type { Speech } from './speech';

export const sk: Speech = {
  quotes: 'citoval|citovala|cituje|odcitoval|odcitovala',
  witnesses: '*zdroj*|médi*|sved*',
  talks: 'hovorí|hovoril|hovorila|pokračoval|pokračovala|pokračuje',
  declines: true,
  indefinite: 'jeden|jedna|jedno|nejaký|nejaká|istý|istá|ďalší|ďalšia|iný|iná',
  dropsPronouns: true,
  datives: '*ému|*ovi',
  oblique: { alone: '*ovej|*ého|*ovi|*ovou|*ovú', together: '*a|*e|*y|*u|*ho|*i|*ej|*é' },
  verbs:
    'povedal|povedala|povedali|hovorí|hovoril|hovorila|uviedol|uviedla|uviedlo|uvádza|vyhlásil|vyhlásila|vyhlasuje|dodal|dodala|dodáva|doplnil|' +
    'doplnila|doplňuje|napísal|napísala|píše|vysvetlil|vysvetlila|vysvetľuje|zdôraznil|zdôraznila|zdôrazňuje|upozornil|upozornila|upozorňuje|' +
    'skonštatoval|skonštatovala|konštatuje|podotkol|podotkla|poznamenal|poznamenala|pripomenul|pripomenula|pripomína|odpovedal|odpovedala|' +
    'odpovedá|opýtal sa|opýtala sa|spýtal sa|spýtala sa|pýta sa|tvrdí|tvrdil|tvrdila|myslí si|domnieva sa|varoval|varovala|varuje|priznal|' +
    'priznala|priznáva|pripustil|pripustila|pripúšťa|sľúbil|sľúbila|sľubuje|oznámil|oznámila|oznámilo|oznamuje|zopakoval|zopakovala|reagoval|' +
    'reagovala|reaguje|komentoval|komentovala|komentuje|opísal|opísala|opisuje|nazval|nazvala|nazýva|označil|označila|označuje|vyzval|vyzvala|' +
    'vyzýva|kritizoval|kritizovala|zhrnul|zhrnula|zažartoval|zažartovala|ocenil|ocenila|uistil|uistila|uisťuje|potvrdil|potvrdila|potvrdzuje|' +
    'odkázal|odkázala|pokračoval|pokračovala|pokračuje|uzavrel|uzavrela|vyjadril sa|vyjadrila sa|priblížil|priblížila|ozrejmil|ozrejmila|' +
    'poďakoval|poďakovala|informoval|informovala|informovalo|je presvedčený|je presvedčená|povedané',
  participles: '',
  pronouns: 'on|ona',
  he: 'on|*l|*l sa|presvedčený',
  she: 'ona|*la|*la sa|presvedčená',
  byPronoun: 'podľa neho|podľa nej|podľa jeho slov|podľa jej slov|podľa vlastných slov',
  accordingTo: 'podľa|slovami',
  between:
    'tiež|ďalej|ešte|už|potom|neskôr|skôr|znova|znovu|dnes|včera|v pondelok|v utorok|v stredu|vo štvrtok|v piatok|v sobotu|v nedeľu|' +
    'vtedy|teraz|zároveň|následne|takisto|k tomu|na to|to|okrem iného|sám|sama|sa|mu|jej|im|nám|mi',
  prepositions:
    'o|v|vo|z|zo|s|so|na|do|od|pre|po|pred|cez|pri|u|k|ku|za|bez|vedľa|okolo|proti|medzi|kvôli|vďaka|počas|že|ako|či|ak|keď|aby|' +
    'jeden|jedna|dva|dve|dvaja|tri|traja|niekoľko|niektorí|mnohí|vraj|údajne|doteraz|ani|voči|agentúre|stanici|televízii|denníku|portálu|rozhlasu|' +
    'prezidenta|prezidentky|prezidentovi|premiéra|premiérky|ministra|ministerky|kancelára|kancelárky|predsedu|predsedníčky|šéfa|šéfky|senátora|' +
    'poslanca|poslankyne|primátora|primátorky|generála|riaditeľa|riaditeľky|veľvyslanca|guvernéra|pápeža|kráľa|lídra|pána|rodiny|rodina|tím|tímu|vlády|vláda',
  openers: 'včera|dnes|medzitým|avšak|teda|dokonca|len|iba|sám|sama|tiež|bývalý|bývalá|niekdajší|podľa',
  and: 'a|aj|i|alebo|či|ani',
  who: 'ktorý|ktorá|ktorí|ktoré|čo',
  titled:
    'film|filmu|filme|kniha|knihy|knihe|román|románu|pieseň|piesne|báseň|hra|obraz|album|seriál|titulok|titulkom|názov|názvom|názvu|slovo|slová|výraz|' +
    'výrazom|pojem|takzvan*|tzv|údajn*|prezývan*|prezývk*|heslo|heslom|transparent*|plagát*|nápis*|relácia|relácii|výstav*|operáci*|mýtus',
};

export const slovakClauses: ClauseWords = {
  turns: 'ale|avšak|však|zatiaľ čo|kým|naopak|no',
  links: 'po tom, čo|keď|ak|pokiaľ|pretože|lebo|kde|kým|hoci|len čo',
  that: 'že|ako',
  never: 'nikdy|nie|nepovedal*|neuviedol|neuviedla|nenapísal*|nevyhlásil*|netvrdil*|vraj|údajne',
  denies: 'poprel|poprela|popiera|odmietol|odmietla|odmieta|vyvrátil|vyvrátila|dementoval|dementovala',
  possessives: 'jeho|jej|ich|svoj|svoju',
  questions: 'otázka|otázku|otázke|otázky',
  receives: 'dostal|dostala|počul|počula|prečítal|prečítala',
  othersWords: 'slová *|vetu *|výrok *',
  joins: 'a|i',
  refuses: 'odmiet*|zamiet*|vylúč*|zruš*|odvola*|vzda*|nepravdepodobn*|poprel|poprela|popiera',
};
