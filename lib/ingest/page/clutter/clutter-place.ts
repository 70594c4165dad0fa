import { attribute, type PageElement } from '@/lib/ingest/page/page-node';

/**
 * What a place in a page is named for, by the words in its class, id, role and data attributes:
 * `clutter` is never article text, `doubtful` only where the text itself looks like an article's.
 */
export type PlaceName = 'clutter' | 'doubtful' | 'caption' | 'standfirst' | 'byline' | 'text' | 'plain';

const clutterWords =
  /\b(?:shar(?:e|es|ing)|sharebar|sharetools|socials?|social(?:links|media|share|bar)|follow(?:us)?|related|relatedposts|jprelatedposts|recirc(?:ulation)?|recommend(?:ed|ations?)?|read(?: |-)?(?:more|next|also)|see(?: |-)also|also(?: |-)(?:read|like)|more(?: |-)(?:on|from|stories|news|articles|like)|most(?: |-)?(?:read|popular|viewed|recent)|latest(?:news|posts)?|popular|trending|newsletters?|signup|subscri(?:be|ption|ptions|ber)|paywall|piano|regwall|promo(?:s|tions?)?|advert(?:s|isement|isements|ising|orial)?|ads?|adslot|adbox|adunit|dfp|gpt|sponsor(?:ed|s)?|outbrain|taboola|revcontent|zergnet|mgid|comments?(?:list|form|section|area)?|disqus|respond|replies|cookies?|consent|gdpr|onetrust|didomi|breadcrumbs?|nav(?:bar|igation)?|menu|menubar|footer|site(?: |-)?footer|sidebar|sidenav|widgets?|widgetarea|popup|modal|overlay|lightbox|toolbar|tooltip|tags?|taglist|tagcloud|topics|keywords|skip|screen(?: |-)reader|sr(?: |-)only|visually(?: |-)?hidden|pagination|pager|prev(?:ious)?(?: |-)?next|print(?: |-)?only|noprint|jump(?: |-)?to|poll|quiz|donat(?:e|ion|ions)|appeal|appbox|app(?: |-)(?:banner|promo|download)|login|signin|register|search|disclaimer|license|licence|rating|ratings|reactions|emoji|teaserlist|author(?: |-)(?:bio|box|info|card|description|profile|about)|about(?: |-)author|biography|bio|feedback|corrections? link|audio|player|podcast|video(?: |-)(?:player|list|playlist)|playlist|slideshow|carousel|swiper|slick|toc|accordion|fact ?box(?:es)?|info ?box(?:es)?|ad ?block(?:er)?|table(?: |-)of(?: |-)contents|inhaltsverzeichnis|contents(?: |-)list|breaking|marginalia|embed(?: |-)(?:card|link)|link(?: |-)?(?:list|box))\b/;

/** A machine's digest of the text below it: "summary" alone would be the standfirst. */
const digestWords = /\bai ?(?:summary|digest|overview|disclaimer)\b/;

const doubtfulWords =
  /\b(?:aside|box|teaser|card|info|meta|metadata|callout|factbox|fact|facts|inset|module|widget|rail|secondary|bottom|after|below|end|extra|links?|note|notes|disclosure|correction|author|authors|contributor|timestamp|date|dates|kicker|category|categories|source|hint|banner|tooltip|pullquote|pull)\b/;

const captionWords =
  /\b(?:captions?|credits?|photos?|images?|pictures?|imgtop|newsitem image|thumb(?:nail)?s?|image(?: |-)?(?:source|credit|meta|text|description|info)|photo(?: |-)?(?:credit|graphers?|caption|by|info|description|meta)|picture(?: |-)?(?:caption|credit|text)|figcaption|bildunterschrift|bildtext|bildnachweis|legend|legende|copyright|cutline|media(?: |-)?(?:caption|credit|info|text|meta|description))\b/;

const standfirstWords =
  /\b(?:standfirst|stand first|dek|deck|subtitle|sub title|subheading|sub heading|subheadline|subhead|sub head|sub headline|lead|lede|leadtext|teaser(?: |-)?text|intro|introduction|introtext|vorspann|summary|abstract|excerpt|bajada|entradilla|chapo|chapeau|sottotitolo|occhiello|sapo|anons|podtitle|perex|ingress|manchet)\b/;

const bylineWords =
  /\b(?:by ?lines?|by|authors?|autor|autoren|auteur|autore|reporter|reporters|writers?|writtenby|written by|posted ?on|posted ?by|post ?meta|entry ?meta|article ?meta|article ?info|article ?date|article ?time|pub ?date|publish(?:ed)?(?: ?date| ?on| ?time)?|date ?published|date ?line|time ?stamp|datetime|entry ?date|post ?date|credits? line|last ?updated|updated|modified)\b/;

const textWords =
  /\b(?:article ?(?:body|text|content)|entry ?content|post ?(?:content|body|text)|story ?(?:body|text|content)|content ?body|body ?(?:text|content|copy)|main ?(?:text|content)|text ?body|articlebody|rich ?text|paywall ?content|paragraph|article__body|single ?content)\b/;

const clutterRoles = /^(?:navigation|banner|complementary|contentinfo|dialog|search|menu|alertdialog)$/;
const clutterTags = new Set(['nav', 'footer', 'menu', 'dialog']);
/** Folded away until a reader asks: background, not the report; a whole article in one is excused as any name is. */
const foldedTag = 'details';

/** Names that no article's own container has. */
const sureWords =
  /\b(?:related(?: (?:stories|posts?|articles?|news|content|links|box|items))?|relatedposts|newsletters?(?: (?:box|signup|form))?|teaserlist|breadcrumbs?|recommend(?:ed|ations?)|most(?: |-)?(?:read|popular|viewed)|sidebar|comments (?:area|list|section))$/;

/** Whether a place named as clutter is so by its element, or by a name that stands for nothing else. */
export function isSurelyClutter(element: PageElement): boolean {
  if (clutterTags.has(element.name) || element.name === 'aside') return true;
  return attribute(element, 'class')
    .split(/\s+/)
    .map((name) => wordsOf(name).trim())
    .some((words) => sureWords.test(words) || digestWords.test(words));
}

/** Whether an element is clutter by more than being an <aside>: by its name, its role or another tag. */
export function isClutterName(element: PageElement): boolean {
  if (element.name !== 'aside') return nameOfPlace(element) === 'clutter';
  const role = attribute(element, 'role');
  return (
    clutterWords.test(placeWords(element)) ||
    (role !== '' && role !== 'complementary' && clutterRoles.test(role))
  );
}

const known = new WeakMap<PageElement, PlaceName>();

/** The kind of place that an element names itself. */
export function nameOfPlace(element: PageElement): PlaceName {
  const before = known.get(element);
  if (before !== undefined) return before;
  const name = readName(element);
  known.set(element, name);
  return name;
}

function readName(element: PageElement): PlaceName {
  if (clutterTags.has(element.name)) return 'clutter';
  if (element.name === foldedTag) return 'clutter';
  if (element.name === 'figcaption' || element.name === 'caption') return 'caption';
  const role = attribute(element, 'role');
  if (clutterRoles.test(role)) return 'clutter';
  if (attribute(element, 'itemprop') === 'articleBody') return 'text';
  const words = placeWords(element);
  if (textWords.test(words)) return 'text';
  if (captionWords.test(words)) return 'caption';
  if (digestWords.test(words)) return 'clutter';
  if (standfirstWords.test(words)) return 'standfirst';
  if (clutterWords.test(words)) return 'clutter';
  if (element.name === 'aside' || element.name === 'form') return 'clutter';
  if (bylineWords.test(words)) return 'byline';
  return doubtfulWords.test(words) ? 'doubtful' : 'plain';
}

/** The words of an element's names, in lower case, camelCase and dashes parted. */
export function placeWords(element: PageElement): string {
  const names = [
    attribute(element, 'class'),
    attribute(element, 'id'),
    attribute(element, 'data-testid'),
    attribute(element, 'data-component'),
    attribute(element, 'data-type'),
    attribute(element, 'data-module'),
  ].join(' ');
  return wordsOf(names);
}

function wordsOf(names: string): string {
  return names
    .slice(0, 400)
    .replace(/\b(?:has|with|no|is|not|without)(?:[-_]|(?=[A-Z]))[A-Za-z]+\b/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
}
