import { Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import type { Cluster } from './clusters';
import type { Typeface } from './typeface';

/** A glyph and where it stands, in ems from the start of the line's baseline; y grows upwards. */
export interface PlacedGlyph {
  readonly typeface: Typeface;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

export interface ShapedLine {
  /** In ems. */
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

interface Run {
  readonly typeface: Typeface;
  readonly level: number;
  text: string;
}

const leftToRight = 4;
const rightToLeft = 5;

/** Sets clusters as one line: each run of one font and direction by HarfBuzz, the runs in visual order. */
export function shapeLine(clusters: readonly Cluster[], language: string): ShapedLine {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const run of inVisualOrder(runsOf(clusters))) {
    const { typeface } = run;
    const buffer = shapeRun(run, language);
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      glyphs.push({
        typeface,
        glyph: codepoint,
        x: width + xOffset * typeface.unit,
        y: yOffset * typeface.unit,
      });
      width += xAdvance * typeface.unit;
    }
  }
  return { width, glyphs };
}

function shapeRun({ text, typeface, level }: Run, language: string): GlyphBuffer {
  const buffer = new GlyphBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? rightToLeft : leftToRight);
  buffer.setLanguage(/^[\w-]{2,20}$/.test(language) ? language : 'und');
  shape(typeface.font, buffer);
  return buffer;
}

function runsOf(clusters: readonly Cluster[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, typeface, level } of clusters) {
    const last = runs.at(-1);
    if (last?.typeface === typeface && last.level === level) last.text += text;
    else runs.push({ text, typeface, level });
  }
  return runs;
}

/** Rule L2 of the Unicode bidirectional algorithm, on runs. */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return ordered;
}
