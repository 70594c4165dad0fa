import { describe, expect, it } from 'vitest';
import { credited } from '@/tests/support/page/pier-page';

const author = (name: string) => `<meta name="author" content="${name}">`;
const byline = '<div class="byline">By <a href="/authors/ida-berg">Ida Berg</a></div>';

describe('a line that holds more than the author', () => {
  it.each([
    // The author's own element within the line.
    [
      '<div class="np-byline"><div class="np-author np-byline-element">Ida</div><div class="np-date">15 August 2025</div><div class="np-byline-element">Coast</div></div>',
      ['Ida'],
    ],
    [
      '<div class="byline">By <span class="author-name">Ida Berg</span> and Ole Holm</div>',
      ['Ida Berg', 'Ole Holm'],
    ],
    [
      '<div class="byline">By <span class="author-name">Ida Berg</span>, Reuters</div>',
      ['Ida Berg', 'Reuters'],
    ],
    // A name of a script without spaces beside a date.
    [
      '<div class="author"><span class="name">王小明</span><span class="date">2025-08-15 14:27:02</span></div>',
      ['王小明'],
    ],
    ['<div class="author"><span>홍길동 기자</span><span>2025.08.15 14:27</span></div>', ['홍길동']],
    ['<div class="author"><span class="date">2025-08-15 14:27:02</span></div>', []],
    ['<div class="author"><span class="date">2025年8月15日</span></div>', []],
    // An agency beside a date, and who is labelled.
    ['<div class="byline">PTI | Updated: Aug 16, 2025, 13:10 IST</div>', ['PTI']],
    ['<div class="byline">TASS, 16.08.2025</div>', ['TASS']],
    ['<div class="info"><span>WRITER: <a href="/ida">Ida Berg</a></span></div>', ['Ida Berg']],
    ['<div class="byline">Text: Ida Berg<br>Foto: Ole Holm</div>', ['Ida Berg']],
    ['<div class="byline"><p>Foto: Ole Holm</p><p>Text: Ida Berg</p></div>', ['Ida Berg']],
    // Of a script without capitals, in a place of several; two letters set as wide as three; another attribute.
    ['<div class="head"><span class="authors"><a href="/r">רות אלרי</a></span></div>', ['רות אלרי']],
    ['<div class="author">本报记者 王 力 李小明</div>', ['王力', '李小明']],
    ['<div data-qa="by"><a data-qa="author-name" href="/people/ida">Ida Berg</a></div>', ['Ida Berg']],
    ['<div class="head"><em class="journalist_name">홍길동 기자</em></div>', ['홍길동']],
    ['<div class="head"><span class="reporter-name">Ida Berg</span></div>', ['Ida Berg']],
    // How long it takes to read.
    ['<div class="byline">By Ida Berg 5 minute Read</div>', ['Ida Berg']],
    ['<div class="byline">Von Ida Berg 4 Min. Lesezeit</div>', ['Ida Berg']],
    ['<div class="byline">Por Ida Berg · 3 min de lectura</div>', ['Ida Berg']],
    ['<div class="byline">Par Ida Berg, lecture 6 min</div>', ['Ida Berg']],
    ['<div class="byline">Di Ida Berg 2 minuti di lettura</div>', ['Ida Berg']],
  ])('%s', (top, names) => {
    expect(credited({ top })).toEqual(names);
  });
});

describe('whoever holds the rights', () => {
  it.each([
    [['Seaside Media Inc.', 'Ida Berg'], ['Ida Berg']],
    [['Seaside Media Inc.', '小林みなと'], ['小林みなと']],
    [['Küstenverlag GmbH', 'Ida Berg'], ['Ida Berg']],
    [['Seaside Broadcasting Corporation'], ['Seaside Broadcasting Corporation']],
    [['株式会社みなと', '小林みなと'], ['小林みなと']],
    [['Seaside Post Public Company Limited', 'Ida Berg'], ['Ida Berg']],
    [['Seaside Media Inc.'], ['Seaside Media Inc.']],
    [['Copyright Seaside Media Ltd., all rights reserved'], []],
    [['© Küstenverlag GmbH & Co. KG, alle Rechte vorbehalten', 'Ida Berg'], ['Ida Berg']],
    [['Ida Incan'], ['Ida Incan']],
    [
      ['Ida Berg', 'Pier Foundation'],
      ['Ida Berg', 'Pier Foundation'],
    ],
  ])('%j', (authors, names) => {
    expect(credited({ head: authors.map(author).join('') })).toEqual(names);
  });
});

describe('a section of the site in a field for its author', () => {
  it.each([
    ['Ports and Piers - The Harbour Paper', ['Ida Berg']],
    ['Faits divers | harbour.example', ['Ida Berg']],
    // A person with the site behind stays.
    ['Anna Sund - The Harbour Paper', ['Anna Sund']],
    ['Anna Sund and Ole Holm | The Harbour Paper', ['Anna Sund', 'Ole Holm']],
    ['Anna Sund - Kodiak', ['Anna Sund']],
  ])('%s', (field, names) => {
    expect(credited({ head: author(field), top: byline })).toEqual(expect.arrayContaining(names));
  });
});

describe('what stands between headline and text', () => {
  const opening = `<p>${'The bench was still in the water on Monday, and nobody knew who was to pay for the lamps. '.repeat(2)}</p>`;
  const marked = '<span itemprop="author"><span itemprop="name">Ida Berg</span></span>';
  it.each([
    ['in a <nav>', `<nav class="np-by"><span>Edited by <a href="/t">${marked}</a></span></nav>`],
    ['in a box that is called for comments', `<div class="meta social-comments">${marked}</div>`],
    [
      'below a standfirst that is a heading',
      `<h2>Two lamps and a bench are in the water, and a ferry is late</h2><nav>${marked}</nav>`,
    ],
    [
      'by a link to the editors’ pages',
      '<div><a class="th" href="/about/editors/ida-berg/">Ida Berg</a></div>',
    ],
  ])('names the author %s', (_, top) => {
    expect(credited({ top: `${top}${opening}` })).toEqual(['Ida Berg']);
  });

  it.each([
    ['below the heading of something else', `<h2>Most read</h2><nav>${marked}</nav>`],
    [
      'below a teaser',
      `<h2><a href="/b">Two lamps and a bench are in the water since Monday</a></h2><nav>${marked}</nav>`,
    ],
  ])('names nobody %s', (_, top) => {
    expect(credited({ top: `${top}${opening}` })).toEqual([]);
  });
});

describe('those who wrote together', () => {
  const both = ['Ida Berg', 'Ole Holm'];
  it.each([
    '<div class="authors"><a class="author" href="/a">Ida Berg</a> and <a class="author" href="/b">Ole Holm</a></div>',
    '<span class="author-name">Ida Berg</span> <span class="author-name">Ole Holm</span>',
    '<p class="meta">By <a href="/author/ida-berg">Ida Berg</a> and <a href="/author/ole-holm">Ole Holm</a></p>',
    '<p class="meta">Von <a href="/autoren/ida-berg">Ida Berg</a> und <a href="/autoren/ole-holm">Ole Holm</a></p>',
    '<p class="meta"><a href="/auteurs/ida-berg">Ida Berg</a> et <a href="/auteurs/ole-holm">Ole Holm</a></p>',
    '<ul class="author-list"><li class="author">Ida Berg</li><li class="author">Ole Holm</li></ul>',
    '<div class="author">Ida Berg</div><div class="author">Ole Holm</div>',
    '<div class="people"><div class="author"><span class="name">Ida Berg</span><span>Reporter</span></div><div class="author"><span class="name">Ole Holm</span><span>Editor</span></div></div>',
    '<div class="byline"><span class="byline__name">Ida Berg</span></div><div class="byline"><span class="byline__name">Ole Holm</span></div>',
    '<div class="row"><div class="cell"><span class="author-name">Ida Berg</span></div><div class="cell"><span class="author-name">Ole Holm</span></div></div>',
    '<div class="byline">Von <span>Ida Berg</span>, <span>Ole Holm</span> (Text) und <span>Anna Sund</span> (Fotos)</div>',
    '<div class="byline">By Ida Berg, Ole Holm and Anna Sund (photos)</div>',
  ])('%s', (top) => {
    expect(credited({ top })).toEqual(both);
  });

  it.each([
    '<span class="author">Ida Berg</span><span class="author">Photo: Ole Holm</span>',
    '<div class="author">Ida Berg</div><div class="author">Staff Writer</div>',
    '<a href="/author/ida-berg">Ida Berg</a> <a href="/places/ocean-view">Ocean View</a>',
    '<div class="byline">Ida Berg</div><div class="byline">Ocean View</div>',
    '<div class="byline">Ida Berg</div><p>Ole Holm</p>',
    '<div class="author">Ida Berg</div><p>and this is what was seen of it</p><div class="author">Ole Holm</div>',
    '<div class="byline">Ida Berg / Harbour Paper</div>',
    '<div class="byline">By Ida Berg Contributing Writer</div>',
  ])('not: %s', (top) => {
    expect(credited({ top })).toEqual(['Ida Berg']);
  });
});

describe('a link below the headline whose address spells its name', () => {
  const opening = `<p>${'The bench was still in the water on Monday, and nobody knew who was to pay for the lamps. '.repeat(2)}</p>`;
  it.each([
    '/staff/ida-berg',
    '/about/team/ida-berg/',
    'https://harbour.example/profile/ida_berg',
    '/profiles/ida-berg-1234',
    '/bios/Ida-Berg.html',
    '/redaktion/ida-berg',
    '/de/mitarbeiter/ida-berg.html',
    '/by/idaberg',
  ])('names the author: %s', (address) => {
    expect(credited({ top: `<div class="top"><a href="${address}">Ida Berg</a></div>${opening}` })).toEqual([
      'Ida Berg',
    ]);
  });

  it.each([
    ['/tag/ida-berg', 'Ida Berg'],
    ['/ida-berg', 'Ida Berg'],
    ['/staff/ole-holm', 'Ida Berg'],
    ['/staff/ida-berg-is-back', 'Ida Berg'],
    ['/team/harbour', 'Harbour'],
    ['/staff/meet-our-team', 'Meet our team'],
    ['/users/42', 'Ida Berg'],
  ])('names nobody: %s', (address, name) => {
    expect(credited({ top: `<div class="top"><a href="${address}">${name}</a></div>${opening}` })).toEqual(
      [],
    );
  });

  it('names nobody within the text', () => {
    expect(
      credited({ top: opening, end: '<p>It was <a href="/staff/ida-berg">Ida Berg</a> who saw it.</p>' }),
    ).toEqual([]);
  });
});
