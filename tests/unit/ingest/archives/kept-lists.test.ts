import { afterEach, expect, test } from 'vitest';
import { openAddressList } from '@/lib/ingest/archives/address-list';
import {
  closeArchives,
  only,
  plainReader,
  requestOf,
  span,
  startArchive,
} from '@/tests/support/archives/archive-server';

afterEach(closeArchives);

const [wall, gate] = ['https://o.example/2025/wall', 'https://other.example/gate-12345.html'];

/** The pages of a list as programs keep them, with their headlines; or why it was not read. */
async function pagesOf(body: string) {
  const archive = await startArchive(() => undefined);
  const files = [{ name: 'list', body: Buffer.from(body) }];
  const opened = openAddressList({ ...archive.door, reader: plainReader, files });
  const reading = await opened.read(only([...opened.steps(span)]), requestOf());
  if (reading.kind !== 'read') return reading.kind;
  return reading.candidates.map(({ address, headline }) => [address, headline]);
}

const both = [
  [wall, 'The wall'],
  [gate, 'The gate'],
];
const bare = [
  [wall, null],
  [gate, null],
];

test.each([
  [
    'a browser',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1><META CHARSET="UTF-8"><H1>Kept</H1><DL><p><DT><H3>News</H3><DL><p>
<DT><A HREF="${wall}" ADD_DATE="1755253351" ICON="data:image/png;base64,AA">The <b>wall</b></A><DD>A note, https://note.example/
<DT><A HREF="${gate}">The gate</A><DT><A HREF="javascript:alert(1)">A script</A></DL></DL>`,
    both,
  ],
  [
    'a program for later',
    `<!DOCTYPE html><html><title>Export</title><body><h1>Unread</h1><ul><li><a href="${wall}" time_added="1" tags="">The wall</a></li>
<li><a href="${gate}" time_added="2" tags="x">The gate</a></li></ul></body></html>`,
    both,
  ],
  ['a page that is no list', `<html><body><a href="${wall}">The wall</a></body></html>`, 'failed'],
])('bookmarks of %s', async (_what, body, pages) => expect(await pagesOf(body)).toEqual(pages));

const json = (value: unknown) => JSON.stringify(value);
test.each([
  ['addresses alone', json([wall, gate]), bare],
  [
    '"url"',
    json([
      { id: 1, url: wall, title: 'The wall', tags: [] },
      { url: gate, title: 'The gate' },
    ]),
    both,
  ],
  [
    '"href" and "description"',
    json([
      { href: wall, description: 'The wall' },
      { href: gate, description: 'The gate' },
    ]),
    both,
  ],
  [
    '"URL"',
    json([
      { id: 'a', URL: wall, title: 'The wall' },
      { id: 'b', URL: gate, title: 'The gate' },
    ]),
    both,
  ],
  [
    '"uri" within folders',
    json({
      title: 'menu',
      children: [
        { title: 'News', children: [{ title: 'The wall', uri: wall }] },
        { title: 'The gate', uri: gate },
      ],
    }),
    both,
  ],
  [
    'an object within',
    json({
      kept: [
        { title: 'The wall', content: { url: wall, image: 'https://cdn.example/1.jpg' } },
        { title: 'The gate', content: { url: gate } },
      ],
    }),
    both,
  ],
  [
    'our own export',
    json({
      articles: [
        {
          permalink: 'https://p.example/articles/1',
          original: wall,
          outlet: { home: 'https://o.example/' },
          headline: 'The wall',
        },
        { permalink: 'https://p.example/articles/2', original: gate, headline: 'The gate' },
      ],
    }),
    both,
  ],
  [
    'a line each',
    `${json({ url: wall, title: 'The wall' })}\n\n${json({ url: gate, title: 'The gate' })}\n`,
    both,
  ],
  [
    'a folder whose name is no headline',
    json({ title: 'News', children: [{ uri: wall }, { uri: gate }] }),
    bare,
  ],
  ['no address', json({ data: [1, 2, { title: 'The wall', place: 'o.example' }] }), 'failed'],
  ['a front of brackets', '{'.repeat(200_000), 'failed'],
])('JSON with %s', async (_what, body, pages) => expect(await pagesOf(body)).toEqual(pages));

test.each([
  [
    'RIS',
    `TY  - NEWS\r\nTI  - The wall\r\nUR  - ${wall}\r\nER  - \r\n\r\nTY  - NEWS\r\nUR  - ${gate}\r\nER  - \r\n`,
  ],
  [
    'BibTeX',
    `@article{a,\n  title = {{The wall, now}},\n  url = {${wall}},\n}\n@misc{b,\n  howpublished = {\\url{${gate}}},\n}\n`,
  ],
  ['Markdown', `# Kept\n\n- [The wall](${wall}), read\n* <${gate}>\n`],
  ['Org', `* [[${wall}][The wall]]\n* [[${gate}][The gate]]\n`],
  ['a wiki', `* {{cite news |url=${wall} |title=The wall}}\n* [${gate} The gate]\n`],
  ['prose', `He wrote on ${wall}, and later (${gate}).\nThat is all.\n`],
  ['numbers', `1. ${wall}\n2) ${gate}\n`],
  ['remarks behind', `${wall} # read\n${gate} – not yet\n`],
  ['bars', `The wall | ${wall}\nThe gate|${gate}\n`],
  ['shortcuts', `[InternetShortcut]\r\nURL=${wall}\r\n[InternetShortcut]\r\nURL=${gate}\r\n`],
])('addresses in lines of %s', async (_what, body) => expect(await pagesOf(body)).toEqual(bare));

test.each([
  ['a bracket of its own', 'See https://o.example/Wall_(2025) now', 'https://o.example/Wall_(2025)'],
  ['a full stop behind', 'See https://o.example/wall.', 'https://o.example/wall'],
  ['a quotation around', 'See “https://o.example/wall”, he said', 'https://o.example/wall'],
  ['a query', '- https://o.example/?id=7&x=a,b (new)', 'https://o.example/?id=7&x=a,b'],
])('an address in prose with %s', async (_what, line, address) => {
  expect(await pagesOf(`${line}\nand more\n`)).toEqual([[address, null]]);
});

test.each([
  [
    'permalink before original',
    'id,permalink,original,headline',
    `1,https://p.example/1,${wall},The wall\n2,https://p.example/2,${gate},The gate`,
  ],
  [
    'a note before the address',
    'title,source,url',
    `The wall,https://n.example/1,${wall}\nThe gate,https://n.example/2,${gate}`,
  ],
])('of several columns the outlet’s own page is taken: %s', async (_what, head, rows) => {
  expect(await pagesOf(`${head}\n${rows}\n`)).toEqual(both.map(([page, title]) => [page, title]));
});

test.each([
  [
    'XBEL',
    `<?xml version="1.0"?><!DOCTYPE xbel><xbel version="1.0"><title>Mine</title><folder><bookmark href="${wall}"><title>The wall</title></bookmark><bookmark href="${gate}"><title>The gate</title></bookmark></folder></xbel>`,
    both,
  ],
  [
    'posts',
    `<posts user="ada"><post href="${wall}" description="The wall"/><post href="${gate}" description="The gate"/></posts>`,
    both,
  ],
  [
    'a property list',
    `<?xml version="1.0"?><plist version="1.0"><dict><key>URLString</key><string>${wall}</string><key>a</key><string>x</string><string>${gate}</string></dict></plist>`,
    bare,
  ],
  ['JSON by address', json({ [wall]: 'The wall', [gate]: 'The gate' }), both],
  ['JSON of other words', json({ a: 'The wall', [gate]: 'The gate' }), 'failed'],
  ['markup without addresses', '<posts><post href="a"/></posts>', 'failed'],
  ['a bar for a separator', `title|url\nThe wall|${wall}\nThe gate|${gate}\n`, both],
  ['spaces before quotation marks', `"title", "url"\n"The wall", "${wall}"\n"The gate", "${gate}"\n`, both],
  ['a head in German', `Titel;Adresse\nThe wall;${wall}\nThe gate;${gate}\n`, both],
  [
    'no scheme',
    `title,url\nThe wall,www.${wall.replace(/^https?:\/\//, '')}\n`,
    [[`https://www.${wall.replace(/^https?:\/\//, '')}`, 'The wall']],
  ],
  [
    'copies of the Wayback Machine',
    `https://web.archive.org/web/20250815102231/${wall}\nhttp://archive.org/web/2025id_/${gate}\n`,
    bare,
  ],
  ['files, which are no hosts', 'title,url\nThe wall,wall.txt\nThe gate,gate/a.html\n', []],
])('a list as %s', async (_what, body, pages) => expect(await pagesOf(body)).toEqual(pages));

test.each([
  ['marks of the words themselves', `title\turl\n"The" wall\t${wall}\n`, '"The" wall'],
  ['marks behind strokes', `"title","url"\n"The \\"wall\\"","${wall}"\n`, 'The "wall"'],
  ['a stroke at its end', `"title","url"\n"The wall\\","${wall}"\n`, 'The wall\\'],
  ['doubled marks', `"title","url"\n"The ""wall""","${wall}"\n`, 'The "wall"'],
  ['the apostrophe of our own exports', `title,url\n'=wall,${wall}\n`, '=wall'],
  ['an apostrophe of its own', `title,url\n'Wall' falls,${wall}\n`, "'Wall' falls"],
])('a headline with %s', async (_what, body, headline) => {
  expect(await pagesOf(body)).toEqual([[wall, headline]]);
});

test('an outline is one behind a long remark, too', async () => {
  const outline = `<?xml version="1.0"?><!--${'x'.repeat(9000)}--><opml><body><outline url="${wall}" text="The wall"/></body></opml>`;
  expect(await pagesOf(outline)).toEqual([[wall, 'The wall']]);
});
