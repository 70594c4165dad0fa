import { describe, expect, it } from 'vitest';
import { readClusters } from '@/lib/picture/clusters';
import { fitText } from '@/lib/picture/fit-text';
import { shapeLine } from '@/lib/picture/shape-line';
import { drawOutletPicture, drawSharePicture, drawTimelinePicture } from '@/lib/picture/share-picture';

const style = { family: 'serif', weight: 700 } as const;
const box = { width: 1056, height: 318, maxLines: 5, largest: 96, smallest: 42 };

const headlines = [
  ['en', 'Trump and Putin leave Alaska talks without a ceasefire', 'ltr'],
  ['vi', 'Trump và Putin kết thúc hội đàm ở Alaska', 'ltr'],
  ['ru', 'Путин прибыл в Анкоридж', 'ltr'],
  ['el', 'Τραμπ και Πούτιν χωρίς συμφωνία', 'ltr'],
  ['ar', 'ترامب وبوتين يغادران ألاسكا «دون اتفاق»', 'rtl'],
  ['he', 'טראמפ ופוטין נפרדו ללא הסכם', 'rtl'],
  ['hi', 'अलास्का में ट्रंप और पुतिन की शिखर बैठक', 'ltr'],
  ['zh', '特朗普与普京在阿拉斯加会晤：“没有协议”', 'ltr'],
  ['zh-TW', '川普與普丁在阿拉斯加會談', 'ltr'],
  ['ja', '米ロ首脳、アラスカで会談「次はモスクワで」', 'ltr'],
  ['ko', '트럼프·푸틴, 알래스카서 회담… 합의 없이 끝나', 'ltr'],
] as const;

const host = 'siam.example';
const event = 'The Alaska summit';

async function draw(headline: string, language = 'en', outlet = 'Northern Wire'): Promise<Uint8Array> {
  const when = '15 August 2025, 14:31 AKDT';
  return drawSharePicture({ headline, language, outlet, host, when, event });
}

function expectPicture(png: Uint8Array): void {
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
}

async function read(text: string, language = 'en') {
  const found = await readClusters(text, { style, language });
  if (found === null) throw new Error(`No font has: ${text}`);
  return found;
}

describe('a headline in its script', () => {
  it.each(headlines)(
    '%s: keeps every letter, in its direction, with no missing glyph',
    async (language, headline, direction) => {
      const found = await read(headline, language);
      expect(found.clusters.map((cluster) => cluster.text).join('')).toBe(headline.normalize('NFC'));
      expect(found.direction).toBe(direction);
      const { glyphs } = shapeLine(found.clusters, language);
      expect(glyphs.filter(({ glyph }) => glyph === 0)).toEqual([]);
      const drawn = glyphs.filter(({ glyph, typeface }) => typeface.font.glyphToPath(glyph) !== '');
      expect(drawn.length).toBeGreaterThan(headline.replace(/[\s\p{M}]/gu, '').length * 0.6);
    },
  );

  it.each(headlines)('%s: is drawn', async (language, headline) => {
    const png = await draw(headline, language);
    expectPicture(png);
    expect(png.length).toBeGreaterThan((await draw('', language)).length + 4_000);
  });
});

describe('shaping', () => {
  it('joins Arabic letters', async () => {
    const width = async (text: string) => shapeLine((await read(text, 'ar')).clusters, 'ar').width;
    const apart = await Promise.all([...'سلسلة'].map(width));
    expect(await width('سلسلة')).toBeLessThan(apart.reduce((sum, letter) => sum + letter, 0) * 0.8);
  });

  it('sets Arabic from right to left and a number in it from left to right', async () => {
    const glyphsOf = async (text: string) =>
      shapeLine((await read(text, 'ar')).clusters, 'ar').glyphs.map(({ glyph }) => glyph);
    const [two, five, dal] = [await glyphsOf('2'), await glyphsOf('5'), await glyphsOf('د')];
    expect((await glyphsOf('دس')).at(-1)).toBe(dal.at(-1));
    const dated = await glyphsOf('د 25');
    expect(dated.slice(0, 2)).toEqual([...two, ...five]);
    expect(dated.at(-1)).toBe(dal.at(-1));
  });

  it('draws Chinese and Japanese with their own strokes', async () => {
    expect((await read('直', 'zh')).clusters[0]?.typeface.family).toBe('chinese');
    expect((await read('直', 'ja')).clusters[0]?.typeface.family).toBe('japanese');
    expect((await read('直', 'ko')).clusters[0]?.typeface.family).toBe('korean');
  });

  it('makes bold letters wider than regular ones', async () => {
    const width = async (weight: number) => {
      const language = 'en';
      const found = await readClusters('Alaska', { style: { family: 'serif', weight }, language });
      return shapeLine(found?.clusters ?? [], language).width;
    };
    expect(await width(700)).toBeGreaterThan((await width(400)) * 1.03);
  });
});

describe('outlines', () => {
  it.each([
    ['serif', 'H', 0.67],
    ['serif', 'Н', 0.67],
    ['sans', 'H', 0.66],
  ] as const)(
    '%s %s stands on its line, as tall as a capital, with room before it',
    async (family, letter, tall) => {
      const found = await readClusters(letter, { style: { family, weight: 400 }, language: 'en' });
      const [placed] = shapeLine(found?.clusters ?? [], 'en').glyphs;
      const path = placed?.typeface.font.glyphToPath(placed.glyph) ?? '';
      const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      const xs = points.map(([x]) => x / 1000);
      const ys = points.map(([, y]) => y / 1000);
      expect(Math.min(...ys)).toBeCloseTo(0, 2);
      expect(Math.max(...ys)).toBeCloseTo(tall, 2);
      expect(Math.min(...xs)).toBeGreaterThan(0.02);
    },
  );
});

describe('lines', () => {
  const setInBox = (text: string, language = 'en') => fitText(text, { style, language }, box);
  const long = 'Talks on the future of the war went on for nearly three hours behind closed doors. ';

  it.each([
    ['one word', 'Deal'],
    ['a headline', headlines[0][1]],
    ['5,000 letters', long.repeat(60)],
    ['one word of 5,000 letters', 'W'.repeat(5_000)],
    ['Chinese without end', '没有达成协议，就没有协议'.repeat(400)],
    ['Arabic without end', 'محادثات السلام في ألاسكا '.repeat(200)],
  ])('%s stays inside its box', async (_name, text) => {
    const fitted = await setInBox(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en');
    expect(fitted?.lines.length).toBeLessThanOrEqual(5);
    for (const line of fitted?.lines ?? [])
      expect(line.width * (fitted?.size ?? 0)).toBeLessThanOrEqual(1056.5);
    if ((fitted?.lines.length ?? 0) > 1) {
      expect((fitted?.lines.length ?? 0) * (fitted?.leading ?? 0)).toBeLessThanOrEqual(318);
    }
  });

  it('shrinks before it shortens, and ends in … only then', async () => {
    const dots = shapeLine((await read('…')).clusters, 'en').glyphs[0]?.glyph;
    const lastGlyph = async (text: string) => (await setInBox(text))?.lines.at(-1)?.glyphs.at(-1)?.glyph;
    expect((await setInBox(long))?.size).toBeLessThan((await setInBox('Deal'))?.size ?? 0);
    expect(await lastGlyph(long)).not.toBe(dots);
    expect(await lastGlyph(long.repeat(10))).toBe(dots);
  });

  it('makes lines about equally long', async () => {
    const widths = (await setInBox(headlines[0][1]))?.lines.map((line) => line.width) ?? [];
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.7);
  });
});

const thai = 'ทรัมป์และปูตินพบกันที่อะแลสกา';

describe('odd text', () => {
  it.each([
    ['emoji', '🚨🇺🇸 Trump 👨‍👩‍👧 meets ✈️ Putin 🔥', 'Trump meets Putin'],
    ['control characters', 'No\u0000 dea\u0007l', 'No dea l'],
    ['lone surrogates', 'No\ud800 deal\udc00', 'No deal'],
    ['direction overrides', 'No \u202ednalaed\u202c deal', 'No dnalaed deal'],
    ['markup', '<b>No</b> & "deal"', '<b>No</b> & "deal"'],
    ['narrow spaces', 'Non\u202f!', 'Non\u00a0!'],
  ])('%s leave only what can be read', async (_name, text, expected) => {
    expect((await read(text)).clusters.map((cluster) => cluster.text).join('')).toBe(expected);
    expectPicture(await draw(text, 'xx-!!', text));
  });

  it('caps towers of combining marks', async () => {
    expect((await read(`a${'\u0301\u0302'.repeat(500)}`)).clusters[0]?.text.length).toBeLessThanOrEqual(5);
  });

  it('gives way to the outlet where no font has the script', async () => {
    expect(await readClusters(thai, { style, language: 'th' })).toBeNull();
    expectPicture(await draw(thai, 'th'));
    expect(await draw(thai, 'th', 'Bangkok Mail')).toEqual(await draw('', 'th', 'Bangkok Mail'));
  });

  it('gives way to the outlet’s host where no font has the script of its name', async () => {
    expect(await draw(thai, 'th', thai)).toEqual(await draw('', 'th', host));
    expect(await draw('Talks', 'en', thai)).toEqual(await draw('Talks', 'en', host));
    const outlet = (name: string) =>
      drawOutletPicture({ outlet: name, language: 'th', host, counts: '3 articles', summary: 'Thai', event });
    expect(await outlet(thai)).toEqual(await outlet(host));
    expect(await outlet(thai)).not.toEqual(await outlet('Bangkok Mail'));
  });

  it('draws nothing but the frame for nothing', async () => {
    expectPicture(await draw('', '', ''));
  });
});

it('draws the timeline', async () => {
  const counts = '412 articles · 97 outlets';
  expectPicture(
    await drawTimelinePicture({ name: 'The Alaska summit', summary: 'Anchorage', counts, note: 'All' }),
  );
});
