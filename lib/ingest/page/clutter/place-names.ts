import { anyOf } from '@/lib/language/any-of';
import { placesOfAdverts, placesOfAsking, placesOfOtherPieces } from '@/lib/language/words/place-words';

/** What finds one of these words among the names of a place, as `placeWords` of ./clutter-place.ts gives them. */
function wordsOfPlace(...lines: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${lines.join('|')})\\b`);
}

const sharing = [
  'shar(?:e|es|ing)|sharebar|sharetools|sharedaddy|addthis|addtoany',
  anyOf(placesOfAsking),
  'socials?|social(?:links|media|share|bar)|follow(?:us)?',
];

const otherPieces = [
  'related|relatedposts|jprelatedposts|recirc(?:ulation)?|recommend(?:ed|ations?)?',
  'read(?: |-)?(?:more|next|also)|see(?: |-)also|also(?: |-)(?:read|like)',
  'more(?: |-)(?:on|from|stories|news|articles|like)|most(?: |-)?(?:read|popular|viewed|recent)',
  'latest(?:news|posts)?|popular|trending',
  'similar ?(?:articles?|posts?|stories|news|content)|same ?topic|cross ?links?|top ?stories|editors? ?picks?',
  'recent ?(?:posts?|articles?|stories)|around ?the ?web|recos?',
  anyOf(placesOfOtherPieces),
];

const offersToReaders = [
  'newsletters?|signup|subscri(?:be|ption|ptions|ber)|paywall|piano|regwall',
  'promo(?:s|t(?:ed|ions?))?|ctas?(?! (?:padding|margin|top|bottom|left|right|radius))|call(?: |-)to(?: |-)action',
];

const advertising = [
  'advert(?:s|isement|isements|ising|orial)?|ads?|adslot|adbox|adunit|dfp|gpt|sponsor(?:ed|s)?',
  anyOf(placesOfAdverts),
  'outbrain|taboola|revcontent|zergnet|mgid',
];

const readersComments = [
  'comments?(?:list|form|section|area)?|disqus|respond|replies',
  'kommentare|kommentarer|kommentit|reacties|commentaires|commenti|comentarios|komentarze|komentare|yorumlar',
];

const consent = ['cookies?|consent|gdpr|onetrust|didomi'];

const navigation = [
  'breadcrumbs?|nav(?:bar|igation)?|menu|menubar',
  'footer|site(?: |-)?footer|sidebar|sidenav|widgets?|widgetarea',
];

const overlays = ['popup|modal|overlay|lightbox|toolbar|tooltip'];

const subjects = ['tags?|taglist|tagcloud|topics|keywords'];

const forScreenReaders = ['skip|screen(?: |-)reader|sr(?: |-)only|visually(?: |-)?hidden'];

const leafing = ['pagination|pager|prev(?:ious)?(?: |-)?next'];

const printAndJumps = [
  'print(?: |-)?only|noprint|hidden print|print (?:none|hidden)|jump(?: |-)?to',
  // Over the articles of wikis: "For other meetings, see …".
  'hatnotes?|dablink|homonymie|disambig(?:uation)?',
];

const asksOfReaders = [
  'poll|quiz|donat(?:e|ion|ions)|appeal|appbox|app(?: |-)(?:banner|promo|download)',
  'login|signin|register|search',
];

const termsAndVotes = ['disclaimer|boilerplate|license|licence', 'rating|ratings|reactions|emoji|teaserlist'];

const writersLives = [
  'author(?: |-)(?:bio|box|info|card|description|profile|about)|about(?: |-)author|biography|bio',
  'feedback|corrections? link',
];

const players = [
  'audio|player|podcast|video(?: |-)(?:player|list|playlist)|playlist',
  'slideshow|carousel|swiper|slick',
];

const boxesAndLists = [
  'toc|accordion|fact ?box(?:es)?|info ?box(?:es)?|ad ?block(?:er)?',
  'table(?: |-)of(?: |-)contents|inhaltsverzeichnis|contents(?: |-)list',
  'breaking|marginalia|embed(?: |-)(?:card|link)|link(?: |-)?(?:list|box)',
];

export const clutterWords = wordsOfPlace(
  ...sharing,
  ...otherPieces,
  ...offersToReaders,
  ...advertising,
  ...readersComments,
  ...consent,
  ...navigation,
  ...overlays,
  ...subjects,
  ...forScreenReaders,
  ...leafing,
  ...printAndJumps,
  ...asksOfReaders,
  ...termsAndVotes,
  ...writersLives,
  ...players,
  ...boxesAndLists,
);

/** A reader's comment or a list of them. */
export const commentWords = wordsOfPlace(
  ...readersComments,
  'commentaire|commento|comentario|komentarz|reactie|replys?|usercomments?',
);

/** A machine's digest of the text below it: "summary" alone would be the standfirst. */
export const digestWords = /\bai ?(?:summary|digest|overview|disclaimer)\b/;

export const doubtfulWords = wordsOfPlace(
  'aside|box|teaser|card|info|meta|metadata|callout|factbox|fact|facts|inset|module|widget|rail',
  'secondary|bottom|after|below|end|extra',
  'links?|note|notes|disclosure|correction|author|authors|contributor',
  'timestamp|date|dates|kicker|category|categories|source|hint',
  'banner|tooltip|pullquote|pull',
);

export const captionWords = wordsOfPlace(
  'captions?|credits?|photos?|images?|pictures?|imgtop|newsitem image|thumb(?:nail)?s?',
  'image(?: |-)?(?:source|credit|meta|text|description|info)',
  'photo(?: |-)?(?:credit|graphers?|caption|by|info|description|meta)',
  'picture(?: |-)?(?:caption|credit|text)',
  'figcaption|bildunterschrift|bildtext|bildnachweis|legend|legende|copyright|cutline',
  'media(?: |-)?(?:caption|credit|info|text|meta|description)',
);

export const standfirstWords = wordsOfPlace(
  'standfirst|stand first|dek|deck|subtitle|sub title',
  'subheading|sub heading|subheadline|subhead|sub head|sub headline',
  'lead|lede|leadtext|teaser(?: |-)?text|intro|introduction|introtext|vorspann|summary|abstract|excerpt',
  'bajada|entradilla|chapo|chapeau|sottotitolo|occhiello',
  'sapo|anons|podtitle|perex|ingress|manchet|sommario|catenaccio|lid|zajawka',
);

export const bylineWords = wordsOfPlace(
  'by ?lines?|by|authors?|autor|autoren|auteur|autore',
  'reporter|reporters|writers?|writtenby|written by',
  'posted ?on|posted ?by|post ?meta|entry ?meta|article ?meta|article ?info|article ?date|article ?time',
  'pub ?date|publish(?:ed)?(?: ?date| ?on| ?time)?|date ?published',
  'date ?line|time ?stamp|datetime|entry ?date|post ?date',
  'credits? line|last ?updated|updated|modified',
);

/** Who wrote a text, in the names of the place that tells of them. */
export const authorWords = wordsOfPlace(
  'authors?|autor(?:en|es|i)?|auteurs?|autore|autori|forfatter|kirjoittaja',
);

export const textWords = wordsOfPlace(
  'article ?(?:body|text|content)|entry ?content|post ?(?:content|body|text)|story ?(?:body|text|content)',
  'content ?body|body ?(?:text|content|copy)|main ?(?:text|content)|text ?body|articlebody|rich ?text',
  'paywall ?content|paragraph|article__body|single ?content',
);

const sureNames = [
  'related(?: (?:stories|posts?|articles?|news|content|links|box|items))?|relatedposts',
  'newsletters?(?: (?:box|signup|form))?|teaserlist|breadcrumbs?|recommend(?:ed|ations?)',
  'most(?: |-)?(?:read|popular|viewed)|sidebar|comments (?:area|list|section)',
];

/** Names that no article's own container has: the last words of one. */
export const sureWords = new RegExp(`\\b(?:${sureNames.join('|')})$`);
