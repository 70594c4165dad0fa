import { withoutSpeech } from '@/lib/ingest/page/facts/paywall-words';
import { isFurnitureLine } from './clutter-lines';

/** Whole blocks that are never article text, whatever stands around them. */
const wholeBlocks: readonly RegExp[] = [
  /^(?:advertisement|advertising|anzeige|werbung|publicit[ée]|publicidad|pubblicità|реклама|reklama|reklam|annonse|广告|廣告|إعلان)\.?$/i,
  /^(?:share|tweet|email|e-mail|print|copy link|link copied|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|flipboard|teilen|drucken|partager|imprimer|compartir|imprimir|condividi|поделиться|поділитися|paylaş|udostępnij|分享)(?: (?:this|on|via|by|with|auf|bei|sur|en|su|in|to)\b.{0,80})?[.:!]?$/i,
  /^spread the love\b.{0,20}$/i,
  /^thank(?:s| you) for (?:reading|your support|subscribing|visiting)\b.{0,300}$/i,
  /^(?:read (?:more|also|next|on|now)|also read|see also|see more|related(?: (?:articles?|stories|posts?|content|news|topics?|coverage|reading))?|more (?:on this|from|stories|news|about)|recommended|you (?:may|might) (?:also )?(?:like|be interested)|watch(?: (?:more|now|live|also|:))?|don['’]t miss|click here|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu|lesen)|zum thema|auch interessant|à lire (?:aussi|également)|lire aussi|lisez aussi|voir aussi|sur le même (?:sujet|thème)|lea también|lee también|leer más|te puede interesar|ver también|leia (?:também|mais)|veja também|leggi anche|читайте также|читайте також|смотрите также|по теме|czytaj (?:też|także|więcej)|zobacz (?:też|także)|ayrıca oku|lees (?:ook|meer)|læs også|les også|läs (?:också|även|mer)|اقرأ أيضا|相关(?:阅读|新闻|报道)|延伸阅读|関連記事)(?:[:：].{0,200}|[ .…»>→]{0,4})$/i,
  /^(?:read more|also read|see also|related|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leia também|leggi anche|читайте также|читайте також)\s?[:|–—-].{0,250}$/i,
  /\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates|channel|today)\b.{0,120}$/i,
  /^(?:subscribe|sign up|sign in|log in|register|join)\b.{0,100}$/i,
  /^get (?:the|our|your|all)\b.{0,80}\b(?:newsletters?|inbox|app|e-?mails?)\b.{0,100}$/i,
  /^(?:follow|like|find|join) (?:us|me|him|her|them|[A-Z][\w.]+(?: [A-Z][\w.]+)?) (?:on|at|via)\b.{0,150}$/i,
  /^(?:download|get) (?:the|our) .{0,40}\bapp\b.{0,100}$/i,
  /^(?:comments?|leave a (?:reply|comment)|post a comment|\d+ comments?|no comments?|kommentare?|commentaires?|comentarios?|commenti|комментарии|коментарі|评论)(?: \(?\d*\)?)?[.:]?$/i,
  /^(?:(?:auch|das|dies|diese themen?|folgendes) )?(?:könnten?|dürften?) (?:sie|dich|euch|ihnen|dir) (?:auch |noch )?(?:interessieren|gefallen)\b.{0,100}$/i,
  /^(?:das thema|diese (?:themen|artikel|beiträge)|weitere (?:artikel|beiträge)|auch das) könnten? (?:sie|dich|euch) .{0,40}(?:interessieren)\s?:?.{0,100}$/i,
  /^(?:le|te|les) puede interesar\b.{0,200}$/i,
  /^(?:para (?:leer|ver) más|no deje de leer|lea además|además lea|también (?:lea|le puede interesar))\s?[:|–-].{0,200}$/i,
  /^lesen sie (?:auch|hier|dazu|mehr)\b.{0,40}(?:beiträge|artikel|themen)\b.{0,60}$/i,
  /^(?:entdecke|lade|laden|zeige) (?:sie )?(?:weitere|mehr)\b.{0,80}$/i,
  /^(?:anzeige|advertisement|publicidad|publicité|annonse|annons|reklame|oglas|mainos)\s?[:|–-]?$/i,
  /^(?:kommentar(?:e)? (?:schreiben|verfassen|hinterlassen)|schreiben? sie (?:einen|den ersten) kommentar|einen kommentar (?:schreiben|hinterlassen)|(?:um|melden sie sich an,? um) .{0,40}kommentare? zu (?:schreiben|verfassen))\b.{0,60}$/i,
  /^(?:follow|like|find|join) .{2,60} on (?:twitter|facebook|instagram|x|youtube|telegram|whatsapp|linkedin|tiktok|google news)\b.{0,200}$/i,
  /^(?:for|get) (?:the |more )?(?:latest|breaking|all|more) .{0,60}\b(?:download|visit|follow|subscribe|sign up|check out|click)\b.{0,200}$/i,
  /^check out (?:more|our|all) .{0,120}\b(?:newsletters?|stories|news|coverage|here)\b.{0,60}$/i,
  /\b(?:this (?:post|article|page|story) (?:contains|may contain|includes)|we may (?:earn|receive|get) (?:\w+ ){0,4}(?:commissions?|compensation|payments?|percentage|fees?|when you buy|if you buy)|contains? references to products|earn (?:a|an) (?:small |affiliate )?commission)\b.{0,300}$/i,
  /^(?:wir respektieren (?:deine|ihre) privatsphäre|we (?:respect|value) your privacy|we won['’]t send you spam|unsubscribe at any ?time)\b.{0,200}$/i,
  /^(?:quellen|kommentare|inhaltsverzeichnis|sources|comments) (?:ausblenden|anzeigen|einblenden|hide|show)$/i,
  /^(?:jetzt |hier )?(?:mehr (?:erfahren|lesen|anzeigen)|weiterlesen|read on|continue reading|learn more|find out more|en savoir plus|lire la suite|seguir leyendo|continua a leggere|читать далее|читати далі)\b.{0,40}$/i,
  /^(?:warning|notice|fatal error|deprecated): .{0,300}\bon line \d+$/i,
  /^(?:kategorien?|categor(?:y|ies)|catégories?|categorías?|rubriken?|filed under|posted in|abgelegt unter|veröffentlicht in|labels?|pubblicato in)\s?:.{0,200}$/i,
  /^(?:aufrufe|views|klicks|hits|lesezeit|likes|shares|kommentare insgesamt)\s?:\s?[\d.,]*.{0,20}$/i,
  /^(?:erstellt|geschrieben|eingestellt|verfasst|gepostet|posted|created|written) (?:am|on|um)\b.{0,60}\d{4}.{0,30}$/i,
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})(?: ?[-–|,] ?\d{1,2}:\d{2}(?: uhr)?)?$/iu,
  /\b(?:if you have an ad ?blocker|ad ?block(?:er)? (?:users?|is enabled)|disable your ad ?blocker|deaktiviere .{0,20}ad ?blocker)\b.{0,300}$/i,
  /(?:会員限定です|会員登録(?:すると|できます)|有料会員になると|有料記事読み放題|この記事は有料|続きをお読みいただけます|会員の方はログイン)/,
  /^(?:حمل|حمّل|حملوا) (?:الآن )?تطبيق.{0,80}$/u,
  /^(?:google play|app store|app gallery)$/i,
  /\|\s?\d{1,3}:\d{2}\s?(?:min|minuten|minutes)\.?$/i,
  /^(?:this (?:document|material|content) (?:is subject to copyright|may not be)\b|citation:).{0,400}$/i,
  /^(?:this is a breaking (?:new|news) story|more (?:to follow|follows)|breaking story)\b.{0,80}$/i,
  /^(?:dieses thema im programm|weitere informationen|mehr zu diesem thema|zum artikel|zur übersicht|zum seitenanfang|nach oben|back to top)\s?[:.]?$/i,
  /^(?:das|dieses|dieser|diese|an dieser stelle).{0,60}\b(?:beitrag|artikel) (?:gibt|handelt es sich|spiegelt)\b.{0,200}\b(?:meinung|community|redaktion)\b.{0,120}$/i,
  /^your email address will not be published\b/i,
  /^(?:©|\(c\) |copyright\b(?! (?:case|law|suit|claim))).{0,200}$/i,
  /^(?:this (?:article|story|post|content) (?:was|is|has been|originally) .{0,40}(?:published|appeared|updated|republished|licensed|produced)|originally published|a version of this (?:article|story) )\b.{0,250}$/i,
  /^(?=.{0,250}\b(?:we|our|your?|(?:this|the) (?:page|site|website))\b)[^“”"«»]*\bcookies?\b.{0,120}\b(?:consent|accept|policy|settings|preferences|use of)\b.{0,100}$/i,
  /^(?:image|photo|picture|foto|bild|photograph|credit|photo credit|image credit|image source|source|quelle|crédit photo|crédits?|fotos?|фото|зображення)\s?(?:by\b|[:：©])\s?.{0,120}$/i,
  /^(?:by |von |par |por |di |текст:? )?.{0,60}\b\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
  /^(?:published|updated|posted|last updated|last modified|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено|оновлено|опубліковано)\b.{0,80}\d.{0,40}$/i,
  /^(?:\d+ )?(?:min(?:ute)?s? read|minutes? de lecture|min\. lesezeit|min lesezeit|minuten lesezeit|reading time.{0,20})$/i,
  /^(?:tags?|topics?|themen|schlagwörter|mots-clés|etiquetas|temas|теги|темы|keywords)\s?:.{0,300}$/i,
  /\b(?:externe[rn]? inhalte?|contenu (?:externe|bloqué)|embedded content|inhalte? von (?:youtube|twitter|instagram|facebook|x)\b|drittplattformen|ein klick für den datenschutz)/i,
  /^(?:διαβάστε (?:επίσης|ακόμ[αη])|δείτε (?:επίσης|ακόμ[αη])|прочетете (?:още|и)|вижте (?:още|и)|citește și|citiți și|čtěte také|přečtěte si (?:také|i)|čítajte (?:aj|tiež)|olvass?(?:a|on)? (?:el )?(?:ezt is|tovább)|lue (?:myös|lisää)|pročitajte (?:i|još)|preberite (?:tudi|še)|baca juga|xem thêm|đọc thêm|(?:ये|यह) भी (?:पढ़ें|पढ़ें|देखें)|हेही वाचा|আর[ওো] (?:পড়ুন|পড়ুন)|மேலும் (?:படிக்க|வாசிக்க)|இதையும் படி(?:யுங்கள்|க்க)|อ่าน(?:ข่าว)?(?:เพิ่มเติม|ต่อ)|(?:بیشتر|همچنین) بخوانید|(?:مزید|یہ بھی) پڑھیں|[إا]قر[أا] (?:أيض(?:ا|ًا|اً)|المزيد)|شاهد أيض(?:ا|ًا|اً)|قد يهمك(?: أيض(?:ا|ًا|اً))?|קראו (?:גם|עוד)|관련 ?(?:기사|뉴스)|延伸閱讀|相關(?:閱讀|新聞|報導)|წაიკითხეთ (?:ასევე|აგრეთვე|მეტი)|კითხულობენ|կարդացե՛?ք (?:նաև|ավելին))(?:\s?[:：–—|-].{0,200}|[ .…»>→]{0,4})$/iu,
  /^(?:baixe|descarg(?:a|ue|á)|télécharge[rz]|scarica(?:te)?|pobierz|lad(?:en sie|e)|скачай(?:те)?|завантажуй(?:те)?|завантаж(?:те)?|indirin?|κατεβάστε) .{0,60}(?:^|[\s’'])(?:app|aplicativo|aplicación|application|appli|applicazione|aplikacj[ęi]|приложение|застосунок|uygulama\p{L}{0,6}|εφαρμογή)(?=$|[\s.!,:]).{0,120}$/iu,
  /(?:^|[.:!–—]\s?)(?:(?:abonnez|inscrivez)-vous|suscr[íi]b(?:ete|ase)|inscreva-se|assine (?:a|o|noss[ao]) |iscriviti|abbonati|abonnieren sie|jetzt abonnieren|подпи(?:шитесь|сывайтесь)|підпи(?:шіться|суйте(?:ся|сь))|zapisz się|abone ol|đăng ký nhận|اشترك(?:وا)? (?:الآن|في)|הירשמו)(?=$|[\s.,:!]).{0,140}$/iu,
  /^[（(]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對)\s?[:：].{1,30}$/u,
  /^(?:tous droits (?:de reproduction|réservés)|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|wszelkie prawa zastrzeżone|все права защищены|(?:у|в)сі права захищен[оі]|при перепечатке|저작권자|무단 ?전재|版权所有|版權所有|未经授权|(?:禁)?無断(?:転載|複製)|جميع الحقوق محفوظة|(?:تمام|کلیه) حقوق|כל הזכויות שמורות|all rights reserved).{0,200}$/iu,
  /^(?:listen|play|pause|mute|loading|close|menu|search|home|back|next|previous|skip|top|more|show more|load more|view all|see all|weiter|zurück|mehr)[.:…]?$/i,
];

/** To whom the rest is open, anywhere in a line. */
const reserved =
  /\b(?:(?:content|article|story) is (?:reserved |available )?(?:exclusively |only )?(?:for|to) (?:our )?subscribers|réservée? (?:aux|à nos) abonnés|nur für abonnenten|für abonnenten reserviert|solo para suscriptores|riservato agli abbonati|только для подписчиков|会員限定|有料記事)/i;

/** Whether a block is a share row, a "read more" line, a sign-up call, a copyright line or the like. */
export function isClutterText(text: string): boolean {
  if (text.length > 420) return false;
  if (reserved.test(text) && reserved.test(withoutSpeech(text))) return true;
  return wholeBlocks.some((pattern) => pattern.test(text)) || isFurnitureLine(text);
}

const endMarks: readonly RegExp[] = [
  /(?:この記事は(?:会員|有料)|有料会員になると|残り\s?\d+\s?文字|続きを読むには)/,
  /^(?:(?:subscribe|sign in|log in|register) to (?:continue|keep) reading|to continue reading.{0,40}|already a (?:subscriber|member).{0,20}|sie möchten weiterlesen.{0,20}|jetzt weiterlesen|weiterlesen mit.{0,30}|bereits abonnent.{0,20}|déjà abonné.{0,20}|il vous reste .{0,40} à lire.{0,20}|la suite est réservée.{0,40}|¿ya (?:eres|es) suscriptor.{0,20}|sei già abbonato.{0,20})[.:?!]?$/i,
  /^(?:more (?:great|top|recent|latest)?.{0,25}(?:stories|news|articles|headlines|coverage)|want more stories.{0,20}|read more (?:about|from|on).{0,30}|breaking news|quellen|sources?|references|関連キーワード|おすすめ情報|あわせて読みたい)[.:?!]?$/i,
  /^(?:related (?:articles?|stories|posts?|content|news|coverage|topics)|related post|you (?:may|might) also (?:like|be interested in)|more (?:from|stories|news|on this story|like this)\b.{0,40}|most (?:read|popular|viewed)|recommended(?: (?:for you|stories|articles|reading))?|recommended by\b.{0,30}|read next|up next|trending(?: now)?|latest (?:news|stories|articles)|popular (?:posts|now|stories)|sponsored (?:content|stories)|around the web|from our partners|leave a (?:reply|comment)|post a comment|comments?(?: \(\d+\))?|\d+ comments?|join the (?:conversation|discussion)|about the author|share this (?:article|story|post))[.:!]?$/i,
  /^(?:mehr zum thema|das könnte (?:sie|dich) (?:auch )?interessieren|weitere artikel|weitere (?:nachrichten|themen|meldungen)|ähnliche (?:artikel|beiträge)|meistgelesen|kommentare?(?: \(\d+\))?|empfehlungen|lesen sie auch|mehr aus\b.{0,40}|auch interessant|quellenangaben)[.:]?$/i,
  /^(?:sur le même (?:sujet|thème)|à lire aussi|lire aussi|articles? (?:liés|similaires|recommandés)|les plus lus|commentaires?|réagir|vos commentaires|noticias relacionadas|artículos relacionados|más (?:noticias|leídas|información)|lo más (?:visto|leído)|te puede interesar|comentarios|notícias relacionadas|leia também|mais lidas|articoli correlati|leggi anche|commenti)[.:]?$/i,
  /^(?:читайте также|читайте також|по теме|материалы по теме|новости по теме|похожие (?:новости|статьи)|комментарии|коментарі|популярное|популярне|схожі новини|najczęściej czytane|polecane|komentarze|zobacz też|ilgili haberler|yorumlar|相关(?:新闻|阅读|报道|文章)|推荐阅读|关連記事|関連記事|热门|اقرأ أيضا|مواضيع ذات صلة)[.:]?$/i,
];

/** Whether a line opens what follows an article: related links, comments, the most read. */
export function isEndOfArticle(text: string): boolean {
  return text.length < 70 && endMarks.some((pattern) => pattern.test(text));
}
