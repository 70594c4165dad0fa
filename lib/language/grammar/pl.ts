import type { Grammar } from './grammar';

export const pl: Grammar = {
  weekdays: [
    'niedziela|niedzielę|niedzieli|niedzielą|niedzielny|niedzielna|niedzielne|niedzielnej|niedzielnego|niedzielnych',
    'poniedziałek|poniedziałku|poniedziałkiem|poniedziałkow*',
    'wtorek|wtorku|wtorkiem|wtorkow*',
    'środa|środę|środy|środą|środowy|środowe|środowej|środowego|środowych|środowym',
    'czwartek|czwartku|czwartkiem|czwartkow*',
    'piątek|piątku|piątkiem|piątkow*',
    'sobota|sobotę|soboty|sobotą|sobotni*',
  ],
  noDays:
    'Poniedziałek Wielkanocny|Niedziela Wielkanocna|Niedzielę Wielkanocną|Wielka Sobota|Wielką Sobotę|czarny piątek|' +
    'czarnego piątku|Wielki Piątek|Wielkiego Piątku|Niedziela Palmowa|Tłusty czwartek|szkoła niedzielna|Lany Poniedziałek',
  near: ['przedwczoraj', 'wczoraj', 'dziś|dzisiaj', 'jutro', 'pojutrze'],
  last: 'ubiegł*|zeszł*|miniony|minioną|minione|minionego|ostatni|ostatnią|poprzedni*',
  next: 'przyszł*|najbliższ*|następn*|nadchodząc*',
  this: 'ten|tę|ta|tego|tej|tym',
  counted:
    'pierwszy|pierwsza|pierwszą|pierwszego|pierwszej|drugi|druga|drugą|drugiego|trzeci|trzecia|trzecią|trzeciego|czwarty|' +
    'czwarta|czwartą|każdy|każda|każdą|każdego|co|pewnego',
  lastWeek: 'ubiegłego tygodnia|zeszłego tygodnia|w ubiegłym tygodniu',
  nextWeek: 'przyszłego tygodnia|w przyszłym tygodniu',
  past: '*ał|*ała|*ało|*ali|*ały|*ił|*iła|*iło|*ili|*iły|*ył|*yła|*yło|*yli|*yły|*ął|*ęła|*ęło|*ęli|*ęły|*edł|*eszli|był|była|byli|*ło się|*ły się',
  future:
    'będzie|będą|jutro|pojutrze|poleci|polecą|przyleci|przylecą|wyleci|wylecą|odwiedzi|odwiedzą|spotka się|spotkają się|' +
    'przybędzie|przybędą|' +
    'rozpocznie|rozpoczną|zacznie|zaczną|potrwa|potrwają|zakończy się|zakończą się|odbędzie|odbędą|uda się|udadzą się|pojedzie|pojadą|' +
    'przyjedzie|przyjmie|przyjmą|wystąpi|zadzwoni|wyląduje|wylądują|omówi|omówią|podpisze|podpiszą|zostanie|zostaną|poda|' +
    'uścisną|weźmie|wezmą|stanie',
  planned:
    'ma|mają|miał|miała|miało|mieli|miały|powinien|powinna|powinni|planuje|planują|planowan*|zaplanowan*|zamierza*|oczekuje|oczekiwan*|' +
    'spodziewan*|może|mogą|mógłby|mogłoby|mogliby|by|jeśli|jeżeli|gdyby|chce|chcą|chciał*|liczy na|zaprosił*|zaprasza|zaproszeni*|' +
    'wezwał*|wzywa|żąda|zażądał*|przygotowuje*|czy',
  not: 'nie|ani|bez|nigdy|nikt|nic|żadn*|odwoła*|odmówi*|odrzuci*|brak',
  deniesNothing:
    'nie mniej niż|nie więcej niż|nie dłużej niż|nie później niż|nie tylko|nikt inny jak|' + 'bez wątpienia',
  plannedUnlessPast: 'przed|w drodze na|w drodze do|kieruje się',
  purpose: 'aby|żeby',
  absent: 'nie było|nie doszło|nie odbył*',
  he: 'on',
  onceBefore:
    'rok temu|lat temu|lata temu|ubiegłym roku|zeszłym roku|ubiegłego roku|miesiąc temu|pierwszej kadencji|wówczas|wtedy|' +
    'wcześniej|poprzedni*|niegdyś|kiedyś|ostatnim razem|poprzednim razem',
  subject: 'either',
};
