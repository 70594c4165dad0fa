import { isTelling, tellingParts } from './address-parts';

/** Parameters that say where a reader came from, never which article it is. */
const prefixes =
  /^(?:utm[_-]|at_|pk_|mtm_|hsa_|wt[_.]|_hs|ga_|gaa_|fb_|vero_|oly_|trk_|cm_mmc|__|ns_|guce_|pinned_post_|mc_|soc_|int_|ref_|gad_|itm_|stm_|matomo_|piwik_|_branch_|_x_tr_|elq)/i;
const sure = new Set(
  (
    'fbclid gclid dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh cmpid icid ncid ocid ito smid ' +
    'smtyp xtor referrer referer refsrc s_cid mkt_tok spm taid sr_share guccounter _ga _gl traffic_source sharetype ' +
    'share_source wtrid fromrss ftag print-friendly tag_campaign wprov sfnsn openinbrowser usp cvid intcmp intcid ' +
    'accesstoken maca mibextid srnd emc feedtype feedname instance_id segment_id regi_id srsltid gclsrc epik rdt_cid ' +
    'tblci dicbo s_kwcid ef_id irclickid _openstat _ke _kx wickedid ml_subscriber ml_subscriber_hash hss_channel ' +
    'sc_cid sref mbid wpisrc wpmm itid tpcc spmailingid spuserid spjobid spreportid echobox icmp rb_clickid cx_testid ' +
    'cx_testvariant cx_artpos pico_new_member pfmredir leadsource cm_ven trkcampaign trackingid lipi link_from from_rss ' +
    // What a cache of AMP pages adds, whatever it says there.
    'amp_js_v amp_gsa usqp _amp ' +
    // A visitor's session, the comment that one answers, a wish for another form: the article is the same.
    'phpsessid jsessionid replytocom noamp nonamp'
  ).split(' '),
);
/** Names that outlets also give to the number of an article: "/v?share=11" is one, "/the-wall-has-fallen?share=11" is not. */
const likely = new Set(
  (
    'ref share shareid shared partner rss feed campaign campaign_id linkid recirc cmp cmp_id ei nb msg nl s si trk ved sa ' +
    'usg feature module pgtype platform mobile noredirect nocache cb ts timestamp refresh redirected'
  ).split(' '),
);
/** Names of tracking only with a value that says so: "source=rss", but not "source=archive-7". */
const sometimes = new Set('source src from via mod medium origin channel cid sh'.split(' '));
const elsewhereNames = [
  'rss|rss[-_].*|feed',
  'twitter|x|facebook|fb|telegram|tg|whatsapp|wa|viber|linkedin|reddit|vk|pinterest',
  'email|e-mail|mail|newsletter|app|push',
  'social|share|sharing|copy|copylink|link',
  'google|googlenews|flipboard',
  'homepage|home|hp|front|web',
];
const elsewhere = new RegExp(`^(?:${elsewhereNames.join('|')})$`, 'i');
const isSwitch = /^(?:|1|true|yes|on)$/i;
const switches = new Set('rss feed share shared'.split(' '));
const amp = /^(?:amp|outputtype|output_type|isamp|output)$/i;
/** Under these a figure may be one of several pages. */
const form = /^(?:view|mode|platform)$/i;

/**
 * The query of an address without the parameters that do not tell articles apart; empty, or with its question mark.
 * A number under the name of a tracking parameter may be an article's, unless the path names one by itself.
 */
export function plainQuery(url: URL): string {
  const hasTellingPath = isTelling(tellingParts(url));
  const isScript = /\.(?:php|aspx?|jsp|cgi|pl)$|\/\w{1,2}$/i.test(url.pathname);
  const kept = url.search
    .replace(/^\?/, '')
    .split('&')
    .map(withoutSecondQuery)
    .filter((pair) => pair !== '' && !isTracking(pair, hasTellingPath) && (isScript || !isPart(pair)));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/**
 * Whether a parameter may be left out where the page itself says that it does not matter: its name is one of
 * tracking, or of a part of an article.
 */
export function mayBeDropped(pair: string): boolean {
  const name = nameOf(pair);
  return prefixes.test(name) || sure.has(name) || likely.has(name) || sometimes.has(name) || parts.has(name);
}

const parts = new Set('page pg seite pagina print comments view mode lang'.split(' '));

/** The name of a pair of a query, in lower case. */
export function nameOf(pair: string): string {
  return (pair.split('=', 1)[0] ?? '').toLowerCase().replace(/^amp;/, '');
}

/** "id=7?utm_source=rss": whoever adds tracking does not always look whether there is a query. */
function withoutSecondQuery(pair: string): string {
  const mark = pair.indexOf('?');
  const name = nameOf(pair.slice(mark + 1));
  return mark === -1 || !(prefixes.test(name) || sure.has(name)) ? pair : pair.slice(0, mark);
}

function textOf(pair: string): string {
  return pair.slice((pair.split('=', 1)[0] ?? '').length + 1);
}

function isTracking(pair: string, hasTellingPath: boolean): boolean {
  const [name, value] = [nameOf(pair), textOf(pair)];
  if (prefixes.test(name) || sure.has(name)) return true;
  // Blogger's form for phones.
  if (name === 'm') return hasTellingPath && /^[01]$/.test(value);
  if (amp.test(name)) return /^(?:amp|1|true|)$/i.test(value);
  if (form.test(name) && /^(?:amp|)$/i.test(value)) return true;
  if (likely.has(name))
    return hasTellingPath || elsewhere.test(value) || (switches.has(name) && isSwitch.test(value));
  return sometimes.has(name) && elsewhere.test(value);
}

/** One of the pages of an article, an entry of a live blog, a second of a film: "page=2", "page=with:block-68", "t=31s". */
function isPart(pair: string): boolean {
  const [name, value] = [nameOf(pair), textOf(pair)];
  if (name === 'page') return /^\d$|^with(?::|%3a)block/i.test(value);
  return name === 't' && /^(?:\d+h)?(?:\d+m)?\d+s$/.test(value);
}
