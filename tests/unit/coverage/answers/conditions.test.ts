import { expect, it } from 'vitest';
import { withoutConditions } from '@/lib/coverage/answers/conditions';

it.each<readonly [string, string, string]>([
  ['en', 'If they meet again, the harbour opens.', ', the harbour opens.'],
  ['en', 'The harbour opens if they meet again', 'The harbour opens'],
  ['en', 'It opens, unless it rains, at noon.', 'It opens, , at noon.'],
  ['de', 'Falls sie sich treffen, öffnet der Hafen.', ', öffnet der Hafen.'],
  ['fr', 'S’ils se revoient, le port ouvre.'.replace('’', "'"), ', le port ouvre.'],
  ['es', 'El puerto abre si se reúnen.', 'El puerto abre'],
  ['ru', 'Если они встретятся, порт откроют.', ', порт откроют.'],
  ['uk', 'Порт відкриють, якщо вони зустрінуться.', 'Порт відкриють,'],
  ['en', 'The harbour asks whether they met.', 'The harbour asks'],
  ['en', 'Should they meet, the harbour opens.', ', the harbour opens.'],
  ['de', 'Sollten sie sich treffen, öffnet der Hafen.', ', öffnet der Hafen.'],
  ['de', 'Der Hafen fragt, ob sie sich trafen.', 'Der Hafen fragt,'],
  ['ru', 'Неизвестно, встретились ли они, порт молчит.', 'Неизвестно, , порт молчит.'],
  ['uk', 'Порт не знає, чи вони зустрілися.', 'Порт не знає,'],
  // Nothing is a condition in these, or nothing is known of one.
  ['en', 'They met again, and the harbour opened.', 'They met again, and the harbour opened.'],
  ['en', 'The cliff was iffy.', 'The cliff was iffy.'],
  ['de', 'Der Fall ist klar, sie treffen sich.', 'Der Fall ist klar, sie treffen sich.'],
  ['fr', 'Le port ouvre ainsi lundi.', 'Le port ouvre ainsi lundi.'],
  ['es', 'Dijo que sí, y el puerto abrió.', 'Dijo que sí, y el puerto abrió.'],
  ['en', 'They should meet, and they were there.', 'They should meet, and they were there.'],
  ['de', 'Der Hafen sollte öffnen.', 'Der Hafen sollte öffnen.'],
  ['uk', 'Вони говорили дві чи три години.', 'Вони говорили дві чи три години.'],
  ['ja', 'もし会えば、港は開く。', 'もし会えば、港は開く。'],
])('%s: %s', (language, text, expected) => {
  const kept = withoutConditions(text, language);
  expect(kept).toHaveLength(text.length);
  expect(kept.replace(/ +/g, ' ').trim()).toBe(expected);
});
