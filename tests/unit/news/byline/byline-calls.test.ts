import { describe, expect, it } from 'vitest';
import { namesInData } from '@/lib/news/byline/names-in-data';
import { splitByline } from '@/lib/news/byline/split-byline';
import { partByline } from '@/lib/news/credit';

describe('what stands among names and is none', () => {
  it.each([
    'See All Articles',
    'More Articles',
    'More from this author',
    'All posts by this author',
    'Subscribe to RSS',
    'Send Email',
    'View the Website',
    'More Insights',
    'Author archive',
    'Alle Artikel',
    'Weitere Artikel',
    'Mehr von diesem Autor',
    'Zum Profil',
    'Tous ses articles',
    'Voir tous les articles',
    'Plus d’articles',
    'Ver todos los artículos',
    'Más artículos',
    'Tutti gli articoli',
    'Altri articoli',
    'Todos os artigos',
    'Mais artigos',
    'Alle artikelen',
    'Meer artikelen',
    'Все статьи',
    'Все материалы автора',
    'Усі статті автора',
    'Wszystkie artykuły',
    'Więcej artykułów',
    'Tüm yazıları',
    'Alla artiklar',
    'Vis alle artikler',
    'Všechny články',
    '記事一覧',
    '전체기사',
    '更多文章',
    '5 days ago',
    '1 hr 4 mins ago',
    'vor 5 Tagen',
    'Vor 3 Stunden',
    'il y a 5 jours',
    'hace 2 horas',
    '3 ore fa',
    'há 4 dias',
    '2 uur geleden',
    '5 дней назад',
    '3 години тому',
    'för 2 timmar sedan',
    '2 gün önce',
    'acum 3 ore',
    'πριν 3 ώρες',
    'před 3 hodinami',
    'преди 2 часа',
    '3 órával ezelőtt',
    '3時間前',
    '5시간 전',
  ])('%s', (words) => {
    expect(splitByline(`Ida Berg | ${words}`)).toEqual(['Ida Berg']);
    expect(splitByline(words)).toEqual([]);
  });

  it.each([
    'Ida Moreno',
    'Ole Alle',
    'Archie More',
    'Thomas More',
    'Vera Fa',
    'Ida Vor',
    'Hace Holm',
    '3sat',
    'Ola Sedan',
  ])('not %s', (name) => {
    expect(splitByline(name)).toEqual([name]);
  });
});

describe('what a person does, and where, set against the name', () => {
  it.each([
    ['Par ANNE ROUX, MARIE NOIR Envoyés spéciaux à Toulouse', ['ANNE ROUX', 'MARIE NOIR']],
    ['Anne Roux correspondante à Berlin', ['Anne Roux']],
    ['Ana Gil Enviada especial a Kiev', ['Ana Gil']],
    ['Ana Gil Corresponsal en Londres', ['Ana Gil']],
    ['Anna Rossi inviata a Kiev', ['Anna Rossi']],
    ['Ana Silva Correspondente em Londres', ['Ana Silva']],
    ['Ida Berg, Ole Holm - AP Technology Writers', ['Ida Berg', 'Ole Holm']],
    ['Ida Berg, Harbour.com Contributor', ['Ida Berg']],
    ['Ida Berg Harbour.com', ['Ida Berg']],
    ['Ida Berg, harbour.co.uk', ['Ida Berg']],
    ['Ida Berg Follow @ida', ['Ida Berg']],
    ['Ida Berg, J.K.Holm', ['Ida Berg', 'J.K.Holm']],
    ['By Ida Berg Harbour.org Archive', ['Ida Berg']],
    ['Ida Berg, The Harbour Dealer', ['Ida Berg']],
  ])('%s', (line, names) => {
    expect(splitByline(line)).toEqual(names);
  });

  it.each([
    ['The Harbour Dealer', ['The Harbour Dealer']],
    ['Harbour.com', ['Harbour.com']],
    ['Ida St.Berg', ['Ida St.Berg']],
    ['Ida Berg, The Associated Press', ['Ida Berg', 'The Associated Press']],
  ])('%s', (line, names) => {
    expect(splitByline(line)).toEqual(names);
  });
});

it.each([
  ['Le Port avec AFP', 'AFP'],
  ['Hafenblatt mit dpa', 'dpa'],
  ['Harbour Paper with Reuters', 'Reuters'],
  ['El Puerto con EFE', 'EFE'],
])('an outlet of data and its agency: %s', (field, agency) => {
  expect(partByline(namesInData(field)).agency).toBe(agency);
});
