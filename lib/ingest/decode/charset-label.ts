import iconv from 'iconv-lite';

/** Names that `TextDecoder` does not know, and its own for charsets that iconv-lite has under another or as a part of a wider one. */
const aliases = new Map<string, string>([
  ['latin-1', 'latin1'],
  ['gbk', 'gb18030'],
  ['big5', 'big5-hkscs'],
  ['ks_c_5601', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['iso-8859-8-i', 'iso-8859-8'],
  ['x-mac-cyrillic', 'maccyrillic'],
  ['macintosh', 'macroman'],
  ['utf-7', 'utf7'],
  ['hz-gb-2312', 'hz'],
]);

/** A label as a charset that iconv-lite or the platform can decode; null for an unknown one. */
export function knownCharset(label: string | null): string | null {
  if (label === null) return null;
  const name = standardName(label.toLowerCase());
  const meant = aliases.get(name) ?? name;
  if (meant.startsWith('iso-2022') || meant === 'hz') return meant;
  // A document whose declaration could be read byte by byte is not in wide characters, whatever it says.
  if (/^(?:utf-?(?:16|32)|ucs-?[24]|iso-10646)/.test(meant)) return null;
  return iconv.encodingExists(meant) ? meant : null;
}

/** A label as the web calls its charset (WHATWG Encoding, 4.2), but Latin 1 and ASCII by their own name: they are a default. */
function standardName(label: string): string {
  try {
    const name = new TextDecoder(label).encoding;
    return name === 'windows-1252' && !label.includes('1252') ? 'latin1' : name;
  } catch {
    return label;
  }
}

/** What Windows has in place of the charset of a label: its letters and quotation marks are where that has controls. */
export const windowsOf: ReadonlyMap<string, string> = new Map([
  ['iso-8859-2', 'windows-1250'],
  ['iso-8859-3', 'windows-1254'],
  ['iso-8859-4', 'windows-1257'],
  ['iso-8859-5', 'windows-1251'],
  ['iso-8859-6', 'windows-1256'],
  ['iso-8859-7', 'windows-1253'],
  ['iso-8859-8', 'windows-1255'],
  ['iso-8859-13', 'windows-1257'],
  ['iso-8859-15', 'windows-1252'],
]);
