/** The bare host, or no more than a language or an index file under it; "/?p=12" and "/#!/news/12" are articles. */
export function isFrontPage(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return (
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname) &&
    !/[?&](?:p|id)=\d/.test(search) &&
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
  const gate = to.find((part) => gates.has(part) && !from.includes(part));
  return gate === undefined ? null : `The address leads to “/${gate}”, not to the article.`;
}

function partsOf(address: string): readonly string[] {
  return new URL(address).pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && !/^index\.\w+$/.test(part));
}

/** Parts of an address that no outlet keeps its articles under. */
const gates = new Set([
  ...['login', 'log-in', 'signin', 'sign-in', 'signup', 'register', 'registration', 'account', 'auth', 'sso'],
  ...['consent', 'privacy-gate', 'gdpr', 'cookie-consent', 'cookies', 'subscribe', 'subscription', 'paywall'],
  ...['captcha', 'challenge', 'blocked', 'access-denied', 'error', '404', 'not-found', 'maintenance'],
]);
