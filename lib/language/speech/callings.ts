/**
 * What people do, by language, forms as in `roles`: words that look like a first name where a sentence begins with them
 * ("Baker Ida Berg said") or nouns have capitals, and are looked for nowhere else.
 */
export const callings: Readonly<Record<string, string>> = {
  en:
    'baker|farmer|teacher|nurse|driver|student|retiree|pensioner|resident|volunteer|firefighter|shopkeeper|fisherman|engineer|' +
    'doctor|physician|soldier|veteran|mechanic|miner|electrician|plumber|waiter|waitress|barista|bartender|chef|seismologist|' +
    'geologist|meteorologist|climatologist|scientist|sociologist|psychologist|physicist|biologist|chemist|philosopher|theologian|' +
    'surgeon|paramedic|rescuer|pilot|sailor|musician|singer|artist|painter|poet|writer|novelist|photographer|designer|architect|' +
    'businessman|businesswoman|entrepreneur|banker|trader|broker|investor|consultant|accountant|librarian|principal|coach|' +
    'striker|midfielder|goalkeeper|referee|voter|campaigner|organiser|organizer|demonstrator|protester|survivor|witness|' +
    'eyewitness|neighbour|neighbor|shopper|tourist|passenger|worker|tailor|grocer|vendor|hairdresser|cleaner|policeman|' +
    'policewoman|officer|inspector|detective|constable|superintendent|translator|interpreter|pharmacist|dentist|midwife|' +
    'lecturer|rector|monk|nun|priest|imam|vicar|owner|mother|father|grandmother|grandfather|widow|widower',
  de:
    '*bäcker|*bäckerin|*lehrer|*lehrerin|*fahrer|*fahrerin|*rentner|*rentnerin|*bewohner|*bewohnerin|*helfer|*helferin|' +
    '*händler|*händlerin|*ingenieur|*ingenieurin|*soldat|*soldatin|*ologe|*ologin|*wirt|*wirtin|*pfleger|*pflegerin|*bauer|' +
    '*bäuerin|*meister|*meisterin|*kapitän|*kapitänin|*lotse|*lotsin|*richter|*richterin|*gründer|*gründerin|*betreiber|*betreiberin|' +
    '*besitzer|*besitzerin|*inhaber|*inhaberin|*aktivist|*aktivistin|*regisseur|*regisseurin|*schauspieler|*schauspielerin|*sänger|*sängerin|' +
    '*musiker|*musikerin|*pilot|*pilotin|*polizist|*polizistin|*chirurg|*chirurgin|*physiker|*physikerin|*bischof|*bischöfin|*pfarrer|' +
    '*pfarrerin|*intendant|*intendantin|*dirigent|*dirigentin|*verleger|*verlegerin|*kandidat|*kandidatin|*rektor|*rektorin|*erzieher|' +
    '*erzieherin|*spieler|*spielerin|*torwart|*stürmer|*stürmerin|*sieger|*siegerin|*zeuge|*zeugin|*witwe|*urlauber|*urlauberin|' +
    '*tourist|*touristin|*winzer|*winzerin|*fischer|*fischerin|*jäger|*förster|*försterin|*arbeiter|*arbeiterin|' +
    '*verkäufer|*verkäuferin|*künstler|*künstlerin|*fotograf|*fotografin|*nachbar|*nachbarin',
  fr: 'victime|défunt|défunte|accusé|accusée|suspect|suspecte|disparu|disparue|plaignant|plaignante|blessé|blessée|adolescent|adolescente',
  es: 'víctima|fallecido|fallecida|acusado|acusada|detenido|detenida|desaparecido|desaparecida|herido|herida|sospechoso|sospechosa',
  it: 'vittima|defunto|defunta|accusato|accusata|imputato|imputata|indagato|indagata|scomparso|scomparsa|ferito|ferita',
  pt: 'vítima|falecido|falecida|acusado|acusada|arguido|arguida|suspeito|suspeita|desaparecido|desaparecida|ferido|ferida',
  ru:
    '*истка|*ист|*олог|*ологиня|*тель|*тельница|*ница|*щик|*щица|*чик|*чица|пекарь|врач|медсестра|фермер|шахтёр|шахтер|' +
    'пенсионер|пенсионерка|студент|студентка|волонтёр|волонтер|экономист|художник|инженер|актёр|актриса|певец|певица|мать|отец|' +
    'сосед|соседка|вдова|бизнесмен|офицер|рыбак|священник|спортсмен|спортсменка|продавец|работник',
  uk:
    '*істка|*іст|*олог|*ологиня|*тель|*телька|*ниця|пекар|пекарка|лікар|лікарка|медсестра|фермер|фермерка|шахтар|пенсіонер|' +
    'пенсіонерка|студент|студентка|волонтер|волонтерка|художник|інженер|актор|акторка|співак|співачка|мати|батько|сусід|' +
    'сусідка|вдова|бізнесмен|офіцер|рибалка|священник|продавець|працівник|водій|водійка|пожежник',
  pl:
    '*istka|*ista|*olog|*olożka|*yciel|*ycielka|piekarz|piekarka|lekarz|lekarka|pielęgniarka|rolnik|rolniczka|kierowca|' +
    'górnik|emeryt|emerytka|student|studentka|wolontariusz|wolontariuszka|inżynier|aktor|aktorka|malarz|malarka|rybak|' +
    'strażak|sąsiad|sąsiadka|matka|ojciec|wdowa|przedsiębiorca|oficer|ksiądz|mieszkaniec|mieszkanka|historyk|historyczka|' +
    'socjolożka|dziennikarz|dziennikarka',
  sv:
    'bagaren|läraren|sjuksköterskan|bonden|föraren|chauffören|pensionären|studenten|volontären|ingenjören|skådespelaren|' +
    'konstnären|fiskaren|brandmannen|grannen|modern|fadern|mamman|pappan|änkan|företagaren|officeren|prästen|invånaren|' +
    '*logen|*isten|*aren|*ören|*erskan|*innan',
  no:
    'bakeren|læreren|sykepleieren|bonden|sjåføren|pensjonisten|studenten|ingeniøren|skuespilleren|kunstneren|fiskeren|' +
    'brannmannen|naboen|moren|faren|enken|offiseren|presten|innbyggeren|*logen|*isten|*øren',
  da:
    'bageren|læreren|sygeplejersken|landmanden|chaufføren|pensionisten|studenten|ingeniøren|skuespilleren|kunstneren|fiskeren|' +
    'brandmanden|naboen|moderen|faderen|enken|officeren|præsten|*logen|*isten|*øren',
  tr: '*cı|*ci|*cu|*cü|*çı|*çi|*çu|*çü|öğretmen|doktor|hemşire|mühendis|öğrenci|emekli|çiftçi|asker|polis|esnaf|muhtar|öğretim görevlisi',
};

/** Who is somebody's: a name behind one of these may be of whom that is, «помощник Павла Берга», „der Berater Jan Bergs“. */
export const relations: Readonly<Record<string, string>> = {
  de:
    '*berater|*beraterin|*sprecher|*sprecherin|*anwalt|*anwältin|*vertrauter|*vertraute|*mitarbeiter|*mitarbeiterin|*sohn|*tochter|' +
    '*bruder|*schwester|*mutter|*vater|*nachfolger|*nachfolgerin|*vorgänger|*vorgängerin|*stellvertreter|*stellvertreterin|*kollege|*kollegin|' +
    '*freund|*freundin|*ehefrau|*witwe|*assistent|*assistentin|*verteidiger|*manager|*trainer|*nachbar|*nachbarin',
  ru:
    'помощник|помощница|советник|советница|адвокат|представитель|представительница|пресс-секретарь|секретарь|сын|дочь|жена|муж|брат|сестра|' +
    'отец|мать|сосед|соседка|друг|подруга|соратник|соратница|заместитель|коллега|охранник|водитель|юрист|супруга|вдова|преемник|предшественник',
  uk:
    'помічник|помічниця|радник|радниця|адвокат|адвокатка|представник|представниця|речник|речниця|пресекретар|пресссекретар|прессекретар|секретар|' +
    'син|донька|дружина|чоловік|брат|сестра|батько|мати|сусід|сусідка|друг|подруга|соратник|соратниця|заступник|заступниця|колега|водій|юрист|вдова|' +
    'наступник|попередник',
};
