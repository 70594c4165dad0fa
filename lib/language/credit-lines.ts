/**
 * The words of lines that do nothing but credit an agency, by language: "With contributions from …", "Übersetzt aus
 * dem Englischen". A line with any other word says something else of it.
 */
export const creditLineWords: Readonly<Record<string, string>> = {
  en:
    'source|sources|with|contribution|contributions|contributing|reporting|additional|material|materials|information|files|' +
    'from|by|of|the|agency|agencies|news|staff|translated|translation|english|wire|wires|via|text|copyright|was|provided|this|' +
    'report|article|story|includes|contributed|to|based|on|and|input|inputs|dispatch|dispatches|credit|first|originally|' +
    'published|republished|appeared|produced|distributed|supplied|permission',
  de:
    'quelle|quellen|mit|material|materialien|informationen|von|vom|der|die|des|agentur|agenturen|agenturmaterial|übersetzt|' +
    'übersetzung|aus|dem|englischen|text|bearbeitet|auf|basis|und|unter|verwendung|beitrag|beiträgen|meldung|meldungen|' +
    'redaktion|red|agenturen|inhalte|inhalten',
  fr:
    'source|sources|avec|la|le|les|l|d|contribution|contributions|concours|de|du|des|informations|traduit|traduite|traduction|' +
    'par|agence|agences|dépêche|dépêches|rédaction|et|texte|anglais',
  es:
    'fuente|fuentes|con|información|informaciones|de|del|traducido|traducida|traducción|por|agencia|agencias|redacción|texto|' +
    'y|la|el|los|las|colaboración|aportaciones|material|inglés|despachos',
  it: 'fonte|con|informazioni|di|da|dalla|tradotto|traduzione|agenzia|redazione|testo|e|materiale',
  pt: 'fonte|fontes|com|informações|informação|da|do|das|dos|de|e|a|o|agência|agências|redação|texto|tradução|colaboração|material',
  nl: 'bron|bronnen|met|medewerking|van|en|de|het|redactie|persbureau|persbureaus|informatie|vertaald|vertaling|tekst|bewerkt|door',
  nordic:
    'källa|källor|kilde|kilder|lähde|lähteet|med|från|fra|och|og|ja|av|af|material|materiale|nyhetsbyrån|nyhedsbureauet|nyhetsbyrået|text|tekst|redaktionen',
  pl: 'źródło|źródła|na|podstawie|za|agencja|agencji|redakcja|opracowanie|oprac|tłumaczenie|i|oraz|tekst|depesza|depesze',
  cs: 'zdroj|zdroje|s|využitím|podle|agentura|agentury|redakce|překlad|a|text|materiál|materiálu',
  balkan: 'izvor|izvori|vir|извор|извори|agencija|agencije|агенција|prevod|prijevod|priredila|redakcija|i|za',
  hu: 'forrás|források|alapján|nyomán|fordítás|és|távirati|iroda',
  ro: 'sursa|surse|sursă|agenția|traducere|redacția|și|cu|informații|de|la',
  bg: 'източник|източници|по|материали|на|превод|агенция|и|със|съдействието',
  baltic: 'šaltinis|šaltiniai|pagal|ir|informacija|allikas|allikad|avots|ja|un',
  tr: 'kaynak|kaynaklar|haber|ajansı|ajansları|çeviri|ve|ile|derleyen|redaksiyon',
  el: 'πηγή|πηγές|με|πληροφορίες|από|και|το|του|της|μετάφραση|πρακτορείο',
  asia: 'sumber|dari|dan|nguồn|theo|và|आधारित|स्रोत|सूत्र|সূত্র|के|साथ|इनपुट',
  han: '来源|來源|据|据此|编译|編譯|综合|綜合|出典|提供|配信|출처|제공|기사',
  semitic: 'المصدر|المصادر|مصدر|وكالة|وكالات|نقلا|عن|من|ترجمة|מקור|מקורות|סוכנות|תרגום|منبع|خبرگزاری',
  ru:
    'источник|источники|по|материалам|с|использованием|материалов|агентства|перевод|переведено|подготовлено|на|основе|сообщения|' +
    'сообщений|информация|информации|редакция|и|текст|английского',
  uk:
    'джерело|джерела|за|матеріалами|з|із|використанням|матеріалів|агентства|агенції|агенцій|переклад|перекладено|підготовлено|на|' +
    'основі|повідомлення|інформація|інформацією|редакція|і|й|та|текст|англійської',
};

/** That the whole report is an agency's, said in its text; the agency's name follows. */
export const relayVerbs: Readonly<Record<string, string>> = {
  ru: '(?:передаёт|передает|передают)(?:\\s(?:информационное\\s)?агентство|\\sинформагентство|\\sкорреспондент)?',
  uk: '(?:передає|передають)(?:\\sагенція|\\sагентство|\\sінформагентство)?',
};

/** Before the name of an agency that somebody once worked for. */
export const formerly: Readonly<Record<string, string>> = {
  en: 'formerly|former|ex|previously|worked|years|once',
  de: 'ehemals|früher|ehemalig\\p{L}*|ex|vormals|zuvor|einst|arbeitete',
  fr: 'ancien|ancienne|ex|passé|passée|autrefois',
  es: 'antiguo|antigua|ex|ex(?:redactor|periodist|corresponsal|editor|jef|director)\\p{L}*|trabajó',
  ru: 'ранее|бывш\\p{L}*|экс|прежде|в прошлом|работал\\p{L}*',
  uk: 'раніше|колишн\\p{L}*|екс|у минулому|працюва\\p{L}*',
};

/** What stands beside the name of who took a picture, and of nobody whose text it is. */
export const pictures: Readonly<Record<string, string>> = {
  latin:
    'photos?|photographs?|photographer|photography|photographie|photographe|pictures?|images?|video|videos|vidéo|graphics?|' +
    'fotos?|bild|bilder|fotografie|fotograf|grafik|grafiken|kamera|fotografías?|imagen|imágenes|infografía|fotografia|immagini|' +
    'imagens?|foto’s|beeld|zdjęci[ae]|fot|snímky|kuvat?|fotoğraf',
  cyrillic: 'фото|видео|відео|снимок|снимки|світлин[аи]|графика|інфографіка|инфографика|фотограф',
  other: 'صورة|تصوير|صور|תמונה|צילום|写真|图片|圖片|사진',
};
