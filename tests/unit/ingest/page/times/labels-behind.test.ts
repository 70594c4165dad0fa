import { describe, expect, it } from 'vitest';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';
import { readWhole } from '@/tests/support/read-article';

const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter, and showed the bucket of mortar that he had brought.</p>'.repeat(
    3,
  );

function dayOf(top: string, language = 'en'): string | null {
  const html = `<html lang="${language}"><head><title>Harbour wall will not last</title></head><body><article><h1>Harbour wall will not last</h1>${top}${prose}</article></body></html>`;
  const chosen = choosePublicationTime(readWhole(html).article.published);
  return chosen.kind === 'instant'
    ? chosen.at.toISOString().slice(0, 10)
    : chosen.kind === 'day'
      ? chosen.day
      : null;
}

const line = (text: string) => `<p class="date">${text}</p>`;

describe('a word behind a date that says what it is', () => {
  it.each([
    ['ja', '2025年8月16日 更新', null],
    ['ja', '2025.08.16 lastupdate', null],
    ['ja', '2025年8月15日 公開', '2025-08-15'],
    ['ja', '2025年8月16日更新 2025年8月15日公開', '2025-08-15'],
    ['ja', '2025年8月15日 公開 2025年8月16日 更新', '2025-08-15'],
    ['zh', '2025年8月16日更新', null],
    ['zh', '2025-08-15 09:10 发布', '2025-08-15'],
    ['ko', '2025.08.16 수정', null],
    ['ko', '2025.08.15 등록', '2025-08-15'],
    ['de', 'am 16. August 2025 aktualisiert', null],
    ['de', 'am 15. August 2025 veröffentlicht', '2025-08-15'],
    ['tr', '16.08.2025 güncellendi', null],
    ['tr', '15.08.2025 yayınlandı', '2025-08-15'],
    // Before a date it stays a word of that date, and something else behind is none.
    ['en', '15 August 2025, updated 16 August 2025', '2025-08-15'],
    ['en', 'Published 15 August 2025 | Updated 16 August 2025', '2025-08-15'],
    ['en', 'Updated 16 August 2025', null],
    ['en', '15 August 2025 in Ports', '2025-08-15'],
    ['en', '15 August 2025 Updated 10:30', '2025-08-15'],
    ['de', 'Veröffentlicht am 15. August 2025, aktualisiert', '2025-08-15'],
  ])('in %s: %s', (language, text, day) => {
    expect(dayOf(line(text), language)).toBe(day);
  });
});

describe('a label in a box of its own before a <time>', () => {
  const dated = (label: string, day: string) =>
    `<div class="term">${label}</div><div class="details"><time-ago><time datetime="${day}T19:49:32-05:00">${day}</time></time-ago></div>`;
  it.each([
    ['Updated:', 'Original:'],
    ['Last updated:', 'Published:'],
    ['Updated', 'Posted'],
    ['Aktualisiert:', 'Erschienen:'],
    ['Mis à jour :', 'Publié :'],
  ])('%s and %s', (change, publication) => {
    const top = dated(change, '2025-08-17') + dated(publication, '2025-08-15');
    expect(dayOf(`<div class="meta">${top}</div>`)).toBe('2025-08-16');
  });

  it.each([
    '<div class="widget related"><p class="by">By Ida Berg last updated <time datetime="2025-08-17T20:44:00Z">17 August 25</time></p></div>',
    '<div class="sidebar">Zuletzt aktualisiert: <time datetime="2025-08-17T20:44:00Z">17. August 2025</time></div>',
  ])('a change in whatever box right below the headline: %s', (top) => {
    expect(dayOf(top)).toBeNull();
  });

  it.each([
    '<div class="breadcrumbs"><span>\n<time datetime="2025-08-15T16:35:39.000Z">Posted on 15 Aug 2025</time></span></div>',
    '<div class="breadcrumbs"><p>Veröffentlicht am <time datetime="2025-08-15T16:35:39Z">15. August 2025</time></p></div>',
  ])('keeps the hour for machines: %s', (top) => {
    const html = `<html lang="en"><head><title>The wall</title></head><body><article>${top}<h1>The wall of the harbour</h1>${prose}</article></body></html>`;
    expect(choosePublicationTime(readWhole(html).article.published)).toMatchObject({
      at: new Date('2025-08-15T16:35:39Z'),
    });
  });

  it('a line below the writer’s name, set as a heading', () => {
    const card =
      '<div class="card main-card"><a href="/ida"><h3>Ida Berg</h3></a><h4>Reads tide tables</h4><div class="card-meta">Published Aug 15, 2025</div></div>';
    expect(dayOf(card.replace('<h4>Reads tide tables</h4>', ''))).toBe('2025-08-15');
  });
});
