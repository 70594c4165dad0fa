import type { SeededRandom } from '@/tests/support/seeded-random';
import type { Printed } from './templates';

/** The words of a page that stands where the article was expected. */
type Wall = readonly [title: string, ...lines: string[]];

const consent: Readonly<Record<string, Wall>> = {
  en: [
    'Before you read on',
    'Together with 143 companies we keep cookies on your device and look at how you use our pages.',
    'Choose “Agree” to allow this, or “Settings” to say what you do not want. You can change your mind whenever you like.',
    'Some of these companies rely on legitimate interest. Our notice on data protection tells you more.',
  ],
  de: [
    'Weiter mit Werbung',
    'Wir und unsere 211 Partner legen Cookies auf Ihrem Gerät ab und werten aus, wie Sie unser Angebot nutzen.',
    'Mit „Akzeptieren“ stimmen Sie zu. Sie können Ihre Entscheidung jederzeit in der Fußzeile ändern.',
    'Oder lesen Sie uns im Pur-Abo ohne Tracking für 3,99 Euro im Monat.',
  ],
  fr: [
    'Votre vie privée',
    'Avec nos 118 partenaires, nous déposons des cookies pour mesurer l’audience et afficher de la publicité choisie pour vous.',
    'Vous pouvez tout accepter, tout refuser en vous abonnant, ou régler vos choix un par un.',
    'Vos choix sont gardés six mois.',
  ],
  es: [
    'Su privacidad nos importa',
    'Nosotros y nuestros 97 socios guardamos cookies en su equipo para medir la audiencia y mostrar anuncios a su gusto.',
    'Puede aceptar todo, rechazar y suscribirse, o ajustar sus preferencias.',
    'Su elección se conserva durante un año.',
  ],
  ru: [
    'Мы используем cookie',
    'Сайт и 64 его партнёра сохраняют файлы cookie на вашем устройстве, чтобы считать посещения и подбирать рекламу.',
    'Нажмите «Принять», если согласны на обработку данных, или настройте выбор.',
    'Изменить решение можно в любое время.',
  ],
  uk: [
    'Ми використовуємо cookie',
    'Сайт і 58 його партнерів зберігають файли cookie на вашому пристрої, щоб рахувати відвідини та добирати рекламу.',
    'Натисніть «Прийняти», якщо погоджуєтеся на обробку даних, або налаштуйте вибір.',
    'Змінити рішення можна будь-коли.',
  ],
  ja: [
    'クッキーの利用について',
    '当サイトと41社のパートナーは、閲覧状況の分析と広告の表示のためにクッキーを使用します。',
    '「同意する」を押すと利用に同意したことになります。設定はいつでも変更できます。',
  ],
  ar: [
    'خصوصيتك تهمنا',
    'نستخدم نحن وشركاؤنا البالغ عددهم 52 ملفات تعريف الارتباط لقياس الزيارات وعرض الإعلانات.',
    'اضغط «موافق» لقبول ذلك، أو عدّل خياراتك في أي وقت.',
  ],
};

const login: Readonly<Record<string, Wall>> = {
  en: [
    'Keep on reading',
    'This piece is for readers with an account. Sign in, or make one in less than a minute.',
    'E-mail address',
    'Forgotten your password? We will send you a new one.',
    'With a trial you read everything for a month, and pay nothing.',
  ],
  de: [
    'Jetzt weiterlesen',
    'Dieser Text ist unseren Abonnenten vorbehalten. Melden Sie sich an oder testen Sie vier Wochen kostenlos.',
    'E-Mail-Adresse und Passwort',
    'Noch kein Konto? In einer Minute registrieren.',
  ],
  fr: [
    'Cet article est réservé',
    'Connectez-vous pour lire la suite, ou essayez l’abonnement un mois pour 1 euro.',
    'Adresse e-mail et mot de passe',
    'Pas encore de compte ? Inscrivez-vous en une minute.',
  ],
  es: [
    'Contenido para suscriptores',
    'Inicie sesión para seguir leyendo o pruebe la suscripción un mes gratis.',
    'Correo electrónico y contraseña',
    '¿Aún no tiene cuenta? Regístrese en un minuto.',
  ],
  ru: [
    'Доступ по подписке',
    'Войдите, чтобы читать дальше, или оформите пробную подписку на месяц.',
    'Электронная почта и пароль',
    'Нет учётной записи? Регистрация займёт минуту.',
  ],
  uk: [
    'Доступ за передплатою',
    'Увійдіть, щоб читати далі, або оформіть пробну передплату на місяць.',
    'Електронна пошта і пароль',
    'Немає облікового запису? Реєстрація забере хвилину.',
  ],
  ja: [
    '会員限定の記事です',
    '続きを読むにはログインしてください。初めての方は一か月無料でお試しいただけます。',
    'メールアドレスとパスワードを入力してください。',
  ],
  ar: [
    'هذا المحتوى للمشتركين',
    'سجّل الدخول لمتابعة القراءة، أو جرّب الاشتراك شهرا مجانا.',
    'البريد الإلكتروني وكلمة المرور',
    'ليس لديك حساب؟ أنشئ واحدا في دقيقة.',
  ],
};

/** Protection services and faults speak English to everybody. */
const blocks: readonly Wall[] = [
  [
    'One moment …',
    'We are making sure that the connection to this site is safe. This takes a few seconds.',
    'Please allow scripts and cookies, then load the page anew. Request 8f1c-77aa-20.',
  ],
  [
    'Attention required',
    'Sorry, you have been stopped. The owner of this site uses a service that wards off attacks, and something you did looked like one.',
    'You can write to the owner and quote the number at the foot of this page: 9021.77.',
  ],
  [
    'Pardon the interruption',
    'Something about your browser made us think you were a bot. You may be moving faster than a person does, or have JavaScript turned off.',
    'To get back in, please press and hold the button.',
  ],
  [
    'Not available in your region',
    'We recognise that you are visiting from a country to which we do not offer this service for legal reasons.',
    'For questions write to our help desk.',
  ],
];

const faults: readonly Wall[] = [
  [
    'We will be right back',
    'Our site is being worked on at the moment and should be up again within the hour.',
    'Thank you for your patience.',
  ],
  [
    'Oops',
    'Something broke on our side. Our people have been told and are on it.',
    'Try once more in a few minutes, or go to the start page.',
  ],
  [
    'Not found',
    'We could not find the page that you asked for. It may have moved or never have been here.',
    'Search our archive or go to the start page.',
  ],
];

export type WallKind = 'consent' | 'login' | 'block' | 'fault' | 'shell';

/** A page answered with 200 in the article's place; some keep the article's title, as sites do that put a wall over it. */
export function wallPage(random: SeededRandom, kind: WallKind, printed: Printed): string {
  const { language, headline, outlet, address } = printed;
  const head = (title: string) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>`;
  if (kind === 'shell') {
    return random.pick([
      `${head(headline)}<link rel="canonical" href="${address}"></head><body><div id="root"></div><script src="/app.js"></script></body></html>`,
      `${head(outlet)}</head><body><div id="app"><p>…</p></div><noscript>Scripts are needed here.</noscript></body></html>`,
      `${head(headline)}</head><body><header>${outlet}</header><main><h1>${headline}</h1><div class="skeleton"></div></main></body></html>`,
    ]);
  }
  const [title, ...lines] = wordsOf(random, kind, language);
  const text = lines.map((line) => `<p>${line}</p>`).join('');
  const own = `${head(title)}</head><body><div class="box"><h1>${title}</h1>${text}<button>OK</button></div></body></html>`;
  if (kind === 'block' || kind === 'fault') return own;
  const over = `${head(headline)}<link rel="canonical" href="${address}"><meta property="og:type" content="article"></head><body><main><h1>${headline}</h1><section><h2>${title}</h2>${text}</section></main></body></html>`;
  return random.isLucky(0.5) ? own : over;
}

function wordsOf(random: SeededRandom, kind: Exclude<WallKind, 'shell'>, language: string): Wall {
  const local = kind === 'consent' ? consent[language] : kind === 'login' ? login[language] : undefined;
  return local ?? random.pick(kind === 'block' ? blocks : faults);
}

/** The lines under which a paywall lets the text break off. */
export function paywallLines(language: string): readonly string[] {
  return (login[language] ?? login.en ?? []).slice(1, 3);
}

/** A list of other headlines: a front page or a section. */
export function listPage(printed: Printed, headlines: readonly string[]): string {
  const rows = headlines
    .map((headline) => `<div class="card"><h3><a href="/n">${headline}</a></h3></div>`)
    .join('');
  return `<!doctype html><html lang="${printed.language}"><head><meta charset="utf-8"><title>${printed.outlet}</title></head><body><h1>${printed.outlet}</h1>${rows}</body></html>`;
}
