import { describe, expect, it } from 'vitest';
import { cleanHeadline } from '@/lib/news/headline';
import { expectEvenGrowth } from '@/tests/support/growth';

describe('cleanHeadline', () => {
  it.each([
    ['Talks end without a deal | World Brief', 'Talks end without a deal'],
    ['Talks end without a deal - World Brief', 'Talks end without a deal'],
    ['Talks end without a deal – The World Brief', 'Talks end without a deal'],
    ['World Brief: Talks end without a deal', 'World Brief: Talks end without a deal'],
    ['World Brief | Talks end without a deal', 'Talks end without a deal'],
    ['Talks end | Politics | World Brief', 'Talks end | Politics'],
    ['Talks end without a deal | World News | World Brief', 'Talks end without a deal'],
    ['Talks end without a deal | World News - World Brief', 'Talks end without a deal'],
    ['Talks end without a deal | Ida Berg | World Brief', 'Talks end without a deal'],
    ['Talks end without a deal | World News', 'Talks end without a deal | World News'],
    [
      'Talks end without a deal | and what comes next | World Brief',
      'Talks end without a deal | and what comes next',
    ],
    ['Talks end - and what comes next', 'Talks end - and what comes next'],
    ['  Talks\n   end  ', 'Talks end'],
    ['谈判结束_World Brief', '谈判结束'],
    // An outlet's name is often its address, in the title or in its data.
    ['Talks end without a deal | worldbrief.com', 'Talks end without a deal'],
  ])('%j', (title, headline) => {
    expect(cleanHeadline(title, ['World Brief'])).toBe(headline);
  });

  it.each(['World Brief', 'WORLD BRIEF', 'The World Brief', ''])('has none in %j', (title) => {
    expect(cleanHeadline(title, ['World Brief'])).toBeNull();
  });
});

it('takes a title of nothing but strokes no longer than its length', async () => {
  await expectEvenGrowth(60_000, (size) => cleanHeadline('- '.repeat(size), ['World Brief']));
});
