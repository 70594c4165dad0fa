import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import decompress from 'woff2-encoder/decompress';

export type FamilyName =
  | 'serif'
  | 'sans'
  | 'arabic'
  | 'hebrew'
  | 'devanagari'
  | 'chinese'
  | 'japanese'
  | 'korean';

interface Family {
  /** The npm package under @fontsource-variable; also how its file names begin. */
  readonly id: string;
  readonly axes: 'wght' | 'opsz';
  /** The size beside Source Serif's: Naskh is drawn small on its body. */
  readonly scale: number;
  /** What of an em a first line reaches above its baseline, and from one baseline to the next. */
  readonly rise: number;
  readonly leading: number;
}

export const families: Readonly<Record<FamilyName, Family>> = {
  serif: { id: 'source-serif-4', axes: 'opsz', scale: 1, rise: 0.7, leading: 1.13 },
  sans: { id: 'source-sans-3', axes: 'wght', scale: 1, rise: 0.7, leading: 1.13 },
  arabic: { id: 'noto-naskh-arabic', axes: 'wght', scale: 1.1, rise: 0.9, leading: 1.5 },
  hebrew: { id: 'noto-serif-hebrew', axes: 'wght', scale: 1, rise: 0.72, leading: 1.2 },
  devanagari: { id: 'noto-serif-devanagari', axes: 'wght', scale: 1, rise: 0.9, leading: 1.38 },
  chinese: { id: 'noto-serif-sc', axes: 'wght', scale: 0.96, rise: 0.84, leading: 1.28 },
  japanese: { id: 'noto-serif-jp', axes: 'wght', scale: 0.96, rise: 0.84, leading: 1.28 },
  korean: { id: 'noto-serif-kr', axes: 'wght', scale: 0.96, rise: 0.84, leading: 1.28 },
};

interface Subset {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const subsets = new Map<FamilyName, readonly Subset[]>();

/** The files of a family that may have a character, by the ranges that its package states. */
export function filesWith(name: FamilyName, codePoint: number): readonly string[] {
  let known = subsets.get(name);
  if (known === undefined) {
    known = readSubsets(name);
    subsets.set(name, known);
  }
  return known
    .filter(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to))
    .map(({ file }) => file);
}

/** The OpenType font of one of those files. Rejects where the package is not installed. */
export async function readFontFile(name: FamilyName, file: string): Promise<Uint8Array> {
  return decompress(await readFile(packageFile(name, 'files', file)));
}

function readSubsets(name: FamilyName): readonly Subset[] {
  const { id, axes } = families[name];
  const stated: Record<string, string> = JSON.parse(readFileSync(packageFile(name, 'unicode.json'), 'utf8'));
  return Object.entries(stated).map(([subset, ranges]) => ({
    // Slices of the Chinese, Japanese and Korean fonts are numbered: "[12]" is …-12-wght-normal.woff2.
    file: `${id}-${subset.replace(/[[\]]/g, '')}-${axes}-normal.woff2`,
    ranges: ranges.split(',').map(parseRange),
  }));
}

/** "U+4E00" or "U+4E00-9FFF". */
function parseRange(range: string): readonly [number, number] {
  const [from = '', to = from] = range.trim().replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** Font packages are data, so no bundler follows them: they are read where npm puts them. */
function packageFile(name: FamilyName, ...path: readonly string[]): string {
  const root = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@fontsource-variable');
  return join(root, families[name].id, ...path);
}
