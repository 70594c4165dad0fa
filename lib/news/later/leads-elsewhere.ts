import { isTelling, namesItem, tellingParts } from '@/lib/news/address-parts';
import { registrableSite } from '@/lib/news/site';

/** The bare host, or no more than a language and an index file under it; "/?p=12" and "/#!/news/12" are articles. */
export function isFrontPage(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return (
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?(?:\/|$))?(?:(?:index|default|home)(?:\.\w+|\/?))?$/i.test(pathname) &&
    !search.slice(1).split('&').some(namesItem) &&
    !hash.startsWith('#!/')
  );
}

/**
 * Why the address that answered, after redirects, cannot be that of the article that was asked for: the
 * front page, a section that the article stood in, or a page to sign in or to consent at. Null where it may be.
 */
export function whyElsewhere(asked: string, answered: string): string | null {
  if (asked === answered) return null;
  if (isFrontPage(answered) && !isFrontPage(asked))
    return 'The address leads to the outlet’s front page, not to the article.';
  const [from, to] = [partsOf(asked), partsOf(answered)];
  if (to.length > 0 && to.length < from.length && to.every((part, at) => part === from[at]))
    return 'The address leads to a section of the outlet, not to the article.';
  const gate =
    gateOf(asked, answered) ?? (isTelling(tellingParts(new URL(answered))) ? null : listOf(from, to));
  return gate === null ? null : `The address leads to “${gate}”, not to the article.`;
}

/**
 * The part of an address under which an outlet lists what it has, "/tag" or "/search", and which another has not; null
 * where it has none. Where articles went out of an outlet's house, its machines lead to what comes nearest.
 */
function listOf(from: readonly string[], to: readonly string[]): string | null {
  const under = to.slice(0, -1).find((part) => lists.has(gateName(part)) && !from.includes(part));
  if (under !== undefined && to.length <= 3) return `/${under}`;
  const [only] = to;
  if (only !== undefined && heads.has(gateName(only)) && to.length > 1 && isDayAlone(to.slice(1)))
    return `/${only}`;
  return only !== undefined &&
    to.length === 1 &&
    from.length > 1 &&
    (lists.has(gateName(only)) || heads.has(gateName(only)))
    ? `/${only}`
    : null;
}

/** "2025/08": what an archive of days has its pages under. */
function isDayAlone(parts: readonly string[]): boolean {
  return /^(?:19|20)\d\d(?:\/\d\d?){0,2}$/.test(parts.join('/'));
}

/**
 * The part of an address that no article stands under and that another address has not, "/login" or "consent.": null
 * where it has none. "/404.html", "/users/sign_in" and "/v2/collectConsent" are such.
 */
export function gateOf(asked: string, answered: string): string | null {
  const from = new Set(partsOf(asked).map(gateName));
  const part = partsOf(answered).find((one) => gates.has(gateName(one)) && !from.has(gateName(one)));
  if (part !== undefined) return `/${part}`;
  const label = labelsOf(answered).find(
    (one) => (gates.has(one) || tills.has(one)) && !labelsOf(asked).includes(one),
  );
  return label === undefined ? null : `${label}.`;
}

function gateName(part: string): string {
  return part.replace(/\.(?:html?|php|aspx?|jsp)$/, '').replaceAll('_', '-');
}

/** What stands before the site in an address's host: "consent" of "consent.outlet.example". */
function labelsOf(address: string): readonly string[] {
  const { hostname } = new URL(address);
  return hostname.slice(0, -registrableSite(hostname).length).split('.');
}

function partsOf(address: string): readonly string[] {
  return new URL(address).pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && !/^index\.\w+$/.test(part));
}

/** Parts of an address that no outlet keeps its articles under. */
const gates = new Set(
  (
    'login log-in signin sign-in signup register registration account auth sso consent privacy-gate gdpr ' +
    'cookie-consent cookies subscribe subscription paywall collectconsent cookie-wall cookiewall ' +
    'privacy-wall age-gate sign-up captcha challenge blocked access-denied error 404 not-found ' +
    'maintenance notfound page-not-found pagenotfound error404 error-404 error-page errorpage anmelden ' +
    'einloggen registrieren connexion inscription iniciar-sesion accedi logowanie giris geo-block ' +
    'geoblock geo-blocked geoblocked region-blocked region-unavailable unavailable not-available ' +
    'not-available-in-your-region not-available-in-your-country unavailable-location unsupported-browser ' +
    'article-not-found seite-nicht-gefunden nicht-gefunden pagina-no-encontrada no-encontrado no-encontrada ' +
    'page-introuvable introuvable pagina-non-trovata non-trovata pagina-nao-encontrada nao-encontrada ' +
    'strona-nie-znaleziona nie-znaleziono stranka-nenalezena sidan-hittades-inte ' +
    'adblock ad-block bot-check blockpage block-page -incapsula-resource distil-r-blocked ' +
    'distil-r-captcha suspendedpage.cgi domain-suspended under-maintenance wartung'
  ).split(' '),
);

/** Hosts of an outlet at which readers subscribe and pay. */
const tills = new Set('abo abos abonnement abonnements suscripciones shop boutique'.split(' '));

/** Parts of an address under which lists stand, and which stand for one by themselves. */
const lists = new Set(
  (
    'search suche recherche buscar busca buscador cerca zoeken szukaj arama poisk sok tag tags topic ' +
    'topics category categories thema themen tema temas sujet etiqueta author authors autor autoren ' +
    'auteur'
  ).split(' '),
);
const heads = new Set(
  (
    'news latest latest-news all-news archive archives archiv home start world politics noticias ' +
    'ultimas-noticias actualites nachrichten novosti news-archive sitemap gone removed oops sorry closed ' +
    'abo abonnement abonnements abonnieren suscripcion suscribete suscripciones assine abbonati abbonamenti ' +
    'prenumerata prenumerera abonneren podpiska premium 410'
  ).split(' '),
);
