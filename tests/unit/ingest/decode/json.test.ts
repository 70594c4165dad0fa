import { describe, expect, it } from 'vitest';
import { parseLoosely } from '@/lib/ingest/decode/json';

const whole = { '@type': 'NewsArticle', headline: 'Le port ferme', author: { name: 'Zoé Lambert' } };
const text = JSON.stringify(whole);
const escapedBy = (mark: string) => text.replaceAll('"', mark);

describe('data that say the same, however they are written out', () => {
  it.each([
    ['as they should be', text],
    ['behind a byte order mark', `\uFEFF${text}`],
    ['in CDATA', `<![CDATA[${text}]]>`],
    ['in CDATA behind a comment of a script', `//<![CDATA[\n${text}\n//]]>`],
    ['in CDATA between comments of a style', `/* <![CDATA[ */${text}/* ]]> */`],
    ['in a comment of the page', `<!-- ${text} -->`],
    ['with a semicolon', `${text};`],
    ['given to a variable', `window.data = ${text};`],
    ['escaped with names', escapedBy('&quot;')],
    ['escaped with numbers', escapedBy('&#34;')],
    ['escaped with hexadecimal numbers', escapedBy('&#x22;')],
    ['escaped twice', escapedBy('&amp;quot;')],
    ['escaped with its brackets', escapedBy('&#34;').replaceAll('{', '&#123;').replaceAll('}', '&#125;')],
    [
      'escaped with the names of its brackets',
      escapedBy('&quot;').replaceAll('{', '&lcub;').replaceAll('}', '&rcub;'),
    ],
    ['escaped as a script escapes', escapedBy('\\"')],
    ['escaped by the number of the mark', escapedBy('\\u0022')],
    ['with the marks of a typesetter', escapedBy('”')],
    ['as a string', JSON.stringify(text)],
    ['with a comma too many', text.replaceAll('}', ',}')],
    ['with two commas', text.replaceAll(',', ',,')],
    ['with a bracket too many', `${text}}`],
    ['with comments', text.replace('{', '{ /* the article */ ')],
    ['cut before its end', text.slice(0, -2)],
  ])('%s', (_, written) => {
    expect(parseLoosely(written)).toEqual(whole);
  });
});

describe('strings that break the data', () => {
  it.each([
    ['a quotation', '{"a":"He said "never" to it","b":1}', { a: 'He said "never" to it', b: 1 }],
    ['a quotation at the end', '{"a":"He said "never"","b":1}', { a: 'He said "never"', b: 1 }],
    ['two of them', '{"a":"„"Так", "ні"" – міст","b":1}', { a: '„"Так", "ні"" – міст', b: 1 }],
    ['a line break', '{"a":"one\ntwo","b":1}', { a: 'one two', b: 1 }],
    ['an escaped apostrophe', String.raw`{"a":"l\'eau","b":1}`, { a: 'l’eau'.replace('’', "'"), b: 1 }],
    ['a lone backslash', String.raw`{"a":"10 \% off","b":1}`, { a: '10 % off', b: 1 }],
    ['a missing comma', '{"a":"x" "b":1}', { a: 'x', b: 1 }],
    ['a missing value', '{"a":,"b":1}', { b: 1 }],
    ['a value that is none', '{"a":undefined,"b":1}', { b: 1 }],
    ['a cut in the middle of a word', '{"b":1,"a":"one tw', { b: 1, a: 'one tw' }],
    ['two objects side by side', '{"a":1} {"b":2}', [{ a: 1 }, { b: 2 }]],
    ['a marked entity in a string, which is kept', '{"a":"R&amp;D"}', { a: 'R&amp;D' }],
    [
      'well-formed marks, which are not touched',
      '{"a":"x","b":["y","z"],"c":""}',
      { a: 'x', b: ['y', 'z'], c: '' },
    ],
  ])('%s', (_, written, read) => {
    expect(parseLoosely(written)).toEqual(read);
  });

  it.each(['', 'soon', '<p>{"a":1}</p>', '{}x'.slice(2)])('%j has none', (written) => {
    expect(parseLoosely(written)).toBeNull();
  });
});

it('does not follow data nested without end', () => {
  expect(parseLoosely('{"a":['.repeat(50_000))).toBeNull();
});
