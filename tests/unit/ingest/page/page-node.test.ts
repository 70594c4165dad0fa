import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { isElement, nearestOf, type PageElement, parentOf, textOf } from '@/lib/ingest/page/page-node';

const page =
  '<main><!-- none --><p id="a">The <b>wall</b> at <a href="/">Kold <i id="b">held</i></a>.</p></main>';

function byId(id: string): PageElement {
  const [found] = load(page, { xml: { xmlMode: false } })(`#${id}`).toArray();
  if (found === undefined || !isElement(found)) throw new Error(`nothing is called ${id}`);
  return found;
}

describe('the text of a node', () => {
  it.each([
    [undefined, 'The wall at Kold held.'],
    [0, ''],
    [3, 'The'],
    [4, 'The '],
    [6, 'The wa'],
    [400, 'The wall at Kold held.'],
  ])('as far as %s letters', (most, text) => {
    expect(textOf(byId('a'), most)).toBe(text);
  });

  it('is none of a comment and of nothing', () => {
    const { prev } = byId('a');
    expect([textOf(prev), textOf(null), textOf(undefined)]).toEqual(['', '', '']);
  });
});

describe('what stands around an element', () => {
  it.each([
    [['i'], 'i'],
    [['p', 'a'], 'a'],
    [['main'], 'main'],
    [['article'], undefined],
  ])('nearest of %j', (tags, name) => {
    expect(nearestOf(byId('b'), new Set(tags))?.name).toBe(name);
  });

  it('ends at the outermost', () => {
    const outermost = nearestOf(byId('b'), new Set(['main']));
    expect(outermost === null ? undefined : parentOf(outermost)).toBeNull();
  });
});
