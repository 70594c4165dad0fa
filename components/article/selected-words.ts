/** Letters of a selection that go into a link: enough to find it again, few enough for a chat. */
const longest = 160;

/**
 * The address of selected words: `hl=` for us, a text fragment for browsers that know it. Null where the
 * selection is empty or not in an article's text. `path` is the page's own address.
 */
export function selectedAddress(path: string, selection: Selection | null): string | null {
  const inText = (node: Node | null): boolean =>
    (node instanceof Element ? node : node?.parentElement)?.closest('[data-quotable]') != null;
  if (selection === null || selection.isCollapsed) return null;
  if (!inText(selection.anchorNode) || !inText(selection.focusNode)) return null;
  const lines = selection
    .toString()
    .replace(/\p{Cs}/gu, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  // A quotation mark would end the phrase; the search takes it for a space anyway.
  const phrase = cutWords(first, longest)
    .replace(/["“”„«»「」『』]/g, ' ')
    .trim();
  const fragment =
    lines.length === 1 && first.length <= longest
      ? encode(first)
      : `${encode(cutWords(first, 40))},${encode(lastWords(last, 40))}`;
  const address = `${path}${path.includes('?') ? '&' : '?'}hl=${encodeURIComponent(`"${phrase}"`).replace(/%20/g, '+')}`;
  return new URL(`${address}#hl:~:text=${fragment}`, window.location.href).href;
}

/** Half an emoji, or half a rare sign of Chinese, which no address can hold. */
const halfLetter = /^\p{Cs}|\p{Cs}$/gu;

function cutWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return text.slice(0, space > 0 ? space : length).replace(halfLetter, '');
}

function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.indexOf(' ', text.length - length);
  return (space === -1 ? text.slice(-length) : text.slice(space + 1)).replace(halfLetter, '');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
