import { describe, expect, it } from 'vitest';
import { isClutterText } from '@/lib/ingest/page/clutter/clutter-text';
import { expectEvenGrowth } from '@/tests/support/growth';

describe('lines set around the text, in every language', () => {
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
    ['reading time', 'Temps de lecture : 4 minutes', 'Lesedauer: 3 Min.', '4 min Lesezeit'],
    ['what one list knew and another did not', 'Meest gelezen', 'Polecamy', 'Del på e-post', 'おすすめ'],
    [
      'other articles',
      'More from the harbour',
      'Lesen Sie hier: Der Hafen wartet',
      'Les også: Muren falt',
      'Warto przeczytać: Port czeka',
    ],
    ['links of a text, in brackets', '(Le puede interesar: El puerto)', '(Photos: Karl Amsel)'],
    ['stamps', 'Publié le 3 mars 2026 à 10h20', 'Publisert tirsdag 3. mars 2026', 'Güncelleme: 3 Mart 2026'],
    [
      'stamps that count back',
      'Published 5 hours ago',
      'Aktualisiert: vor 5 Stunden',
      'Publié il y a 3 heures',
    ],
    [
      'letters by any name',
      'Get Low Tide, the Harbour Paper’s shipping newsletter',
      'Sign up to the Harbour Weekly Brief here for news of all piers in your inbox',
      'Cet article est paru dans notre newsletter « La marée ».',
      'Pour ne rien manquer de l’actualité du port',
    ],
    [
      'calls and offers of the house',
      'Before you go, we thought you’d like these...',
      'Be sure to share this post with everyone at the pier!',
      'Please share this story with your friends.',
      'What do you think? Scroll down to comment below.',
      'Would you like to be part of the Harbour team? Write to us.',
      'You’re reading a free article with opinions of one mason.',
      'The Harbour Paper takes your privacy seriously. We promise never to sell it.',
      'Mehr Artikel aus dieser Rubrik gibt’s hier: Hafen',
      'Prenez note que cet article publié en 2017 pourrait contenir des informations périmées.',
      '喜欢这篇文章？去应用商店看看。',
    ],
    ['affiliates', 'This post contains affiliate links.', 'This page contains links to shops that pay us.'],
    ['warnings', 'Warning: this story contains language that some may find offensive.'],
    ['style rules', 'for-phone-onlyfor-tablet-portrait-upfor-tablet-landscape-up'],
    ['counted comments', '12 Kommentare', 'Comments (12)', 'Komentarze 12', '0 commentaire'],
  ])('%s', (_, ...lines) => {
    for (const line of lines) expect(`${line}: ${isClutterText(line)}`).toBe(`${line}: true`);
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
    'Aktualisiert: Suche nach dem Maurer mit 9 Booten geht weiter',
    'Watch the wall: it moves an inch a year.',
    'Del mur over, del mur under vann.',
    'This post contains the commands that the mason types into his machine every morning.',
    'This story includes a mason, a bucket and no wall at all.',
    'He would share this story with his son one day, said the mason.',
    'What do you think? asked the mason, and threw the bucket into the water.',
    'Pour ne rien manquer de la marée, il dort sur le quai.',
    'Before you go, take the bucket, said the mason.',
    'They get letters, and one of them is a newsletter that nobody has ordered for twelve years and that comes anyway, on Mondays mostly.',
    'A state-of-the-art wall',
    'Cet article est paru trop tard, dit le maire.',
    'Mehr Artikel des Vertrags als üblich sind strittig.',
    'Stand der Dinge ist ein Loch von drei Metern.',
    'Mehr Geduld und weniger Mörtel, riet der Maurer.',
    'Más sobre el muro no quiso decir el albañil.',
  ])('not: %s', (line) => {
    expect(isClutterText(line)).toBe(false);
  });

  it.each<[string, number, (size: number) => string]>([
    ['hashes', 260, (n) => '#'.repeat(n)],
    ['tags without an end', 80, (n) => `${'#a '.repeat(n)}!`],
    ['letters', 100_000, (n) => 'a'.repeat(n)],
  ])('is told in no time from %s', async (_, size, line) => {
    await expectEvenGrowth(size, (n) => isClutterText(line(n)));
  });
});
