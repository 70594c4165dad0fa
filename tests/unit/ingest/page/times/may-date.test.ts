import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';

const paragraphs = [
  'The island council voted late in the evening to end the only ferry line that runs through the winter months, after two years of falling numbers and a bill that nobody wants to pay.',
  'Residents of the northern villages say that they were not asked. They have no road and no bridge, and now they have no boat, said the head of the school in Skaro, which has eleven pupils.',
  'The shipping company had warned for months that the old vessel would not pass its next inspection. A new one would cost nine million, of which the ministry has offered a third.',
].map((text) => `<p>${text}</p>`);
const text = paragraphs.join('');

interface Parts {
  readonly above?: string;
  readonly under?: string;
  readonly within?: string;
  readonly behind?: string;
}

/** The day of publication of a page with these parts; null where it has none. */
function dayOf({ above = '', under = '', within = '', behind = '' }: Parts): string | null {
  const head = '<title>Ferry line to Skaro will close</title>';
  const body = `<div class="p">${above}<div class="q"><h1>Ferry line to Skaro will close</h1>${under}<div class="t">${text}${within}${paragraphs[0]}</div>${behind}</div></div>`;
  const about = {
    contentType: 'text/html',
    address: 'https://o.example/ferry',
  };
  const html = `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const reading = readPage(new TextEncoder().encode(html), about);
  if (reading.kind !== 'article') throw new Error(reading.why);
  const time = choosePublicationTime(reading.article.published);
  return time.kind === 'unknown' ? null : time.kind === 'day' ? time.day : time.at.toISOString().slice(0, 10);
}

describe('a day on which a paper came in or was taken is not the article’s', () => {
  it.each([
    'Accepted: 16 July 2025',
    'Received 10 February 2025',
    'Submitted: 1 February 2025',
    'Angenommen am 16. Juli 2025',
    'Reçu le 10 février 2025',
    'Recibido: 10 de febrero de 2025',
    'Поступила в редакцию 10.02.2025',
  ])('%s', (line) => {
    const published = '<ul><li>Published: <time datetime="2025-08-18">18 August 2025</time></li></ul>';
    expect(dayOf({ under: `<p>${line}</p>` })).toBeNull();
    expect(dayOf({ under: `${published}<p>${line}</p>` })).toBe('2025-08-18');
  });

  it.each(['Submitted by Anna on 16 July 2025', 'Council accepted the plan, 16 July 2025'])(
    '%s is',
    (line) => {
      expect(dayOf({ under: `<p>${line}</p>` })).toBe('2025-07-16');
    },
  );
});

describe('a date behind the text or in it is not the article’s', () => {
  it.each<[string, Parts]>([
    ['of a comment', { behind: '<h3>Comments</h3><p><b>Tom</b>, 20 August 2025</p><p>A shame.</p>' }],
    [
      'of a comment without a heading',
      { behind: '<div><div>Tom, 20 August 2025</div><div>A shame.</div></div>' },
    ],
    ['of who wrote a comment', { behind: '<div><p>By Tom Hill, 20 August 2025</p><p>A shame.</p></div>' }],
    [
      'of who wrote a comment, in a place named for them',
      { behind: '<div><div class="author">Tom Hill, 20 August 2025</div><div>A shame.</div></div>' },
    ],
    ['behind a name that nothing calls the writer’s', { behind: '<p>Tom Hill, 20 August 2025</p>' }],
    [
      'of another article',
      { behind: '<div><a href="/b">School in Skaro has a new roof</a><br>20 July 2025</div>' },
    ],
    [
      'of another article, in a place named for it',
      {
        behind:
          '<div><div class="date">20 July 2025</div><a href="/b">School in Skaro has a new roof</a></div>',
      },
    ],
    ['of another article, in Danish', { behind: '<h4>Læs også</h4><div>20. juli 2025</div>' }],
    [
      'of a file',
      { behind: '<div><a href="/d.pdf">Minutes</a> <span class="date">20 July 2025</span></div>' },
    ],
    [
      'of a file that was published',
      { behind: '<ul><li><a href="/d.pdf">Minutes</a> – published 20 July 2025</li></ul>' },
    ],
    ['of a file without a link', { behind: '<div>Report.pdf · Published 20 July 2025</div>' }],
    [
      'of an event',
      { behind: '<div><p>Public hearing</p><p>12 August 2025, 7 pm</p><p>Town hall</p></div>' },
    ],
    ['of a newsletter, in a line of more words', { behind: '<p>Read on in our letter, 20 July 2025</p>' }],
    ['of a chapter', { within: '<h3>12 August 2025</h3><p>The council meets and puts it off.</p>' }],
    ['of a chapter, as an element', { within: '<p><time datetime="2025-08-12">12 August 2025</time></p>' }],
    [
      'of an entry',
      {
        within:
          '<div class="entry"><time datetime="2025-08-12">12 August</time><p>The mayor speaks.</p></div>',
      },
    ],
    ['of a table', { within: '<table><tr><td>Day of the vote</td><td>12.08.2025</td></tr></table>' }],
    ['of a short line, in Japanese', { within: '<p>2025年8月12日。</p>' }],
  ])('%s', (_, parts) => {
    expect(dayOf(parts)).toBeNull();
  });
});

describe('a date behind the text is', () => {
  it.each<[string, Parts]>([
    ['where it says so', { behind: '<p>Published 14 August 2025</p>' }],
    ['where it says so, in French', { behind: '<p>Publié le 14 août 2025</p>' }],
    ['where it says so, in Russian', { behind: '<p>Опубликовано: 14.08.2025</p>' }],
    ['where it says so, in Korean', { behind: '<p>등록 2025.08.14 09:00</p>' }],
    ['where a label says so', { behind: '<dl><dt>Published</dt><dd>14 August 2025</dd></dl>' }],
    ['over a file', { behind: '<div>Published 14 August 2025</div><div><a href="/d.pdf">Minutes</a></div>' }],
    [
      'in a place named for it',
      { behind: '<div class="info"><time datetime="2025-08-14">14 August</time></div>' },
    ],
    [
      'in the foot of the entry, with a link',
      {
        behind: '<footer class="entry-meta">14 August 2025 in <a href="/c">News of the islands</a></footer>',
      },
    ],
    ['where it closes the text', { behind: '<p>Skaro, 14 August 2025</p>' }],
    ['where the writer closes the text', { behind: '<p>By Ida Berg, 14 August 2025</p>' }],
    ['where the writer closes the text, in German', { behind: '<p>Von Ida Berg, 14. August 2025</p>' }],
    ['in a place named for the writer', { behind: '<p class="author">Ida Berg, 14 August 2025</p>' }],
    [
      'in a place named for the writer, who has a page',
      { behind: '<div class="author"><a href="/authors/ida-berg">Ida Berg</a>, 14 August 2025</div>' },
    ],
    [
      'under a list that sums the text up',
      {
        under: `<ul>${paragraphs.map((line) => line.replaceAll('p>', 'li>')).join('')}</ul><div>14 August 2025</div>`,
      },
    ],
    ['under a long standfirst', { under: `${paragraphs[0]}<div>Ida Berg, 14 August 2025</div>` }],
  ])('%s', (_, parts) => {
    expect(dayOf(parts)).toBe('2025-08-14');
  });
});
