import { describe, expect, it } from 'vitest';
import { isFurnitureLine } from '@/lib/ingest/page/clutter/clutter-lines';
import { expectEvenGrowth } from '@/tests/support/growth';

describe('lines set around the text in every language', () => {
  it.each([
    [
      'sharing',
      'Partager',
      'Compartir en WhatsApp',
      'Поширити у Facebook',
      '分享到微信',
      'シェアする',
      '공유하기',
      'مشاركة',
      'שתפו',
    ],
    ['profiles', 'Folgen Sie uns auf Facebook', 'Suivez-nous sur nos réseaux', 'Стежте за нами в Телеграмі'],
    ['letters', 'Recibe cada mañana las noticias en tu correo', 'Отримуйте новини порту на пошту'],
    ['a letter to order', 'Newsletter abonnieren'],
    ['advertisements', 'Annuncio pubblicitario', '広告', 'विज्ञापन', 'Διαφήμιση'],
    ['advertisement ahead', 'Story continues below advertisement', 'La suite après cette publicité'],
    ['hour of a change', 'Обновлено 3 марта 2026', '更新：2026年3月3日', '입력 2026.03.03 10:20'],
    ['a change without its hour', 'Zuletzt aktualisiert:'],
    ['comments', 'Reacties (12)', '댓글', 'Σχόλια', 'تعليقات'],
    ['keywords', 'Ключевые слова: порт, стена', 'キーワード'],
    ['hash tags', '#port #mur #hiver'],
    ['more', 'Leggi di più', 'もっと見る', 'Read the full story here'],
    ['related', 'Contenido relacionado', 'Verwandte Artikel'],
    ['faults', 'Spotted a typo? Write to the harbour paper.', 'Если вы нашли ошибку, выделите её'],
    ['tips', 'Got a tip? Write to the harbour desk.'],
    ['support', 'Support our journalism from a pound a month'],
    ['players', 'Écouter l’article', 'Artikel anhören'],
    ['players’ faults', 'Your browser does not support the video element'],
    ['reading time', 'Temps de lecture : 4 minutes', 'Lesedauer: 3 Min.'],
  ])('%s', (_, ...lines) => {
    for (const line of lines) expect(`${line}: ${isFurnitureLine(line)}`).toBe(`${line}: true`);
  });

  it.each([
    'Partager le prix du mur avec le comté a pris trois ans.',
    'Teilen will der Rat die Kosten erst im Herbst.',
    'Suivez-nous, dit le maçon, et il entra dans l’eau jusqu’aux genoux en tenant la lanterne très haut au-dessus de lui.',
    'Recibe cada mañana a los pescadores en su cocina.',
    'Annuncio di primavera per il porto',
    'The story continues in the harbour, where the mason has his hut.',
    'Обновлено 5 школ и один причал',
    '更新工程下月开始',
    'Reacties op de muur bleven uit.',
    'Ключевые слова речи были о стене',
    'Leggi di più sul muro erano in discussione da anni',
    'The mason spotted a typo in the bill and was paid a tenth.',
    'Support our mason wanted none of, only lime and a dry week.',
    'Escuchar el mar es gratis, dijo el capitán.',
    'Reading time tables is a skill of the harbour master.',
  ])('not: %s', (line) => {
    expect(isFurnitureLine(line)).toBe(false);
  });

  it.each<[string, number, (size: number) => string]>([
    ['hashes', 260, (n) => '#'.repeat(n)],
    ['tags without an end', 80, (n) => `${'#a '.repeat(n)}!`],
    ['letters', 100_000, (n) => 'a'.repeat(n)],
  ])('is told in no time from %s', async (_, size, line) => {
    await expectEvenGrowth(size, (n) => isFurnitureLine(line(n)));
  });
});
