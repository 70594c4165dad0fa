/** What walls speak of: consent, signing in, paying, proving to be human, and faults of the site itself. */
const wallWords = new RegExp(
  [
    'cookie|consent|privacy (?:policy|settings|choices)|personali[sz]ed (?:ads|content)|partners? (?:store|process|use)|gdpr|we value your|your (?:data|choices|device)',
    '\\b(?:log|sign)[ -]?in\\b|\\bsign[ -]?up\\b|password|(?:an|your|no|my) account|already (?:a|have an) |subscri(?:be|ption|bers?)\\b|free trial|unlimited access|register (?:now|for free|to)|newsletter|members? only|to (?:continue|keep) reading|cancel any ?time',
    'captcha|\\brobots?\\b|(?:being|are|you.re|a) human|human (?:check|verif)|javascript|your browser|firewall|ray id|unusual (?:traffic|activity)|automated|access (?:denied|to this)|(?:been|are|was) blocked|403 forbidden|permission to (?:access|view)|too many requests|security (?:check|service)|verif(?:y|ying|ication)|incident id|reference (?:#|number)|checking your',
    'maintenance|temporarily unavailable|try again later|page (?:not found|you.{0,20}looking for)|server error|something went wrong|loading\\b|please wait|back soon',
    'einwillig|datenschutz|zustimm|werbefrei|anmelden|einloggen|registrier|passwort|kennwort|abonn(?:ement|ieren|ent)|probemonat|monatlich kündbar|sicherheitsprüfung|zugriff (?:verweigert|auf)|wartungsarbeiten|seite (?:nicht gefunden|wird geladen)|bestätigen sie',
    'consentement|confidentialité|traceurs|accepter et|refuser|se connecter|connectez-vous|identifi(?:ez|ant)|mot de passe|abonn(?:ez|é|ement)|sans engagement|vérifi(?:ez|cation)|accès (?:refusé|bloqué)|maintenance|page introuvable|réessayer|navigateur',
    'privacidad|consentimiento|aceptar|rechazar|iniciar? sesión|inicie|contraseña|suscr[ií]b|suscripci|regístr|navegador|verific|acceso denegado|mantenimiento|no encontrada|inténtelo|privacidade|consentiment|assinante|assinatura|iniciar sessão|senha|cadastr|accesso negato|accedi|abbonat|abbonament|consenso|informativa|registrati',
    'файл\\p{L}* cookie|куки|соглас|персональн\\p{L}* данн|политик\\p{L}* конфиденц|войти|войдите|вход в|парол|подписк|подпиш|оформит|зарегистр|робот|браузер|провер\\p{L}* безопас|доступ\\p{L}* (?:ограничен|запрещ|закрыт|к сайту)|технически\\p{L}* работ|страниц\\p{L}* не найден|попробуйте позже',
    'згод|конфіденційн|увійд|увійти|передплат|підпис(?:к|ати)|зареєстр|перевір|браузер|доступ\\p{L}* (?:обмежен|заборон)|технічн\\p{L}* робот|сторінк\\p{L}* не знайд|спробуйте пізніше',
    'zgod[aęyn]|prywatno|zaloguj|hasło|prenumerat|subskryp|przeglądar|weryfik|çerez|gizlilik|giriş yap|abone|şifre|tarayıcı|doğrula|toestemming|inloggen|abonneer|wachtwoord|samtycke|logga in|prenumer|logg inn|samtykke|abonner',
    'ملفات تعريف|الارتباط|الخصوصية|تسجيل الدخول|اشترك|الاشتراك|كلمة المرور|المتصفح|التحقق|روبوت|الوصول|הסכמה|פרטיות|התחבר|סיסמה|מנוי|דפדפן',
    'クッキー|同意|プライバシー|ログイン|パスワード|会員|登録|購読|有料|ブラウザ|ロボット|認証|アクセス|メンテナンス|隐私|隱私|同意|登录|登錄|登入|密码|密碼|订阅|訂閱|会员|會員|浏览器|瀏覽器|验证|驗證|机器人|쿠키|동의|개인정보|로그인|비밀번호|구독|회원|브라우저|로봇|인증',
  ].join('|'),
  'iu',
);

/** How much of a text is a wall's, 0 to 1 of its letters: the sentences that speak of consent, accounts or robots. */
export function wallShare(text: string): number {
  const sentences = text
    .slice(0, 6000)
    .split(/(?<=[.!?。！？؟])\s*|\n/u)
    .filter((sentence) => sentence.trim() !== '');
  const size = (some: readonly string[]) => some.reduce((sum, sentence) => sum + sentence.length, 0);
  return size(sentences.filter((sentence) => wallWords.test(sentence))) / Math.max(1, size(sentences));
}

/** Longer than any wall that was seen, and than the beginning that some leave beside theirs. */
const longestWall = 3000;

/**
 * Whether a page's text is a wall's and no article: a page without a headline takes that of its line in the
 * feed, and then a consent page passed for the story.
 */
export function isWallText(text: string): boolean {
  return text.length < longestWall && wallShare(text) >= 0.5;
}
