import { describe, expect, test } from 'vitest';
import { saysItLeadsOn, saysNoPage } from '@/lib/language/no-page/no-page';

describe('a line that says that there is no page', () => {
  test.each([
    'Page not found',
    '503 Service Unavailable',
    'Error 502 Bad Gateway',
    'HTTP Error 500 Internal Server Error',
    '403 Forbidden',
    'Internal Server Error',
    'Page Not Found!',
    '404',
    'Error 404',
    'Oops! That page can’t be found.',
    '404 – Page not found | The Courier',
    'Sorry, the story you were looking for no longer exists',
    'This article is no longer available',
    'Story removed',
    'Seite nicht gefunden',
    'Diese Seite gibt es leider nicht mehr',
    'Der gesuchte Artikel ist nicht mehr verfügbar.',
    'Page introuvable',
    'La page que vous recherchez n’existe plus.',
    'Página no encontrada',
    'Esta página não existe',
    'Pagina non trovata',
    'L’articolo non è più disponibile',
    'L’article n’est plus disponible',
    'Pagina niet gevonden',
    'Sidan hittades inte',
    'Nie znaleziono strony',
    'Stránka nenalezena',
    'Sayfa bulunamadı',
    'Ошибка 404',
    'Страница не найдена',
    'Такой страницы больше нет',
    'Сторінку не знайдено',
    'Η σελίδα δεν βρέθηκε',
    'الصفحة غير موجودة',
    'הדף לא נמצא',
    'お探しのページは見つかりませんでした。',
    '抱歉，您访问的页面不存在',
    '페이지를 찾을 수 없습니다',
    'Halaman tidak ditemukan',
    'Trang không tồn tại',
  ])('%s', (line) => {
    expect(saysNoPage(line, ['The Courier'])).toBe(true);
  });

  test.each([
    'Page not found: how links rot',
    'Forbidden',
    'Error 502: how a gateway failed',
    '500 homes forbidden to the fishermen',
    'The pilot could not be found',
    '404 homes burnt near the harbour',
    'Harbour 404',
    'The article',
    'This page has a history',
    'Sorry',
    'Ferry not available, says mayor',
    'Der Artikel über die Fähre wurde gefunden',
    'Diese Seite der Grenze',
    'Страница истории',
    'Паром не найден',
    'ページをめくる',
    '页面',
    '',
  ])('not %j', (line) => {
    expect(saysNoPage(line, ['The Courier'])).toBe(false);
  });
});

describe('a line that says that the page leads on', () => {
  test.each([
    'Redirecting…',
    'Redirecting to https://courier.example/ferry',
    'You are being redirected. Click here.',
    'Object moved',
    '301 Moved Permanently',
    'Weiterleitung',
    'Sie werden weitergeleitet. Bitte warten.',
    'Vous allez être redirigé',
    'Перенаправление…',
    'Вас буде перенаправлено.',
    '正在跳转中',
  ])('%s', (line) => {
    expect(saysItLeadsOn(line)).toBe(true);
  });

  test.each(['The ferry was redirected to Kodiak', 'Harbour moved to the north', 'Redirecting money'])(
    'not %j',
    (line) => {
      expect(saysItLeadsOn(line)).toBe(false);
    },
  );
});
