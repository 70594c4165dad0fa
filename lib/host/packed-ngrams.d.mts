type Scores = Readonly<Record<string, number>>;
export function packNgrams(ngrams: Readonly<Record<string, Scores>>): Buffer;
export function unpackNgrams(bytes: Buffer): Readonly<Record<string, Scores | undefined>>;
