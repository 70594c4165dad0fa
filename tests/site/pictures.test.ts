import { describe, expect, test } from 'vitest';
import { shownReport } from '@/tests/support/site/sample';
import { site } from '@/tests/support/site/shared-site';

describe('pictures for sharing', () => {
  test.each(['en', 'ar', 'uk', 'ru', 'ja'])('in %s: a PNG of 1200 by 630', async (language) => {
    const answer = await site.get(`/articles/${shownReport({ language }).id}/picture.png`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(answer.headers.get('cache-control')).toContain('s-maxage');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(sizeOf(bytes)).toEqual({ isPng: true, width: 1200, height: 630 });
    expect(bytes.length).toBeGreaterThan(8_000);
  });

  test('of the timeline, and no two of articles alike', async () => {
    const paths = [
      '/picture.png',
      ...['en', 'ar', 'ja'].map((language) => `/articles/${shownReport({ language }).id}/picture.png`),
    ];
    const pictures = await Promise.all(
      paths.map(async (path) => Buffer.from(await (await site.get(path)).arrayBuffer())),
    );
    for (const picture of pictures)
      expect(sizeOf(picture)).toEqual({ isPng: true, width: 1200, height: 630 });
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(paths.length);
  });
});

function sizeOf(png: Buffer) {
  return {
    isPng: png.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
  };
}
