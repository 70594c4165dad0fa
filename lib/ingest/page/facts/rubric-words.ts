import { foldSpace } from '@/lib/ingest/page/text-run';
import type { ArticleKind } from '@/lib/news/article';

type Rubric = Exclude<ArticleKind, 'news'>;

/** What outlets print over a piece that is not plain news, language by language; whole rubrics, never parts of one. */
const rubrics: Readonly<Record<Rubric, string>> = {
  opinion:
    'opinion|opinions|op-ed|oped|comment|commentary|comment is free|editorial|editorials|column|columns|columnist|columnists|viewpoint|viewpoints|guest essay|letters to the editor|' +
    'meinung|meinungen|kommentar|kommentare|leitartikel|kolumne|kolumnen|gastkommentar|gastbeitrag|standpunkt|tribune|tribunes|chronique|chroniques|éditorial|éditoriaux|édito|éditos|point de vue|' +
    'opinión|columna|columnas|tribuna|tribunas|opinioni|opinione|editoriale|editoriali|commento|opinião|coluna|colunas|opinie|commentaar|opinia|komentarz|felieton|felietony|publicystyka|' +
    'мнение|мнения|колонка|колонки|авторская колонка|редакционная статья|думка|думки|погляд|погляди|авторська колонка|görüş|köşe yazısı|köşe yazıları|názory|názor|komentář|ledare|krönika|åsikter|meninger|mielipide|pääkirjoitus|kolumni|' +
    'γνώμη|γνώμες|απόψεις|opinii|vélemény|رأي|آراء|الرأي|مقالات الرأي|مقال رأي|افتتاحية|دیدگاه|דעות|דעה|评论|評論|社论|社論|观点|觀點|时评|時評|社説|オピニオン|論説|오피니언|사설|칼럼|संपादकीय|विचार',
  analysis:
    'analysis|news analysis|analyse|analysen|analyses|nachrichtenanalyse|análisis|analisi|análise|analiza|analizy|анализ|аналитика|аналіз|аналітика|analiz|analýza|analyysi|ανάλυση|elemzés|تحليل|تحليلات|تحلیل|ניתוח|פרשנות|分析|新闻分析|분석|विश्लेषण',
  live:
    'live blog|liveblog|live-blog|live updates|live coverage|live reporting|liveticker|live-ticker|newsblog|news-blog|en direct|suivi en direct|en vivo|en directo|minuto a minuto|in diretta|diretta live|la diretta|ao vivo|na żywo|relacja na żywo|' +
    'текстовая трансляция|онлайн-трансляция|прямая трансляция|текстовий онлайн|наживо|canlı blog|canlı anlatım|تغطية مباشرة|التغطية المباشرة|مباشر|直播|文字直播|ライブ更新|실시간 중계',
  video:
    'video|videos|vídeo|vídeos|vidéo|vidéos|видео|відео|فيديو|ویدئو|וידאו|视频|視頻|影片|動画|영상|wideo|βίντεο|वीडियो',
  interview:
    'interview|interviews|q&a|the interview|entretien|entretiens|entrevista|entrevistas|intervista|interviste|wywiad|wywiady|интервью|інтерв’ю|röportaj|söyleşi|intervju|haastattelu|rozhovor|rozhovory|interjú|συνέντευξη|مقابلة|مقابلات|حوار|حوارات|ראיון|专访|專訪|访谈|訪談|インタビュー|인터뷰|साक्षात्कार',
};

const kinds: ReadonlyMap<string, Rubric> = new Map(
  (Object.entries(rubrics) as [Rubric, string][]).flatMap(([kind, words]) =>
    words.split('|').map((word): [string, Rubric] => [word, kind]),
  ),
);

/** The kind that a rubric names, all of it: "Meinung", "LIVE BLOG •", "Opinion:"; null for any other text. */
export function kindOfRubric(text: string): Rubric | null {
  if (text.length > 60) return null;
  const word = foldSpace(text.normalize('NFC'))
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}&]+$/gu, '')
    .replace(/['ʼ`]/g, '’');
  return kinds.get(word) ?? null;
}
