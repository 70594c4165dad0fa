import { describe, expect, it } from 'vitest';
import { isCorrection } from '@/lib/ingest/page/text/page-corrections';
import { bodyText } from '@/lib/news/block';
import type { PageParts } from '@/tests/support/read-article';
import { prose, readArticle } from '@/tests/support/read-article';

describe('isCorrection', () => {
  it.each([
    'Correction: The wall is 90 metres long, not 900.',
    'A correction was made on Aug. 16, 2025: An earlier version of this article misstated the length.',
    '• This article was amended on 16 August 2025 to correct the length of the wall.',
    '(Corrects length in paragraph 2 to 90 metres)',
    'An earlier version of a picture caption with this article misidentified the harbour master.',
    'Mise à jour le 16 août à 9 h 10 : ajout de la réaction du conseil.',
    'Dans une version antérieure de cet article, nous indiquions 900 mètres.',
    'Corrección: el muro mide 90 metros, no 900.',
    'Diferentemente do que foi publicado, o muro tem 90 metros. O texto foi corrigido.',
    'In een eerdere versie van dit artikel stond dat de muur 900 meter lang is. Dat klopt niet.',
    'I en tidigare version av texten var längden fel.',
    'I en tidligere versjon av artikkelen var lengden feil oppgitt.',
    'Korjaus 16.8. klo 9.10: Muuri on 90 metriä pitkä.',
    'W poprzedniej wersji tekstu błędnie podano długość muru.',
    'Helyreigazítás: A fal 90 méter hosszú.',
    'Исправлено: длина стены — 90 метров.',
    '【訂正】防波堤の長さに誤りがありました。',
    '[정정] 방파제의 길이는 90미터입니다.',
    'Ralat: panjang tembok adalah 90 meter.',
    'Due to an editing error, an earlier version of this article misspelled the name of the mayor.',
    '（訂正：見出しの人名に誤りがありました。おわびして訂正します）',
    'แก้ไข: รายงานฉบับก่อนหน้านี้ระบุความยาวกำแพงผิด',
    'Đính chính: bức tường dài 90 mét.',
    'CORRECTION (August 16, 2025): The wall is 90 metres long, not 900.',
    'Corrections and clarifications: the harbour master is Jane Doe.',
    'Correction, Aug. 16: The wall is 90 metres long.',
    'Clarification: the council has not voted yet.',
    'Editor’s note: An earlier version of this story gave the wrong length of the wall.',
    "Editors' note: this article has been corrected to say that the wall is 90 metres long.",
    'This article was amended on 16 August 2025 to correct the length of the wall.',
    'This story has been updated to include the harbour master’s answer.',
    'An earlier version of this article misstated the length of the wall.',
    'Update: The headline has been corrected.',
    'Korrektur: Die Mauer ist 90 Meter lang, nicht 900.',
    'Anmerkung der Redaktion: In einer früheren Version war die Mauer 900 Meter lang. Wir haben den Fehler berichtigt.',
    'In einer früheren Version dieses Artikels hieß es fälschlich, die Mauer sei 900 Meter lang; das wurde korrigiert.',
    'Rectificatif : le mur mesure 90 mètres, et non 900.',
    'Une première version de cet article donnait une longueur erronée.',
    'Fe de erratas: el muro mide 90 metros.',
    'Una versión anterior de este artículo indicaba por error 900 metros.',
    'Rettifica: il muro è lungo 90 metri.',
    'Correção: o muro tem 90 metros.',
    'Rectificatie: de muur is 90 meter lang.',
    'Sprostowanie: mur ma 90 metrów.',
    'Исправление: длина стены — 90 метров.',
    'В первоначальной версии статьи была ошибка: длина стены — 90 метров.',
    'От редакции: в тексте исправлена длина стены.',
    'Виправлення: довжина стіни — 90 метрів.',
    'Від редакції: у тексті виправлено довжину стіни.',
    'Düzeltme: Duvarın uzunluğu 90 metredir.',
    'تصحيح: طول الجدار تسعون مترا وليس تسعمائة.',
    '更正：城墙长90米，而非900米。此前数字有误。',
    '訂正：防波堤の長さは90メートルです。',
    '정정: 방파제의 길이는 90미터입니다.',
    'תיקון: אורך החומה 90 מטרים.',
  ])('%s', (text) => {
    expect(isCorrection(text)).toBe(true);
  });

  it.each([
    'An earlier version of the harbour plan had a wall of 900 metres.',
    'Une version de la charte sera votée lundi.',
    'La corrección del muro llevó tres años, dijo la alcaldesa.',
    'Oprava silnice potrvá do září, uvedl starosta.',
    'In een eerdere versie van het plan was de muur langer.',
    'Updated at 14:20',
    'This article was updated on 16 August 2025 at 14:20.',
    'Last updated: 16 August 2025',
    'Update: The harbour master has resigned.',
    'Editor’s note: The author is a former diplomat and lives in Kodiak.',
    'Anmerkung der Redaktion: Die Autorin lebt in Kodiak.',
    'Correction',
    'Corrections',
    'Correction fluid was found on the survey, the harbour master said.',
    'The correction of the wall’s course took three summers.',
    'Korrekturen an der Mauer dauern drei Sommer.',
    'This article is about a wall that nobody corrected.',
    'Обновлено 16 августа в 14:20',
    'Aktualisiert am 16. August, 14.20 Uhr',
    `Correction: ${'the wall is long '.repeat(120)}`,
  ])('not: %s', (text) => {
    expect(isCorrection(text)).toBe(false);
  });
});

const note = 'Correction: The wall is 90 metres long, not 900.';
const corrections = (parts: PageParts) =>
  readArticle(parts)
    .blocks.filter(({ kind }) => kind === 'correction')
    .map((block) => ('text' in block ? block.text : null));

describe('the corrections of an article', () => {
  it.each<[string, PageParts]>([
    ['below the text', { afterText: `<p>${note}</p>` }],
    ['above it', { text: `<p><em>${note}</em></p>${prose.map((line) => `<p>${line}</p>`).join('')}` }],
    ['in a place named for notes', { afterText: `<aside class="correction">${note}</aside>` }],
    ['in the article’s foot', { afterText: `<footer class="article-footer"><p>${note}</p></footer>` }],
    [
      'under a heading of its own',
      { afterText: '<h3>Correction</h3><p>The wall is 90 metres long, not 900.</p>' },
    ],
    [
      'printed twice',
      { text: `<p>${note}</p>${prose.map((line) => `<p>${line}</p>`).join('')}<p>${note}</p>` },
    ],
  ])('%s', (_, parts) => {
    expect(corrections(parts)).toEqual([note]);
    expect(bodyText(readArticle(parts).blocks)).not.toContain('90 metres');
  });

  it.each<[string, PageParts]>([
    [
      'in a comment',
      { outside: `<section class="comments"><div class="comment"><p>${note}</p></div></section>` },
    ],
    [
      'in the site’s foot',
      { outside: '<footer><a href="/c">Corrections: how to tell us of an error</a></footer>' },
    ],
    ['of the hour', { afterText: '<p>Updated at 14:20</p>' }],
  ])('none %s', (_, parts) => {
    expect(corrections(parts)).toEqual([]);
  });
});
