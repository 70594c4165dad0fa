import { isTelling, tellingParts } from './address-parts';
import { doubtfulNames, likelyForms, likelyNames, trackingNames, trackingPrefixes } from './tracking-names';

/** Names of tracking only with a value that says so: "source=rss", but not "source=archive-7". */
const sometimes = new Set(
  'source src from via mod medium origin channel cid sh action chn sr dcmp'.split(' '),
);
const elsewhereNames = [
  'rss|rss[-_].*|rssfeed|feed|click',
  'twitter|x|facebook|fb|telegram|tg|whatsapp|wa|viber|linkedin|reddit|vk|pinterest',
  'email|e-mail|mail|newsletter|app|push',
  'social|share|sharing|copy|copylink|link',
  'google|googlenews|flipboard',
  'homepage|home|hp|front|web',
];
const elsewhere = new RegExp(`^(?:${elsewhereNames.join('|')})$`, 'i');
const isSwitch = /^(?:|1|true|yes|on)$/i;
const switches = new Set('rss feed share shared'.split(' '));
const amp = /^(?:amp|outputtype|output_type|is_?amp|amp_?mode|output)$/i;
/** Names of the form that a page is shown in; under them a figure may be one of several pages. */
const form =
  /^(?:view|mode|platform|type|format|service|client|layout|template|tpl|display|device|version|theme)$/i;
const ampForm = /^amp(?:-type|html|page)?$/i;
const otherForm = /^(?:print(?:able|er)?|printer[-_]?friendly|mobile|desktop|all)$/i;
/** What only makes a page longer or plainer, where it is switched on: "print=1", "fullpage=true", "comments=1". */
const longer =
  /^(?:print(?:able|page|view|[-_]view)?|(?:full|single|one)[-_]?page|(?:show|view)?comments|fullview)$/i;

/**
 * The query of an address without the parameters that do not tell articles apart; empty, or with its question mark.
 * A number under the name of a tracking parameter may be an article's, unless the path names one by itself.
 */
export function plainQuery(url: URL): string {
  const told = tellingParts(url);
  const hasTellingPath = isTelling(told);
  const isNumbered = told.numbers.some((number) => /^\d{5,}$/.test(number));
  const isScript = /\.(?:php|aspx?|jsp|cgi|pl)$|\/\w{1,2}$/i.test(url.pathname);
  const pairs = url.search.replace(/^\?/, '').split('&').map(withoutSecondQuery);
  const left = pairs.filter((pair) => pair !== '' && !isTracking(pair, { hasTellingPath, isNumbered }));
  const isTold = hasTellingPath || left.length > 1;
  const kept = left.filter(
    (pair) => !(isTold && isForm(pair)) && (isScript || !isPart(pair, hasTellingPath)),
  );
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/**
 * Whether a parameter may be left out where the page itself says that it does not matter: its name is one of
 * tracking, or of a part of an article.
 */
export function mayBeDropped(pair: string): boolean {
  const name = nameOf(pair);
  const isTold = isSure(name) || isLikely(name) || doubtfulNames.test(name);
  return isTold || sometimes.has(name) || parts.has(name) || pageWords.has(name);
}

const parts = new Set('print comments view mode lang'.split(' '));
const pageWords = new Set(
  'page pg seite pagina page_num pagenum sayfa strona sida side sivu oldal'.split(' '),
);

function isSure(name: string): boolean {
  return trackingPrefixes.test(name) || trackingNames.has(name);
}

function isLikely(name: string): boolean {
  return likelyNames.has(name) || likelyForms.test(name);
}

/** The name of a pair of a query, in lower case. */
export function nameOf(pair: string): string {
  return (pair.split('=', 1)[0] ?? '').toLowerCase().replace(/^amp;/, '');
}

/** "id=7?utm_source=rss": whoever adds tracking does not always look whether there is a query. */
function withoutSecondQuery(pair: string): string {
  const mark = pair.indexOf('?');
  const name = nameOf(pair.slice(mark + 1));
  return mark === -1 || !isSure(name) ? pair : pair.slice(0, mark);
}

function textOf(pair: string): string {
  return pair.slice((pair.split('=', 1)[0] ?? '').length + 1);
}

interface PathKind {
  readonly hasTellingPath: boolean;
  /** Whether the path has the number of an article. */
  readonly isNumbered: boolean;
}

function isTracking(pair: string, { hasTellingPath, isNumbered }: PathKind): boolean {
  const [name, value] = [nameOf(pair), textOf(pair)];
  if (isSure(name)) return true;
  if (doubtfulNames.test(name)) return isNumbered;
  // What keeps a cache off: the time in seconds or thousandths.
  if (/^(?:t|time|v|ver|cache)$/.test(name)) return isNumbered && /^1[5-9]\d{8}(?:\d{3})?$/.test(value);
  // Blogger's form for phones.
  if (name === 'm') return hasTellingPath && /^[01]$/.test(value);
  if (amp.test(name)) return /^(?:amp(?:-type)?|1|true|)$/i.test(value);
  if (form.test(name) && ampForm.test(value)) return true;
  if (isLikely(name))
    return hasTellingPath || elsewhere.test(value) || (switches.has(name) && isSwitch.test(value));
  return sometimes.has(name) && elsewhere.test(value);
}

/** A form of an article that something else in the address tells: print, all pages in one, what phones are shown. */
function isForm(pair: string): boolean {
  const [name, value] = [nameOf(pair), textOf(pair)];
  if (form.test(name)) return value === '' || otherForm.test(value);
  if (longer.test(name)) return isSwitch.test(value);
  return (
    /^(?:page[-_]?wanted|page|pg|seite|pagina)$/.test(name) && /^(?:all|full|single|print)$/i.test(value)
  );
}

/** One of the pages of an article, an entry of a live blog, a second of a film: "page=2", "page=with:block-68", "t=31s". */
function isPart(pair: string, hasTellingPath: boolean): boolean {
  const [name, value] = [nameOf(pair), textOf(pair)];
  if (name === 'page') return /^\d$|^with(?::|%3a)block/i.test(value);
  if (pageWords.has(name)) return hasTellingPath && /^\d$/.test(value);
  return name === 't' && /^(?:\d+h)?(?:\d+m)?\d+s$/.test(value);
}
