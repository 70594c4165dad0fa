import { withWordEdges } from '@/lib/ingest/page/word-edges';

/**
 * What outlets print where they cut an article: an order to pay or sign in before the reader may go on. Words
 * that have edges are asked for only where a piece of them stands, since edges are slow to find.
 */
const walls = [
  {
    piece: /reading/i,
    words:
      /\b(?:subscribe|sign in|log ?in|register|sign up|join)\b.{0,40}\bto (?:continue|keep|finish|go on)\b.{0,12}\breading\b/i,
  },
  {
    piece: /subscribe|sign in|log ?in|register/i,
    words:
      /\b(?:subscribe|sign in|log ?in|register)\b.{0,30}\bto (?:read|unlock|access|view|see)\b.{0,20}\b(?:full|rest|whole|entire|this|complete)\b.{0,12}\b(?:article|story|text|report|piece|content)\b/i,
  },
  {
    piece: /(?:continue|keep) reading/i,
    words: /\bto (?:continue|keep) reading\b.{0,60}\b(?:subscri|sign|log ?in|register|account|trial)/i,
  },
  {
    piece: /(?:article|story|content|report) is /i,
    words:
      /\b(?:this|the (?:full|rest of (?:the|this))) (?:article|story|content|report) is (?:reserved |available |only |exclusively |available only |exclusive )*(?:for|to) (?:our |paying |registered )?(?:subscribers|members|premium)\b/i,
  },
  {
    piece: /(?:article|story) (?:with|by)/i,
    words:
      /\b(?:read|continue) (?:the )?(?:full|rest of (?:the|this)) (?:article|story) (?:with|by) (?:a )?(?:subscri|sign)/i,
  },
  {
    piece: /lesen/i,
    words:
      /\b(?:um|zum) (?:den artikel |diesen artikel |den text )?(?:vollständig |ganz |weiter(?:zu)?)?(?:zu )?(?:weiter)?lesen\b.{0,60}\b(?:abo|abonn|anmeld|registrier|einlogg)/i,
  },
  {
    piece: /weiterlesen|vollständig|ganze/i,
    words:
      /\b(?:weiterlesen|vollständigen? (?:artikel|text|inhalt)|ganzen? (?:artikel|text))\b.{0,40}\b(?:mit|nur|als|im|für)\b.{0,30}\b(?:abo|abonn|plus|premium|digital|anmeld|registr)/i,
  },
  {
    piece: /(?:artikel|text|inhalt|beitrag) ist/i,
    words:
      /\b(?:dieser|der) (?:artikel|text|inhalt|beitrag) ist (?:nur |exklusiv |ausschlie(?:ß|ss)lich )?(?:für|unseren) .{0,30}(?:abonnent|plus|premium|mitglieder|registriert)/i,
  },
  {
    piece: /reste|abonné/i,
    words:
      /\bil (?:vous )?reste .{0,30}\b(?:à lire|à découvrir)|\b(?:la suite|cet article|cet contenu|ce contenu|la lecture)\b.{0,30}\b(?:réservée?s?|est réservé)\b.{0,20}\babonné/i,
  },
  {
    piece: /lire|lecture/i,
    words:
      /\bpour (?:lire la suite|continuer (?:la|votre) lecture|lire (?:l’intégralité|cet article))\b.{0,60}(?:abonn|connect|inscri)/i,
  },
  {
    piece: /leyendo/i,
    words:
      /\b(?:suscr[ií]b|inicia sesión|reg[ií]str)\w*.{0,30}\bpara (?:seguir|continuar) leyendo\b|\bpara (?:seguir|continuar) leyendo\b.{0,50}(?:suscr|inicia|regístr|reg[ií]str)/i,
  },
  {
    piece: /para (?:nuestros|suscriptores|usuarios)/i,
    words:
      /\b(?:contenido|artículo|noticia|nota)\b.{0,20}\b(?:exclusiv[oa]s?|sol[oa]|solamente|únicamente)\b.{0,12}\bpara (?:nuestros )?(?:suscriptores|usuarios registrados)\b/i,
  },
  {
    piece: /lendo|assinantes/i,
    words:
      /\b(?:assine|entre|faça login|cadastre-se)\b.{0,40}\bpara (?:continuar|seguir) lendo\b|\bpara continuar lendo\b.{0,50}(?:assin|login|cadastr)|\bconteúdo exclusivo para assinantes\b/i,
  },
  {
    piece: /leggere|riservato/i,
    words:
      /\bper (?:continuare a leggere|leggere (?:l’|l')articolo (?:completo|intero))\b.{0,60}(?:abbon|acced|registr)|\b(?:contenuto|articolo) (?:è )?riservato (?:agli|ai) (?:abbonati|iscritti)\b/i,
  },
  {
    piece: /verder|artikel|alleen/i,
    words:
      /\b(?:om verder te lezen|lees verder met|dit artikel is (?:alleen|exclusief)|alleen voor abonnees)\b/i,
  },
  {
    piece: /czyta|artyku|dostęp/i,
    words:
      /\b(?:aby (?:czytać dalej|przeczytać (?:cały|całość))|pozostało .{0,20}% artykułu|artykuł (?:dostępny )?(?:tylko )?dla (?:subskrybentów|prenumeratorów)|dostęp(?:ne|ny) (?:tylko )?dla (?:subskrybentów|prenumeratorów))/i,
  },
  {
    piece: null,
    words:
      /(?:чтобы (?:продолжить чтение|читать дальше|прочитать (?:полностью|весь|до конца))|(?:статья|материал|текст|продолжение) доступ(?:ен|на|но) (?:только )?(?:по подписке|подписчикам|для подписчиков|зарегистрированным))/i,
  },
  {
    piece: null,
    words:
      /(?:щоб (?:продовжити читання|читати далі|прочитати (?:повністю|весь|до кінця))|(?:стаття|матеріал|текст|продовження) доступн(?:ий|а|е) (?:лише|тільки )?.{0,10}(?:за підпискою|передплатникам|для передплатників))/i,
  },
  {
    piece: null,
    words: /(?:devamını okumak için .{0,30}(?:abone|giriş|üye)|bu içerik (?:sadece )?abonelere özel)/i,
  },
  {
    piece: null,
    words:
      /(?:لمتابعة القراءة|لإكمال القراءة|لقراءة المقال كاملا|هذا المحتوى (?:متاح )?للمشتركين|المحتوى حصري للمشتركين)/,
  },
  {
    piece: null,
    words:
      /(?:この記事は(?:会員限定|有料会員限定|有料)|残り\s?[\d,０-９]+\s?文字|続きを読むには|続きは(?:会員|有料)|有料会員になると続き|ここから先は(?:会員|有料))/,
  },
  {
    piece: null,
    words:
      /(?:订阅后(?:继续|即可)?阅读|登录后(?:继续|查看全文)|剩余\s?[\d,]+\s?字|付费(?:后)?阅读全文|訂閱(?:後|即可)?(?:繼續)?閱讀|(?:本文|此文)(?:为|為)(?:付费|付費|会员|會員))/,
  },
  { piece: null, words: /(?:계속 읽으려면|구독 후 (?:이용|열람)|이 기사는 (?:유료|구독자))/ },
  {
    piece: null,
    words:
      /(?:aby(?:ste)? mohli pokračovat ve čtení|pro (?:dočtení|přečtení celého)|artikeln är (?:låst|endast) för prenumeranter|logga in för att läsa|for å lese (?:hele )?(?:saken|artikkelen)|(?:logg inn|bli abonnent) for å lese|log ind for at læse|kun for abonnenter)/i,
  },
].map(({ piece, words }) => ({ piece, words: withWordEdges(words) }));

/**
 * Every wall holds one of these pieces. Patterns with the edges of words in all scripts are slow: tried on
 * every block, the walls alone took a sixth of the time that a page takes.
 */
const wallPieces =
  /reading|\b(?:read|unlock|access|view|see)\b|subscribers|members|premium|subscri|lesen|artikel|inhalt|beitrag|il (?:vous )?reste|abonn|lecture|lire la|leyendo|para (?:nuestros|suscriptores|usuarios)|lendo|assinantes|leggere|riservato|verder|alleen|czyta|przeczyta|artyku|dostęp|чтобы|доступ|щоб|devamını|bu içerik|القراءة|لقراءة|المحتوى|この記事は|残り|続き|ここから先|订阅|登录后|剩余|付费|訂閱|本文|此文|계속|구독|이 기사는|aby(?:ste)? |dočtení|přečtení|logga in|å lese|bli abonnent|log ind|abonnenter/i;

/**
 * Words that a reader who did not pay is never stopped by: a meter's count, an offer, a newsletter. They
 * stand beside whole articles.
 */
const noWalls = [
  /\b(?:you have|you’ve|you've)\b.{0,40}\b(?:\d+|one|two|three|last|no)\b.{0,20}\bfree (?:articles?|stories)\b.{0,30}\b(?:left|remaining|this month)/i,
  /\b(?:free for|included (?:in|with)|kostenlos für|inklusive für|gratuit pour|gratis para)\b.{0,30}\b(?:subscribers|your subscription|abonnent|abonnés|suscriptores)/i,
  /\bnewsletters?\b|\binbox\b|\bрассылк|\bрозсилк|\bpodcast/i,
].map(withWordEdges);

/** Walls are signs: the longest seen has 150 letters, and a paragraph is not asked. */
const longest = 250;

/** Whether a short text stops the reader of an article. */
export function isPaywallText(text: string): boolean {
  if (text.length > longest || !wallPieces.test(text)) return false;
  return isWall(text) && !noWalls.some((other) => other.test(text)) && isWall(withoutSpeech(text));
}

function isWall(text: string): boolean {
  return walls.some(({ piece, words }) => (piece === null || piece.test(text)) && words.test(text));
}

const quotations = /["“„«][^"“”„«»]{15,200}["“”»]/g;
const answered =
  /[^.!?]{0,200}\?\s?["”»]?\s(?:no|non|nein|nee|não|nej|nie|нет|ні|hayır|yes|oui|ja|sí|sim|tak|да|так|evet)(?![\p{L}\p{N}])/giu;

/**
 * A line without what it only reports: quotations, and questions that it answers itself. An article about
 * a newspaper asks whether the rest is for subscribers, and says no. Where nothing else is left, the line.
 */
export function withoutSpeech(text: string): string {
  const own = text.replace(quotations, ' ').replace(answered, ' ');
  return /\p{L}/u.test(own) ? own : text;
}

const countsLeft = withWordEdges(
  /(?:\b(?:il (?:vous )?reste|pozostało|noch|es bleiben|you have|queda|restano|restam|осталось|залишилось)\b.{0,20}\d+(?:[.,]\d+)?\s?%|\d+(?:[.,]\d+)?\s?%.{0,30}\b(?:à lire|artykułu|des artikels|verbleib|remaining|of (?:this|the) article)|残り\s?[\d,０-９]+\s?文字|剩余\s?[\d,]+\s?(?:字|%))/i,
);

/** Whether a wall says how much of the article is behind it: "Il vous reste 57 % de cet article à lire". */
export function countsWhatIsLeft(text: string): boolean {
  return text.length <= longest && countsLeft.test(text);
}
