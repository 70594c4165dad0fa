import type { NoPageWords } from './no-page-words';

const englishPages = '(page|article|story|content|post|url|document|file|address)';
const wantedInEnglish =
  "[you are looking for|you're looking for|you were looking for|you've requested|you have requested|you requested|you are trying to (reach|view|open)]";

/** What sites say where they have no page, by language. */
export const latin: Readonly<Record<string, NoPageWords>> = {
  en: {
    page: [`[the|this|that|your] [requested] ${englishPages} ${wantedInEnglish}`],
    missing: [
      '[was|is] not found',
      '(is|was) (gone|unavailable|missing)',
      '[is] (not|no longer) (available|online|here)',
      "(is [currently] not|isn't|is currently) (available|unavailable) [right now|at this time|anymore]",
      "(is [currently] not|isn't|is currently|not) (available|unavailable) in (your|this) (region|country|area|location)",
      '(is|was|has been) archived',
      '[has|have] [been] (removed|deleted|expired|withdrawn|unpublished)',
      "(cannot|can't|can not|could not|couldn't|can no longer) be found",
      "(does not|doesn't|no longer|may no longer) (exist|exists)",
      'has been moved or deleted',
    ],
    whole: [
      "(we can't|we cannot|we couldn't|we could not|we're unable to|unable to) [seem to] find (that|this|the|your) (page|article|story) [you are looking for|you're looking for|you were looking for]",
      '(page|story|article|content) unavailable [in your (region|country|area)]',
      '[451] [error] unavailable (due to|for) legal reasons',
      '[the] link you followed may be broken[,] [or the page may have been removed]',
      'access to this page has been denied',
      'nothing [was] found [here|at this location]',
      'it looks like nothing was found at this location',
      'no (page|article|story) [was] found',
      '[http|error] 404 [error] [file] not found',
      '404 error',
      'not found',
      '(error|http) (404|410)',
      '410 gone',
      '(internal server error|bad gateway|[the] service [temporarily] unavailable|gateway (timeout|time-out))',
      '[error|http] [error] # (internal server error|bad gateway|service [temporarily] unavailable)',
      '[error|http] [error] # (gateway (timeout|time-out)|too many requests|forbidden|bad request)',
    ],
    leadsOn: [
      '[you are being|you will be|please wait while we are|please wait while you are] [now] (redirecting|redirected|forwarded)',
      'redirecting (you|to *) [*] [*]',
      '(object|document|page) [has] moved [permanently|temporarily|here|to here]',
      '# (moved permanently|moved temporarily|temporary redirect|permanent redirect)',
      'moved permanently',
    ],
  },
  de: {
    page: [
      '[die|diese|der|dieser] [angeforderte|gesuchte|gewünschte|aufgerufene] (seite|artikel|beitrag|inhalt)',
    ],
    missing: [
      '[wurde|ist] [leider] nicht [mehr] (gefunden|verfügbar|vorhanden|online|erreichbar|auffindbar)',
      'konnte [leider] nicht [mehr] gefunden werden',
      'existiert [leider] nicht [mehr]',
      'gibt es [leider] nicht [mehr]',
      '(ist|wurde) [leider] (gelöscht|entfernt|depubliziert)',
      'ist in (ihrem land|ihrer region|deinem land|deiner region) [leider] nicht verfügbar',
    ],
    whole: ['(diese seite|diesen artikel|diesen beitrag) gibt es [leider] nicht [mehr]', 'fehler 404'],
    leadsOn: ['[automatische] weiterleitung', 'sie werden [automatisch] weitergeleitet'],
  },
  fr: {
    page: [
      "[la|cette|cet|le|ce] (page|url|article|l'article|contenu) [demandée|recherchée|demandé|que vous (cherchez|recherchez|demandez|avez demandée)]",
    ],
    missing: [
      '[est] (introuvable|inexistante)',
      "[n'a pas été|non] trouvé[e]",
      "(n'existe|n'est) (pas|plus) [disponible] [dans votre (pays|région)]",
      '(a été|est) supprimé[e]',
    ],
    whole: ['erreur 404', 'oups, cette page est introuvable'],
    leadsOn: ['redirection [en cours]', 'vous allez être redirigé[e]'],
  },
  es: {
    page: [
      '[la|esta|el|este] (página|url|artículo|contenido|noticia) [solicitad(a|o)|que (buscas|busca|estás buscando|solicitas|solicita)]',
    ],
    missing: [
      'no (encontrad(a|o)|existe|disponible)',
      'no (ha sido|fue|pudo ser) encontrad(a|o)',
      'no se (encuentra|ha encontrado|encontró|pudo encontrar)',
      '(no está|ya no está) disponible [en (su|tu) (región|país|zona)]',
      'ya no existe',
      '(ha sido|fue) eliminad(a|o)',
    ],
    whole: ['error 404'],
    leadsOn: ['redirigiendo', 'redireccionando', 'será redirigid(o|a)'],
  },
  pt: {
    page: ['[a|esta|o|este] (página|artigo|conteúdo|notícia) [solicitad(a|o)|que (procura|você procura)]'],
    missing: [
      'não (encontrad(a|o)|existe|disponível)',
      'não foi encontrad(a|o)',
      'não está [mais] disponível',
      '(já não|não) existe [mais]',
      'já não está disponível',
      'foi removid(a|o)',
    ],
    whole: ['erro 404'],
    leadsOn: ['redirecionando', 'a redirecionar'],
  },
  it: {
    page: [
      "[la|questa|il|questo] (pagina|articolo|l'articolo|contenuto) [richiest(a|o)|cercat(a|o)|che (cerchi|stai cercando)]",
    ],
    missing: [
      'non [è stat(a|o)] trovat(a|o)',
      'non esiste [più]',
      'non [è] [più] disponibile [nel tuo paese|nella tua (regione|area)]',
      'è stat(a|o) rimoss(a|o)',
    ],
    whole: ['errore 404'],
    leadsOn: ['reindirizzamento [in corso]'],
  },
  nl: {
    page: ['[de|deze|dit|het] [opgevraagde] (pagina|artikel) [die u zoekt|die je zoekt]'],
    missing: [
      '[is] niet [meer] (gevonden|beschikbaar) [in (uw|jouw|je) (land|regio)]',
      'bestaat [helaas] niet [meer]',
      'kon niet [worden] gevonden [worden]',
      'kan niet [worden] gevonden [worden]',
    ],
    whole: [],
    leadsOn: ['u wordt doorgestuurd', 'doorverwijzing'],
  },
  da: {
    page: ['(siden|artiklen) [du leder efter]'],
    missing: ['(blev|er) ikke fundet', 'findes ikke [længere]', 'kunne ikke findes', 'ikke fundet'],
    whole: [],
    leadsOn: ['du bliver viderestillet'],
  },
  sv: {
    page: ['(sidan|artikeln) [du söker]'],
    missing: ['hittades inte', 'finns inte [längre]', 'kunde inte hittas', 'kan inte hittas'],
    whole: [],
    leadsOn: ['du omdirigeras'],
  },
  no: {
    page: ['(siden|artikkelen) [du leter etter]'],
    missing: ['(ble|er) ikke funnet', 'finnes ikke [lenger]', 'ikke funnet'],
    whole: [],
    leadsOn: ['du blir videresendt'],
  },
  fi: {
    page: ['(sivua|artikkelia|etsimääsi sivua|hakemaasi sivua)'],
    missing: ['ei löydy', 'ei löytynyt', 'ei ole [enää]'],
    whole: [],
    leadsOn: ['uudelleenohjaus'],
  },
  pl: {
    page: ['[ta|ten|podana|szukana] (strona|artykuł|materiał|treść) [której szukasz]'],
    missing: [
      'nie została znaleziona',
      'nie został znaleziony',
      'nie znalezion(a|y)',
      '[już] nie istnieje',
      '(nie jest [już] dostępn(a|y)|jest [już] niedostępn(a|y)) [w (twoim|twojej) (kraju|regionie)]',
      '(została usunięta|został usunięty)',
    ],
    whole: ['nie znaleziono [takiej] (strony|artykułu)', 'błąd 404'],
    leadsOn: ['[trwa] przekierowanie', 'przekierowywanie'],
  },
  cs: {
    page: ['[požadovaná|požadovaný] (stránka|článek)'],
    missing: ['nenalezen[a]', '(nebyla nalezena|nebyl nalezen)', '[již] neexistuje'],
    whole: ['chyba 404'],
    leadsOn: ['přesměrování'],
  },
  sk: {
    page: ['[požadovaná|požadovaný] (stránka|článok)'],
    missing: ['nenájden(á|ý)', '(nebola nájdená|nebol nájdený)', '[už] neexistuje'],
    whole: ['chyba 404'],
    leadsOn: ['presmerovanie'],
  },
  sl: {
    page: ['(stran|stran*|članek)'],
    missing: ['ni [bila|bil] (mogoče najti|najden[a])', 'ne obstaja [več]'],
    whole: [],
    leadsOn: ['preusmerjanje'],
  },
  hu: {
    page: ['[az|a] [keresett] (oldal|cikk)'],
    missing: ['nem (található|létezik)', 'nem érhető el'],
    whole: [],
    leadsOn: ['átirányítás'],
  },
  ro: {
    page: ['(pagina|articolul) [căutat(ă|)|pe care o căutați]'],
    missing: ['nu (a fost găsită|a fost găsit|există|mai există|este disponibilă|mai este disponibilă)'],
    whole: [],
    leadsOn: ['redirecționare'],
  },
  hr: {
    page: ['[tražena] (stranica|članak)'],
    missing: ['(nije pronađena|nije pronađen)', '[više] ne postoji'],
    whole: [],
    leadsOn: ['preusmjeravanje'],
  },
  tr: {
    page: ['[aradığınız|bu] (sayfa|haber|içerik)'],
    missing: [
      '[bulunduğunuz (ülkede|bölgede)] (kullanılamıyor|görüntülenemiyor)',
      'bulunamadı',
      '[artık] mevcut değil',
      'yayından kaldırıldı',
      'bulunmamaktadır',
    ],
    whole: ['404 hatası'],
    leadsOn: ['yönlendiriliyorsunuz'],
  },
  id: {
    page: ['(halaman|artikel|berita) [yang anda cari]'],
    missing: ['tidak (ditemukan|tersedia|ada)'],
    whole: [],
    leadsOn: ['mengalihkan'],
  },
  vi: {
    page: ['trang [bạn tìm|bạn đang tìm]'],
    missing: ['không tồn tại', 'không tìm thấy'],
    whole: ['không tìm thấy trang'],
    leadsOn: ['đang chuyển hướng'],
  },
};
