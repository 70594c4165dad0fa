/**
 * Month names and their abbreviations, January first, without diacritics, as feeds of these languages
 * write them; genitives where dates use them. Each list: en, de, fr, es/pt/it, nl, ru, uk, pl, cs, tr,
 * el, ro, hu, fi, sv/da/nb, hr/sr/bg, id, ca, ar, hi.
 */
const monthWords: readonly string[] = [
  'jan january januar janner jaenner janv janvier ene enero gen gennaio janeiro januari янв января январь січ січня січень sty stycznia styczen led ledna leden oca ocak ιαν ιαν ιανουαριου ιανουαριος ian ianuarie januar tammi tammikuu tammikuuta sijecnja sijecanj ян януари јануар gener يناير जनवरी',
  'feb february februar fev fevrier fevr febr febrero febbraio fevereiro februari фев февр февраля февраль лют лютого лютий lut lutego luty uno unora unor sub subat φεβ φεβρουαριου φεβρουαριος februarie februar helmi helmikuu helmikuuta veljace veljaca февруари фебруар февр febrer فبراير फरवरी',
  'mar march marz maerz mrz mars marzo marco maart mrt мар марта март бер березня березень marca marzec bre brezna brezen mart μαρ μαρτιου μαρτιος martie marcius marc maalis maaliskuu maaliskuuta ozujka ozujak maret marc مارس मार्च',
  'apr april avr avril abr abril aprile апр апреля апрель кві квіт квітня квітень kwi kwietnia kwiecien dub dubna duben nis nisan απρ απριλιου απριλιος aprilie aprilis huhti huhtikuu huhtikuuta travnja travanj април أبريل ابريل अप्रैल',
  'may mai mayo mag maggio maio mei мая май тра трав травня травень maja maj kve kvetna kveten mayis μαι μαιου μαιος majus touko toukokuu toukokuuta svibnja svibanj мај maig مايو मई',
  'jun june juni juin junio giu giugno junho июн июня июнь чер черв червня червень cze czerwca czerwiec cvn cervna cerven haz haziran ιουν ιουνιου ιουνιος iun iunie junius kesa kesakuu kesakuuta lipnja lipanj юни јун juny يونيو जून',
  'jul july juli juil juillet julio lug luglio julho июл июля июль лип липня липень lip lipca lipiec cvc cervence cervenec tem temmuz ιουλ ιουλιου ιουλιος iul iulie julius heina heinakuu heinakuuta srpnja srpanj юли јул juliol يوليو जुलाई',
  'aug august aout ago agosto augustus авг августа август сер серп серпня серпень sie sierpnia sierpien srp srpna srpen agu agustos αυγ αυγουστου αυγουστος augusztus elo elokuu elokuuta kolovoza kolovoz avg agustus ags agost أغسطس اغسطس अगस्त',
  'sep september sept septembre septiembre set settembre setembro setiembre septbr сен сент сентября сентябрь вер вересня вересень wrz wrzesnia wrzesien zari zar eyl eylul σεπ σεπτ σεπτεμβριου σεπτεμβριος septembrie szeptember szept syys syyskuu syyskuuta rujna rujan септември септембар setembre سبتمبر सितंबर सितम्बर',
  'oct october okt oktober octobre octubre ott ottobre out outubro окт октября октябрь жов жовт жовтня жовтень paz pazdziernika pazdziernik rij rijna rijen eki ekim οκτ οκτωβριου οκτωβριος octombrie loka lokakuu lokakuuta октомври октобар أكتوبر اكتوبر अक्टूबर',
  'nov november novembre noviembre novembro ноя нояб ноября ноябрь лис листопада листопад lis listopad listopada listopadu kas kasim νοε νοεμ νοεμβριου νοεμβριος noiembrie noi marras marraskuu marraskuuta studenoga studenog studeni ноември новембар نوفمبر नवंबर नवम्बर',
  'dec december dez dezember decembre dic diciembre dicembre dezembro дек декабря декабрь гру груд грудня грудень gru grudnia grudzien pro prosince prosinec ara aralik δεκ δεκεμβριου δεκεμβριος decembrie joulu joulukuu joulukuuta prosinca prosinac декември децембар des desember desembre ديسمبر दिसंबर दिसम्बर',
];

const monthByWord = new Map(
  monthWords.flatMap((words, index) =>
    words.split(' ').map((word): [string, number] => [bare(word), index + 1]),
  ),
);

/** The month, 1–12, that a word names in any of the languages; null for other words. */
export function monthNumber(word: string): number | null {
  return monthByWord.get(bare(word)) ?? null;
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
}

const digitZeros = [0x0660, 0x06f0, 0x0966, 0xff10];

/**
 * Brings a date's text to what the readers expect: one kind of digit, dash and space, East Asian date
 * and half-day words in ISO form, a month name between dashes as its number. `zoneMinutes` is what a
 * clock time without a zone means: UTC, except where the words themselves belong to one zone (오후 is
 * Korean, 午後 Japanese, 下午 Chinese).
 */
export function readableDateText(text: string): { readonly text: string; readonly zoneMinutes: number } {
  const ascii = text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, asciiDigit)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\uff1a]/g, ':')
    .replace(/[\s\u00a0\u200e\u200f\u202f\u3000]+/g, ' ')
    .trim();
  if (!/[^\x20-\x7e]/.test(ascii) && !/^\d{4}-[a-z]/i.test(ascii)) return { text: ascii, zoneMinutes: 0 };
  return { text: monthBetweenDashes(eastAsian(ascii)), zoneMinutes: assumedZone(ascii) };
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = digitZeros.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}

function assumedZone(text: string): number {
  if (/[오전후년월일]/.test(text) || /午[前後]/.test(text)) return 540;
  return /[上下]午/.test(text) ? 480 : 0;
}

function eastAsian(text: string): string {
  return text
    .replace(/(\d{4}) ?[년年] ?(\d{1,2}) ?[월月] ?(\d{1,2}) ?[일日],?(?: ?\([^)]\))?/, '$1-$2-$3')
    .replace(/(\d{1,2}) ?[시時时] ?(\d{1,2}) ?[분分](?: ?(\d{1,2}) ?[초秒])?/, (_, hour, minute, second) =>
      second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`,
    )
    .replace(/(오전|午前|上午) ?(\d{1,2}:\d{2}(?::\d{2})?)/, '$2 am')
    .replace(/(오후|午後|下午) ?(\d{1,2}:\d{2}(?::\d{2})?)/, '$2 pm')
    .replace(/^(\d{4}-\d{1,2}-\d{1,2})(?=[^\dT\s])/, '$1 ')
    .trim();
}

/** "2004-július-13T9:15": an ISO date with the month's name in it. */
function monthBetweenDashes(text: string): string {
  const match = /^(\d{4})-(\p{L}[\p{L}\p{M}]{1,14})-(\d{1,2})/u.exec(text);
  const month = match === null ? null : monthNumber(match[2] ?? '');
  if (match === null || month === null) return text;
  return `${match[1]}-${String(month).padStart(2, '0')}-${match[3]?.padStart(2, '0')}${text.slice(match[0].length)}`;
}
