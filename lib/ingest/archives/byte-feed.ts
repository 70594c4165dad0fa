/** A file's bytes as they arrive, some of them waiting to be taken; and where in the file they stand. */
export class ByteFeed {
  private waiting: Buffer = Buffer.alloc(0);
  private readonly source: AsyncIterator<Uint8Array>;
  /** Place in the file of the first byte waiting. */
  position = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** What waits, without taking it. */
  get bytes(): Buffer {
    return this.waiting;
  }

  /** Waits until at least `length` bytes are there; false where the file ends before. */
  async has(length: number): Promise<boolean> {
    if (this.waiting.length >= length) return true;
    const parts = [this.waiting];
    let total = this.waiting.length;
    while (total < length) {
      const next = await this.source.next();
      if (next.done) break;
      parts.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length));
      total += next.value.length;
    }
    this.waiting = parts.length === 1 ? this.waiting : Buffer.concat(parts, total);
    return total >= length;
  }

  /** Takes `length` bytes of those waiting. */
  take(length: number): Buffer {
    const taken = this.waiting.subarray(0, length);
    this.waiting = this.waiting.subarray(length);
    this.position += taken.length;
    return taken;
  }

  /** Gives back the last bytes taken, to be read in another way. */
  giveBack(bytes: Buffer): void {
    this.waiting = this.waiting.length === 0 ? bytes : Buffer.concat([bytes, this.waiting]);
    this.position -= bytes.length;
  }

  async close(): Promise<void> {
    await this.source.return?.();
  }
}
