/** A mark stands in many texts only where it is a set phrase, or a report that went round the world. */
const mostLooked = 48;
/** Texts with fewer marks in common are not compared; a single one may be a set phrase. */
const fewestMarks = 2;
const free = -1;

/**
 * Which texts have which marks: an open table of numbers, since a map of millions of objects takes ten times the
 * memory. Texts are known by their place, in the order in which they were added.
 */
export class MarkIndex {
  private marks = new Int32Array(1024);
  /** The last entry of each mark. */
  private heads = new Int32Array(1024).fill(free);
  private used = 0;
  private texts = new Int32Array(1024);
  private earlier = new Int32Array(1024);
  private entries = 0;
  private hits = new Uint16Array(1024);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Adds a text and returns its place. */
  add(marks: Int32Array): number {
    const text = this.count;
    this.count += 1;
    if (this.count > this.hits.length) this.hits = new Uint16Array(this.hits.length * 2);
    for (const mark of marks) this.enter(mark, text);
    return text;
  }

  /** The places of texts that have marks in common with these, most first; at most as many as asked for. */
  candidates(marks: Int32Array, most = 48): readonly number[] {
    const found: number[] = [];
    for (const mark of marks) {
      let entry = this.heads[this.slotOf(mark)] ?? free;
      for (let looked = 0; entry !== free && looked < mostLooked; looked += 1) {
        const text = this.texts[entry] ?? 0;
        const before = this.hits[text] ?? 0;
        if (before === 0) found.push(text);
        this.hits[text] = before + 1;
        entry = this.earlier[entry] ?? free;
      }
    }
    const fewest = Math.min(fewestMarks, marks.length);
    const counted = found.map((text) => ({ text, hits: this.hits[text] ?? 0 }));
    for (const text of found) this.hits[text] = 0;
    return counted
      .filter(({ hits }) => hits >= fewest)
      .toSorted((one, other) => other.hits - one.hits || one.text - other.text)
      .slice(0, most)
      .map(({ text }) => text);
  }

  private enter(mark: number, text: number) {
    if (this.used * 10 > this.marks.length * 7) this.widen();
    if (this.entries === this.texts.length) {
      this.texts = doubled(this.texts);
      this.earlier = doubled(this.earlier);
    }
    const slot = this.slotOf(mark);
    const head = this.heads[slot] ?? free;
    if (head === free) this.used += 1;
    this.marks[slot] = mark;
    this.heads[slot] = this.entries;
    this.texts[this.entries] = text;
    this.earlier[this.entries] = head;
    this.entries += 1;
  }

  /** Where the mark is, or where it would be. */
  private slotOf(mark: number): number {
    const mask = this.marks.length - 1;
    let slot = (Math.imul(mark, 0x9e3779b1) >>> 7) & mask;
    while (this.heads[slot] !== free && this.marks[slot] !== mark) slot = (slot + 1) & mask;
    return slot;
  }

  private widen() {
    const [marks, heads] = [this.marks, this.heads];
    this.marks = new Int32Array(marks.length * 2);
    this.heads = new Int32Array(marks.length * 2).fill(free);
    heads.forEach((head, at) => {
      if (head === free) return;
      const slot = this.slotOf(marks[at] ?? 0);
      this.marks[slot] = marks[at] ?? 0;
      this.heads[slot] = head;
    });
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}
