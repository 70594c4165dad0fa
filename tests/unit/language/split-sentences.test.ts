import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/lib/language/split-sentences';

const split = (language: string, text: string) => splitSentences(text, language);

describe('sentences', () => {
  test.each([
    ['en', ['They met on Aug. 15 in Anchorage.', 'Then they left.']],
    ['en', ['Mr. Trump spoke.', 'Gen. Smith did not.']],
    ['en', ['J. D. Vance was not there.', 'Nobody asked.']],
    ['en', ['It began at 11 a.m. local time.', 'It was short.']],
    [
      'en',
      ['It began at 10:30 p.m. Kyiv time.', 'It ended at 8 a.m. ET.', 'It began at 9 a.m.', 'Trump left.'],
    ],
    ['fr', ['Interrogé par une chaîne, M. Durand a répondu.', 'MM. Petit et Roux sont partis.']],
    ['fr', ['«\u202fPas d’accord.\u202f»', 'Il est parti.', '« Vraiment ? »', 'Oui.']],
    ['fr', ['Il a dit : « Non.', 'Jamais. »', 'Puis il est parti.']],
    ['fr', ['« Vraiment ! », a-t-il dit.', 'Elle est partie.']],
    ['de', ['»Kein Deal.«', '»Doch«, sagte er.', 'Er ging.']],
    ['lt', ['Jis paskambino V. Petrauskui.', 'Tada išvyko.']],
    ['ru', ['Он позвонил В. Иванову.', 'Затем улетел.']],
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

  test('of a text of any length, in little memory', () => {
    const sentence = 'The two presidents shook hands on the runway and drove off together. ';
    const text = sentence.repeat(30_000);
    const before = process.memoryUsage().heapUsed;
    const found = split('en', text);
    expect(found).toHaveLength(30_000);
    expect(new Set(found.map((one) => one.text))).toEqual(new Set([sentence.trim()]));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(500 * 1024 * 1024);
    expect(
      split('en', 'letters'.repeat(10_000))
        .map((one) => one.text)
        .join(''),
    ).toHaveLength(70_000);
  });

  test('of a long text in French, whose quotations keep their mark wherever it is cut', () => {
    for (let lead = 0; lead < 10; lead++) {
      const found = split('fr', `${'a'.repeat(lead)}. ${'« Non. » '.repeat(1000)}`);
      expect(new Set(found.slice(1).map((one) => one.text))).toEqual(new Set(['« Non. »']));
    }
  });

  test('of a page whose language is none', () => {
    expect(split('English (US)', 'One. Two.').map((one) => one.text)).toEqual(['One.', 'Two.']);
  });

  test('of nothing are none', () => {
    expect(split('en', ' \n ')).toEqual([]);
  });
});
