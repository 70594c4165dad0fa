import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Фальк'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak', 'Горак', 'Павел Горак'], pronoun: 'he' },
];
const [falk, horak] = ['Ingrid Falk', 'Pavel Horak'];

/** Who says the last quotation of a text. */
function lastSpeaker(language: string, text: string): string | null {
  const blocks = text.split('¶').map((part) => ({ kind: 'paragraph' as const, text: part }));
  const last = findQuotations({ headline: '–', standfirst: null, language, blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each<readonly [string, string, string | null]>([
  // A noun for what somebody says.
  ['en', 'Falk’s verdict was harsher: “The port will be shut all day.”', falk],
  ['en', '“The port will be shut all day” was Falk’s blunt answer.', falk],
  ['en', '“The port will be shut all day,” came Falk’s reply.', falk],
  ['en', '“Nothing about Lunde without Lunde” was Ms. Falk’s condition.', falk],
  ['en', '“The port will be shut all day,” is how Oda Brandt, a retired pilot, explains it.', 'Oda Brandt'],
  ['en', '“The port will be shut all day,” is how the pilot Oda Brandt remembers it.', 'Oda Brandt'],
  ['fr', '« Le port était fermé ce jour-là », se souvient Falk.', falk],
  ['de', 'Falks Antwort fiel knapp aus: „Der Hafen bleibt den ganzen Tag zu.“', falk],
  ['fr', 'La réponse de Oda Brandt, pilote à Lunde : « Le port sera fermé demain. »', 'Oda Brandt'],
  ['es', 'La respuesta de Falk fue breve: «El puerto estará cerrado mañana».', falk],
  ['it', 'La risposta di Falk è stata secca: «Il porto sarà chiuso domani».', falk],
  ['en', 'The answer to Falk’s question was blunt: “The port will be shut all day.”', null],
  ['en', 'A pilot read out the reply to Falk: “The port will be shut all day.”', null],
  ['en', 'Horak said Falk’s answer was blunt: “The port will be shut all day.”', null],
  ['en', '“The port will be shut all day” was not Falk’s answer.', null],
  ['de', 'Auf Falks Antwort folgte ein Satz: „Der Hafen bleibt den ganzen Tag zu.“', null],
  ['fr', 'La réponse du conseiller de Falk : « Le port sera fermé demain. »', null],
  // What is told of an answer may have other words.
  ['en', 'Falk’s answer came from Horak: “The port will be shut all day.”', null],
  ['en', 'Falk’s warning was met with a shout: “The port will be shut all day.”', null],
  ['en', 'Falk’s message board has a notice: “The port will be shut all day.”', null],
  ['en', 'Falk’s verdict from the judge: “You will be in jail all day.”', null],
  ['en', 'Falk’s expected answer: “The port will be shut all day.”', null],
  ['en', '“The port will be shut all day” is how Falk was greeted.', null],
  ['en', '“The port will be shut all day” is how Falk thinks Horak would put it.', null],
  ['de', 'Falks Antwort übernahm ein Pilot: „Der Hafen bleibt den ganzen Tag zu.“', null],
  ['de', 'Falks Kommentar löste Spott aus: „Der Hafen bleibt den ganzen Tag zu.“', null],
  ['de', 'Die Reaktion von Anhängern von Falk: „Der Hafen bleibt den ganzen Tag zu.“', null],
  ['fr', 'Le message de Falk a été relayé par une pancarte : « Le port sera fermé demain. »', null],
  ['fr', 'La réponse de Falk tarde, la foule crie : « Le port sera fermé demain. »', null],
  ['es', 'El mensaje de Falk fue recibido con un grito: «El puerto estará cerrado mañana».', null],
  ['it', '«Il porto sarà chiuso domani» è la risposta di chi odia Falk.', null],
  ['pt', 'A resposta de Falk veio de Horak: “O porto estará fechado amanhã”.', null],
  // Who gets words did not say them.
  ['en', 'Horak was shown the reply: “The port will be shut all day.”', null],
  ['en', 'Horak read from a letter: “The port will be shut all day.”', null],
  ['de', 'Horak bekam eine Antwort: „Der Hafen bleibt den ganzen Tag zu.“', null],
  // What somebody calls so.
  ['en', 'The port gave what Falk called “a very small sign of hope”.', falk],
  ['de', 'Was Falk „ein sehr kleines Zeichen der Hoffnung“ nannte, kam spät.', falk],
  ['fr', 'C’est ce que Falk a qualifié de « tout petit signe d’espoir ».', falk],
  ['ru', 'Это было то, что Фальк назвала «очень маленьким знаком большой надежды».', falk],
  ['en', 'It was what critics of Falk called “a very small sign of hope”.', null],
  ['en', 'It was what the pilot said Falk called “a very small sign of hope”.', null],
  ['en', 'It was what Horak feared Falk would call “a very small sign of hope”.', null],
  ['en', 'The port gave what Falk never called “a very small sign of hope”.', null],
  ['de', 'Was Falk nie „ein sehr kleines Zeichen der Hoffnung“ nannte, kam spät.', null],
  ['no', 'Det Falk aldri kalte «et veldig lite tegn på håp» kom sent.', null],
  // Whom somebody is of.
  ['en', '“The port will be shut,” Oda Brandt of the Harbour Board told us.', 'Oda Brandt'],
  ['en', 'A friend of Oda Brandt of the Harbour Board said “it will be shut for good”.', null],
  ['en', 'The Harbour Board said “it will be shut for good”.', null],
  ['en', '“A port for everybody here” was the aim, said Falk.', falk],
  ['en', 'Oda Brandt from the Harbour Board and Ole Dahl said “it will be shut for good”.', null],
  ['en', 'Oda Brandt at the Harbour Board heard a man who said “it will be shut for good”.', null],
  ['en', '“A port for everybody here” was the reply from the crowd, said Falk.', null],
  ['en', '“A port for everybody here” was what Horak hoped for, said Falk.', null],
  ['en', 'Falk spoke of “a port for everybody here” with Horak, who called back.', falk],
  // Who is asked, and what only people do.
  [
    'en',
    'Asked whether the port would open, Oda Brandt shrugged. “We will see in a year,” she said.',
    'Oda Brandt',
  ],
  ['en', 'Told of Horak’s words, Falk replied: “We will see in a year.”', falk],
  ['en', 'Asked about Horak, Falk and the port, a pilot shrugged. “We will see in a year,” she said.', null],
  ['fr', 'Falk s’est dite inquiète : « Le port sera fermé demain. »', falk],
  ['de', 'Falk zufolge ist es „ein sehr kleines Zeichen der Hoffnung“.', falk],
  ['de', 'Horak und Falk zufolge ist es „ein sehr kleines Zeichen der Hoffnung“.', null],
  ['de', 'Einem Berater von Falk zufolge ist es „ein sehr kleines Zeichen der Hoffnung“.', null],
])('is known by more than a verb (%s): %s', (language, text, speaker) => {
  expect(lastSpeaker(language, text)).toBe(speaker);
});

it.each<readonly [string, string, string | null]>([
  ['ru', 'По словам Горака, порт «закрыт до самого конца недели».', horak],
  ['ru', 'Порт, по словам президента Павла Горака, «закрыт до самого конца недели».', horak],
  ['ru', 'Политолог Мария Орлова пришла. По мнению Орловой, порт «закрыт до конца недели».', 'Мария Орлова'],
  ['uk', 'За словами Горака, порт «зачинено до самого кінця тижня».', horak],
  ['pl', 'Według Horaka port jest „zamknięty do samego końca tygodnia”.', horak],
  ['ru', 'По словам советника Горака, порт «закрыт до самого конца недели».', null],
  ['ru', 'По словам адвоката Павла Горака, порт «закрыт до самого конца недели».', null],
  ['ru', 'По словам Горака Фальк «закрыла порт до самого конца недели».', null],
  ['ru', 'По словам Горака и Орловой, порт «закрыт до самого конца недели».', null],
  ['pl', 'Według Horaka i Falk port jest „zamknięty do samego końca tygodnia”.', null],
  ['ru', 'По словам Горака-младшего, порт «закрыт до самого конца недели».', null],
  ['uk', 'За словами дружини Горака, порт «зачинено до самого кінця тижня».', null],
  ['pl', 'Zdaniem krytyków Horaka port jest „zamknięty do samego końca tygodnia”.', null],
])('is who stands in the genitive behind “according to” (%s): %s', (language, text, speaker) => {
  expect(lastSpeaker(language, text)).toBe(speaker);
});

it.each<readonly [string, string, string]>([
  ['en', 'Baker Oda Brandt said: “The port will be shut all day.”', 'Oda Brandt'],
  ['en', 'Said Oda Brandt, a baker: “The port will be shut all day.”', 'Oda Brandt'],
  ['de', 'Die Bäckerin Oda Brandt sagte: „Der Hafen bleibt den ganzen Tag zu.“', 'Oda Brandt'],
  ['ru', 'Экономистка Анна Линд сказала: «Порт закрыт до самого конца недели».', 'Анна Линд'],
  ['uk', 'Політологиня Анна Лінд сказала: «Порт зачинено до самого кінця тижня».', 'Анна Лінд'],
  ['pl', 'Ekonomistka Anna Kowal powiedziała: „Port jest zamknięty do końca tygodnia”.', 'Anna Kowal'],
  ['sv', 'Bagaren Oda Brandt säger: ”Hamnen är stängd hela dagen i dag.”', 'Oda Brandt'],
  ['de', 'Oppositionsführer Ole Dahl sagte: „Der Hafen bleibt den ganzen Tag zu.“', 'Ole Dahl'],
  ['de', 'Bürgermeisterin Oda Brandt kam. „Der Hafen bleibt den ganzen Tag zu“, sagt sie.', 'Oda Brandt'],
  ['sv', 'Kommunalrådet Oda Brandt säger: ”Hamnen är stängd hela dagen.”', 'Oda Brandt'],
  ['ru', 'Пекарь Анна Орлова сказала: «Порт закрыт до самого конца недели».', 'Анна Орлова'],
  ['ru', 'Рыбак Павел Дуда сказал: «Порт закрыт до самого конца недели».', 'Павел Дуда'],
  ['uk', 'Лікарка Юлія Коваленко сказала: «Порт зачинено до самого кінця тижня».', 'Юлія Коваленко'],
  ['pl', 'Strażak Jerzy Dahl powiedział: „Port jest zamknięty do końca tygodnia”.', 'Jerzy Dahl'],
  ['pl', 'Lekarka Anna Zalewska powiedziała: „Port jest zamknięty do końca tygodnia”.', 'Anna Zalewska'],
  ['tr', 'Fırıncı Ayşe Demir, “Liman bütün gün kapalı olacak” dedi.', 'Ayşe Demir'],
  ['en', 'Ana Maria Brandt said: “The port will be shut all day.”', 'Ana Maria Brandt'],
])('has no calling for a first name (%s): %s', (language, text, speaker) => {
  expect(lastSpeaker(language, text)).toBe(speaker);
});

it.each<readonly [string, string]>([
  ['ru', 'Мать Анны Линд сказала: «Порт закрыт до самого конца недели».'],
  ['ru', 'Сосед Павла Горака сказал: «Порт закрыт до самого конца недели».'],
  ['ru', 'Представитель Марии Орловой сказал: «Порт закрыт до самого конца недели».'],
  ['ru', 'Адвокат Яна Ленского сказал: «Порт закрыт до самого конца недели».'],
  ['uk', 'Сусід Анни Лінд сказав: «Порт зачинено до самого кінця тижня».'],
  ['uk', 'Радник Яна Ленського сказав: «Порт зачинено до самого кінця тижня».'],
  ['pl', 'Matka Anny Kowal powiedziała: „Port jest zamknięty do końca tygodnia”.'],
  ['pl', 'Sąsiad Jana Kowala powiedział: „Port jest zamknięty do końca tygodnia”.'],
])('has no name in the genitive for who speaks (%s): %s', (language, text) => {
  expect(lastSpeaker(language, text)).toBeNull();
});

// What another said is not of who remembers it.
it.each<readonly [string, string, string | null]>([
  ['en', 'Falk remembers her father’s words: “No port works like that today.”', null],
  ['en', 'Falk remembered Horak’s line “no port works like that today”.', null],
  ['en', 'Falk condemned the chant “no port works like that today”.', null],
  ['en', 'Falk said that she had received a note: “No port works like that today.”', null],
  ['de', 'Falk erinnert sich an die Worte ihres Vaters: „Kein Hafen arbeitet heute noch so.“', null],
  ['fr', 'Falk se souvient des mots de son père : « Plus aucun port ne travaille ainsi. »', null],
  ['es', 'Falk recuerda las palabras de su padre: «Ningún puerto trabaja ya así».', null],
  ['it', 'Falk ricorda le parole del padre: «Nessun porto lavora più così».', null],
  ['pt', 'Falk recordou as palavras do pai: “Nenhum porto trabalha mais assim”.', null],
  ['nl', 'Falk herinnert zich de woorden van haar vader: “Geen haven werkt nog zo.”', null],
  ['ru', 'Горак вспоминает слова отца: «Ни один порт так не работает!»', null],
  ['pl', 'Falk wspomina słowa ojca: „Żaden port już tak nie pracuje”.', null],
  ['sv', 'Falk minns pappans ord: ”Ingen hamn arbetar så längre i dag.”', null],
  ['en', 'Falk repeated her own words: “No port works like that today.”', falk],
  ['de', 'Falk sagte mit diesen Worten: „Kein Hafen arbeitet heute noch so.“', falk],
  ['ru', 'Горак сказал такие слова: «Ни один порт так не работает!»', horak],
])('gives nobody the words of another who is remembered (%s): %s', (language, text, name) => {
  expect(lastSpeaker(language, text)).toBe(name);
});
