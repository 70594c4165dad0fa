import { describe, expect, test } from 'vitest';
import { isFleetingLine } from '@/lib/news/later/fleeting-line';
import { expectEvenGrowth } from '@/tests/support/growth';

describe('a line that changes by itself', () => {
  test.each([
    '3 comments',
    '4 min read',
    'Read time: 4 min',
    '1.2K views',
    'Discuss (56)',
    '35 Leserkommentare',
    'Temps de lecture : 3 min',
    'Visto 48 veces',
    'Просмотров: 1543',
    '5 коментарів',
    'コメント3件',
    '閲覧数 1,204',
    '댓글수 12',
    '최종수정 2025.08.16 10:14',
    'مدة القراءة 27 دقائق',
    'Updated: Aug 16, 2025 at 3:15 pm EDT',
    'Last updated 15 August, 14:20 Kyiv time',
    'Zuletzt aktualisiert am 16.08.2025 um 10:14 Uhr',
    'Mis à jour le 16 août 2025 à 10h14',
    'Обновлено 16 августа 2025, 10:14',
    '最終更新：2025年8月16日 10:14',
    'آخر تحديث: 16 أغسطس 2025',
    '2 hours ago',
    'vor 3 Stunden',
    '3時間前',
    'Facebook | X | WhatsApp | Copy link',
    'Partager | Imprimer | Copier le lien',
    'Поделиться',
    'Advertisement',
    'Werbung',
    'Read also: Trump lands',
    'Читайте також: Путін прибув',
    'Related stories',
    'Ähnliche Artikel',
    '- Anzeige -',
    'シェアする',
    '15 min lues',
    'Meest gelezen',
  ])('%s', (text) => {
    expect(isFleetingLine(text)).toBe(true);
  });
});

describe('a line that says something', () => {
  test.each([
    '14 killed',
    'Dead: 14',
    'Updated toll: 14',
    '435 votes',
    '90 minutes',
    'Three hours',
    '10:22',
    '15 August 2025',
    'The talks lasted 3 hours',
    'He said so 2 days ago in Moscow',
    'Published accounts differ: 12 or 14 dead',
    'Share of trade: 14 percent',
    'Share prices fell',
    'Advertising revenue fell by half.',
    'Reklame für den Frieden: 14 Plakate hängen seit gestern in der Stadt.',
    'Putin: the last word',
    'Also: 14 dead',
    'le 16 août 2025 à 10:14',
    'Read the room: Putin leaves early',
    'Send in the clowns',
    'Путин прибыл 15 августа в 11:08',
    '会談は3時間続いた',
    '회담은3시간이어졌다 댓글로알려져',
    'การประชุมใช้เวลา 3 ชั่วโมง',
    '',
    '—',
    'comments '.repeat(60),
  ])('%s', (text) => {
    expect(isFleetingLine(text)).toBe(false);
  });
});

test.each([
  ['1 ', 150, ''],
  ['read also ', 30, ''],
  [': ', 150, ''],
  ['a', 299, '1'],
])('a hostile line takes no time: %s %i times', async (part, times, end) => {
  await expectEvenGrowth(times, (n) => isFleetingLine(part.repeat(n) + end));
});
