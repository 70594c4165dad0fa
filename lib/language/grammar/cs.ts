import type { Grammar } from './grammar';

export const cs: Grammar = {
  weekdays: [
    'neděle|neděli|nedělí|nedělní*',
    'pondělí|pondělní*|pondělka|pondělek',
    'úterý|úterní*|úterka|úterek',
    'středa|ve středu|na středu|středy|středeční*|středou',
    'čtvrtek|čtvrtka|čtvrtku|čtvrteční*',
    'pátek|pátku|pátkem|páteční*',
    'sobota|sobotu|soboty|sobotou|sobotní*',
  ],
  noDays:
    'černý pátek|Black Friday|Velký pátek|Zelený čtvrtek|Velikonoční pondělí|Květná neděle|nedělní škola',
  near: ['předevčírem', 'včera|včerej*', 'dnes|dneska', 'zítra|zítř*', 'pozítří'],
  last: 'minul*|uplynul*|předchozí*',
  next: 'příští*|nadcházející*|následující*|nejbližší*',
  this: 'tento|tuto|tuhle|toto',
  counted: 'první|druhý|druhou|druhá|třetí|čtvrtý|čtvrtou|každý|každou|každé|jednoho',
  lastWeek: 'minulý týden|minulého týdne',
  nextWeek: 'příští týden|příštího týdne',
  past: '*al|*ala|*alo|*ali|*aly|*il|*ila|*ilo|*ili|*ily|*el|*ela|*eli|*ely|*ul|*ula|*uli|*uly|*ěl|*ěla|*ěli|*ěly|byl|byla|bylo|byli|řekl|setkali se|přišel|odletěl',
  future:
    'bude|budou|zítra|odletí|přiletí|přijede|přijedou|navštíví|setká se|setkají se|začne|začnou|proběhne|proběhnou|uskuteční|' +
    'přijme|přijmou|vystoupí|zavolá|' +
    'přistane|přistanou|potrvá|skončí|pojede|vydá se|poletí|podepíše|projedná|projednají|sejde se|sejdou se',
  planned:
    'má|mají|měl|měla|mělo|měli|měly|musí|plánuje|plánují|plánovan*|chystá|chystají|očekává|očekáván*|může|mohou|mohl|mohli|' +
    'mohlo|by|jestli|zda|pokud|' +
    'chce|chtějí|chtěl|doufá|pozval|zve|pozvání|vyzval|vyzývá|požaduje|požadoval|připravuje|připravují|hodlá',
  not: 'ne|není|nebyl*|ani|bez|nikdy|nikdo|nic|žádn*|zrušen*|zrušil*|odmítl*',
  plannedUnlessPast: 'před|než|míří|na cestě',
  purpose: 'aby',
  absent: 'nebyl*|neproběhl*|nekonal*|nedošlo',
  he: 'on',
  onceBefore:
    'loni|před rokem|lety|před lety|minulý rok|minulého roku|před měsícem|minulý měsíc|prvním období|prvního období|tehdy|' +
    'tehdejší*|dříve|předchozí summit|kdysi|minule|naposledy',
  subject: 'either',
};
