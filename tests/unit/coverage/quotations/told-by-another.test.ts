import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Фальк'] },
  { name: 'Pavel Horak', aliases: ['Horak', 'Горак'] },
];

/** Who says each of the quotations. */
function speakers(language: string, text: string): readonly (string | null)[] {
  const blocks = [{ kind: 'paragraph' as const, text }];
  return findQuotations({ headline: '–', standfirst: null, language, blocks }, cast).map(
    ({ speaker }) => speaker?.name ?? null,
  );
}

const [falk, horak] = ['Ingrid Falk', 'Pavel Horak'];

// Whose wording that is nobody can say: not of whom it is told, nor of who tells it.
it.each([
  ['en', 'According to Falk, Horak said that “no port works like that today”.'],
  ['en', 'Horak said, according to Falk, that “no port works like that today”.'],
  ['en', '“No port works like that today,” Horak said, according to Falk.'],
  ['en', '“No port works like that today,” Horak told her, Falk said.'],
  ['en', 'In Falk’s telling, Horak said that “no port works like that today”.'],
  ['en', 'Falk told the station on Sunday that Horak had told her “no port works like that today”.'],
  ['en', 'Falk said Horak told her: “No port works like that today.”'],
  ['en', 'Falk recalled Horak saying: “No port works like that today.”'],
  ['en', 'Horak quoted Falk as saying: “The port will stay open.”'],
  ['en', 'She said Horak told her: “No port works like that today.”'],
  ['de', 'Laut Falk sagte Horak, „kein Hafen arbeitet heute noch so“.'],
  ['de', '„Kein Hafen arbeitet heute noch so“, sagte Horak laut Falk.'],
  ['de', 'Nach Falks Worten sagte Horak: „Kein Hafen arbeitet heute noch so.“'],
  ['de', 'Nach Darstellung von Falk sagte Horak: „Kein Hafen arbeitet heute noch so.“'],
  ['de', 'Falk sagte, Horak habe ihr gesagt: „Ich will das jetzt beenden.“'],
  ['fr', 'Selon Falk, Horak a dit que « plus aucun port ne travaille ainsi ».'],
  ['fr', 'Aux dires de Falk, Horak a dit que « plus aucun port ne travaille ainsi ».'],
  ['fr', 'D’après Falk, Horak lui a dit que « plus aucun port ne travaille ainsi ».'],
  ['fr', 'Falk a assuré que Horak lui avait dit : « Plus aucun port ne travaille ainsi. »'],
  ['es', 'Según Falk, Horak dijo que «ningún puerto trabaja ya así».'],
  ['es', '«Ningún puerto trabaja ya así», dijo Horak, según Falk.'],
  ['es', 'Falk contó que Horak le dijo: «Ningún puerto trabaja ya así».'],
  ['it', 'Secondo Falk, Horak le ha detto che «nessun porto lavora più così».'],
  ['it', 'Falk ha raccontato che Horak le ha detto: «Nessun porto lavora più così».'],
  ['pt', 'Segundo Falk, Horak disse que “nenhum porto trabalha mais assim”.'],
  ['nl', 'Volgens Falk zei Horak dat „geen enkele haven nog zo werkt”.'],
  ['nl', 'Falk zei dat Horak haar had gezegd: „Geen enkele haven werkt nog zo.”'],
  ['pl', 'Według Falk Horak powiedział: „Żaden port już tak nie pracuje”.'],
  ['pl', 'Falk powiedziała, że Horak oświadczył jej: „Żaden port już tak nie pracuje”.'],
  ['ru', 'По словам Фалька, Горак сказал ему: «Так ни один порт не работает».'],
  ['ru', '«Так ни один порт не работает», — сказал Горак, по словам Фалька.'],
  ['ru', 'Фальк рассказал, что Горак сказал ему: «Так ни один порт не работает».'],
  ['uk', 'За словами Фалька, Горак сказав йому: «Так жоден порт не працює».'],
  ['uk', 'Фальк розповів, що Горак сказав йому: «Так жоден порт не працює».'],
  ['de', 'Falk zitierte Horak mit den Worten: „Kein Hafen arbeitet heute noch so.“'],
  ['en', '“No port works like that today,” Horak told her, according to two people who were there.'],
  ['en', '“No port works like that today,” Horak told her, according to a senior official.'],
  ['de', '„Kein Hafen arbeitet heute noch so“, sagte Horak laut Teilnehmern.'],
  ['en', 'Report: Horak told her “no port works like that today”'],
  ['de', 'Medien: Horak sagte ihr „kein Hafen arbeitet heute noch so“'],
  ['ru', 'СМИ: Горак сказал ей, что «так ни один порт не работает»'],
  ['fr', '« Plus aucun port ne travaille ainsi », a dit Horak, selon deux sources.'],
  ['es', '«Ningún puerto trabaja ya así», dijo Horak, según un asesor.'],
  ['fr', 'Falk a cité Horak disant : « Plus aucun port ne travaille ainsi. »'],
  ['es', 'Falk citó a Horak diciendo: «Ningún puerto trabaja ya así».'],
  ['ru', 'Фальк процитировал Горака: «Так ни один порт не работает».'],
  // Nor is what nobody said somebody's.
  ['en', 'Falk never said that “no port works like that today”.'],
  ['en', 'Falk denied saying “no port works like that today”.'],
  ['de', 'Falk hat nie gesagt, „kein Hafen arbeitet heute noch so“.'],
  ['de', 'Falk bestritt, gesagt zu haben: „Kein Hafen arbeitet heute noch so.“'],
  ['fr', 'Falk n’a jamais dit que « plus aucun port ne travaille ainsi ».'],
  ['es', 'Falk negó haber dicho que «ningún puerto trabaja ya así».'],
  ['nl', 'Falk zei niet dat „geen enkele haven nog zo werkt”.'],
  ['de', 'Das sagte Falk nie: „Kein Hafen arbeitet heute noch so.“'],
  ['en', 'Falk got the question: “Will you sell all of the port?”'],
  ['de', 'Falk bekam die Frage: „Verkaufen Sie den ganzen Hafen?“'],
  ['fr', 'Falk attendait la question : « Vendrez-vous tout le port ? »'],
  ['ru', 'Фальк получила вопрос: «Вы продаёте весь порт целиком?»'],
  ['en', 'Falk never put it so: “We will sell all of the port.”'],
  // Who tells of it may stand behind the name.
  ['de', '„Kein Hafen arbeitet heute noch so“, sagte Falk, berichtet Oda Brandt.'],
  ['pl', 'Falk zaprzeczyła, że powiedziała: „Żaden port już tak nie pracuje”.'],
  ['ru', 'Фальк отрицает, что она тогда сказала: «Так ни один порт не работает».'],
  ['nl', 'Falk ontkent, dat zij toen zei: „Geen enkele haven werkt nog zo.”'],
  ['nl', 'Dat zei Ingrid Falk nooit: „Geen haven werkt vandaag nog zo.”'],
  ['fr', '« Partez, a dit Falk au marin. J’ai eu peur, a raconté Horak. »'],
  ['en', 'Falk denied that she had ever said “no port works like that today”.'],
  ['en', 'An official said Horak told them: “No port works like that today.”'],
  ['en', 'Pilots say that Horak told them: “No port works like that today.”'],
  ['fr', 'Un diplomate a dit que Horak lui avait dit : « Plus aucun port ne travaille ainsi. »'],
  ['es', 'Un piloto contó que Horak le dijo: «Ningún puerto trabaja ya así».'],
  ['ru', 'Источник рассказал, что Горак сказал ему: «Так ни один порт не работает».'],
  ['ru', 'Фальк никогда не говорил, что «так ни один порт не работает».'],
])('gives nobody words that are known through another (%s): %s', (language, text) => {
  expect(speakers(language, text)).toEqual([null]);
});

it.each([
  ['en', 'According to Falk, “no port works like that today”.', [falk]],
  ['en', 'In Falk’s telling, it is “a port like no other one”.', [falk]],
  ['en', 'According to the Harbour Office, Horak told them: “No port works like that today.”', [horak]],
  ['en', '“No port works like that today,” Horak said, according to a transcript.', [horak]],
  ['en', 'Lunde talks: Horak says “no port works like that today”', [horak]],
  ['en', '“No port works like that today,” Horak told her, according to the harbour’s own account.', [horak]],
  ['es', 'Según el puerto, Horak dijo: «Ningún puerto trabaja ya así».', [horak]],
  ['de', 'Laut Hafenamt sagte Horak: „Kein Hafen arbeitet heute noch so.“', [horak]],
  ['en', 'Falk said the day went well, and Horak said: “No port works like that today.”', [horak]],
  ['en', 'After Falk said it was over, Horak told us: “No port works like that today.”', [horak]],
  ['en', 'Falk said that Horak “has to leave the port now”.', [falk]],
  ['en', 'Asked what Horak wanted, Falk said: “He wants the port to close.”', [falk]],
  ['en', 'The station quoted Falk as saying “he wants the port to close”.', [falk]],
  ['en', 'Falk did not wait and told us: “He wants the port to close.”', [falk]],
  ['de', 'Falk zitierte aus dem Vertrag: „Kein Hafen arbeitet heute noch so.“', [falk]],
  ['en', 'Falk called the day in the port “very productive and useful”.', [falk]],
  ['en', '“No port works like that,” said EU harbour chief Oda Brandt.', ['Oda Brandt']],
  ['nl', '„Zo werkt geen enkele haven”, zei EU-havenchef Oda Brandt.', ['Oda Brandt']],
  ['ru', '«Так ни один порт не работает», — сказала глава ЕС Ода Брандт.', ['Ода Брандт']],
  // Who stands beside somebody says nothing.
  ['en', 'Horak, standing beside Falk, said: “No port works like that today.”', [horak]],
  ['en', 'An adviser to Falk, the pilot Oda Brandt, said: “No port works like that.”', ['Oda Brandt']],
  ['nl', 'Naast Falk zei Horak: „Geen enkele haven werkt nog zo.”', [horak]],
  ['nl', 'Horak, naast Falk, zei: „Geen enkele haven werkt nog zo.”', [horak]],
  ['de', 'Neben Falk stehend sagte Horak: „Kein Hafen arbeitet heute noch so.“', [horak]],
  ['en', 'In the note Horak wrote: “No port works like that today.”', [horak]],
  // So it is where the teller stands behind an “as”.
  ['ru', 'Как заявил Горак, «так ни один порт не работает».', [horak]],
  ['uk', 'Як заявив Горак, «так жоден порт не працює».', [horak]],
  ['es', 'Como dijo Horak, «ningún puerto trabaja ya así».', [horak]],
  ['pl', 'Jak powiedział Horak, „żaden port już tak nie pracuje”.', [horak]],
  // Each clause has its own.
  ['en', '“A good day,” Falk said beside Horak, who thanked her for “the tone of the day”.', [null]],
  ['en', 'Falk called it “a very good day” and Horak spoke of “a very long day”.', [falk, horak]],
  ['es', 'Falk habló de «un día muy bueno» y Horak habló de «un día muy largo».', [falk, horak]],
  ['en', '“It was a good day,” Falk said, and Horak replied: “It was a long one.”', [falk, horak]],
  ['en', '“It was a good day,” wrote Falk, while Horak spoke of “a very long day”.', [falk, horak]],
  [
    'it',
    '«È una buona giornata», ha detto Falk, ma Horak ha replicato: «È molto lunga davvero».',
    [falk, horak],
  ],
  ['pl', 'Falk ma plan. „Port nie będzie tak pracował” – dodał Horak.', [horak]],
  ['en', 'While Falk spoke of “a very good day”, Horak said it was over.', [null]],
  ['de', 'Während Falk von „einem sehr guten Tag“ sprach, warnte Horak die Reeder.', [null]],
])('knows who spoke for himself (%s): %s', (language, text, names) => {
  expect(speakers(language, text)).toEqual(names);
});

it('takes nobody for somebody else of the name, and no place for a name', () => {
  expect(speakers('en', 'Her son Eric Falk came. “The port is ours to keep,” said Eric Falk.')).toEqual([
    'Eric Falk',
  ]);
  expect(
    speakers('it', 'Il portavoce del Porto Pavel Horak ha detto: «Il porto resta aperto oggi».'),
  ).toEqual([horak]);
  expect(speakers('en', 'The Kontor said Horak had “a very useful day” with Falk.')).toEqual([null]);
  expect(speakers('en', '“There is no loser at all,” said Turkish President Oda Marie Brandt Lind.')).toEqual(
    ['Oda Marie Brandt Lind'],
  );
});

it('gives nobody what somebody unknown says of several', () => {
  expect(speakers('en', 'Falk, Horak and Lind must meet, said Dahl: “There is no loser at all.”')).toEqual([
    null,
  ]);
  expect(speakers('en', 'Falk: Horak said ‘there is no loser at all’')).toEqual([null]);
});

it('goes on with a quotation that a paragraph leaves open', () => {
  const blocks = [
    'Falk said: “It was a long day.',
    '“It was a good day.',
    '“Now we go home.”',
    '“We will stay here.”',
  ].map((text) => ({ kind: 'paragraph' as const, text }));
  const found = findQuotations({ headline: '–', standfirst: null, language: 'en', blocks }, cast);
  expect(found.map(({ speaker }) => speaker?.name ?? null)).toEqual([falk, falk, falk, null]);
});

// Whose people speak, or somebody of the family, is not who the name is of.
it.each([
  ['en', '“The port is ours to keep,” said Falk loyalists in the council.'],
  ['en', '“The port is ours to keep,” said a Falk opponent.'],
  ['en', '“The port is ours to keep,” said Falk loyalist Oda Brandt.'],
  ['en', 'Falk, her team and allies said it was “a very big win for us”.'],
  ['de', '„Der Hafen gehört uns allen“, sagte Charlotte Falk im Rathaus.'],
  ['fr', 'L’administration Falk a parlé d’une « grande victoire pour le port ».'],
  ['es', 'La Administración Falk habló de «una gran victoria para el puerto».'],
  ['it', 'L’amministrazione Falk ha parlato di «una grande vittoria per il porto».'],
  ['pt', 'O governo Falk falou de “uma grande vitória para o porto”.'],
  ['pl', 'Administracja Falka oceniła to jako „wielkie zwycięstwo dla portu”.'],
  ['ru', 'Администрация Фалька назвала это «большой победой для всего порта».'],
  ['en', 'Before leaving Lunde Falk said: “The port is ours to keep.”'],
  ['en', 'Falk, who Horak said was “a sincere and energetic mayor”, smiled.'],
  ['fr', 'Falk, que Horak a qualifiée de « femme sincère et très énergique », a souri.'],
  ['en', '“Well done,” a pilot told Falk, as Horak laughed: “I said the same thing.”'],
])('is not the speaker for whom others speak (%s): %s', (language, text) => {
  expect(speakers(language, text)).toEqual([null]);
});

it.each([
  ['en', '“The port is ours to keep,” said a delighted Falk as Horak left.', falk],
  ['en', '“The port is ours to keep,” said Falk late on Sunday.', falk],
  ['en', '“The port is ours to keep,” said Harbour Office spokeswoman Oda Brandt.', 'Oda Brandt'],
  ['de', '„Der Hafen gehört uns allen“, sagte Bürgermeisterin Falk.', falk],
  ['en', 'On Friday Falk said: “The port is ours to keep.”', falk],
  ['en', 'In Lunde Falk said: “The port is ours to keep.”', falk],
  ['en', 'At the Harbour Office Falk said: “The port is ours to keep.”', falk],
  ['ru', 'В Лунде Фальк сказал: «Порт принадлежит нам всем».', falk],
  ['fr', 'En Norvège Falk a dit : « Le port est à nous tous. »', falk],
  ['en', 'Lunde’s Falk said: “The port is ours to keep.”', falk],
  ['de', 'Falks Vorgänger Ole Dahl sagte: „Der Hafen gehört uns allen.“', 'Ole Dahl'],
  ['ru', 'Предшественник Фалька Оле Даль сказал: «Порт принадлежит нам всем».', 'Оле Даль'],
  ['fr', 'Horak, entouré de Falk et Lind, a dit : « Le port est à nous tous. »', horak],
])('is the speaker beside whom other words stand (%s): %s', (language, text, name) => {
  expect(speakers(language, text)).toEqual([name]);
});

// “He” is nobody for sure where somebody else acted meanwhile.
it.each([
  ['en', 'Falk’s spokesman was blunt.', '“The talks went very well,” he said.', null],
  ['en', 'Ingrid Falk was not there. Her husband was.', '“The talks went very well,” he said.', null],
  [
    'en',
    '“It was late,” said Falk. A port official was more cautious.',
    '“Much is left to do,” he said.',
    null,
  ],
  ['en', 'Falk asked Horak: “Will you sell the port?”', '“That is not ours to sell,” she replied.', null],
  ['es', 'Falk preguntó a Horak: «¿Venderán el puerto?»', '«No vamos a vender nuestro puerto», dijo.', null],
  ['cs', 'Horak se zeptal Falkové: „Prodáte celý přístav?“', '„Ten nám vůbec nepatří,“ odpověděl.', null],
  ['ru', 'Горак спросил Фалька: «Вы продадите весь порт?»', '«Он нам не принадлежит», — ответил он.', null],
  ['en', '“Will we sell the port?” Falk asked.', '“That is not ours to sell,” she said.', falk],
  ['en', 'Lind asked Falk about the port.', '“What will you do?” he shouted.', null],
  ['es', 'El portavoz de Falk estaba satisfecho.', '«Las conversaciones fueron bien», dijo.', null],
  [
    'fr',
    'Le porte-parole de Falk était satisfait.',
    '« Les discussions se sont bien passées », a-t-il dit.',
    null,
  ],
  ['ru', 'Советник мэра был осторожнее.', '«Многое ещё предстоит сделать», — сказал он.', null],
  ['en', 'Outside the port, Falk was waiting.', '“The talks went very well,” she said.', falk],
  ['en', 'Falk’s answer came by post.', '“The talks went very well,” she wrote.', falk],
  [
    'en',
    'Outside, Oda Brandt, a pilot from Lunde, waved a flag.',
    '“It took me a day,” she said.',
    'Oda Brandt',
  ],
])('knows whom a pronoun means (%s): %s %s', (language, first, second, name) => {
  const blocks = [first, second].map((text) => ({ kind: 'paragraph' as const, text }));
  const found = findQuotations({ headline: '–', standfirst: null, language, blocks }, cast);
  const last = found.at(-1);
  expect(last === undefined ? 'no quotation' : (last.speaker?.name ?? null)).toBe(name);
});
