import { expect, it } from 'vitest';
import { compareWordings } from '@/lib/coverage/quotations/compare-wordings';

const said = (text: string, speaker: string | null = 'Ingrid Falk', language = 'en') => ({
  text,
  speaker,
  language,
});
const whole = 'The port will stay open all summer, and no ferry will be turned away.';

it.each([
  [
    'capitals and the stop',
    'the port will stay open all summer, and no ferry will be turned away',
    'identical',
  ],
  ['marks', 'The port will stay open all summer — and no ferry will be turned away!', 'identical'],
  ['a piece of it', 'no ferry will be turned away', 'trimmed'],
  ['pieces with an ellipsis', 'The port will stay open … no ferry will be turned away', 'trimmed'],
  ['pieces with a word put in', 'The port will stay open [and] no ferry will be turned away', 'trimmed'],
  [
    'words exchanged',
    'The port is going to stay open over the summer and no ferries will be turned away.',
    'otherwise',
  ],
  ['pieces in another order', 'no ferry will be turned away … the port will stay open', 'otherwise'],
  ['another matter', 'The money for the piers has to come from the region.', null],
  ['a few words in common', 'The ferry will be late.', null],
])('tells %s', (_, text, wording) => {
  expect(compareWordings(said(whole), said(text))).toBe(wording);
  expect(compareWordings(said(text), said(whole))).toBe(wording);
});

it.each([
  ['de', 'Der Hafen bleibt den ganzen Sommer offen', 'Der Hafen bleibt den Sommer über offen', 'otherwise'],
  ['ru', 'Порт останется открытым всё лето', '«…останется открытым всё лето»', 'trimmed'],
  ['ru', 'Порт ещё открыт, пока её нет', 'Порт еще открыт, пока ее нет', 'identical'],
  ['ru', 'Порт ещё открыт, пока её нет', 'пока ее нет', 'trimmed'],
  ['uk', 'Порт не зачинимо на все літо', 'порт не зачинимо на все літо.', 'identical'],
])('in %s', (language, one, other, wording) => {
  expect(compareWordings(said(one, 'A Falk', language), said(other, 'Falk', language))).toBe(wording);
});

it('never joins what two people said, nor two languages', () => {
  expect(compareWordings(said(whole), said(whole, 'Pavel Horak'))).toBeNull();
  expect(compareWordings(said(whole), said(whole, 'Ingrid Falk', 'de'))).toBeNull();
});

it('wants more where a speaker is not known', () => {
  expect(compareWordings(said(whole, null), said(whole))).toBe('identical');
  expect(compareWordings(said(whole, null), said('no ferry will be turned away'))).toBe('trimmed');
  expect(compareWordings(said('a safe and open port', null), said('a safe and open port', null))).toBeNull();
  expect(
    compareWordings(
      said('The hotel will stay open all winter, and no guest turned away.', null),
      said(whole),
    ),
  ).toBeNull();
});

// Nearly the same words may say the contrary, or the same of somebody else.
it.each([
  ['en', 'The port has made great progress today', 'The port has not made great progress today'],
  ['en', 'I will speak with Mayor Horak very soon', 'I will speak with Mayor Brandt very soon'],
  ['en', 'They would give up 20 percent of the quay', 'They would give up 80 percent of the quay'],
  ['en', 'The new quay will cost 1.5 million crowns', 'The new quay will cost 15 million crowns'],
  ['de', 'Der neue Kai kostet 2,5 Millionen Kronen', 'Der neue Kai kostet 25 Millionen Kronen'],
  ['fa', 'اسکله جدید ۱۵ میلیون کرون هزینه دارد', 'اسکله جدید ۲۵ میلیون کرون هزینه دارد'],
  ['en', 'The port can rely on us', 'The lake can rely on us'],
  ['de', 'Der Hafen hat große Fortschritte gemacht', 'Der Hafen hat keine großen Fortschritte gemacht'],
  ['fr', 'Le port a fait de grands progrès', 'Le port n’a pas fait de grands progrès'],
  ['es', 'Hemos hecho grandes progresos hoy', 'No hemos hecho grandes progresos hoy'],
  ['it', 'Abbiamo fatto grandi progressi', 'Non abbiamo fatto grandi progressi'],
  ['pl', 'Zrobiliśmy wielki postęp', 'Nie zrobiliśmy wielkiego postępu'],
  ['ru', 'Мы достигли большого прогресса', 'Мы не достигли большого прогресса'],
  ['uk', 'Порт поговорить з Гораком у понеділок', 'Порт поговорить з Брандтом у понеділок'],
])('is not one utterance that says otherwise (%s): %s', (language, one, other) => {
  expect(compareWordings(said(one, 'Falk', language), said(other, 'Falk', language))).toBeNull();
});

it.each([
  ['en', 'There is no port until there is a pier', 'no port until there is a pier', 'trimmed'],
  [
    'en',
    'We back Mayor Horak’s plan for a meeting of Lunde, the UK and Oslo',
    'a meeting of Lunde, Britain, and Oslo',
    'otherwise',
  ],
  ['en', 'I think the meeting was a 10', 'I think the meeting was a ten', 'otherwise'],
  [
    'en',
    'It took us 2½ hours to get to the pier',
    'It took us 2.5 hours to get to the old pier',
    'otherwise',
  ],
  ['en', 'It cost 7,200,000 crowns to build it', 'It has cost 7.200.000 crowns to build it', 'otherwise'],
  ['de', 'Der Kai kostet 1,50 Millionen Kronen', 'Der neue Kai kostet 1,5 Millionen Kronen', 'otherwise'],
  ['de', 'Es war ein sehr gutes Treffen mit Horak heute', 'Es war ein sehr gutes Treffen', 'trimmed'],
  [
    'ru',
    'Порт поговорит с Гораком в понедельник вечером',
    'Порт в понедельник вечером поговорит с Гораком',
    'otherwise',
  ],
  ['zh', '下次在港口见面', '下次在港口见面。', 'identical'],
  ['ja', '次は港で会いましょう', '次は港で会いましょう。', 'identical'],
])('is one utterance with another in it (%s): %s', (language, one, other, wording) => {
  expect(compareWordings(said(one, 'Falk', language), said(other, 'Falk', language))).toBe(wording);
});
