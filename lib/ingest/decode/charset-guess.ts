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
  ...['íáěéřšžýčůúťďňó', 'áíčéžýšúľťňôďäĺŕó', 'ąężóśłćńź', 'áéőöóíüúű', 'ăîțșâţş', 'čšžćđ'].map(
    (letters) => ({ charsets: ['windows-1250', 'iso-8859-2'], letters }),
  ),
  { charsets: ['windows-1254'], letters: 'ıİşüğöçâî' },
  ...['āēīšņūžļķčģ', 'ėųįšžčūąę', 'õäüöšž'].map((letters) => ({ charsets: ['windows-1257'], letters })),
  ...[
    'äöüß',
    'éèàêçôîùâœëïû«»’',
    'óíáéñúü¿¡',
    'ãçáéíõóêâúà',
    'äåöé',
    'øåæéö',
    'íðáöúéóþæý',
    'àèìòùé',
    '’“”–‘éñöüá',
  ].map((letters) => ({ charsets: ['windows-1252', 'macroman'], letters })),
];

/** The commonest signs of Chinese: those that it writes in both scripts, and those of one. */
const han = {
  both: '的一是不了在人有我他中大上到子和你地出道也年得就那要下以生自去之家可她里后小么心多天而能好都然日于起成事只作想看文手十用主行方又如前所本面公同三已老知民分外但身些与高意把法此回二理美月明其种全工己儿者向情部正名定女力机等几很最新什打便位因重被走四第相次政海口使教西再平真世信北少加化由代入先後今',
  simplified:
    '这来国个说们为时会着过学对没还发当无开见经头从动两长样现将进实点声话问给业间电门协议总统战军际报联谈贸税俄乌击导弹',
  traditional:
    '東聽氣關並內卻軍產說這國來們為時會過對沒發還經開樣動問機給幾業間電門長學聞協議總統戰際報聯談貿稅俄烏擊導彈',
} as const;
const commonHan = new Set(Object.values(han).join(''));

/** The commonest syllables of Korean: read as Korean, Chinese makes syllables too, but the rare ones. */
const commonHangul = new Set(
  '이다는의에을하고가지한를은로기사서대도인정시자일리어나수해스부라전제그있보들으장상과아주만구여국원비조성신안동무통치회마연공방선화소오세관중계경와진위면개미발했등유실요당문내적결번용음영생거금까드우트습니것야러불모재실저단물학분후체출입김박최강윤임권황송홍식현준민',
);

/** Stands for a letter out of place; it is among no language's letters and scores as a stray sign. */
const oddLetter = '\u2610';

const wideCharsets = ['gb18030', 'shift_jis', 'euc-jp', 'euc-kr', 'big5-hkscs'];

/** How much better than Western text of Windows another reading of single bytes must be. */
const westernLead = 0.06;

/**
 * Guesses the charset of text that is neither UTF-8 nor labelled, from what its characters would be in
 * each candidate. Null where none of them makes words; that is Western text then.
 */
export function guessCharset(body: Uint8Array): string | null {
  const sample = highSample(body);
  if (sample.length < 4) return null;
  const wide = best(wideCharsets.map((charset) => [charset, wideScore(sample, charset)]));
  const narrow = best(
    languages.flatMap((language) =>
      language.charsets.map((charset): [string, number] => [
        charset,
        narrowScore(sample, charset, language.letters) + (charset === 'windows-1252' ? westernLead : 0),
      ]),
    ),
  );
  const [charset, score] = wide[1] >= 0.45 && wide[1] >= narrow[1] - 0.35 ? wide : narrow;
  return score > 0.3 ? charset : null;
}

function best(scores: readonly [string, number][]): readonly [string, number] {
  return scores.reduce((top, next) => (next[1] > top[1] ? next : top), ['windows-1252', 0]);
}

/** Up to 8 KB of the high bytes, the two before and the three after: markup and addresses say nothing. */
function highSample(body: Uint8Array): Uint8Array {
  const kept: number[] = [];
  const isHigh = (at: number) => (body[at] ?? 0) >= 128;
  let sinceHigh = 5;
  for (let at = 0; at < body.length && kept.length < 8192; at++) {
    sinceHigh = isHigh(at) ? 0 : sinceHigh + 1;
    if (sinceHigh <= 3 || isHigh(at + 1) || isHigh(at + 2)) kept.push(body[at] ?? 0);
    else if (sinceHigh === 4) kept.push(0x20);
  }
  return Uint8Array.from(kept);
}

/** False for accented letters here and there in Latin words: wide charsets have their high bytes together. */
function isMostlyRuns(sample: Uint8Array): boolean {
  let high = 0;
  let joined = 0;
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] ?? 0) < 128) continue;
    high++;
    if ((sample[at - 1] ?? 0) >= 128 || (sample[at + 1] ?? 0) >= 128) joined++;
  }
  return joined >= high * 0.6;
}

/** Share of the characters above ASCII that are ordinary for the charset's language. */
function wideScore(sample: Uint8Array, charset: string): number {
  const text = iconv.decode(Buffer.from(sample), charset);
  if (!isMostlyRuns(sample) && !/[ァ-ヶ]{2}/.test(text)) return 0;
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
  if (code >= 0xac00 && code <= 0xd7a3) return hangulValue(character, charset);
  if (code >= 0x3000 && code <= 0x303f) return 0.6;
  if (code >= 0xff00 && code <= 0xff5e) return 0.6;
  if (code >= 0x4e00 && code <= 0x9fff) return hanValue(character, charset);
  return -0.3;
}

function hangulValue(character: string, charset: string): number {
  if (charset !== 'euc-kr') return 0;
  return commonHangul.has(character) ? 1 : 0.5;
}

function hanValue(character: string, charset: string): number {
  if (charset === 'euc-kr') return 0.1;
  return commonHan.has(character) ? 1 : 0.45;
}

/** Letters in the usual places: lower case inside words, the language's own letters, few signs. */
function narrowScore(sample: Uint8Array, charset: string, letters: string): number {
  const text = markOdd(iconv.decode(Buffer.from(sample), charset));
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

/**
 * Words of a Latin charset without one plain letter, and small letters right before capital ones, become a
 * sign of their own: they are quotation marks or words of another script, read in another charset.
 */
function markOdd(text: string): string {
  return text
    .replace(/\p{L}+/gu, (word) =>
      /[a-z]/i.test(word) || /^(?:[àáèéíóôýøåöæ]|été)$/iu.test(word) || !/^\p{Script=Latin}+$/u.test(word)
        ? word
        : oddLetter.repeat(word.length),
    )
    .replace(/[\u0080-\uffff](?=\p{Lu})/gu, (letter) =>
      /\p{Ll}/u.test(letter) && /\p{Script=Latin}/u.test(letter) ? oddLetter : letter,
    );
}

function narrowValue(character: string, before: string, letters: string): number {
  if (character === '\ufffd' || (character >= '\u0080' && character <= '\u009f')) return -2;
  const lower = character.toLowerCase();
  const place = Math.max(letters.indexOf(lower), letters.indexOf(character));
  const isCapitalInWord = lower !== character && /\p{Ll}/u.test(before);
  if (isCapitalInWord) return -1;
  if (place >= 0) return (lower === character ? 1 : 0.6) - (0.5 * place) / letters.length;
  return /[\p{L}\p{M}]/u.test(character) ? -0.2 : /[«»“”„’‘–—…№°§¿¡]/.test(character) ? 0.2 : -0.5;
}
