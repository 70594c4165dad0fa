import type { Grammar } from './grammar';

export const lt: Grammar = {
  weekdays: [
    'sekmadien*',
    'pirmadien*',
    'antradien*',
    'trečiadien*',
    'ketvirtadien*',
    'penktadien*',
    'šeštadien*',
  ],
  noDays: 'juodasis penktadienis|juodojo penktadienio|Didysis penktadienis|Didžiojo penktadienio',
  near: ['užvakar', 'vakar', 'šiandien', 'rytoj', 'poryt'],
  last: 'praėjus*|praeit*|ankstesn*',
  next: 'kit*|artėjan*|būsim*|ateinan*',
  this: 'šį|šią|šio|šios',
  counted: 'pirmąjį|pirmasis|antrąjį|antrasis|trečiąjį|trečiasis|ketvirtąjį|ketvirtasis|kiekvieną|kas',
  lastWeek: 'praėjusios savaitės|praėjusią savaitę|praeitą savaitę',
  nextWeek: 'kitos savaitės|kitą savaitę',
  past: 'buvo|sakė|pareiškė|susitiko|kalbėjosi|atvyko|nusileido|atskrido|išskrido|baigėsi|prasidėjo|truko|paspaudė|paskambino|padėjo|*ėjo|*avo|*inė|*ėsi|*osi|teigė|pranešė',
  future:
    'bus|rytoj|susitiks|atvyks|vyks|prasidės|baigsis|skris|atskris|nusileis|surengs|lankysis|paskambins|kalbėsis|priims|truks|įvyks|tęsis',
  planned:
    'turi|turėtų|turėjo|planuoja|planuoj*|numatyt*|ketina|tikimasi|tikisi|gali|galėtų|galėjo|būtų|jei|jeigu|ar|nori|norėtų|' +
    'norėjo|pakvietė|kviečia|' +
    'kvietim*|ragina|paragino|reikalauja|reikalavo|rengiasi|ruošiasi|kad *tų|laukiama',
  not: 'ne|nebuvo|nėra|be|niekada|niekas|nei|jok*|atšauk*|atsisak*',
  plannedUnlessPast: 'prieš|pakeliui',
  absent: 'nebuvo|neįvyko',
  he: 'jis',
  onceBefore:
    'pernai|prieš metus|metais anksčiau|prieš mėnesį|praėjusį mėnesį|pirmosios kadencijos|pirmąją kadenciją|tuomet|tada|' +
    'anksčiau|kadaise|praėjusį kartą|pastarąjį kartą',
  subject: 'either',
};
