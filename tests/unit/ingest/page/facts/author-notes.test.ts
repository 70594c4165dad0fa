import { describe, expect, it } from 'vitest';
import { withoutAuthorNotes } from '@/lib/ingest/page/facts/author-notes';
import type { Block } from '@/lib/news/block';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const heading = (text: string): Block => ({ kind: 'heading', text });

const text = [
  'The pier of Kodiak was closed on Monday after a ferry had touched it twice in one morning, the harbour office said.',
  'Nobody was hurt. Two lamps and a bench went into the water, and divers are to look for the bench on Tuesday.',
  'The ferry goes on to Homer without stopping, so that whoever wanted to Kodiak has to come back by road.',
  'The harbour office has written to the captain, who has not answered, and to his mother, who has, at some length.',
].map(paragraph);

const lastLines = (note: readonly Block[], byline: readonly string[], above: readonly Block[] = text) =>
  withoutAuthorNotes([...above, ...note], byline).slice(above.length);

describe('a note on the author at the end', () => {
  it.each<readonly [note: string, name: string]>([
    ['Olga Brenner is a reporter in Kodiak who writes on ships.', 'Olga Brenner'],
    ['Olga Brenner, a reporter in Kodiak, writes on ships.', 'Olga Brenner'],
    ['Olga Brenner (olga@o.example) edits this page.', 'Olga Brenner'],
    ['OLGA BRENNER writes on ships.', 'Olga Brenner'],
    ['Olga has written on ships since she was nine.', 'Olga Brenner'],
    ['Jörn Hafner ist Redakteur in Husum.', 'Jörn Hafner'],
    ['Zoé Lamarre couvre les ports depuis 2011.', 'Zoé Lamarre'],
    ['Ольга Бреннер пишет о кораблях.', 'Ольга Бреннер'],
    ['Όλγα Μπρένερ γράφει για τα πλοία.', 'Όλγα Μπρένερ'],
  ])('%s', (note, name) => {
    expect(lastLines([paragraph(note)], [name])).toEqual([]);
  });

  it('goes with the heading over it and all that follows', () => {
    const note = [
      heading('About the author'),
      paragraph('Olga Brenner is a reporter in Kodiak.'),
      paragraph('She has two dogs and one boat.'),
    ];
    expect(lastLines(note, ['Piet Moor', 'Olga Brenner'])).toEqual([]);
  });

  it('leaves captions and corrections', () => {
    const kept: readonly Block[] = [
      { kind: 'caption', text: 'The bench', credit: null },
      { kind: 'correction', text: 'An earlier version gave another bench.' },
    ];
    expect(
      lastLines([paragraph('Olga Brenner is a reporter in Kodiak.'), ...kept], ['Olga Brenner']),
    ).toEqual(kept);
  });

  it.each<readonly [why: string, note: readonly Block[], byline: readonly string[]]>([
    ['of somebody else', [paragraph('Olga Brenner runs the ferry office.')], ['Piet Moor']],
    ['of another of her first name', [paragraph('Olga Nyberg runs the ferry office.')], ['Olga Brenner']],
    ['without a byline', [paragraph('Olga Brenner runs the ferry office.')], []],
    ['where she speaks', [paragraph('Olga Brenner: Thank you for coming.')], ['Olga Brenner']],
    ['of one name, which is a word too', [paragraph('Harbour masters are patient people.')], ['Harbour']],
    ['of another who is called nearly so', [paragraph('Olgas boat sank in June.')], ['Olga Brenner']],
    ['where four and more follow', [paragraph('Olga Brenner went on board.'), ...text], ['Olga Brenner']],
  ])('stays %s', (_, note, byline) => {
    expect(lastLines(note, byline)).toEqual(note);
  });

  it('stays where the text speaks of her', () => {
    const above = [...text, paragraph('“It was my bench,” said Olga Brenner, whose father had given it.')];
    const end = paragraph('Olga Brenner wants it back.');
    expect(lastLines([end], ['Olga Brenner'], above)).toEqual([end]);
  });

  it('stays where it is all there is', () => {
    const above = text.slice(0, 2);
    const end = paragraph('Olga Brenner wants it back.');
    expect(lastLines([end], ['Olga Brenner'], above)).toEqual([end]);
  });
});
