import type { ClauseWords } from './clauses';
import type { Speech } from './speech';

export const cs: Speech = {
  quotes: 'citoval|citovala|cituje|ocitoval|ocitovala',
  talks: 'mluví|mluvil|mluvila|hovoří|hovořil|hovořila|pokračoval|pokračovala|pokračuje',
  declines: true,
  datives: '*ému|*ovi',
  indefinite: 'jeden|jedna|jedno|nějaký|nějaká|jistý|jistá|další|jiný|jiná',
  dropsPronouns: true,
  oblique: { alone: '*ové|*ého|*ovi|*ovou', together: '*a|*e|*ě|*y|*ho|*é|*i' },
  verbs:
    'řekl|řekla|říká|říkal|říkala|uvedl|uvedla|uvádí|prohlásil|prohlásila|prohlašuje|dodal|dodala|dodává|doplnil|doplnila|doplňuje|' +
    'napsal|napsala|píše|vysvětlil|vysvětlila|vysvětluje|zdůraznil|zdůraznila|zdůrazňuje|upozornil|upozornila|upozorňuje|' +
    'konstatoval|konstatovala|konstatuje|podotkl|podotkla|poznamenal|poznamenala|poznamenává|připomněl|připomněla|připomíná|' +
    'odpověděl|odpověděla|odpovídá|zeptal se|zeptala se|ptá se|tvrdí|tvrdil|tvrdila|míní|soudí|myslí si|domnívá se|varoval|varovala|varuje|' +
    'přiznal|přiznala|přiznává|připustil|připustila|připouští|slíbil|slíbila|slibuje|oznámil|oznámila|oznamuje|sdělil|sdělila|sděluje|' +
    'zopakoval|zopakovala|opakuje|reagoval|reagovala|reaguje|komentoval|komentovala|komentuje|okomentoval|okomentovala|popsal|popsala|popisuje|' +
    'nazval|nazvala|nazývá|označil|označila|označuje|vyzval|vyzvala|vyzývá|kritizoval|kritizovala|kritizuje|shrnul|shrnula|shrnuje|' +
    'zavtipkoval|zavtipkovala|zvolal|zvolala|ocenil|ocenila|ujistil|ujistila|ujišťuje|potvrdil|potvrdila|potvrzuje|vzkázal|vzkázala|' +
    'pokračoval|pokračovala|pokračuje|uzavřel|uzavřela|uzavírá|vyjádřil se|vyjádřila se|je přesvědčen|je přesvědčena|má jasno',
  participles: '',
  pronouns: 'on|ona',
  he: 'on|*l|*l se|přesvědčen',
  she: 'ona|*la|*la se|přesvědčena',
  byPronoun: 'podle něj|podle něho|podle ní|podle jeho slov|podle jejích slov|podle svých slov',
  accordingTo: 'podle|dle|slovy',
  between:
    'také|též|dále|ještě|už|poté|pak|později|dříve|znovu|dnes|včera|v pondělí|v úterý|ve středu|ve čtvrtek|v pátek|v sobotu|v neděli|' +
    'tehdy|nyní|zároveň|následně|rovněž|k tomu|na to|to|mimo jiné|sám|sama|se|mu|jí|jim|nám|mi',
  prepositions:
    'o|v|ve|z|ze|s|se|na|do|od|pro|po|před|přes|při|u|k|ke|ku|za|bez|vedle|kolem|proti|mezi|kvůli|díky|během|že|jak|jako|jestli|pokud|když|zda|' +
    'aby|jeden|jedna|dva|dvě|tři|několik|někteří|mnozí|prý|údajně|dosud|ani|vůči|podél|agentuře|stanici|televizi|deníku|listu|serveru|webu|portálu|rozhlasu|magazínu|časopisu|týdeníku|rádiu|' +
    'prezidenta|prezidentky|prezidentovi|premiéra|premiérky|ministra|kancléře|kancléřky|předsedy|předsedkyně|šéfa|šéfky|senátora|senátorky|' +
    'poslance|poslankyně|hejtmana|starosty|starostky|generála|ředitele|ředitelky|velvyslance|guvernéra|primátora|papeže|krále|lídra|' +
    'pana|rodiny|rodina|tým|týmu|štáb|štábu|vlády|vláda|administrativa|administrativy|kampaň|kampaně',
  openers: 'včera|dnes|mezitím|nicméně|tedy|dokonce|jen|pouze|sám|sama|také|bývalý|bývalá|někdejší|šéf|podle',
  and: 'a|i|nebo|či|ani',
  who: 'který|která|jenž|jež|kteří',
  titled:
    'film|filmu|kniha|knihy|knihu|knize|román|románu|píseň|písně|písni|báseň|hra|hru|hře|album|seriál|seriálu|titul|titulek|titulkem|nazvaný|nazvaná|nazvané|' +
    'název|názvem|slovo|slova|výraz|výrazem|pojem|takzvan*|tzv|údajn*|přezdívan*|přezdívk*|heslo|heslem|transparent*|plakát*|nápis*|pořad|pořadu|výstav*|operac*|mýtus',
};

export const czechClauses: ClauseWords = {
  turns: 'ale|avšak|však|zatímco|kdežto|naopak',
  links: 'poté co|než|když|pokud|jestli|jestliže|protože|kde|dokud|jakmile|přestože|ačkoli|ačkoliv|aniž',
  that: 'že|jak',
  never: 'nikdy|ne|neřek*|neuved*|nenapsal*|neprohlásil*|netvrdil*|nedodal*|prý|údajně',
  denies:
    'popřel|popřela|popírá|popíral|popírala|odmítl|odmítla|odmítá|vyvrátil|vyvrátila|dementoval|dementovala',
  possessives: 'jeho|její|jejich|svůj|svou',
  questions: 'otázka|otázku|otázce|otázky|dotaz|dotazem',
  joins: 'a|i',
  refuses: 'odmít*|zamít*|vylouč*|vyluč*|zruš*|odvola*|vzda*|nepravděpodobn*|popř*|popír*|zavrh*',
};
