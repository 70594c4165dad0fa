import type { ClauseWords } from './clauses';
import type { Speech } from './speech';

const titledBehind =
  'film|filmi|adlı|isimli|başlıklı|kitabı|romanı|şarkısı|temasıyla|sloganı|sloganıyla|yazılı|pankartı|dizisi|projesi|kampanyası';

// Only who stands before the quotation and the verb right behind it are read: "Berg, “…” dedi."

export const tr: Speech = {
  verbLast: true,
  verbs:
    'dedi|diyor|diye konuştu|diye yazdı|diye ekledi|diye yanıtladı|diye yanıt verdi|diye cevap verdi|diye sordu|diye seslendi|diye açıkladı|' +
    'diye belirtti|diye kaydetti|ifadesini kullandı|ifadelerini kullandı|ifadesini kullanıyor|ifadelerine yer verdi|ifadesine yer verdi|' +
    'değerlendirmesinde bulundu|değerlendirmesini yaptı|açıklamasında bulundu|açıklamasını yaptı|yorumunu yaptı|yorumunda bulundu|' +
    'paylaşımını yaptı|paylaşımında bulundu|mesajını verdi|uyarısında bulundu|uyarısını yaptı|yanıtını verdi|cevabını verdi|' +
    'çağrısında bulundu|çağrısını yaptı|görüşünü dile getirdi|sözlerini kullandı|sözleriyle yanıt verdi|şeklinde konuştu|şeklinde yanıt verdi|' +
    'söyledi|konuştu|yazdı|ekledi|açıkladı|belirtti|kaydetti|vurguladı|anlattı',
  participles: '',
  saying:
    'diyen|diye konuşan|diye yazan|ifadesini kullanan|ifadelerini kullanan|şeklinde konuşan|açıklamasında bulunan|değerlendirmesinde bulunan|' +
    'değerlendirmesini yapan|sözlerini kullanan|paylaşımını yapan|uyarısında bulunan|çağrısında bulunan',
  pronouns: '',
  he: '',
  she: '',
  byPronoun: '',
  accordingTo: '',
  accordingBehind: 'göre',
  between: 'şunları|şu ifadeleri|şöyle|de|da|ayrıca|daha sonra|sonra',
  prepositions: '',
  openers: 'ancak|ama|dün|bugün|ayrıca|fakat|öte yandan|eski|yeni',
  and: 've|ile|veya|ya da',
  who: '',
  titledBehind,
  titled: `sözde|${titledBehind}`,
};

/** How words end in which a title is no subject: “bakan’a”, “Bakanlığına”; “genci” is of “genç”. */
export const turkishCase =
  /[’'](?!n?[ıiuü]n$)\p{Ll}|(?:s[ıiuü]n|[ıiuü]ğ[ıiuü]n)(?:[aeıiuü]|[dl][ae]n?)$|^genci$/u;

/** What a title with nobody's office before it is: “lideri”, but not “sözcü”, “valisi” or “milletvekili”. */
export const turkishAccusative = /(?<!vekil|val)(?<![aeıioöuücçs])[ıiuü]$/iu;

export const turkishClauses: ClauseWords = {
  turns: 'ama|ancak|fakat|oysa',
  links: '',
  that: '',
  never: 'asla|hiç|değil',
  denies: 'yalanladı|yalanlıyor|reddetti|reddediyor|inkar etti',
  possessives: 'onun|onların',
  questions: 'soru|soruyu|sorusu|sorusunu|sorusuna',
  joins: 've',
  refuses: 'reddet*|reddedi*|geri çevir*|iptal et*|vazgeç*|yalanla*|ihtimal dışı',
};
