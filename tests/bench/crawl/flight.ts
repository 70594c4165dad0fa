interface Row {
  /** Hexadecimal; '' where no other row can name it. */
  readonly id: string;
  /** One letter, or two at most, for what is no plain value: "I" a module, "T" a text, "HL" a hint. */
  readonly tag: string;
  readonly content: string;
}

const pushes = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/g;
const opening = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';

/**
 * Takes the data that React's client reads ("flight") out of a page and writes below it the one value that
 * it amounts to. How it is cut into scripts and rows, in which order they come, and which part is written in
 * its place or as a row of its own, depends on how fast the server was. Of a component its name is kept, and
 * not in which module of which bundle it is.
 */
export function layOutFlight(html: string): string {
  const written = [...html.matchAll(pushes)].map(([, push = '[]']) => {
    const [, text = '']: readonly string[] = JSON.parse(push);
    return text;
  });
  if (written.length === 0) return html;
  const rows = readRows(Buffer.from(written.join(''), 'utf8'));
  const hints = rows.filter(({ id }) => id === '').map(({ tag, content }) => tag + content);
  const value = JSON.stringify(resolveRows(rows));
  return [html.replace(opening, '').replace(pushes, ''), value, ...hints.sort(), ''].join('\n');
}

/** Rows end with a line break, except texts: these say how many bytes they have. */
function readRows(bytes: Buffer): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(':', at);
    const id = bytes.toString('utf8', at, colon);
    const [tag = ''] = /^[A-Z]{0,2}/i.exec(bytes.toString('utf8', colon + 1, colon + 3)) ?? [];
    const isText = /^T/.test(tag);
    const comma = bytes.indexOf(',', colon);
    const start = isText ? comma + 1 : colon + 1;
    const lineEnd = bytes.indexOf('\n', start);
    const size = Number(`0x${bytes.toString('utf8', colon + 2, comma)}`);
    const end = isText ? start + size : lineEnd === -1 ? bytes.length : lineEnd;
    const line = bytes.toString('utf8', start, end);
    // A plain value may begin with a letter as well: null, true.
    const isTagged = /^(?:[IEXxRrCP]|H[A-Z])(?=[[{"\d]|$)/.test(line);
    if (isText) rows.push({ id, tag: 'T', content: line });
    else rows.push(isTagged ? { id, ...cutTag(line) } : { id, tag: '', content: line });
    at = isText ? end : end + 1;
  }
  return rows;
}

function cutTag(line: string): Pick<Row, 'tag' | 'content'> {
  const [tag = ''] = /^[A-Za-z]+/.exec(line) ?? [];
  return { tag, content: line.slice(tag.length) };
}

/** "$1b", "$L1b", "$1b:props:children": a row or a part of it, in one of the ways in which one is meant. */
const reference = /^\$([LFTQWBKXih@])?([0-9a-f]+)((?::[^:]+)*)$/;
/** What a path calls the parts of an element, which is written as a list. */
const parts: Readonly<Record<string, number>> = { type: 1, key: 2, props: 3 };

/** The value of row 0, every row that is named in it in its place. */
function resolveRows(rows: readonly Row[]): unknown {
  // A list that is sent piece by piece has several rows of one id.
  const byId = new Map<string, Row[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  const known = new Map<string, unknown>();

  function rowValue(id: string): unknown {
    if (!known.has(id)) {
      known.set(id, '(itself)');
      const values = (byId.get(id) ?? []).map(toValue);
      known.set(id, values.length === 1 ? values[0] : values);
    }
    return known.get(id);
  }

  function toValue({ tag, content }: Row): unknown {
    if (tag === 'T') return content;
    const value: unknown = content === '' ? null : JSON.parse(content);
    if (tag === '') return resolve(value);
    return { [tag]: tag === 'I' && Array.isArray(value) ? resolve(value.slice(2)) : resolve(value) };
  }

  function resolve(value: unknown): unknown {
    if (typeof value === 'string') return resolveText(value);
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, resolve(held)]));
  }

  function resolveText(text: string): unknown {
    const [, kind = '', id, path = ''] = reference.exec(text) ?? [];
    if (id === undefined || !byId.has(id)) return text;
    const value = path.split(':').slice(1).reduce(partOf, rowValue(id));
    return kind === '' || kind === 'L' ? value : { [`$${kind}`]: value };
  }

  return rowValue('0');
}

function partOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const isElement = Array.isArray(value) && value[0] === '$';
  const place = String((isElement ? parts[key] : undefined) ?? key);
  return Object.entries(value).find(([name]) => name === place)?.[1];
}
