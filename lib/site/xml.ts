/** Text as XML holds it, in an element or an attribute; what XML 1.0 cannot hold in any form is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** An element with attributes in the order given; text null makes it empty. */
export function xmlElement(
  name: string,
  text: string | null,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `<${name}${given.join('')}`;
  return text === null ? `${open}/>` : `${open}>${escapeXml(text)}</${name}>`;
}

/**
 * An element of RSS that is plain text by its specification: "&" and "<" as hexadecimal references, which the fewest
 * readers take for markup (RSS Best Practices Profile, "Character Data").
 */
export function plainXmlElement(name: string, text: string): string {
  return xmlElement(name, text).replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;');
}
