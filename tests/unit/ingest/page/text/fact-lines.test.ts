import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { prose, readArticle } from '@/tests/support/read-article';

const [one] = prose;
const read = (above: string) =>
  readArticle({ text: `${above}<div>${prose.map((line) => `<p>${line}</p>`).join('')}</div>` });

describe('a line above the text that says when it was published', () => {
  it.each([
    [
      'fr',
      '<p>Le Port | <time>04.05.2025 à 13h36</time> • Mis à jour le <time>05.05.2025 à 20h13</time> | Par Ida Berg (avec Ole Holm et Anna Sund)</p>',
    ],
    [
      'en',
      '<div class="c1"><time>Dec. 22, 2024, 3:36 PM UTC</time><span> / Source: Harbour Wire</span></div>',
    ],
    ['en', '<p>Kodiak Beach | Anchorage, 11 November 2024</p>'],
    ['de', '<p>Mittwoch, 01.11.2023 von IDA BERG</p>'],
    [
      'de',
      '<div class="info-image"><time>15.05.2025, 07:11</time><span> | Lesedauer: 8 Minuten</span></div>',
    ],
    ['de', '<p>am Sonntag, 11.12.2022 - 05:00 (1 Kommentar)</p>'],
    ['es', '<p><time>20 de abril de 2024</time> a las 08:39h, Kodiak, por Ida Berg y Ole Holm</p>'],
    ['ru', '<p><time>15.08.2025 14:40</time> Анкоридж, корреспондент Ида Берг, Гавань</p>'],
    ['ja', '<p><time>2025年8月15日</time> 14時40分 港湾新聞</p>'],
    ['ar', '<p><time>15/08/2025 14:40</time> أنكوراج، المرفأ، إيدا بيرغ</p>'],
    ['twice', '<header><time>22 Dec, 2024</time> <time>22 Dec, 2024</time></header>'],
  ])('is no text and no caption: %s', (_, line) => {
    const { blocks } = read(line);
    expect(bodyText(blocks)).toBe(prose.join('\n'));
    expect(blocks.filter(({ kind }) => kind === 'caption')).toEqual([]);
  });

  it.each([
    ['a sentence', '<p>On <time>12 May 2024</time> the wall lost its first stone, and nobody heard it.</p>'],
    ['a caption with a day in it', '<figure><figcaption>The wall on 12 May 2024</figcaption></figure>'],
    [
      'a number like a day',
      '<p>Survey of the outer harbour wall of Kodiak, number 978-4-87311-874-1, in its second printing</p>',
    ],
  ])('is not %s', (_, line) => {
    const { blocks } = read(line);
    expect(blocks.length).toBe(prose.length + 1);
  });

  it('is not a heading over the text', () => {
    const heading = 'What happened between 12 May 2024 and today at the wall';
    const text = `<div><h2>${heading}</h2>${prose.map((line) => `<p>${line}</p>`).join('')}</div>`;
    expect(readArticle({ text }).blocks[0]).toEqual({ kind: 'heading', text: heading });
  });

  it('is not a line within the text', () => {
    const text = `<p>${one}</p><p><time>12 May 2024</time> The survey of the wall by Ida Berg</p><p>${one} Yes.</p>`;
    expect(bodyText(readArticle({ text }).blocks)).toContain('The survey of the wall');
  });
});
