import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { FittedText } from './fit-text';

// The light palette of components/frame/palette.css; a picture is shown on other people's pages, dark or not.
export const palette = { paper: '#fcfcf9', ink: '#17191a', quiet: '#575c5f' } as const;

export const pictureSize = { width: 1200, height: 630 } as const;

/** Text at a place: `x` is its left edge, or its right edge where `anchor` is 'end'; `y` its first baseline. */
export interface PlacedText {
  readonly text: FittedText;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly color: string;
}

declare global {
  var parallaxResvg: Promise<void> | undefined;
}

/** The picture as PNG: a thin rule at height `rule`, and the texts as outlines. */
export async function paint(texts: readonly PlacedText[], rule: Rule): Promise<Uint8Array> {
  // Next loads its routes as separate bundles, and the module may be set up only once in a process.
  globalThis.parallaxResvg ??= readWasm().then((wasm) => initWasm(wasm));
  await globalThis.parallaxResvg;
  const resvg = new Resvg(toSvg(texts, rule));
  const image = resvg.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    resvg.free();
  }
}

export interface Rule {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function toSvg(texts: readonly PlacedText[], rule: Rule): string {
  const { width, height } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<rect x="${rule.from}" y="${rule.y}" width="${rule.to - rule.from}" height="2" fill="${palette.ink}"/>`,
    ...texts.map(outlines),
    '</svg>',
  ].join('');
}

function outlines({ text, x, y, anchor, color }: PlacedText): string {
  const paths = text.lines.flatMap((line, row) => {
    const left = anchor === 'end' ? x - line.width * text.size : x;
    return line.glyphs.map(({ typeface, glyph, ...place }) => {
      const d = typeface.font.glyphToPath(glyph);
      if (d === '') return '';
      const scale = typeface.unit * text.size;
      const across = left + place.x * text.size;
      const down = y + row * text.leading - place.y * text.size;
      return `<path transform="translate(${across.toFixed(2)} ${down.toFixed(2)}) scale(${scale} ${-scale})" d="${d}"/>`;
    });
  });
  return `<g fill="${color}">${paths.join('')}</g>`;
}

function readWasm(): Promise<Uint8Array> {
  const root = createRequire(join(/* turbopackIgnore: true */ process.cwd(), 'package.json'));
  return readFile(root.resolve('@resvg/resvg-wasm/index_bg.wasm'));
}
