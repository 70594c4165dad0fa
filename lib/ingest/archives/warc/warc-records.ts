/** Lines of a record's head, all together. */
const longestHead = 256 * 1024;
/** A record that is larger is no article. */
export const longestRecord = 20 * 1024 * 1024;

export interface WarcRecord {
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where it begins: in the file, or where its gzip member does. */
  readonly position: number;
  /** Bytes of its block. */
  readonly length: number;
}

export type WarcEvent =
  | { readonly kind: 'record'; readonly record: WarcRecord; readonly block: Buffer }
  | { readonly kind: 'passed-over'; readonly position: number; readonly why: string };

type State = 'between' | 'head' | 'block' | 'after';

/**
 * Tells records of a WARC file (ISO 28500) apart as their bytes go by. Only blocks that `keeps` asks for are
 * collected; the others are counted off. A record is given once it is known to end where it says it does. After
 * damage everything up to the next "WARC/" at the start of a line is passed over, and said once.
 */
export class WarcRecords {
  private state: State = 'between';
  private line: Buffer[] = [];
  private lineLength = 0;
  private head: string[] = [];
  private headLength = 0;
  private start = 0;
  private record: WarcRecord | null = null;
  private isKept = false;
  private block: Buffer[] = [];
  private left = 0;
  private isLost = false;
  private events: WarcEvent[] = [];
  /** Records that began, whatever came of them. */
  seen = 0;

  constructor(private readonly keeps: (record: WarcRecord) => boolean) {}

  /** `positionOf`: where in the file the byte at a place of `bytes` stands. */
  push(bytes: Buffer, positionOf: (at: number) => number): readonly WarcEvent[] {
    let at = 0;
    while (at < bytes.length) {
      if (this.state === 'block') {
        at += this.takeBlock(bytes.subarray(at, at + this.left));
        continue;
      }
      if (this.lineLength === 0 && this.state === 'between') this.start = positionOf(at);
      const end = bytes.indexOf(10, at);
      this.addToLine(bytes.subarray(at, end < 0 ? bytes.length : end));
      at = end < 0 ? bytes.length : end + 1;
      if (end >= 0) this.endLine();
    }
    return this.given();
  }

  /** What was under way is not to be trusted. */
  damage(position: number, why: string): readonly WarcEvent[] {
    this.lose(this.record?.position ?? position, why);
    return this.given();
  }

  /** No more bytes. */
  end(): readonly WarcEvent[] {
    const isHalf = this.state === 'head' || this.state === 'block';
    if (this.lineLength > 0 && !isHalf) this.endLine();
    if (isHalf || this.state === 'head') this.lose(this.start, 'The file ends within a record.');
    else if (this.state === 'after') this.finish();
    return this.given();
  }

  private given(): readonly WarcEvent[] {
    const { events } = this;
    this.events = [];
    return events;
  }

  private takeBlock(bytes: Buffer): number {
    if (this.isKept) this.block.push(Buffer.from(bytes));
    this.left -= bytes.length;
    if (this.left === 0) this.state = 'after';
    return bytes.length;
  }

  private addToLine(bytes: Buffer): void {
    this.lineLength += bytes.length;
    // A line that is too long is looked at no further than to say so.
    if (this.lineLength <= longestHead) this.line.push(Buffer.from(bytes));
  }

  private endLine(): void {
    const isTooLong = this.lineLength > longestHead;
    const text = Buffer.concat(this.line).toString('utf8').replace(/\r$/, '');
    this.line = [];
    this.lineLength = 0;
    if (this.state === 'after') {
      // The block is followed by two line ends; anything else shows that its length was wrong.
      if (text === '' && !isTooLong) this.finish();
      else {
        this.lose(this.start, 'A record is not as long as it says.');
        this.between(text);
      }
    } else if (this.state === 'between') this.between(text);
    else if (text === '') this.endHead();
    else this.addHead(text, isTooLong);
  }

  private between(text: string): void {
    if (/^WARC\/\d/.test(text)) {
      this.state = 'head';
      this.head = [];
      this.headLength = 0;
      this.seen++;
      this.isLost = false;
    } else if (text !== '') this.lose(this.start, 'Something other than a record stands here.');
  }

  private addHead(text: string, isTooLong: boolean): void {
    this.headLength += text.length + 2;
    if (isTooLong || this.headLength > longestHead)
      this.lose(this.start, 'The head of a record is too long.');
    else if (/^[ \t]/.test(text)) this.head.push(`${this.head.pop() ?? ''} ${text.trim()}`);
    else this.head.push(text);
  }

  private endHead(): void {
    const fields = new Map<string, string>();
    for (const line of this.head) {
      const colon = line.indexOf(':');
      if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
    }
    this.head = [];
    const written = fields.get('content-length') ?? '';
    if (!/^\d{1,15}$/.test(written)) {
      this.lose(this.start, 'A record does not say how long it is.');
      return;
    }
    const length = Number(written);
    this.record = { fields, position: this.start, length };
    this.isKept = this.keeps(this.record);
    if (this.isKept && length > longestRecord) {
      this.isKept = false;
      const why = 'A record larger than 20 MB was passed over.';
      this.events.push({ kind: 'passed-over', position: this.start, why });
    }
    this.block = [];
    this.left = length;
    this.state = length === 0 ? 'after' : 'block';
  }

  private finish(): void {
    if (this.isKept && this.record !== null) {
      this.events.push({ kind: 'record', record: this.record, block: Buffer.concat(this.block) });
    }
    this.reset();
  }

  private lose(position: number, why: string): void {
    if (!this.isLost) this.events.push({ kind: 'passed-over', position, why });
    this.isLost = true;
    this.reset();
  }

  private reset(): void {
    this.state = 'between';
    this.record = null;
    this.isKept = false;
    this.block = [];
    this.line = [];
    this.lineLength = 0;
  }
}
