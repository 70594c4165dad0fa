// What the judges' scripts share. Each is run in the folder where the judges are installed, given the site's origin, and
// prints what it objects to as JSON: [{ "where": "/feed.rss", "what": "…" }].
const origin = process.argv[2];

/** A page of every kind, article pages by the API's first ones. */
export async function listPages() {
  const { articles } = await (await fetch(`${origin}/api/v1/articles?sort=new`)).json();
  const own = articles.slice(0, 3).map(({ permalink }) => new URL(permalink).pathname);
  return [
    ...['/', '/?sort=old', '/?q=Putin', '/?lang=uk,ru', '/outlets', '/sources', '/sources/hours', '/moments'],
    ...['/moments/handshake', '/changes', '/words', '/words?q=Putin', '/about', '/api', '/embed'],
    `/outlets/${articles[0]?.outlet.slug}`,
    ...own,
    ...own.slice(0, 1).flatMap((path) => [`${path}/changes`, `${path}?hl=Putin`]),
  ];
}

export async function read(path) {
  const answer = await fetch(origin + path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.text();
}

const objections = [];

export function object(where, what) {
  objections.push({ where, what });
}

/** Objects where two values differ, as JSON; of lists that are as long as each other, to each item that does. */
export function expectSame(where, of, [seen, wanted]) {
  if (Array.isArray(wanted) && Array.isArray(seen) && wanted.length === seen.length) {
    for (const [place, item] of wanted.entries()) expectOne(where, of, [seen[place], item]);
  } else expectOne(where, of, [seen, wanted]);
}

function expectOne(where, of, [seen, wanted]) {
  const [one, other] = [JSON.stringify(seen), JSON.stringify(wanted)];
  if (one !== other) object(where, `${of}: ${one} instead of ${other}`.slice(0, 400));
}

export function end() {
  process.stdout.write(JSON.stringify(objections));
}
