import { describe, expect, it } from 'vitest';
import { readOutlets } from '@/lib/event/load';
import { isEdition, isOfficial, isShortener, whyNoOutlet } from '@/lib/event/site-kinds';

const shipped = readOutlets(null);
if (shipped.kind === 'invalid') throw new Error(shipped.problems.join(' '));
const hosts = shipped.value.map(({ home }) => new URL(home).hostname);

describe('what is known of sites that nobody listed', () => {
  it('takes none of the shipped outlets for something else', () => {
    expect(hosts.filter((host) => whyNoOutlet(host) !== null || isOfficial(host))).toEqual([]);
  });

  it.each([
    ['t.co', true],
    ['www.bit.ly', true],
    ['not.co', false],
    ['bit.ly.example', false],
  ])('%s only leads on: %s', (host, leads) => expect(isShortener(host)).toBe(leads));

  it.each([
    ['edition', true],
    ['uk', true],
    ['english', true],
    ['sport', false],
    ['qq', false],
    ['', false],
  ])('“%s” names an edition: %s', (label, names) => expect(isEdition(label)).toBe(names));
});
