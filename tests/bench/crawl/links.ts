import { load } from 'cheerio';

/** Attributes of HTML that hold an address, and the elements that have them. */
const addressed = {
  href: 'a[href], link[href], area[href]',
  src: 'script[src], img[src], iframe[src], source[src]',
  action: 'form[action]',
} as const;

interface LinkingAnswer {
  /** The address that was asked, absolute. */
  readonly address: string;
  readonly type: string;
  readonly location: string | null;
  readonly text: string;
}

/** Addresses of the same site that an answer of any form names, as path and query, each once. */
export function listLinks({ address, type, location, text }: LinkingAnswer): readonly string[] {
  const { origin } = new URL(address);
  const found = [
    ...(location === null ? [] : [location]),
    ...(type.startsWith('text/html') ? attributesOf(text) : []),
    ...wholeAddresses(text, origin),
  ];
  const own = found.flatMap((link) => {
    if (!URL.canParse(link, address)) return [];
    const url = new URL(link, address);
    return url.origin === origin ? [url.pathname + url.search] : [];
  });
  return [...new Set(own)];
}

function attributesOf(html: string): readonly string[] {
  const page = load(html);
  return Object.entries(addressed).flatMap(([name, selector]) =>
    page(selector)
      .map((_, element) => page(element).attr(name) ?? '')
      .get(),
  );
}

/** Addresses that are written out: in feeds, in JSON, in the text that a reader copies. */
function wholeAddresses(text: string, origin: string): readonly string[] {
  const plain = text
    .replaceAll('\\/', '/')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
  return (
    plain.match(new RegExp(`${origin}[^\\s"'<>\\\\{}\`|),;&]*(?:&[^\\s"'<>\\\\{}\`|),;&]+)*`, 'g')) ?? []
  );
}
