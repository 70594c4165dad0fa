import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Subset {
  /** What is kept: characters by their code points, from and to. */
  readonly ranges: readonly (readonly [number, number])[];
  /** What is kept of the font's weights. */
  readonly weights: readonly [number, number];
  /** Whether pairs of letters are set closer, which headlines need and small type hardly shows. */
  readonly hasKerning: boolean;
}

/** Of hb-subset.h, by number: sets of table 4 (names) and 6 (layout features) of a subset's input. */
const nameSet = 4;
const featureSet = 6;
/** Copyright, licence and its address. Not the family's name, which is reserved for the whole font (OFL 1.1, 3). */
const keptNames = [0, 13, 14];
/** What the pages use, and what scripts need to be written at all. */
const keptFeatures = 'liga locl mark mkmk ccmp calt rlig init medi fina isol tnum lnum'.split(' ');

/** What the WebAssembly module gives out, with its numbers checked where they are called. */
export interface Subsetter {
  readonly memory: WebAssembly.Memory;
  call(name: string, ...numbers: readonly number[]): number;
}

/** HarfBuzz's subsetter, which harfbuzzjs ships beside the shaper that draws the share pictures. */
export async function openSubsetter(): Promise<Subsetter> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {});
  const { memory, ...functions } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('The subsetter has no memory.');
  return {
    memory,
    call(name, ...numbers) {
      const called = functions[name];
      if (typeof called !== 'function') throw new Error(`The subsetter has no ${name}.`);
      return Number(called(...numbers));
    },
  };
}

/** An OpenType font with no more in it than was asked for. Throws where nothing comes of it. */
export function subsetFont({ memory, call }: Subsetter, font: Uint8Array, wanted: Subset): Uint8Array {
  const place = call('malloc', font.length);
  new Uint8Array(memory.buffer).set(font, place);
  const face = call('hb_face_create', call('hb_blob_create', place, font.length, 2, 0, 0), 0);
  const input = call('hb_subset_input_create_or_fail');
  const characters = call('hb_subset_input_unicode_set', input);
  for (const [from, to] of wanted.ranges) {
    for (let character = from; character <= to; character++) call('hb_set_add', characters, character);
  }
  const features = call('hb_subset_input_set', input, featureSet);
  call('hb_set_clear', features);
  for (const feature of [...keptFeatures, ...(wanted.hasKerning ? ['kern'] : [])])
    call('hb_set_add', features, tagOf(feature));
  const names = call('hb_subset_input_set', input, nameSet);
  call('hb_set_clear', names);
  for (const name of keptNames) call('hb_set_add', names, name);
  const [lightest, boldest] = wanted.weights;
  call('hb_subset_input_set_axis_range', input, face, tagOf('wght'), lightest, boldest, Number.NaN);
  const subset = call('hb_subset_or_fail', face, input);
  if (subset === 0) throw new Error('The font could not be cut down.');
  const blob = call('hb_face_reference_blob', subset);
  const start = call('hb_blob_get_data', blob, 0);
  return new Uint8Array(memory.buffer).slice(start, start + call('hb_blob_get_length', blob));
}

function tagOf(name: string): number {
  return [...name].reduce((tag, letter) => tag * 256 + letter.charCodeAt(0), 0);
}
