import { describe, expect, it } from 'vitest';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';
import { prose, readArticle } from '@/tests/support/read-article';

const picture = '<img src="/ferry.jpg" alt="">';

function dayUnder(top: string): string | null {
  const text = `${top}${prose.map((line) => `<p>${line}</p>`).join('')}`;
  const time = choosePublicationTime(readArticle({ text }).published);
  return time.kind === 'day' ? time.day : null;
}

describe('a date of a picture is not the article’s', () => {
  it.each([
    `<p>${picture}<br><i>The ferry in port, 20 July 2025. Photo: Ida Berg</i></p>`,
    `${picture}<span>Le ferry au port, 20 July 2025</span>`,
    `${picture}<p class="wp-caption-text">20 July 2025</p>`,
    `<div class="photo-credit">20 July 2025</div>`,
    `<amp-img src="/ferry.jpg"></amp-img><p>The ferry in port, 20 July 2025 (Berg)</p>`,
    `<table><tr><td>${picture}</td></tr><tr><td><small>The old ferry, 20 July 2025</small></td></tr></table>`,
    `<div>${picture}<div>Foto: Ida Berg, 20 July 2025</div></div>`,
    `${picture}<div>Reuters file photo, July 20, 2019</div>`,
  ])('%s', (top) => {
    expect(dayUnder(top)).toBeNull();
  });
});

describe('a date behind a picture is', () => {
  it.each([
    `${picture}<p>14 August 2025</p>`,
    `${picture}<p>By Ida Berg, 14 August 2025</p>`,
    `${picture}<p>By harbourcat on 14 August 2025</p>`,
    `<div>${picture}</div><div>Ida Berg · 14 August 2025</div>`,
    `${picture}<div>Ida Berg, 14 August 2025</div>`,
    `${picture}<div>Ida Berg / 14 August 2025 / 06:15 / Foto: dpa</div>`,
    `<figure>${picture}<figcaption>The port</figcaption></figure><div>Harbour news desk, 14 August 2025</div>`,
  ])('%s', (top) => {
    expect(dayUnder(top)).toBe('2025-08-14');
  });
});
