import type { Grammar } from './grammar';

export const tr: Grammar = {
  weekdays: [
    'pazar gün*|pazar sabah*|pazar akşam*|pazar gece*',
    'pazartesi*',
    'salı|salıya|salıdan|salı gün*',
    'çarşamba*',
    'perşembe*',
    'cuma|cumaya|cumadan|cuma gün*',
    'cumartesi*',
  ],
  noDays: 'kara cuma|Black Friday|cuma namaz*|salı pazarı|cuma hutbe*',
  near: ['evvelsi gün|önceki gün', 'dün', 'bugün', 'yarın', 'öbür gün'],
  last: 'geçen|geçtiğimiz|önceki',
  next: 'gelecek|önümüzdeki|gelen',
  this: 'bu',
  counted: 'ilk|birinci|ikinci|üçüncü|dördüncü|her|bir',
  lastWeek: 'geçen hafta|geçen haftanın|geçtiğimiz hafta|geçtiğimiz haftanın|önceki hafta|önceki haftanın',
  nextWeek: 'gelecek hafta|gelecek haftanın|önümüzdeki hafta|önümüzdeki haftanın|haftaya',
  past: '*dı|*di|*du|*dü|*tı|*ti|*tu|*tü|*dılar|*diler|*tılar|*tiler|*dular|*düler|*tular|*tüler|*mış|*miş|*muş|*müş|*mıştı|*mişti|*muştu|*müştü',
  future: '*acak|*ecek|*acaklar|*ecekler|*acaktır|*ecektir|yarın',
  planned:
    '*acağı*|*eceği*|*acaktı|*ecekti|planla*|planlan*|bekleniyor|beklenen|bekliyor|bekleniyordu|öngörülüyor|öngörülen|*meli|*malı|' +
    '*ebilir|*abilir|istiyor|istedi|hedefliyor|eğer|davet*|çağrı*|hazırlanıyor|hazırlan*',
  not: '*madı|*medi|*madılar|*mediler|*mıyor|*miyor|*muyor|*müyor|*mamış|*memiş|*mayacak|*meyecek|ne|değil|yok|hiç|olmadan|*madan|*meden|iptal|reddet*',
  plannedUnlessPast: 'öncesinde',
  absent: 'olmadı|gerçekleşmedi|yapılmadı',
  onceBefore:
    'geçen yıl|bir yıl önce|yıl önce|yıllar önce|geçen ay|ay önce|ilk döneminde|ilk dönem|o zaman|daha önce|önceki zirve|' +
    'geçmişte|son kez|geçen sefer',
  subject: 'before',
};
