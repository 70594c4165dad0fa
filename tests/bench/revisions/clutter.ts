import type { SeededRandom } from '@/tests/support/seeded-random';

/** What a page prints beside its article, with a number or a time in place of "#" and "@". */
interface Phrases {
  readonly counters: readonly string[];
  readonly stamps: readonly string[];
  readonly share: readonly (readonly string[])[];
  readonly related: readonly string[];
  readonly inline: readonly string[];
  readonly ads: readonly string[];
}

const phrases: Readonly<Record<string, Phrases>> = {
  en: {
    counters: [
      '# comments',
      '#-minute read',
      'Viewed # times',
      'Reading time: # minutes',
      '# reactions',
      'Join # others in the comments',
    ],
    stamps: ['Last updated @', 'Updated on @', 'This story was last edited @', 'Refreshed @', 'Published @'],
    share: [
      ['Share', 'Post', 'Send', 'Copy the link'],
      ['On Facebook', 'On X', 'By e-mail', 'On Bluesky'],
    ],
    related: [
      'You might have missed',
      'From around the newsroom',
      'Related coverage',
      'Most read this hour',
      'More from this desk',
    ],
    inline: ['Read also: ', 'More on this: ', 'Our earlier report: '],
    ads: ['Advertisement', 'Sponsored content', 'Advertisement – scroll down to go on'],
  },
  de: {
    counters: [
      '# Kommentare',
      '# Min. Lesezeit',
      '#-mal gelesen',
      'Lesedauer: # Minuten',
      '# Leserkommentare',
    ],
    stamps: ['Zuletzt aktualisiert: @', 'Aktualisiert am @', 'Letzte Änderung @', 'Stand: @'],
    share: [
      ['Teilen', 'Versenden', 'Merken', 'Drucken'],
      ['Auf Facebook teilen', 'Per WhatsApp', 'Link kopieren'],
    ],
    related: [
      'Das lesen andere gerade',
      'Mehr aus dem Ressort',
      'Verwandte Themen',
      'Meistgelesen',
      'Auch spannend',
    ],
    inline: ['Lesen Sie auch: ', 'Mehr dazu: ', 'Hintergrund: '],
    ads: ['Anzeige', 'Werbung', 'Anzeige – bitte weiterscrollen'],
  },
  fr: {
    counters: ['# commentaires', 'Temps de lecture : # min', 'Lu # fois', '# réactions', 'Lecture # min.'],
    stamps: ['Mis à jour le @', 'Dernière mise à jour : @', 'Modifié le @', 'Article actualisé le @'],
    share: [
      ['Partager', 'Imprimer', 'Envoyer', 'Copier le lien'],
      ['Sur Facebook', 'Sur X', 'Par mail'],
    ],
    related: ['À ne pas manquer', 'Sur le même thème', 'Les plus lus', 'Dans la même rubrique'],
    inline: ['Lire aussi : ', 'À lire : ', 'Notre reportage : '],
    ads: ['Publicité', 'Annonce', 'La suite après la publicité'],
  },
  es: {
    counters: [
      '# comentarios',
      'Lectura: # min',
      'Visto # veces',
      '# lectores en este momento',
      'Tiempo de lectura # minutos',
    ],
    stamps: ['Actualizado el @', 'Última actualización: @', 'Modificado @'],
    share: [
      ['Compartir', 'Enviar', 'Guardar', 'Imprimir'],
      ['En Facebook', 'Por WhatsApp', 'Copiar enlace'],
    ],
    related: ['No se lo pierda', 'Noticias relacionadas', 'Lo más leído', 'En la misma sección'],
    inline: ['Lea también: ', 'Más información: ', 'Le puede interesar: '],
    ads: ['Publicidad', 'Anuncio', 'Contenido patrocinado'],
  },
  ru: {
    counters: ['# комментариев', 'Время чтения: # мин', 'Просмотров: #', 'Прочитали # раз', 'Обсудить (#)'],
    stamps: ['Обновлено @', 'Последнее обновление: @', 'Материал изменён @', 'Дата изменения: @'],
    share: [
      ['Поделиться', 'Отправить', 'Сохранить', 'Печать'],
      ['ВКонтакте', 'Telegram', 'Скопировать ссылку'],
    ],
    related: ['Ещё по теме', 'Главное за сутки', 'Сейчас читают', 'Другие новости раздела'],
    inline: ['Читайте также: ', 'По теме: ', 'Подробнее: '],
    ads: ['Реклама', 'На правах рекламы', 'Партнёрский материал'],
  },
  uk: {
    counters: ['# коментарів', 'Час читання: # хв', 'Переглядів: #', 'Прочитали # разів', 'Обговорити (#)'],
    stamps: ['Оновлено @', 'Останнє оновлення: @', 'Матеріал змінено @'],
    share: [
      ['Поділитися', 'Надіслати', 'Зберегти', 'Друк'],
      ['Facebook', 'Telegram', 'Скопіювати посилання'],
    ],
    related: ['Ще за темою', 'Головне за добу', 'Зараз читають', 'Інші новини розділу'],
    inline: ['Читайте також: ', 'За темою: ', 'Детальніше: '],
    ads: ['Реклама', 'На правах реклами', 'Партнерський матеріал'],
  },
  ja: {
    counters: ['コメント#件', '閲覧#回', '約#分で読めます', 'いいね #'],
    stamps: ['最終更新 @', '更新：@', '記事更新日時 @'],
    share: [
      ['シェアする', 'ポスト', 'リンクをコピー'],
      ['印刷', '保存', 'メールで送る'],
    ],
    related: ['関連する記事', 'あわせて読む', 'アクセスランキング', 'この連載の記事'],
    inline: ['関連記事：', 'あわせて読みたい：'],
    ads: ['広告', 'スポンサーリンク', 'ＰＲ'],
  },
  ar: {
    counters: ['# تعليق', 'مدة القراءة # دقائق', '# مشاهدة', 'عدد القراءات: #'],
    stamps: ['آخر تحديث: @', 'تم التحديث @', 'حُدّث في @'],
    share: [
      ['شارك', 'أرسل', 'احفظ', 'اطبع'],
      ['عبر فيسبوك', 'عبر تلغرام', 'نسخ الرابط'],
    ],
    related: ['اقرأ المزيد', 'الأكثر قراءة', 'من القسم نفسه', 'قد يهمك'],
    inline: ['اقرأ أيضا: ', 'في الموضوع نفسه: '],
    ads: ['إعلان', 'محتوى ممول'],
  },
};

/** What stands beside an article at one look; the next look finds other numbers, times and links. */
export interface Clutter {
  readonly counter: string;
  readonly stamp: string;
  readonly share: readonly string[];
  readonly relatedTitle: string;
  readonly related: readonly string[];
  /** A link to another article between two paragraphs, with its introduction. */
  readonly inline: readonly [introduction: string, headline: string];
  readonly ad: string;
}

/** The wording that a page keeps from look to look. */
export type ClutterStyle = Omit<Clutter, 'related'>;

export function pickStyle(random: SeededRandom, language: string): ClutterStyle {
  const words = phrases[language] ?? phrases.en;
  if (words === undefined) throw new Error('there are phrases in English');
  return {
    counter: random.pick(words.counters),
    stamp: random.pick(words.stamps),
    share: random.pick(words.share),
    relatedTitle: random.pick(words.related),
    inline: [random.pick(words.inline), ''],
    ad: random.pick(words.ads),
  };
}

/** The clutter of one look, `hours` after the first: only its numbers, times and links are new. */
export function churn(
  random: SeededRandom,
  style: ClutterStyle,
  of: { readonly language: string; readonly hours: number; readonly headlines: readonly string[] },
): Clutter {
  const at = new Date(Date.UTC(2025, 7, 15, 18, random.integer(0, 59)) + of.hours * 3_600_000);
  const time = random.isLucky(0.5)
    ? new Intl.DateTimeFormat(of.language, {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'UTC',
        calendar: 'gregory',
      }).format(at)
    : `${at.getUTCDate()}.${String(at.getUTCMonth() + 1).padStart(2, '0')}.2025 ${at.toISOString().slice(11, 16)}`;
  const links = random.shuffle(of.headlines);
  return {
    ...style,
    counter: style.counter.replace('#', String(random.integer(2, 60))),
    stamp: style.stamp.replace('@', time),
    related: links.slice(0, random.integer(2, 5)),
    inline: [style.inline[0], links.at(-1) ?? ''],
  };
}
