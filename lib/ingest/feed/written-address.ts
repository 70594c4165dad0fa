/** What stands around an address and is none of it. */
const edge = /[\s"'\u00ad\u200b-\u200f\u2060\ufeff]/;
/** More is no address, and nothing to search through. */
const longest = 8000;

/**
 * An address as it was meant where a template wrote more or less than that: a whole <a>, quotation marks, signs that
 * nobody sees, line breaks with the spaces around them, the address twice, a scheme twice or half. Others as they are.
 */
export function writtenAddress(text: string): string {
  if (text.length > longest) return text.trim();
  const linked = /^\s*<a\s[^<>]*?href\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/i.exec(text);
  return withoutEdges(linked?.[1] ?? linked?.[2] ?? linked?.[3] ?? text)
    .replace(/^(https?:\S+)\s+https?:.*$/is, '$1')
    .split(/[\t\n\r]/)
    .map((part) => part.trim())
    .join('')
    .replace(/^https?:\/\/(?=https?:\/)/i, '')
    .replace(/^(https?)(?::\/|\/\/)(?=[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[:/?#]|$))/iu, '$1://');
}

// By hand: an expression for what stands at the end is tried at every run of spaces before it.
function withoutEdges(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && edge.test(text.charAt(from))) from += 1;
  while (to > from && edge.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
