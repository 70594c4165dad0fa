import { describe, expect, it } from 'vitest';
import { isPaywallText } from '@/lib/ingest/page/facts/paywall-words';
import { readArticle } from '@/tests/support/read-article';

describe('what stops the reader of an article, in the languages of the press', () => {
  const gates = [
    'Jetzt weiterlesen mit dem Probeabo',
    'Dieser Artikel ist Abonnenten vorbehalten.',
    'Verder lezen? Word abonnee',
    'Läs vidare med en prenumeration',
    'Endast för prenumeranter',
    'Denne saken er for abonnenter',
    'Saken er forbeholdt våre abonnenter',
    'Læs videre med abonnement',
    'Artiklen er kun for vores medlemmer',
    'Tämä artikkeli on vain tilaajille',
    'Jatka lukemista tilaamalla',
    'Dalsza część artykułu dostępna tylko dla prenumeratorów',
    'Tento článek je jen pro předplatitele',
    'Tento článok je len pre predplatiteľov',
    'A cikk folytatása előfizetéssel olvasható',
    'Articol disponibil exclusiv pentru abonați',
    'Sadržaj je dostupan samo pretplatnicima',
    'Članek je na voljo samo naročnikom',
    'Straipsnis skirtas tik prenumeratoriams',
    'Bu içerik abonelere özeldir',
    'Bu haber yalnızca üyelere özel',
    'Матеріал доступний лише за передплатою',
    'Статията е достъпна само за абонати',
    'Садржај је доступан само за претплатнике',
    'Το περιεχόμενο είναι διαθέσιμο μόνο σε συνδρομητές',
    'הכתבה זמינה למנויים בלבד',
    'المقال للمشتركين فقط',
    'لمتابعة القراءة اشترك الآن',
    'این مطلب فقط برای مشترکین است',
    'यह लेख केवल सदस्यों के लिए है',
    '本文仅限订阅用户阅读，登录后阅读全文',
    '登入後閱讀全文',
    'Bài viết chỉ dành cho thành viên',
    'Artikel ini khusus untuk pelanggan',
  ];

  it.each(gates)('%s', (gate) => {
    expect(isPaywallText(gate)).toBe(true);
    const beginning =
      'The harbour master told the council on Monday that the outer wall would not last the winter of storms.';
    const text = `<p>${beginning} ${beginning}</p><div class="offer"><p>${gate}</p></div>`;
    expect(readArticle({ text }).isBeginningOnly).toBe(true);
  });

  it.each([
    'Die Abonnenten der Zeitung haben den Vorbehalt im Vertrag nicht gelesen.',
    'De haven heeft in een jaar duizend abonnees verloren.',
    'Tidningens prenumeranter fick läsa om muren i går.',
    'Avisen har mistet abonnenter for tredje år på rad.',
    'Lehden tilaajille luvattiin uusi laituri.',
    'Prenumeratorzy gazety dostali list od burmistrza.',
    'Předplatitelé dostanou noviny o den dřív.',
    'Az előfizetők száma nőtt, a cikk szerzője örült.',
    'Abonații au primit o scrisoare de la primar.',
    'Prenumeratoriai gavo laišką iš mero.',
    'Aboneler limandan bir mektup aldı.',
    'Передплатники отримали листа від мера.',
    'Οι συνδρομητές πήραν γράμμα από τον δήμαρχο.',
    'המנויים קיבלו מכתב מראש העיר.',
    'المشتركون تلقوا رسالة من رئيس البلدية.',
    '订阅用户比去年多了一千人。',
    'Số thành viên của cảng tăng trong năm nay.',
    'Pelanggan air di pelabuhan bertambah seribu.',
  ])('not %s', (line) => {
    expect(isPaywallText(line)).toBe(false);
  });
});
