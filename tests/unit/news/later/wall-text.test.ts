import { describe, expect, test } from 'vitest';
import { isWallText } from '@/lib/news/later/wall-text';

describe('a text that is a wall and no article', () => {
  test.each([
    'We value your privacy. We and our partners store cookies on your device. Accept all or manage your choices.',
    'Please verify that you are a human. Enable JavaScript and cookies to continue. Ray ID 8f2a.',
    'Log in to continue reading. Already a subscriber? Sign in. No account? Register for free.',
    'Wir verwenden Cookies. Bitte stimmen Sie der Verarbeitung zu: Datenschutz, Einwilligung, Anmelden.',
    'Мы используем файлы cookie. Оставаясь на сайте, вы соглашаетесь с политикой конфиденциальности.',
    '当サイトはクッキーを使用します。続けるにはログインまたは会員登録が必要です。',
  ])('%s', (text) => {
    expect(isWallText(text)).toBe(true);
  });

  test.each([
    'The two presidents shook hands on the runway. They drove off in the same car. The talks took three hours.',
    'He said the robots were ready. The talks ended without a deal, and neither leader took a question. Both flew home in the evening, ten minutes apart.',
    'Президенты пожали друг другу руки. Переговоры длились почти три часа. Вопросов журналистам задать не дали.',
    '両首脳は滑走路で握手した。会談は三時間近く続いた。',
    `${'The summit went on in the afternoon and the reporters waited outside. '.repeat(60)}Sign in to read more.`,
  ])('not %s', (text) => {
    expect(isWallText(text)).toBe(false);
  });
});

describe('a wall of a press that we follow', () => {
  test.each([
    [
      'cs',
      'Vážíme si vašeho soukromí. My a naši partneři ukládáme informace v zařízení a zpracováváme osobní údaje. Kliknutím udělujete souhlas se zpracováním.',
    ],
    ['cs', 'Pro pokračování se přihlaste. Nemáte účet? Zaregistrujte se. Zapomněli jste heslo?'],
    ['cs', 'Ověřte, že nejste robot. Váš prohlížeč musí mít povolený JavaScript.'],
    [
      'sk',
      'Vážime si vaše súkromie. My a naši partneri spracúvame osobné údaje. Kliknutím udeľujete súhlas so spracovaním.',
    ],
    ['sk', 'Pre pokračovanie sa prihláste. Nemáte účet? Zaregistrujte sa. Zabudli ste heslo?'],
    ['sk', 'Overte, že nie ste robot. Prístup bol zamietnutý.'],
    [
      'hu',
      'Fontos számunkra az Ön adatvédelme. Mi és partnereink személyes adatokat dolgozunk fel. Kérjük, adja meg a hozzájárulását.',
    ],
    ['hu', 'A folytatáshoz jelentkezzen be. Nincs fiókja? Regisztráljon. Elfelejtett jelszó?'],
    ['hu', 'Kérjük, igazolja, hogy Ön nem robot. A hozzáférés megtagadva.'],
    [
      'ro',
      'Confidențialitatea ta este importantă pentru noi. Noi și partenerii noștri prelucrăm date cu caracter personal. Acordați-vă consimțământul.',
    ],
    ['ro', 'Pentru a continua, autentificați-vă. Nu aveți cont? Înregistrați-vă. Ați uitat parola?'],
    ['ro', 'Confirmați că nu sunteți robot. Accesul a fost refuzat.'],
    [
      'fi',
      'Yksityisyytesi on meille tärkeää. Me ja kumppanimme käsittelemme henkilötietoja. Anna suostumuksesi jatkaaksesi.',
    ],
    [
      'fi',
      'Kirjaudu sisään jatkaaksesi lukemista. Eikö sinulla ole tunnusta? Rekisteröidy. Unohditko salasanan?',
    ],
    ['fi', 'Vahvista, että et ole robotti. Pääsy on estetty.'],
    [
      'da',
      'Vi værner om dit privatliv. Vi og vores partnere behandler personoplysninger. Giv dit samtykke for at fortsætte.',
    ],
    ['da', 'Log ind for at læse videre. Har du ikke en konto? Opret en bruger. Glemt adgangskode?'],
    ['da', 'Bekræft, at du ikke er en robot. Adgang nægtet.'],
    [
      'sv',
      'Vi värnar om din integritet. Vi och våra partner behandlar personuppgifter. Ge ditt samtycke för att fortsätta.',
    ],
    ['sv', 'Logga in för att läsa vidare. Har du inget konto? Registrera dig. Glömt lösenordet?'],
    ['sv', 'Bekräfta att du inte är en robot. Åtkomst nekad.'],
    [
      'no',
      'Vi bryr oss om ditt personvern. Vi og våre partnere behandler personopplysninger. Gi ditt samtykke for å fortsette.',
    ],
    ['no', 'Logg inn for å lese videre. Har du ikke konto? Registrer deg. Glemt passordet?'],
    ['no', 'Bekreft at du ikke er en robot. Ingen tilgang.'],
    [
      'nl',
      'Wij hechten waarde aan uw privacy. Wij en onze partners verwerken persoonsgegevens. Geef toestemming om door te gaan.',
    ],
    ['nl', 'Log in om verder te lezen. Nog geen account? Registreer u. Wachtwoord vergeten?'],
    ['nl', 'Bevestig dat u geen robot bent. Toegang geweigerd.'],
    [
      'pl',
      'Cenimy Twoją prywatność. My i nasi partnerzy przetwarzamy dane osobowe. Wyraź zgodę, aby kontynuować.',
    ],
    ['pl', 'Zaloguj się, aby czytać dalej. Nie masz konta? Zarejestruj się. Nie pamiętasz hasła?'],
    ['pl', 'Potwierdź, że nie jesteś robotem. Odmowa dostępu.'],
    [
      'it',
      'Teniamo alla tua privacy. Noi e i nostri partner trattiamo dati personali. Dai il tuo consenso per continuare.',
    ],
    ['it', 'Accedi per continuare a leggere. Non hai un account? Registrati. Hai dimenticato la password?'],
    ['it', 'Conferma di non essere un robot. Accesso negato.'],
    [
      'pt',
      'Valorizamos a sua privacidade. Nós e os nossos parceiros tratamos dados pessoais. Dê o seu consentimento para continuar.',
    ],
    ['pt', 'Inicie sessão para continuar a ler. Não tem conta? Registe-se. Esqueceu-se da palavra-passe?'],
    ['pt', 'Confirme que não é um robô. Acesso negado.'],
    [
      'es',
      'Valoramos tu privacidad. Nosotros y nuestros socios tratamos datos personales. Da tu consentimiento para continuar.',
    ],
    ['es', 'Inicia sesión para seguir leyendo. ¿No tienes cuenta? Regístrate. ¿Has olvidado tu contraseña?'],
    ['es', 'Confirma que no eres un robot. Acceso denegado.'],
    [
      'fr',
      'Le respect de votre vie privée est notre priorité. Nos partenaires et nous traitons des données personnelles. Donnez votre consentement pour continuer.',
    ],
    [
      'fr',
      'Connectez-vous pour continuer la lecture. Pas encore de compte ? Inscrivez-vous. Mot de passe oublié ?',
    ],
    ['fr', 'Confirmez que vous n’êtes pas un robot. Accès refusé.'],
    [
      'de',
      'Wir respektieren Ihre Privatsphäre. Wir und unsere Partner verarbeiten personenbezogene Daten. Erteilen Sie Ihre Einwilligung.',
    ],
    ['de', 'Melden Sie sich an, um weiterzulesen. Noch kein Konto? Jetzt registrieren. Passwort vergessen?'],
    ['de', 'Bestätigen Sie, dass Sie kein Roboter sind. Zugriff verweigert.'],
    [
      'hr',
      'Cijenimo vašu privatnost. Mi i naši partneri obrađujemo osobne podatke. Dajte privolu za nastavak.',
    ],
    ['hr', 'Prijavite se za nastavak čitanja. Nemate račun? Registrirajte se. Zaboravljena lozinka?'],
    ['hr', 'Potvrdite da niste robot. Pristup odbijen.'],
    [
      'sl',
      'Cenimo vašo zasebnost. Mi in naši partnerji obdelujemo osebne podatke. Za nadaljevanje podajte soglasje.',
    ],
    ['sl', 'Za nadaljevanje branja se prijavite. Nimate računa? Registrirajte se. Pozabljeno geslo?'],
    ['sl', 'Potrdite, da niste robot. Dostop zavrnjen.'],
    [
      'sr',
      'Ценимо вашу приватност. Ми и наши партнери обрађујемо податке о личности. Дајте пристанак за наставак.',
    ],
    ['sr', 'Пријавите се да бисте наставили читање. Немате налог? Региструјте се. Заборављена лозинка?'],
    ['sr', 'Потврдите да нисте робот. Приступ одбијен.'],
    [
      'lt',
      'Mums rūpi jūsų privatumas. Mes ir mūsų partneriai tvarkome asmens duomenis. Duokite sutikimą, kad tęstumėte.',
    ],
    [
      'lt',
      'Prisijunkite, kad skaitytumėte toliau. Neturite paskyros? Užsiregistruokite. Pamiršote slaptažodį?',
    ],
    ['lt', 'Patvirtinkite, kad nesate robotas. Prieiga uždrausta.'],
    [
      'vi',
      'Chúng tôi tôn trọng quyền riêng tư của bạn. Chúng tôi và đối tác xử lý dữ liệu cá nhân. Vui lòng đồng ý để tiếp tục.',
    ],
    ['vi', 'Vui lòng đăng nhập để đọc tiếp. Chưa có tài khoản? Đăng ký. Quên mật khẩu?'],
    ['vi', 'Xác minh bạn không phải là robot. Truy cập bị từ chối.'],
    [
      'id',
      'Kami menghargai privasi Anda. Kami dan mitra memproses data pribadi. Berikan persetujuan untuk melanjutkan.',
    ],
    ['id', 'Silakan masuk untuk melanjutkan membaca. Belum punya akun? Daftar sekarang. Lupa kata sandi?'],
    ['id', 'Pastikan Anda bukan robot. Akses ditolak.'],
    [
      'tr',
      'Gizliliğinize önem veriyoruz. Biz ve iş ortaklarımız kişisel verileri işliyoruz. Devam etmek için onay verin.',
    ],
    ['tr', 'Okumaya devam etmek için giriş yapın. Hesabınız yok mu? Üye olun. Şifrenizi mi unuttunuz?'],
    ['tr', 'Robot olmadığınızı doğrulayın. Erişim engellendi.'],
    [
      'ru',
      'Мы заботимся о вашей конфиденциальности. Мы и наши партнёры обрабатываем персональные данные. Дайте согласие, чтобы продолжить.',
    ],
    ['ru', 'Войдите, чтобы читать дальше. Нет аккаунта? Зарегистрируйтесь. Забыли пароль?'],
    [
      'uk',
      'Ми дбаємо про вашу конфіденційність. Ми та наші партнери обробляємо персональні дані. Надайте згоду, щоб продовжити.',
    ],
    ['uk', 'Увійдіть, щоб читати далі. Немає облікового запису? Зареєструйтеся. Забули пароль?'],
    ['uk', 'Підтвердьте, що ви не робот. Доступ заборонено.'],
    [
      'bg',
      'Ценим вашата поверителност. Ние и нашите партньори обработваме лични данни. Дайте съгласие, за да продължите.',
    ],
    ['bg', 'Влезте, за да продължите да четете. Нямате профил? Регистрирайте се. Забравена парола?'],
    ['bg', 'Потвърдете, че не сте робот. Достъпът е отказан.'],
    [
      'el',
      'Σεβόμαστε την ιδιωτικότητά σας. Εμείς και οι συνεργάτες μας επεξεργαζόμαστε προσωπικά δεδομένα. Δώστε τη συγκατάθεσή σας.',
    ],
    [
      'el',
      'Συνδεθείτε για να συνεχίσετε την ανάγνωση. Δεν έχετε λογαριασμό; Εγγραφείτε. Ξεχάσατε τον κωδικό;',
    ],
    ['el', 'Επιβεβαιώστε ότι δεν είστε ρομπότ. Δεν επιτρέπεται η πρόσβαση.'],
    ['ar', 'نحن نهتم بخصوصيتك. نعالج نحن وشركاؤنا البيانات الشخصية. امنح موافقتك للمتابعة.'],
    ['ar', 'سجّل الدخول لمتابعة القراءة. ليس لديك حساب؟ اشترك الآن. نسيت كلمة المرور؟'],
    ['ar', 'يرجى التحقق من أنك لست روبوتًا. تم رفض الوصول.'],
    [
      'fa',
      'حریم خصوصی شما برای ما مهم است. ما و شرکای ما داده‌های شخصی را پردازش می‌کنیم. برای ادامه رضایت دهید.',
    ],
    ['fa', 'برای ادامه وارد شوید. حساب کاربری ندارید؟ ثبت نام کنید. رمز عبور را فراموش کرده‌اید؟'],
    ['fa', 'تأیید کنید که ربات نیستید. دسترسی ممنوع است.'],
    ['he', 'הפרטיות שלך חשובה לנו. אנו ושותפינו מעבדים מידע אישי. יש לתת הסכמה כדי להמשיך.'],
    ['he', 'התחברו כדי להמשיך לקרוא. אין לכם חשבון? הירשמו. שכחתם סיסמה?'],
    ['he', 'אשרו שאינכם רובוט. הגישה נדחתה.'],
    [
      'hi',
      'हम आपकी गोपनीयता का सम्मान करते हैं। हम और हमारे साझेदार व्यक्तिगत डेटा संसाधित करते हैं। जारी रखने के लिए सहमति दें।',
    ],
    ['hi', 'पढ़ना जारी रखने के लिए लॉग इन करें। खाता नहीं है? पंजीकरण करें। पासवर्ड भूल गए?'],
    ['hi', 'पुष्टि करें कि आप रोबोट नहीं हैं। पहुँच अस्वीकृत।'],
    ['bn', 'আমরা আপনার গোপনীয়তাকে গুরুত্ব দিই। আমরা ও আমাদের অংশীদাররা ব্যক্তিগত তথ্য প্রক্রিয়া করি। চালিয়ে যেতে সম্মতি দিন।'],
    ['bn', 'পড়া চালিয়ে যেতে লগ ইন করুন। অ্যাকাউন্ট নেই? নিবন্ধন করুন। পাসওয়ার্ড ভুলে গেছেন?'],
    ['th', 'เราให้ความสำคัญกับความเป็นส่วนตัวของคุณ เราและพันธมิตรประมวลผลข้อมูลส่วนบุคคล โปรดให้ความยินยอม'],
    ['th', 'กรุณาเข้าสู่ระบบเพื่ออ่านต่อ ยังไม่มีบัญชี สมัครสมาชิก ลืมรหัสผ่าน'],
    ['ja', 'お客様のプライバシーを尊重します。当社とパートナーは個人情報を処理します。同意してください。'],
    ['ja', '続きを読むにはログインしてください。会員登録はこちら。パスワードを忘れた方。'],
    ['ko', '귀하의 개인정보를 소중히 여깁니다. 당사와 파트너는 개인정보를 처리합니다. 동의해 주십시오.'],
    ['ko', '계속 읽으려면 로그인하세요. 계정이 없으신가요? 회원가입. 비밀번호를 잊으셨나요?'],
    ['zh', '我们重视您的隐私。我们和合作伙伴处理个人数据。请同意后继续。'],
    ['zh', '请登录后继续阅读。没有账号？注册会员。忘记密码？'],
    [
      'hy',
      'Մենք հարգում ենք ձեր գաղտնիությունը։ Մենք և մեր գործընկերները մշակում ենք անձնական տվյալներ։ Տվեք համաձայնություն։',
    ],
    [
      'ka',
      'ჩვენ ვაფასებთ თქვენს კონფიდენციალურობას. ჩვენ ვამუშავებთ პერსონალურ მონაცემებს. მოგვეცით თანხმობა.',
    ],
  ])('%s: %s', (_, text) => {
    expect(isWallText(text)).toBe(true);
  });

  test.each([
    [
      'cs',
      'Ukrajina s tím nesouhlasila. Prezident řekl, že bez jejího souhlasu se o územích jednat nebude. Heslo summitu znělo Hledání míru.',
    ],
    ['hu', 'Az elnök méltatta Kijev hozzájárulását. A találkozón öt órát regisztráltak a jegyzőkönyvek.'],
    [
      'ro',
      'Drona a fost înregistrată la ora trei. Președintele a spus că nu va semna fără consimțământul Kievului.',
    ],
    ['fi', 'Rauha ei tunnu olevan lähellä. Alueista ei päätetä ilman Ukrainan suostumusta.'],
    ['da', 'Der blev ikke opnået enighed. Ingen grænser ændres uden Ukraines samtykke, sagde præsidenten.'],
    [
      'nl',
      'Het weerstation registreerde regen. De president gaf geen toestemming voor vragen en vloog naar huis.',
    ],
    [
      'pl',
      'Pod hasłami pokoju zebrały się tłumy. Prezydenci rozmawiali prawie trzy godziny i nie ogłosili niczego.',
    ],
    ['it', 'Trump lo ha scritto sul suo account Truth. I due presidenti hanno parlato per quasi tre ore.'],
    [
      'pt',
      'Nada será decidido sem o consentimento da Ucrânia. O presidente tem em conta a posição dos aliados.',
    ],
    ['hr', 'Bez pristanka Kijeva nema dogovora. Predsjednici su razgovarali gotovo tri sata.'],
    ['sl', 'Geslo srečanja je bilo iskanje miru. Predsednika sta govorila skoraj tri ure.'],
    ['vi', 'Ông Trump đồng ý để ông Putin phát biểu trước. Hai bên nói chuyện gần ba giờ.'],
    ['tr', 'Trump görüşmeye onay verdi. Ukrayna’nın NATO’ya üye olmasına karşı çıktılar.'],
    ['el', 'Μίλησε για λογαριασμό της κυβέρνησης. Δεν θα υπάρξει συμφωνία χωρίς τη συγκατάθεση του Κιέβου.'],
    ['he', 'השיחות נמשכו שלוש שעות. ההסכם לא יבוא על חשבון אוקראינה, אמר הנשיא.'],
    ['hi', 'बातचीत की गोपनीयता बनी रही। दोनों राष्ट्रपतियों ने करीब तीन घंटे बात की।'],
    ['ka', 'თანხმობა ვერ მიაღწიეს. პრეზიდენტები თითქმის სამ საათს საუბრობდნენ.'],
    ['hy', 'Համաձայնություն ձեռք չի բերվել։ Նախագահները խոսեցին գրեթե երեք ժամ։'],
    [
      'en',
      'Trump says he and Putin agreed on a humanitarian corridor. Verification of the truce will follow, an official said.',
    ],
    [
      'en',
      'No border will be moved without Ukraine’s consent, the president said. The strait has been blocked since Friday.',
    ],
    ['en', 'Witnesses gave an account of the talks. Sweden is already a member of the alliance.'],
    [
      'de',
      'Selenskyj will einem Gebietstausch nicht zustimmen. Die Messstation registrierte um 15 Uhr Regen.',
    ],
    [
      'fr',
      'Kiev ne peut refuser de parler, dit le président. La vérification du cessez-le-feu reste à régler.',
    ],
    ['es', 'Kiev vuelve a rechazar la propuesta. Moscú quiere aceptar solo lo que ya tiene.'],
    ['it', 'Non c’è consenso sul futuro del Donbass. Il consenso degli alleati manca ancora.'],
    ['nl', 'Oekraïne geeft geen toestemming voor een ruil van gebied, zegt de president.'],
    ['pt', 'A assinatura do acordo foi adiada. Nada será feito sem o consentimento de Kiev.'],
    ['pl', 'Nie ma zgody na wymianę terytoriów. Według zgodnych relacji rozmowa trwała trzy godziny.'],
    ['tr', 'Trump ülkeye giriş yaptı. Kremlin haberi doğruladı. Görüşme gizlilik içinde sürdü.'],
    ['no', 'Ingen grenser flyttes uten Ukrainas samtykke, sier presidenten.'],
    ['sv', 'Inga gränser flyttas utan Ukrainas samtycke, säger presidenten.'],
    ['ru', 'Трамп согласился с предложением Путина. Документ подпишут позже, согласовали стороны.'],
    ['ru', 'Украина не сможет войти в НАТО, заявил он.'],
    ['uk', 'Сторони узгодили перелік питань. Згодом президенти мають підписати угоду.'],
    ['ar', 'أكد الرئيسان أهمية الوصول إلى اتفاق سلام. واشترك في المحادثات وزيرا الخارجية.'],
    ['ja', '両首脳は停戦協議の継続に同意した。国連への登録は見送られた。'],
    ['ko', '두 정상은 후속 회담에 동의했다. 나토 회원국들은 환영했다.'],
    ['zh', '普京同意与泽连斯基会面。联合国会员国表示欢迎。'],
    ['he', 'שני הנשיאים הגיעו להסכמה על המשך השיחות.'],
    ['ar', 'قال ترامب إنه تم التحقق من وقف إطلاق النار.'],
    ['es', 'Los observadores van a verificar la tregua. El mantenimiento de la paz queda para después.'],
  ])('%s: not %s', (_, text) => {
    expect(isWallText(text)).toBe(false);
  });
});

describe('a wall that asks for advertisements, or that a network sets up', () => {
  test.each([
    'We and our 812 partners store and access personal data, like browsing data or unique identifiers, on your device.\nSelecting “I accept” enables tracking technologies to support the purposes shown. You can change your choice at any time.',
    'Besuchen Sie unsere Seiten wie gewohnt mit Werbung und Tracking. Details finden Sie in der Datenschutzerklärung und im Privacy Center.\nNutzen Sie uns ohne Werbetracking für 3,99 Euro im Monat mit unserem Pur-Abo.',
    'お客様がロボットでないことを確認しています。このまましばらくお待ちください。\n続行するにはJavaScriptとCookieを有効にしてください。',
    'Mit Ihrer Zustimmung nutzen wir und unsere 214 Partner Cookies, um Informationen auf Ihrem Gerät zu speichern. Oder lesen Sie mit dem Pur-Abo ohne Tracking.',
    'Bitte deaktivieren Sie Ihren Adblocker, um weiterzulesen. Oder schließen Sie ein Abo ab und lesen Sie ohne Werbung.',
    'Vous utilisez un bloqueur de publicité. Désactivez-le pour poursuivre votre lecture, ou abonnez-vous.',
    'Hemos detectado que usas un bloqueador de anuncios. Desactívalo para seguir leyendo o suscríbete.',
    'Мы заметили, что у вас включён блокировщик рекламы. Отключите его, чтобы продолжить чтение, или оформите подписку.',
    'Pour continuer votre lecture, acceptez les traceurs ou abonnez-vous à partir de 1 euro. En cliquant sur « Accepter », vous acceptez le dépôt de traceurs par nos partenaires.',
    'このサイトではCookieを使用しています。サイトを利用することで、Cookieの使用に同意したものとみなされます。',
    '您的浏览器版本过低,请升级浏览器后访问。请启用JavaScript。',
    '您的訪問過於頻繁,請輸入驗證碼後繼續。',
    '비정상적인 접근이 감지되었습니다. 자동 입력 방지 문자를 입력해 주십시오.',
    'تحقق من أنك لست روبوتا. يرجى تفعيل ملفات تعريف الارتباط للمتابعة.',
    'कृपया पुष्टि करें कि आप रोबोट नहीं हैं। जारी रखने के लिए कुकीज़ चालू करें।',
    'Nous avons détecté une activité inhabituelle depuis votre réseau. Merci de confirmer que vous n’êtes pas un robot.',
    'Se ha detectado tráfico inusual desde tu red. Confirma que no eres un robot para continuar.',
    'Abbiamo rilevato traffico insolito dalla tua rete. Conferma di non essere un robot per continuare.',
    'O seu acesso foi bloqueado. Confirme que não é um robô e ative os cookies para continuar.',
    'Wykryliśmy nietypowy ruch z Twojej sieci. Potwierdź, że nie jesteś robotem.',
    'Vi har upptäckt ovanlig trafik från ditt nätverk. Bekräfta att du inte är en robot.',
    'We hebben ongebruikelijk verkeer vanaf uw netwerk gezien. Bevestig dat u geen robot bent.',
    'Click to verify you are human. This check helps us to stop automated visits. Your IP: 10.0.0.1',
    'Hold tight! We are checking that you are a real person. This takes a few seconds.',
    'Powered by a security service. Performing security verification. This website uses a security service to protect against malicious bots.',
  ])('%s', (text) => {
    expect(isWallText(text)).toBe(true);
  });

  test.each([
    'The minister said the blockers had left the motorway. The talks will continue on Monday, and reading of the bill was put off.',
    'Die Partner der Koalition wollen weiter verhandeln. Das Gerät speichert Strom, sagte ein Sprecher, und arbeitet ohne Werbung.',
    'Der Verlag bietet ein Pur-Abo an, ein Gericht sah darin keinen Fehler. Die Kläger wollen in Berufung gehen. Der Senat hatte im Mai verhandelt. Das Urteil ist noch nicht rechtskräftig.',
    'Le traceur GPS a permis de retrouver le bateau. Les douaniers ont accepté de parler. Le capitaine a été entendu jeudi.',
    'ロボットが工場で働いていることを市長が確認した。市は来年も続ける。',
    'ロボットでないことが分かる部品が見つかった。警察は調べている。',
    'El tráfico inusual en el puerto sorprendió a los vecinos. La policía confirma que no hubo heridos.',
    'Un robot a traversé le pont. Les ingénieurs confirment que la machine a tenu.',
    'Ruch na moście był nietypowy, potwierdził burmistrz. Robot policji sprawdził bagaż.',
    'The army said that it detected unusual traffic at the border. Checking that the soldiers were real took hours.',
    '非正常访问激增,市政府说网站需要升级。记者星期一到场采访。工程师正在检查服务器。',
    '경찰은 비정상적인 접근을 조사하고 있다. 시장은 회의를 열었다.',
    'Suporta o robô, disse o médico. O acesso à ponte foi bloqueado na terça-feira pela chuva.',
    'Blokkeren van de brug duurde een uur. De politie bevestigt dat er geen robot bij was.',
    'Ett robotföretag bekräftar att bron ska lagas. Trafiken var ovanlig, säger polisen.',
  ])('not %s', (text) => {
    expect(isWallText(text)).toBe(false);
  });
});
