import { describe, expect, it } from 'vitest';
import { readWhole } from '@/tests/support/read-article';

const prose =
  '<p>The ferry came back to the pier on Monday, two days after the yard had promised it, and the town went down to see it in.</p>'.repeat(
    3,
  );

function credited(line: string, head = ''): readonly string[] {
  const html = `<html><head><title>The ferry is back</title>${head}</head><body><main><h1>The ferry is back</h1><div class="meta-share">${line}</div><div class="text">${prose}</div></main></body></html>`;
  return readWhole(html, 'https://ferry.example/news/back').credited;
}

describe('a line under the headline', () => {
  it.each([
    ['Ein Beitrag von <b>Lena Schulz</b> | 27.01.2025 - 12:45', 'Lena Schulz'],
    ['Am 5. Mai 2025 von Lena Schulz', 'Lena Schulz'],
    ['19.03.2025 11:45 | von Lena Schulz', 'Lena Schulz'],
    ['Posted on September 21, 2025 by Lena Schulz', 'Lena Schulz'],
    ['<i>new!</i> | <span>By</span> <span>Lena Schulz</span> | <span>April 13, 2025</span>', 'Lena Schulz'],
    ['Publié le 5 mai 2025 à 10:30 par Claire Petit', 'Claire Petit'],
    ['15 août 2025 · Par Claire Petit', 'Claire Petit'],
    ['Publicado el 5 de mayo de 2025 por Ana Ruiz', 'Ana Ruiz'],
    ['Por Ana Ruiz • 3 de mayo de 2025 • 4 min', 'Ana Ruiz'],
    ['5 maggio 2025 – di Marco Rossi', 'Marco Rossi'],
    ['4 mei 2025 | Door Anna de Vries', 'Anna de Vries'],
    ['Publisert 4. mai 2025 av Kari Nilsen', 'Kari Nilsen'],
    ['5 мая 2025 | Автор: Иван Петров', 'Иван Петров'],
    [`<b>von Lena Schulz</b>${' '.repeat(600)}<dl><dt>04.04.2020</dt></dl>`, 'Lena Schulz'],
    ['<b>von Lena Schulz</b><p>Der Kahn ist da.</p><dl><dt>04.04.2020</dt></dl>', 'Lena Schulz'],
  ])('%s', (line, name) => {
    expect(credited(line)).toEqual([name]);
    expect(credited(`<em>${line}</em><span>Share</span>`)).toEqual([name]);
  });

  it('names all whom it introduces', () => {
    expect(credited('13.08.2025 | Von Lena Schulz und Max Braun')).toEqual(['Lena Schulz', 'Max Braun']);
  });

  it.each([
    'Illustration by Lena Schulz | 13 August 2025',
    '13 August 2025 | Photo by Lena Schulz',
    '13 August 2025 | Fact checked by Lena Schulz',
    '13 August 2025 | Verified by Lena Schulz',
    '13.08.2025 | Foto von Lena Schulz',
    '13.08.2025 | Übersetzt von Lena Schulz',
    'First comment by Lena Schulz | 13 August 2025',
    'Directed by Lena Schulz | 13 August 2025',
    'Presented by Harbour Systems | 13 August 2025',
    '13.08.2025 | Der Kahn von Aldi im Test',
    '13.08.2025 | von Montag bis Freitag',
    'Middle East | 13 August 2025',
    '<span>Sponsored | By Royal Appointment</span>',
    '<span>Sponsored</span> | <span>By Royal Appointment</span> | 13 August 2025',
    '<b>Sponsored</b><b>By Royal Appointment</b><b>13 August 2025</b>',
    'Anzeige | Von Lena Schulz | 13.08.2025',
    'Présenté | Par Claire Petit | 13 août 2025',
    'By Royal Appointment',
    'New York | 13 August 2025',
    '13 August 2025 | by sea and by land',
    'Updated 13 August 2025 | By the Harbour News Desk',
  ])('%s names nobody', (line) => {
    expect(credited(line).filter((name) => !/desk/i.test(name))).toEqual([]);
  });
});

describe('a first name', () => {
  it.each([
    ['Erstellt von <a href="/author/fabian/">Fabian</a> am 6. Mai 2025', 'Fabian'],
    ['von <a href="/autoren/ulrike" class="username">Ulrike</a>', 'Ulrike'],
    ['by <a href="https://ferry.example/authors/anna.html">Anna</a>', 'Anna'],
    ['Автор <a href="/author/olena">Olena</a>', 'Olena'],
    ['Autor: <span><a href="/autor/olena">Olena</a></span>', 'Olena'],
    ['<div class="author-box"><a href="/autoren/ulrike">Ulrike</a></div>', 'Ulrike'],
  ])('%s is a writer’s where the link spells it', (line, name) => {
    expect(credited(line)).toEqual([name]);
  });

  it.each([
    'in <a href="/author/news/">News</a>',
    'by <a href="/author/admin/">Admin</a>',
    'von <a href="/autoren/redaktion/">Redaktion</a>',
    '<a href="/author/17/">Ferries</a>',
    '<a href="/redaktion/politik/">Politik</a>',
    'von <a href="/redaktion/politik/">Politik</a>',
    '<a href="/redaccion/deportes">Deportes</a>',
    '<span>Ressort</span> <a href="/redakteure/politik/">Politik</a>',
    'mehr aus <a href="/redakteure/politik/">Politik</a>',
    '<a href="/staff/">Staff</a>',
  ])('%s is nobody’s', (line) => {
    expect(credited(line).filter((name) => !/redaktion/i.test(name))).toEqual([]);
  });
});

it.each(['Autor', 'Author', 'Autorin:', 'Auteur', 'Автор', 'Written by'])(
  'a heading "%s" is of the article, and the name under it is the writer’s',
  (label) => {
    const link = '<a href="/profil/detail/A7M7/nina-hofer">Nina Hofer</a><b>, </b>';
    expect(credited(`<h4>${label}</h4><p>${link}</p>`)).toEqual(['Nina Hofer']);
  },
);

it.each([
  '<section class="recent-posts widget"><ul><li><a href="/b"><span>13 August 2025</span> <span>By Nina Hofer</span><h2>A lamp</h2></a></li></ul></section>',
  '<section class="recent-posts widget"><ul><li><p class="author-line">Nina Hofer</p><h2>A lamp</h2></li></ul></section>',
])('nobody is who wrote a recent article: %s', (line) => {
  expect(credited(line)).toEqual([]);
});

describe('a box for the author', () => {
  const box = (names: string, inner: string) => `<div class="${names}">${inner}</div>`;

  it.each([
    box(
      'author-info',
      '<div class="author-info__txt"><span>Nina Hofer</span> <span>Stand: 5. Februar 2025</span></div>',
    ),
    box('article__author-box', '<img src="/n.jpg" alt=""><div class="title">Nina Hofer</div>'),
    box('autor_bloque', '<b>Nina Hofer</b><i>13 de agosto de 2025</i>'),
    box('auteur-bloc', '<p>Nina Hofer</p>'),
  ])('%s names the writer', (line) => {
    expect(credited(line)).toEqual(['Nina Hofer']);
  });

  it.each([
    box('author-info', '<span>Stand: 5. Februar 2025</span>'),
    box('authority-box', '<b>Nina Hofer</b>'),
    box('author-share', '<a href="/f">Follow</a> <a href="/s">Share</a>'),
    box('authorized', '<b>Harbour Board</b>'),
  ])('%s names nobody', (line) => {
    expect(credited(line)).toEqual([]);
  });
});

const data = (...names: readonly string[]) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'The ferry is back',
    author: names.map((name) => ({ '@type': 'Person', name })),
  })}</script>`;

describe('where the data name one of several writers', () => {
  it.each([
    ['By LENA SCHULZ and MAX BRAUN', ['Lena Schulz', 'MAX BRAUN']],
    ['By Lena Schulz, Max Braun and Ole Holm', ['Lena Schulz', 'Max Braun', 'Ole Holm']],
    [
      '<span>By</span> <a href="/l">Lena Schulz</a> and <a href="/m">Max Braun</a>',
      ['Lena Schulz', 'Max Braun'],
    ],
    ['Von Lena Schulz und Max Braun, 13.08.2025', ['Lena Schulz', 'Max Braun']],
    ['Par Lena Schulz et Max Braun | 13 août 2025', ['Lena Schulz', 'Max Braun']],
    ['Por Lena Schulz y Max Braun', ['Lena Schulz', 'Max Braun']],
    ['Door Lena Schulz en Max Braun', ['Lena Schulz', 'Max Braun']],
    ['Di Lena Schulz e Max Braun', ['Lena Schulz', 'Max Braun']],
    ['Av Lena Schulz och Max Braun', ['Lena Schulz', 'Max Braun']],
  ])('%s names the others', (line, names) => {
    expect(credited(line, data('Lena Schulz'))).toEqual(names);
  });

  it.each([
    'By Lena Schulz, Harbour Post',
    'By Lena Schulz / Daily Ferry',
    'By Lena Schulz and Associated Press',
    'By Lena Schulz and the Harbour News Team',
    'By Lena Schulz, with photographs by Max Braun',
    'By Lena Schulz and photos by Max Braun',
    'Lena Schulz and Max Braun met on the pier',
    'By Max Braun and Ole Holm',
    'An interview by Lena Schulz with Max Braun',
    'Von Lena Schulz, Cape Town',
  ])('%s names no others', (line) => {
    expect(credited(line, data('Lena Schulz'))).toEqual(['Lena Schulz']);
  });
});

describe('a word that is a label elsewhere', () => {
  it.each([
    'Bigger Text | Default Text | Smaller Text',
    'Larger Text Dark Mode',
    'Full Text Print Version',
    'Vollständiger Text Leichte Sprache',
    'Större Text Mörkt Läge',
    'Foreign Journalist Visa Office',
    'Neuer Autor Neue Bücher',
  ])('introduces nobody behind another: %s', (line) => {
    expect(credited(`</div><p>${line}</p><div>`)).toEqual([]);
  });

  it.each([
    ['A report by Ida Berg', 'Ida Berg'],
    ['Ein Beitrag von Ida Berg', 'Ida Berg'],
    ['Un reportage par Ida Berg', 'Ida Berg'],
    ['Text Ida Berg', 'Ida Berg'],
    ['Tekst: Ida Berg', 'Ida Berg'],
  ])('%s', (line, name) => {
    expect(credited(`</div><p>${line}</p><div>`)).toEqual([name]);
  });
});
