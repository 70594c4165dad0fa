/** A longer line is no line of any archive; it is passed over, not kept. */
const longestLine = 1024 * 1024;

/** A line's text, or that it was too long to be kept. */
export type Line = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-long' };

/**
 * Splits bytes into lines of UTF-8, all that end in one piece at a time. Ends are \n or \r\n, not part of
 * the line; what stands after the last end is a line too, unless it is empty. Bad bytes become U+FFFD.
 */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array>,
  limit = longestLine,
): AsyncGenerator<readonly Line[]> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) waiting.push(part);
    else waiting = [];
  };
  const end = (): Line => {
    const isTooLong = length > limit;
    const text = isTooLong ? '' : new TextDecoder().decode(Buffer.concat(waiting)).replace(/\r$/, '');
    waiting = [];
    length = 0;
    return isTooLong ? { kind: 'too-long' } : { kind: 'line', text };
  };
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let at = 0;
    for (let next = piece.indexOf(10); next >= 0; next = piece.indexOf(10, at)) {
      add(piece.subarray(at, next));
      lines.push(end());
      at = next + 1;
    }
    if (at < piece.length) add(piece.slice(at));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [end()];
}
