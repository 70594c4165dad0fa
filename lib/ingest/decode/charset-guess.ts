import iconv from 'iconv-lite';

/** Letters that make up most of a language's text, the commonest first, and the charsets it is written in. */
interface Language {
  readonly charsets: readonly string[];
  readonly letters: string;
}

const languages: readonly Language[] = [
  {
    charsets: ['windows-1251', 'koi8-u', 'cp866', 'iso-8859-5', 'maccyrillic'],
    letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ',
  },
  { charsets: ['windows-1253', 'iso-8859-7'], letters: 'αοιετσνηυρπκμλςάίέόήθδγωύχφβώξζψ' },
  { charsets: ['windows-1255', 'cp862'], letters: 'יוהלאראתבשמנםקדחפעגצטסכזןץךף' },
  { charsets: ['windows-1256', 'iso-8859-6'], letters: 'اليمنرتوبةعدسفهكقحجشطصخذضزثغءئؤظى' },
  { charsets: ['windows-874'], letters: 'านรอกเงมยลวดทสตะปบคหแจพชขใไผโถ่้ัีิ็์ุู' },
  { charsets: ['windows-1250', 'iso-8859-2'], letters: 'áéíěšřůčžýúłążęśóćńźőöüűäďťňșțăâîđşţľĺŕô' },
  { charsets: ['windows-1254'], letters: 'ıüşğçöİâî' },
  { charsets: ['windows-1257'], letters: 'āēīšūžčņļģķąęėįųõäöüõ' },
  { charsets: ['windows-1252', 'macroman'], letters: 'éäöüèàáíóñçêßåøãõúâîôæëïûùìò’“”–«»' },
];

/** The commonest signs of Chinese: those that it writes in both scripts, and those of one. */
const han = {
  both: '的一是不了在人有我他中大上到子和你地出道也年得就那要下以生自去之家可她里后小么心多天而能好都然日于起成事只作想看文手十用主行方又如前所本面公同三已老知民分外但身些与高意把法此回二理美月明其种全工己儿者向情部正名定女力机等几很最新什打便位因重被走四第相次政海口使教西再平真世信北少加化由代入先後今',
  simplified: '这来国个说们为时会着过学对没还发当无开见经头从动两长样现将进实点声话问给业间电门',
  traditional: '東聽氣關並內卻軍產說這國來們為時會過對沒發還經開樣動問機給幾業間電門長學聞',
} as const;
const commonHan = new Set(Object.values(han).join(''));

/**
 * Guesses the charset of text that is neither UTF-8 nor labelled, from what its characters would be in
 * each candidate. Null where none of them makes words; that is Western text then.
 */
export function guessCharset(body: Uint8Array): string | null {
  const sample = highSample(body);
  if (sample.length < 4) return null;
  const wide = best(
    ['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5-hkscs'].map((charset) => [
      charset,
      wideScore(sample, charset),
    ]),
  );
  const narrow = best(
    languages.flatMap((language) =>
      language.charsets.map((charset): [string, number] => [
        charset,
        narrowScore(sample, charset, language.letters),
      ]),
    ),
  );
  const [charset, score] = wide[1] >= 0.45 && wide[1] >= narrow[1] - 0.35 ? wide : narrow;
  return score > 0.3 ? charset : null;
}

function best(scores: readonly [string, number][]): readonly [string, number] {
  return scores.reduce((top, next) => (next[1] > top[1] ? next : top), ['windows-1252', 0]);
}

/** Up to 8 KB of the lines that have high bytes: markup and addresses say nothing. */
function highSample(body: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let sinceHigh = 4;
  for (let at = 0; at < body.length && kept.length < 8192; at++) {
    const byte = body[at] ?? 0;
    sinceHigh = byte >= 128 ? 0 : sinceHigh + 1;
    if (sinceHigh <= 3 || (byte === 0x20 && sinceHigh < 4)) kept.push(byte);
    else if (sinceHigh === 4) kept.push(0x20);
  }
  return Uint8Array.from(kept);
}

/** Share of the characters above ASCII that are ordinary for the charset's language. */
function wideScore(sample: Uint8Array, charset: string): number {
  const text = iconv.decode(Buffer.from(sample), charset);
  let score = 0;
  let total = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 128) continue;
    total++;
    score += wideValue(character, code, charset);
  }
  return total === 0 ? 0 : score / total;
}

function wideValue(character: string, code: number, charset: string): number {
  if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) return -2;
  const isJapanese = charset === 'shift_jis' || charset === 'euc-jp';
  if (code >= 0x3041 && code <= 0x30fe) return isJapanese ? 1 : -0.2;
  if (code >= 0xff61 && code <= 0xff9f) return -0.3;
  if (code >= 0xac00 && code <= 0xd7a3) return charset === 'euc-kr' ? 0.9 : 0;
  if (code >= 0x3000 && code <= 0x303f) return 0.6;
  if (code >= 0xff00 && code <= 0xff5e) return 0.6;
  if (code >= 0x4e00 && code <= 0x9fff) return hanValue(character, charset);
  return -0.3;
}

function hanValue(character: string, charset: string): number {
  if (charset === 'euc-kr') return 0.1;
  return commonHan.has(character) ? 1 : 0.45;
}

/** Letters in the usual places: lower case inside words, the language's own letters, few signs. */
function narrowScore(sample: Uint8Array, charset: string, letters: string): number {
  const text = iconv.decode(Buffer.from(sample), charset);
  let score = 0;
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character <= '\u007f') continue;
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    total++;
    score += mixesScripts(character, before, after) ? -1 : narrowValue(character, before, letters);
  }
  return total === 0 ? 0 : score / total;
}

/** A Cyrillic, Greek, Hebrew or Arabic letter beside a Latin one: the word was in another charset. */
function mixesScripts(character: string, before: string, after: string): boolean {
  return /[a-z]/i.test(before + after) && /\p{L}/u.test(character) && !/\p{Script=Latin}/u.test(character);
}

function narrowValue(character: string, before: string, letters: string): number {
  if (character === '\ufffd' || (character >= '\u0080' && character <= '\u009f')) return -2;
  const lower = character.toLowerCase();
  const place = letters.indexOf(lower);
  const isCapitalInWord = lower !== character && /\p{Ll}/u.test(before);
  if (isCapitalInWord) return -1;
  if (place >= 0) return (lower === character ? 1 : 0.6) - (0.5 * place) / letters.length;
  return /[\p{L}\p{M}]/u.test(character) ? -0.2 : /[«»“”„’‘–—…№°§]/.test(character) ? 0.2 : -0.5;
}
