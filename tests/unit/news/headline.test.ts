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
    // Other strokes, several together, and none but bars without spaces.
    ['Talks end without a deal ┃ World Brief', 'Talks end without a deal'],
    ['Talks end without a deal :: World Brief', 'Talks end without a deal'],
    ['Talks end without a deal --World Brief', 'Talks end without a deal'],
    ['Talks end without a deal ~ World Brief', 'Talks end without a deal'],
    ['Talks end without a deal > World Brief', 'Talks end without a deal'],
    ['World Brief // » Talks end without a deal', 'Talks end without a deal'],
    ['World Brief -- Talks end without a deal', 'Talks end without a deal'],
    ['谈判结束丨World Brief', '谈判结束'],
    ['회담이 합의 없이 끝났다-정치ㅣWorld Brief', '회담이 합의 없이 끝났다'],
    ['谈判在阿拉斯加结束--时政--World Brief', '谈判在阿拉斯加结束'],
    ['谈判在阿拉斯加结束--时政', '谈判在阿拉斯加结束--时政'],
    // In brackets, or behind a wide colon.
    ['Talks end without a deal (World Brief)', 'Talks end without a deal'],
    ['【World Brief】会談終わる', '会談終わる'],
    ['会談終わる：World Brief', '会談終わる'],
    ['World Brief：会談終わる', 'World Brief：会談終わる'],
    ['Talks end (without a deal)', 'Talks end (without a deal)'],
    // The day before it.
    ['15.08.2025 - Talks end without a deal', 'Talks end without a deal'],
    ['2025-08-15 | Talks end without a deal', 'Talks end without a deal'],
    ['15.08.2025', '15.08.2025'],
    ['9/11: the day after', '9/11: the day after'],
    ['2024-25 season ends', '2024-25 season ends'],
    ['Kyiv--Moscow talks end', 'Kyiv--Moscow talks end'],
    // An outlet's name is often its address, in the title or in its data.
    ['Talks end without a deal | worldbrief.com', 'Talks end without a deal'],
  ])('%j', (title, headline) => {
    expect(cleanHeadline(title, ['World Brief'])).toBe(headline);
  });

  it.each(['World Brief', 'WORLD BRIEF', 'The World Brief', ''])('has none in %j', (title) => {
    expect(cleanHeadline(title, ['World Brief'])).toBeNull();
  });
});

it.each(['- ', '谈', 'a(', '-', '谈-', '【'])(
  'takes a title of nothing but %j no longer than its length',
  async (sign) => {
    await expectEvenGrowth(60_000, (size) =>
      cleanHeadline(`${sign.repeat(size)} | World Brief`, ['World Brief']),
    );
  },
);
