import { describe, expect, it } from 'vitest';
import { creditedNames } from '@/lib/news/byline/credited-names';
import { namesInData } from '@/lib/news/byline/names-in-data';
import { splitByline } from '@/lib/news/byline/split-byline';

describe('who is named for a cause', () => {
  it.each([
    'Harbour Centre for Sea Law',
    'Kodiak Institute for Fisheries',
    'National Campaign for Clean Water',
    'Doctors for Peace',
    'Students for Justice',
    'Association for Coastal Science',
    'Trust for Public Land',
    'Fund for Young Writers',
  ])('"%s" is one house', (name) => {
    expect(namesInData(name)).toEqual([name]);
    expect(splitByline(name)).toEqual([name]);
  });

  it.each([
    ['Ida Berg for Harbour Post', ['Ida Berg']],
    ['Ida Berg for the Harbour Post', ['Ida Berg']],
    ['By Ida Berg For The Harbour Post', ['Ida Berg']],
    ['Ida Berg in Kyiv for CNN', ['Ida Berg']],
    ['Ida M. Berg for Harbour Daily', ['Ida M. Berg']],
  ])('%s is a person who wrote for a paper', (line, names) => {
    expect(splitByline(line)).toEqual(names);
  });
});

describe('what tells a son from his father', () => {
  it.each([
    ['Ole Holm, Jr.', ['Ole Holm Jr.']],
    ['Ole Holm, Jr', ['Ole Holm Jr']],
    ['By Ole Holm, Sr. and Ida Berg', ['Ole Holm Sr.', 'Ida Berg']],
    ['Ole Holm, III', ['Ole Holm III']],
    ['Ida Berg, Ole Holm, Jr.', ['Ida Berg', 'Ole Holm Jr.']],
    ['Ole Holm Jr.', ['Ole Holm Jr.']],
  ])('%s', (line, names) => {
    expect(splitByline(line)).toEqual(names);
    expect(namesInData(line.replace(/^By /, ''))).toEqual(names);
  });
});

describe('a paper behind a name', () => {
  it.each([
    ['Ida Berg The Daily Ferry', ['Ida Berg']],
    ['By Ida Berg The Harbour Post', ['Ida Berg']],
    ['Ida Berg/Kodiak News', ['Ida Berg']],
    ['By Ida Berg/KDK News', ['Ida Berg']],
    ['Ida Berg/Ole Holm', ['Ida Berg', 'Ole Holm']],
    ['Ida Berg/Harbour Weather Service', ['Ida Berg']],
    ['Ida Berg/Emily Post', ['Ida Berg', 'Emily Post']],
    ['Von Ida Berg/Bill Press', ['Ida Berg', 'Bill Press']],
    ['Ida Berg/García', ['Ida Berg/García']],
    ['Ida Berg/Ole Holm/Ruth Ellery', ['Ida Berg', 'Ole Holm', 'Ruth Ellery']],
    ['Lena Schulz/Max Braun/dpa', ['Lena Schulz', 'Max Braun', 'dpa']],
    ['Иван Петров/Ида Берг', ['Иван Петров', 'Ида Берг']],
    ['Ida Berg/Reuters', ['Ida Berg', 'Reuters']],
    ['Ida Berg on', ['Ida Berg']],
    ['von Lena Schulz am', ['Lena Schulz']],
  ])('%s', (line, names) => {
    expect(splitByline(line)).toEqual(names);
  });

  it.each(['dpa/lno', 'AFP/Reuters', 'Ole The Ferry', 'Kim Jong On', 'Ida Berg On'])('not %s', (line) => {
    expect(splitByline(line).join(' ')).toContain(line.split('/')[0]);
  });

  const outlets = ['KODIAK TODAY', 'Harbour International', 'post.example', 'Post'];

  it.each([
    ['Ida Berg KODIAK TODAY', ['Ida Berg']],
    ['Ida Berg. Harbour International', ['Ida Berg']],
    ['Ida Berg, Harbour International', ['Ida Berg']],
    ['Ida Berg | Post', ['Ida Berg']],
    ['Ida Maria Post', ['Ida Maria Post']],
    ['Friends of Harbour International', ['Friends of Harbour International']],
    ['Berg Harbour International', ['Berg Harbour International']],
    ['KODIAK TODAY', ['KODIAK TODAY']],
  ])('the outlet’s own: %s', (name, names) => {
    expect(creditedNames([name], outlets)).toEqual(names);
  });
});
