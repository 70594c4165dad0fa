import { dividePieces, fillLines, lineClusters, type Piece, splitPiece } from './break-lines';
import { type Cluster, type Direction, type ReadText, readClusters, type TextSetting } from './clusters';
import { families } from './font-files';
import { type ShapedLine, shapeLine } from './shape-line';

/** Pixels, except `maxLines`. Type is tried from `largest` down to `smallest`. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly maxLines: number;
  readonly largest: number;
  readonly smallest: number;
}

/** Lines of text at the size that fits; `rise` and `leading` in pixels. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly ShapedLine[];
  readonly rise: number;
  readonly leading: number;
  readonly direction: Direction;
}

/**
 * Sets text as large as the box allows, its lines about equally long. What does not fit at the smallest
 * size ends in "…". Null where the fonts cannot write the text, or there is none.
 */
export async function fitText(text: string, setting: TextSetting, box: TextBox): Promise<FittedText | null> {
  const read = await readClusters(text, setting);
  if (read === null || read.clusters.length === 0) return null;
  const { clusters, direction } = read;
  const { language } = setting;
  const used = [...new Set(clusters.map((cluster) => cluster.typeface.family))].map((name) => families[name]);
  const leading = Math.max(...used.map((family) => family.leading));
  const rise = Math.max(...used.map((family) => family.rise));
  const whole = fitWhole(dividePieces(clusters, language), leading, box);
  const { size, lines } = whole ?? (await fitShortened(read, setting, box));
  return {
    size,
    lines: lines.map((line) => shapeLine(line, language)),
    rise: rise * size,
    leading: leading * size,
    direction,
  };
}

interface SizedLines {
  readonly size: number;
  readonly lines: readonly (readonly Cluster[])[];
}

function fitWhole(pieces: readonly Piece[], leading: number, box: TextBox): SizedLines | null {
  for (let size = box.largest; size >= box.smallest; size -= 2) {
    const measure = box.width / size;
    if (pieces.some((piece) => piece.width > measure)) continue;
    const count = fillLines(pieces, measure).length;
    if (count > box.maxLines || (count > 1 && count * leading * size > box.height)) continue;
    return { size, lines: fillLines(pieces, balancedMeasure(pieces, measure, count)).map(lineClusters) };
  }
  return null;
}

/** The narrowest measure that takes no more lines: a headline then has no lone word at its end. */
function balancedMeasure(pieces: readonly Piece[], measure: number, count: number): number {
  let [tooNarrow, enough] = [0, measure];
  for (let step = 0; step < 12; step++) {
    const middle = (tooNarrow + enough) / 2;
    const fits = fillLines(pieces, middle);
    const isOver = fits.some((line) => line.length === 1 && (line[0]?.width ?? 0) > middle);
    if (fits.length > count || isOver) tooNarrow = middle;
    else enough = middle;
  }
  return enough;
}

async function fitShortened(
  { clusters, direction }: ReadText,
  setting: TextSetting,
  box: TextBox,
): Promise<SizedLines> {
  const { language } = setting;
  const size = box.smallest;
  const measure = box.width / size;
  const pieces = dividePieces(clusters, language).flatMap((piece) =>
    piece.width > measure ? splitPiece(piece, language) : [piece],
  );
  const filled = fillLines(pieces, measure);
  const lines = filled.slice(0, box.maxLines);
  if (filled.length <= box.maxLines) return { size, lines: lines.map(lineClusters) };
  const level = direction === 'rtl' ? 1 : 0;
  const dots = ((await readClusters('…', setting))?.clusters ?? []).map((dot) => ({ ...dot, level }));
  const last = shortened(lines.at(-1) ?? [], { dots, measure, language });
  return { size, lines: [...lines.slice(0, -1).map(lineClusters), last] };
}

interface Shortening {
  readonly dots: readonly Cluster[];
  readonly measure: number;
  readonly language: string;
}

function shortened(line: readonly Piece[], { dots, measure, language }: Shortening): readonly Cluster[] {
  for (let kept = line.length; kept > 0; kept--) {
    const clusters = withoutEndPunctuation(lineClusters(line.slice(0, kept)));
    const candidate = [...clusters, ...dots];
    if (shapeLine(candidate, language).width <= measure) return candidate;
  }
  return dots;
}

function withoutEndPunctuation(clusters: readonly Cluster[]): readonly Cluster[] {
  const end = clusters.findLastIndex((cluster) => /[\p{L}\p{N}\p{Pe}\p{Pf}”’»]/u.test(cluster.text));
  return clusters.slice(0, end + 1);
}
