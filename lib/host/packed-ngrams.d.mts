type Scores = Readonly<Record<string, number>>;
export function packNgrams(ngrams: Readonly<Record<string, Scores>>): string;
export function unpackNgrams(packed: string): Readonly<Record<string, Scores | undefined>>;
