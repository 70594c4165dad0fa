import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/lib/coverage/split-sentences';

const split = (language: string, text: string) =>
  splitSentences(text, new Intl.Segmenter(language, { granularity: 'sentence' }));

describe('sentences', () => {
  test.each([
    ['en', ['They met on Aug. 15 in Anchorage.', 'Then they left.']],
    ['en', ['Mr. Trump spoke.', 'Gen. Smith did not.']],
    ['en', ['J. D. Vance was not there.', 'Nobody asked.']],
    ['en', ['It began at 11 a.m. local time.', 'It was short.']],
    ['en', ['He asked: “Why?”', 'She left.']],
    ['ru', ['Встреча прошла 15 августа 2025 г. в Анкоридже.', 'Путин улетел.']],
    ['de', ['Am 15. August trafen sie sich.', 'Dann flogen sie ab.']],
    ['zh', ['两人握手。', '会谈开始了。']],
    ['ja', ['会談が始まった。', '会見は短かった。']],
    ['hi', ['दोनों मिले।', 'फिर चले गए।']],
    ['ar', ['وصل الرئيس.', 'ثم غادر.']],
  ])('%s: %j', (language, sentences) => {
    const text = sentences.join(language === 'zh' || language === 'ja' ? '' : ' ');
    const found = split(language, text);
    expect(found.map((sentence) => sentence.text)).toEqual(sentences);
    for (const { start, text: sentence } of found) {
      expect(text.slice(start, start + sentence.length)).toBe(sentence);
    }
  });

  test('of nothing are none', () => {
    expect(split('en', ' \n ')).toEqual([]);
  });
});
