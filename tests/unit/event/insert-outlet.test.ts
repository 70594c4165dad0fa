import { describe, expect, it } from 'vitest';
import { insertOutlet } from '@/lib/event/insert-outlet';
import { outletsSchema } from '@/lib/event/outlets';

const [courier] = outletsSchema.parse([
  {
    slug: 'courier.example',
    name: 'The Courier',
    home: 'https://courier.example/',
    country: null,
    language: 'en',
    kind: 'not-described',
    sources: [{ kind: 'feed', url: 'https://courier.example/feed.xml' }],
  },
]);

describe('an outlet put into the outlets file', () => {
  it.each([
    ['an empty list', '[]'],
    ['a list on one line', `[${JSON.stringify({ ...courier, slug: 'wire', sources: [] })}]`],
    [
      'a list with its own spaces',
      `[\n    ${JSON.stringify({ ...courier, slug: 'wire', sources: [] })}\n]\n`,
    ],
  ])('stands last in %s, whose text stays', (_, text) => {
    if (courier === undefined) throw new Error('one outlet in, one out');
    const inserted = insertOutlet(text, courier);
    const before = text.slice(0, text.lastIndexOf(']')).trimEnd();
    expect(inserted.slice(0, before.length)).toBe(before);
    expect(outletsSchema.parse(JSON.parse(inserted)).at(-1)).toEqual(courier);
    expect(inserted.slice(before.length)).not.toContain('confirmed');
  });
});
