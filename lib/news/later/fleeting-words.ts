/** Words by their beginnings, for prefixes cover the endings of inflected languages: "comentario", "comentarios". */
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** What pages count by themselves. Not votes, people or minutes alone: those are news. */
export const countedThings = words(`
  comment repl view read reading reads share shares like likes reaction follower
  kommentar aufruf lesezeit gelesen geteilt leser lesedauer klick
  commentaire vue vues lecture partage réaction lu
  comentari visita vistas visto lector lectura compartid visualizaç leitura leitor compartilhament leitores visualizac
  comment visualizzazion lettur condivision
  reactie gelezen leestijd weergave visning lästid läsning delning deling lesetid læsetid
  komentarz odsłon wyświetl udostępnie czytani komentář přečten hozzászólás megtekint vizualizăr kommentti katselu
  коммент просмотр прочтен прочитал прочитан репост чтени лайк комент перегляд поширен читанн вподоба
  yorum görüntülenme görüntüleme okunma okuma paylaşım beğeni
  تعليق مشاهد قراءة قراءات مشارك إعجاب نظر بازدید תגובות תגובה צפיות שיתופים קריאה
  読め 読了 コメント 閲覧 再生 いいね シェア 评论 評論 阅读 閱讀 浏览 瀏覽 点赞 分享 留言 댓글 조회 공유 좋아요
  टिप्पण व्यूज σχόλι προβολ luận xem dibaca dilihat komentar`);

/** What stands around a count, or around a time: none of it says anything of the event. */
export const fillers = words(`
  a an at am pm m p k b on in by of the to and or this is now time times so far been it has have were was post page story
  article people others total min mins minute minutes sec hour hours hr hrs day days week weeks ago just first last originally
  der die das den dem am um uhr vor vom bis und dieser diesen artikel beitrag mal minute minuten stunde stunden tag tagen
  sekunden tsd mio zuletzt in dieses text textes
  moment temps durée le la les à de du des il y un une cette article fois minute heure heures jour jours h min
  momento en tiempo el las los del hace este esta artículo veces minuto minutos hora horas día días hs hrs
  tempo o os as às ao há este esta matéria vezes minuto minutos dia dias
  alle ore del il questo articolo volte giorno giorni fa mila
  om op geleden uur dit artikel keer minuut minuten dagen kl klo den för sedan siden for artikkel artikel
  o godz dnia temu ten artykuł razy minut minuty godzin godziny wczoraj dziś
  в на от к г года году назад эту этот статью материал раз время минут минуты минуту час часа часов дня дней тыс млн мин время сек
  у об о р року тому цей матеріал разів час хвилин хвилини хвилину години годин днів тис хв час сек
  saat dakika gün önce bu haber kez dk sa
  تم عدد مدة دقائق في ساعة قبل منذ دقيقة دقائق ساعة ساعات يوم أيام هذا المقال مرة من بتوقيت م ص ב בשעה לפני דקות שעות ימים
  約 で に の 年 月 日 時 时 分 秒 前 件 回 次 条 條 人 数 數 시간 분 전 일 년 월 개 수 건 회 명
  utc gmt bst est edt cst cdt mst mdt pst pdt akst akdt et ct pt cet cest mez mesz eet eest msk мск ist jst kst aest`);

/** What says that a time is that of a change or of the publication. */
export const stampWords = words(`
  updated update modified revised edited published posted refreshed
  aktualisier stand geändert bearbeitet veröffentlicht zuletzt letzte
  mis mise jour modifié publié actualis dernière
  actualiz modific publicad última último edición
  atualiz public aggiornat aggiornamento ultim pubblicat modificat
  bijgewerkt gewijzigd gepubliceerd laatst uppdater oppdater opdater publicer publiser senast sist sidst päivitetty julkaistu
  zaktualizowan aktualizac opublikowan ostatni aktualizován frissít actualizat
  обновл изменен опубликован последн оновлен змінен опублікован останн редакци ажурир
  güncelle yayınla son
  تحديث آخر نشر حدث עודכן עדכון אחרון פורסם بروزرسانی
  更新 最終更新 更新日 更新時間 更新时间 最后 最後 発表 发布 發布 公開 수정 입력 업데이트 최종
  अपडेट अद्यतन प्रकाशित ενημερώθηκε τελευταία ενημέρωση δημοσιεύ cập nhật diperbarui diterbitkan dikemas`);

/** "Five minutes ago": what says that a number counts back from now. */
export const agoWords = words(
  `ago vor il hace há fa geleden sedan siden temu назад тому önce قبل منذ לפני 前 전 पहले`,
);

/** Where a reader can send an article, and what the buttons for it say. */
export const shareWords = words(`
  facebook twitter x whatsapp telegram linkedin reddit pinterest email mail messenger flipboard bluesky threads mastodon
  vk vkontakte вконтакте одноклассники viber line hatena weibo wechat tumblr sms pocket signal xing instagram skype
  copy copied the e by link url print save bookmark share tweet send via on this article story post with friends gift
  teilen drucken kopieren merken senden per auf link versenden
  partager imprimer copier envoyer par sur lien sauvegarder
  compartir imprimir copiar enviar guardar enlace por en
  compartilhar condividi stampa copia invia salva delen deel del dela skriv ut kopiera kopier
  udostępnij drukuj kopiuj wyślij sdílet megosztás distribuie
  поделиться поделитесь скопировать ссылку отправить печать распечатать поділитися поширити скопіювати посилання друк надіслати зберегти сохранить
  paylaş kopyala yazdır gönder
  فيسبوك تويتر تلغرام تليغرام واتساب نسخ رابط عبر احفظ اطبع фейсбук телеграм твиттер твітер вайбер
  شارك مشاركة انسخ الرابط طباعة أرسل שתפו שתף העתק קישור הדפסה
  シェア ツイート 保存 印刷 リンク コピー 分享 复制 複製 链接 連結 打印 공유 공유하기 인쇄 복사 링크 साझा`);

/** What a mark over an advertisement begins with. */
export const adWords = words(`
  advertisement advertising advert ad ads sponsored promoted promotion paid
  anzeige werbung publicité pub annonce publicidad anuncio publicidade pubblicità advertentie reclame annonse annons reklame
  reklam reklama hirdetés publicitate реклама рекламное إعلان إعلانات פרסומת פרסום 広告 广告 廣告 광고 विज्ञापन διαφήμιση quảng iklan`);
