import { describe, expect, it } from 'vitest';
import { namesInData } from '@/lib/news/byline/names-in-data';

describe('a field of data that holds a byline as it is printed', () => {
  it.each([
    ['Jane Doe | The Associated Press', ['Jane Doe', 'The Associated Press']],
    ['By Jane Doe • Associated Press', ['Jane Doe', 'Associated Press']],
    ['Jane Doe – Reuters', ['Jane Doe', 'Reuters']],
    ['By Jane Doe, John Roe and Ann Berg, CNN', ['Jane Doe', 'John Roe', 'Ann Berg', 'CNN']],
    ['Von Jutta Eichholz und Karl Amsel, Anchorage', ['Jutta Eichholz', 'Karl Amsel']],
    ['Анна Берг, Анкоридж', ['Анна Берг']],
    ['Di Ida Rossi, inviata ad Anchorage', ['Ida Rossi']],
    ['Ida Souza | Brasília', ['Ida Souza']],
    ['By Jane Doe • Published August 15, 2025', ['Jane Doe']],
    ['Jane Doe, photos by John Roe', ['Jane Doe']],
  ])('%s', (field, names) => {
    expect(namesInData(field)).toEqual(names);
  });

  it.each([
    'Santiago Ramón y Cajal',
    'Baker, Moss & Co.',
    'Moss Baker, Hughes & Co.',
    'Department for Trade, Transport and Sea',
    'Harbour | Paper',
    'Jane Doe, London, John Roe',
  ])('is one name where it is no byline: %s', (field) => {
    expect(namesInData(field)).toEqual([field]);
  });

  it('keeps a name with its agency', () => {
    expect(namesInData('Santiago Ramón y Cajal, EFE')).toEqual(['Santiago Ramón y Cajal', 'EFE']);
  });
});
