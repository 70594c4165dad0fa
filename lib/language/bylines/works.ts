/** What a language's bylines say that people made, each the source of an expression with `|` between. */
interface Works {
  /** What its writers made. */
  readonly texts: string;
  /** What others made. */
  readonly pictures: string;
  /** What parts the works from who made them, beside a colon. */
  readonly by?: string;
}

/** "Text und Fotos: Jane Doe", "Words and pictures by Jane Doe". */
export const works: Readonly<Record<string, Works>> = {
  en: {
    texts:
      'words?|text|story|writing|report(?:s|ing)?|interview(?:er)?|analysis|review|commentary|essay|feature|column|research',
    pictures:
      'photo(?:s|graphs?|graphy)?|pictures?|images?|illustrations?|graphics?|videos?|maps?|charts?|audio',
    by: 'by',
  },
  de: {
    texts:
      'texte?|interview|gespräch|bericht|reportage|analyse|kommentar|protokoll|recherchen?|porträt|kolumne|rezension|idee',
    pictures:
      'fotos?|bild(?:er)?|fotografien?|illustration(?:en)?|grafik(?:en)?|videos?|karten?|kamera|schnitt|ton',
    by: 'von',
  },
  fr: {
    texts: 'textes?|entretien|interview|reportage|récit|enquête|analyse|article|portrait|rédaction',
    pictures: 'photos?|photographies?|images?|vidéos?|illustrations?|dessins?|infographies?',
    by: 'par|de',
  },
  es: {
    texts: 'textos?|entrevistas?|reportaje|análisis|crónica|informe|redacción|investigación',
    pictures: 'fotos?|fotografías?|imágenes|v[ií]deos?|ilustraci(?:ón|ones)|gráficos?',
    by: 'por|de',
  },
  pt: {
    texts: 'textos?|entrevista|reportagem|análise|cr[óô]nica|redação|apuração',
    pictures: 'fotos?|fotografias?|imagens|vídeos?|ilustraç(?:ão|ões)|artes?',
    by: 'por|de',
  },
  it: {
    texts: 'test[oi]|intervista|servizio|reportage|analisi|articolo|inchiesta|commento',
    pictures: 'foto|fotografie|immagini|video|illustrazion[ei]|grafica',
    by: 'di|a cura di',
  },
  nl: {
    texts: 'tekst(?:en)?|interview|reportage|analyse|verhaal|verslag|onderzoek',
    pictures: "foto(?:'?s|grafie)?|beeld|illustraties?|video(?:'?s)?",
    by: 'door|van',
  },
  nordic: {
    texts: 'te[kx]st|inter(?:vju|view)|analyse|analys|reportas[jg]e|kommentar|kronik|krönika|sak',
    pictures: 'foto(?:n|s|grafi)?|bilder?|billeder|illustras?[jt]i?on(?:er)?|video(?:er)?|grafi[ks]k?',
    by: 'a[vf]',
  },
  fi: { texts: 'teksti|haastattelu|juttu|kirjoitus|analyysi', pictures: '(?:valo)?kuvat?|grafiikka|video' },
  pl: {
    texts: 'tekst|wywiad|rozmowa|rozmawiał[ao]?|reportaż|analiza|komentarz|opracowanie',
    pictures: 'zdjęcia|foto|fot\\.|wideo|ilustracje|grafika',
  },
  csSk: {
    texts: 'text|rozhovor|reportáž|analýza|komentá[rř]',
    pictures: 'foto|fotky|fotografie|video|grafika',
  },
  southSlavic: {
    texts: 'tekst|besedilo|razgovor|intervju|pogovor|analiza|reportaža',
    pictures: 'foto(?:grafij[ae])?|snimke|slike|video',
  },
  hu: {
    texts: 'szöveg|interjú|riport|elemzés|írta',
    pictures: 'fot(?:ó|ók)|képek|fényképek|videó|illusztráció',
  },
  ro: { texts: 'text|interviu|reportaj|analiză', pictures: 'foto(?:grafii)?|imagini|video', by: 'de' },
  tr: {
    texts: 'metin|röportaj|söyleşi|haber|analiz|yazı',
    pictures: 'fotoğraf(?:lar)?|foto|görüntü|video|çizim',
  },
  id: { texts: 'teks|naskah|wawancara|laporan|analisis', pictures: 'foto|video|gambar|ilustrasi' },
  vi: { texts: 'bài(?: viết)?|phỏng vấn|phóng sự|thực hiện', pictures: '(?:hình )?ảnh|video|đồ họa' },
  el: { texts: 'κείμενο|συνέντευξη|ρεπορτάζ|ανάλυση', pictures: 'φωτογραφίες|φωτο|βίντεο' },
  ru: {
    texts: 'текст|интервью|репортаж|беседа|разговор|анализ',
    pictures: 'фото(?:графии)?|снимки|видео|иллюстрации|(?:инфо)?графика',
  },
  uk: {
    texts: "текст|інтерв['’ʼ]ю|репортаж|розмова|аналіз",
    pictures: 'фото(?:графії)?|світлини|відео|ілюстрації|графіка',
  },
  bg: { texts: 'текст|интервю|репортаж|анализ', pictures: 'снимки|фото(?:графии)?|видео' },
  ar: { texts: 'نص|حوار|مقابلة|تقرير|تحقيق|تحليل', pictures: 'صور|تصوير|فيديو' },
  fa: { texts: 'متن|گفت(?:\u200c?و)?گو|گزارش|مصاحبه|تحلیل', pictures: 'عکس(?:\u200cها)?|ویدئو' },
  he: { texts: 'טקסט|ראיון|כתבה|תחקיר', pictures: 'צילום|צילומים|וידאו' },
  ja: { texts: '文|取材|構成|執筆|聞き手|インタビュー', pictures: '写真|撮影|動画|イラスト' },
  ko: { texts: '글|취재|인터뷰|정리', pictures: '사진|영상|그래픽' },
  zh: { texts: '文|图文|圖文|采访|採訪|撰文|撰稿|采写', pictures: '[图圖]|[图圖]片|[摄攝]影|[视視][频頻]' },
};

/**
 * How works are joined: by a sign, a word for "and", or one that is set against the next. What stands behind a long list
 * is compiled up to ten times, for as many of its words; behind a look ahead at nothing once.
 */
export const joint =
  '(?=)(?:\\s?[,/&+|・·、／]\\s?|\\s(?:und|and|et|y|e|og|och|en|ja|és|și|si|i|a|u|и|та|і|й|ve|dan|và|και)\\s|\\s?[和及と]\\s?|\\s[וו])(?=)';

const all = Object.values(works);
/** What is a text, as the source of an expression. */
export const textWorks = `(?:${all.map((one) => one.texts).join('|')})`;
/** What is no text, as the source of an expression. */
export const pictureWorks = `(?:${all.map((one) => one.pictures).join('|')})`;

const both = `${textWorks}${joint}${pictureWorks}(?=)`;

/** "Text und Fotos:" */
export const bothLabel = `${both}(?=\\s?[:：])`;

/** "Words and pictures by" */
export const bothOpening = `${both} (?:${all.flatMap(({ by }) => by ?? []).join('|')})`;
