import iconv from 'iconv-lite';

export type Charset = 'utf-8' | 'windows-1251' | 'windows-1252' | 'iso-8859-1' | 'shift_jis';

/**
 * HTML or XML in a charset. Characters that it lacks, or that would come back as others (Shift_JIS
 * has one wave dash for two), become numeric references, as old publishing systems wrote them.
 */
export function encodeText(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  const known = new Map<string, string>();
  const writable = Array.from(text, (character) => {
    const found = known.get(character) ?? inCharset(character, charset);
    known.set(character, found);
    return found;
  });
  return iconv.encode(writable.join(''), charset);
}

function inCharset(character: string, charset: Charset): string {
  const survives = iconv.decode(iconv.encode(character, charset), charset) === character;
  return survives ? character : `&#${character.codePointAt(0)};`;
}
