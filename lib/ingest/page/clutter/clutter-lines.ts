/** The end of a word in any script; `\b` knows only ASCII. */
const end = '(?![\\p{L}\\p{M}])';
/** What stands after a label that is all of a line, or nearly. */
const alone = `${end}[\\s.:!…»›>→]{0,4}$`;
const networks =
  '(?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|tiktok|threads|bluesky|mastodon|viber|zalo|line|vk|google news|фейсбук\\p{L}?|тел[еє]грам\\p{L}?|соцсет\\p{L}{1,3}|соцмереж\\p{L}{1,2}|вконтакте|微信|微博)';

const rule = (source: string) => new RegExp(source, 'iu');

/** Whole lines that are never article text, by kind, in the languages of the press. */
const kinds: readonly RegExp[] = [
  // Sharing.
  rule(
    `^(?:partager|compart(?:ir|e|ilhar|ilhe)|teilen|condividi|поделиться|поделитесь|поширити|поширте|del(?:en|a|e)?|deel|dit artikel delen|udostępnij|paylaş|jaa|sdílet|zdieľať|megosztás|podijeli|distribuie|bagikan|chia sẻ|κοινοποίηση|μοιραστείτε το|شارك|مشاركة|اشتراک ?گذاری|שתפו?|शेयर करें|শেয়ার করুন|பகிர்க|แชร์|分享(?:到)?|シェア(?:する)?|ツイート|공유(?:하기)?)(?: (?:dit|denna|este|esta|cet|questo|diesen?|цю|эту) \\p{L}{3,12}| (?:artikeln|artiklen|artikkelen))?(?: ?(?:auf|sur|en|su|no|na|in|på|op|w|в|у|на|bei|via|per|con|pe|on)? ?${networks}\\p{L}{0,2})?${alone}`,
  ),
  // Profiles.
  rule(
    `^(?:folg(?:en|t|e) (?:sie )?uns|suivez[- ]nous|s[íi]g(?:ue|a)(?:nos|-nos)|seguici|следите за нами|слідкуйте за нами|стежте за нами|volg ons|följ oss|følg oss|seuraa meitä|obserwuj(?:cie)? nas|sledujte nás|urmărește-ne|bizi takip edin|takip edin|تابعونا|ما را دنبال کنید|עקבו אחרינו|ακολουθήστε μας)${end}.{0,100}$`,
  ),
  // Letters to subscribers.
  rule(
    `^(?:recevez|recib[ea]|receb[ae]|ricevi|erhalten sie|bekommen sie|ontvang|получайте|отримуйте|schrijf je in|meld je aan|melde dich|melden sie sich|anmelden|prenumerera på|tilmeld dig|inscreva-se|inscrivez-vous) .{0,90}(?:newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|bo[iî]te (?:e-?)?mail|e-?mail|correo|casella|postfach|inbox|почту|пошту)${end}.{0,60}$`,
  ),
  rule(`^newsletter (?:abonnieren|bestellen|anmelden)${alone}`),
  // Advertisements, and the line that says that the text goes on behind one.
  rule(
    `^(?:anuncio|annuncio(?: pubblicitario)?|ilan|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|โฆษณา|広告|광고|פרסומת|تبلیغات|آگهی|اشتہار|διαφήμιση|quảng cáo|iklan)${alone}`,
  ),
  rule(
    `^(?:(?:the )?(?:story|article) continues(?: (?:below|after)(?: (?:the |this )?(?:ad|advertisement|video|photo|gallery|picture))?)?|(?:continue|scroll) (?:reading )?(?:to|for) (?:continue|more|read)|(?:la suite|suite de l['’]article) après (?:cette|la) (?:publicité|pub)|continua (?:a leggere )?dopo la pubblicità|sigue leyendo (?:tras|después de) la publicidad|continua após a publicidade|nach der werbung weiterlesen|(?:der )?artikel wird nach der anzeige fortgesetzt|verder lezen na de advertentie|artikkelen fortsetter under annonsen|artikeln fortsätter under annonsen)${alone}`,
  ),
  // When it was changed.
  rule(
    `^(?:обновлено|оновлено|опубликовано|опубліковано|дата публикации|zuletzt aktualisiert|laatst bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|aktualizováno|zaktualizowano|frissítve|güncellenme|ενημερώθηκε|更新(?:日時|时间|時間)?|发布时间|入力|公開|발행일?|입력|수정|تاريخ النشر|آخر تحديث|עודכן)(?:\\s?[:：]|\\s).{0,20}(?:\\d{1,2}:\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./年-]|\\d{1,2}\\.? \\p{L}{3,12},? \\d{4}).{0,20}$`,
  ),
  rule(`^zuletzt (?:aktualisiert|geändert)${alone}`),
  // Comments.
  rule(
    `^(?:reacties|opmerkingen|kommentera|kommentarer|kommentit|komentáře|komentari|hozzászólások|comentarii|σχόλια|תגובות|تعليقات|التعليقات|نظرات|टिप्पणियां|মন্তব্য|ความคิดเห็น|bình luận|評論|留言|コメント|댓글)(?: ?[(（]?\\d{1,5}[)）]?)?${alone}`,
  ),
  // Tags.
  rule(
    `^(?:ключевые слова|ключові слова|słowa kluczowe|anahtar kelimeler|ämnen|emner|etichette|ετικέτες|标签|標籤|关键词|關鍵詞|キーワード|タグ|키워드|태그|كلمات مفتاحية|تگ|תגיות|từ khóa)(?:\\s?[:：].{0,200})?$`,
  ),
  /^(?:#[\p{L}\p{M}\p{N}_]{2,40}[\s,]{0,3}){1,20}$/u,
  // More of the outlet.
  rule(
    `^(?:leggi di più|leggi tutto|continuar (?:leyendo|lendo)|ver más|saiba mais|lees (?:meer|verder)|läs vidare|les mer|læs mere|więcej|devamını oku|もっと見る|続きを読む|全文を読む|查看更多|阅读全文|閱讀全文|展开全文|더 ?보기|기사 더 ?보기|المزيد|बाकी पढ़ें|read the (?:full|whole|original) (?:story|article|report)(?: here)?)${alone}`,
  ),
  rule(
    `^(?:nous vous recommandons|contenido relacionado|conteúdo relacionado|artigos? relacionados?|verwandte (?:artikel|themen)|aktuelle nachrichten|weitere (?:artikel|meldungen|themen)|contenuti correlati|potrebbe interessarti|powiązane|související|liittyvät|gerelateerd|relaterat|relaterte)${alone}`,
  ),
  // Faults of the page, and readers' letters.
  rule(
    '^(?:report (?:a|an) (?:typo|error|mistake)|(?:did you |have you )?(?:spot|find|notice)(?:ted|ed)? (?:a|an) (?:typo|error|mistake)|haben sie einen fehler (?:entdeckt|gefunden)|fehler (?:gefunden|melden)|signaler une (?:erreur|faute)|segnala un errore|(?:если вы |заметили |нашли |якщо ви |помітили |знайшли ){1,3}(?:ошибк|опечатк|помилк).{0,20})(?![\\p{L}]).{0,120}$',
  ),
  rule(
    '^(?:got a (?:tip|story)|(?:do you )?have (?:a|any) (?:tip|story|news)|know more about this)\\?.{0,160}$',
  ),
  // Asking for money.
  rule(
    `^(?:please )?support (?:our|independent|local|quality) (?:journalism|reporting|work|newsroom)${end}.{0,120}$`,
  ),
  // Players and their faults.
  rule(
    `^(?:listen to (?:this|the) (?:article|story)|écouter (?:l['’]article|cet article)|artikel (?:anhören|vorlesen)|escuchar(?: (?:el artículo|la noticia))?|ascolta (?:l['’]articolo|la notizia)|ouvir (?:notícia|matéria)|слушать(?: статью)?|слухати(?: статтю)?)${alone}`,
  ),
  rule(
    '^(?:your browser does not support|please (?:enable|turn on) (?:javascript|cookies)|you need to enable javascript).{0,160}$',
  ),
  // How long it takes to read.
  rule(
    '^(?:(?:estimated )?reading time|tempo di lettura|temps de lecture|tiempo de lectura|tempo de leitura|lesedauer|leestijd|lästid|czas czytania|время чтения|час читання|okuma süresi)\\s?[:：]?\\s?(?:ca\\.? |env\\.? )?\\d{1,3}\\s?\\p{L}{0,10}\\.?$',
  ),
];

/** Whether a line is one that pages of every language set around their text: to share, follow, subscribe, comment, tag, read on. */
export function isFurnitureLine(text: string): boolean {
  return text.length <= 260 && kinds.some((kind) => kind.test(text));
}
