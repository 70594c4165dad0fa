// Plain JavaScript, because it packs while the program is compiled. The language detector's table is a literal of
// 50,000 objects: to parse it and to keep them took each process that detects a language 55 MB and 0.2 s. Here it is
// one run of bytes: the n-grams in their order, how many languages each speaks for, then those with their scores.

/** Letters of an n-gram at most: the detector writes bytes as letters below U+0100, and a space at either end. */
const width = 6;

/**
 * @param {Readonly<Record<string, Readonly<Record<string, number>>>>} ngrams scores by language by n-gram
 * @returns {Buffer}
 */
export function packNgrams(ngrams) {
  const cells = Object.entries(ngrams).map(([ngram, scores]) => ({
    letters: Buffer.from(ngram.padEnd(width, '\0'), 'latin1'),
    pairs: Object.entries(scores).flatMap(([language, score]) => [Number(language), score]),
    ngram,
  }));
  for (const { letters, pairs, ngram } of cells) {
    const isWhole = letters.length === width && letters.toString('latin1').replace(/\0+$/, '') === ngram;
    if (!isWhole || pairs.some((byte) => !Number.isInteger(byte) || byte < 0 || byte > 255))
      throw new Error(`The n-gram “${ngram}” of the language detector does not fit into bytes.`);
  }
  cells.sort((one, other) => Buffer.compare(one.letters, other.letters));
  const count = Buffer.alloc(4);
  count.writeUInt32LE(cells.length);
  const counts = Buffer.from(cells.map(({ pairs }) => pairs.length / 2));
  const pairs = Buffer.from(cells.flatMap((cell) => cell.pairs));
  return Buffer.concat([count, ...cells.map(({ letters }) => letters), counts, pairs]);
}

/**
 * @param {Buffer} bytes as they were packed
 * @returns {Readonly<Record<string, Readonly<Record<string, number>> | undefined>>} to be asked for one n-gram after
 *   the other; it does not say which there are
 */
export function unpackNgrams(bytes) {
  const count = bytes.readUInt32LE();
  const countsAt = 4 + count * width;
  const pairsAt = new Uint32Array(count + 1);
  pairsAt[0] = countsAt + count;
  for (let at = 0; at < count; at += 1) pairsAt[at + 1] = pairsAt[at] + 2 * bytes[countsAt + at];
  /** @param {string} ngram */
  const scoresOf = (ngram) => {
    const at = ngram.length > width || ngram.includes('\0') ? -1 : findCell(bytes, count, ngram);
    if (at < 0) return undefined;
    /** @type {Record<number, number>} */
    const scores = {};
    for (let pair = pairsAt[at]; pair < pairsAt[at + 1]; pair += 2) scores[bytes[pair]] = bytes[pair + 1];
    return scores;
  };
  return new Proxy({}, { get: (_, ngram) => (typeof ngram === 'string' ? scoresOf(ngram) : undefined) });
}

/**
 * @param {Buffer} bytes
 * @param {number} count
 * @param {string} ngram
 * @returns {number} which n-gram it is; -1: none
 */
function findCell(bytes, count, ngram) {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    const order = compareCell(bytes, 4 + middle * width, ngram);
    if (order === 0) return middle;
    if (order < 0) from = middle + 1;
    else to = middle;
  }
  return -1;
}

/**
 * @param {Buffer} bytes
 * @param {number} start
 * @param {string} ngram
 */
function compareCell(bytes, start, ngram) {
  for (let at = 0; at < width; at += 1) {
    const letter = at < ngram.length ? ngram.charCodeAt(at) : 0;
    const order = bytes[start + at] - letter;
    if (order !== 0) return order;
  }
  return 0;
}
