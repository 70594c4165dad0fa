import { describe, expect, it } from 'vitest';
import { isClutterText } from '@/lib/ingest/page/clutter/clutter-text';

describe('what desks, players and shops set among paragraphs', () => {
  it.each([
    'Unlock the Harbour Digest for free',
    'Ida Berg, our harbour editor, selects her favourite stories in this weekly newsletter.',
    'Join our daily and weekly newsletters for the latest updates and exclusive content on leading harbour coverage. Learn More',
    'To contact the reporter on this story: Ida Berg in Kodiak at iberg@harbour.example',
    'To contact the editors responsible for this story: Ole Holm at oholm@harbour.example Jane Roe',
    'Press spacebar to pause and continue. Press esc to stop.',
    '0 seconds of 0 secondsVolume 0%',
    'Loading Photo Gallery',
    'Text Size',
    'Further reading',
    "Today's Most Read",
    'Like this? You might also be interested in:',
    'Now playing: Watch this: Two harbours in one day',
    'Have something to add to this story? Share it in the comments.',
    'Share your feedback to help improve our site!',
    'iberg@harbour.example',
    'iberg@harbour.example (END)',
    'ida@hafen.example (끝)',
    'Twitter: @idaberg',
    'The-HARBOUR-Wire ™ & © 2013 Harbour News Network, Inc. All rights reserved.',
    'Lese-Empfehlung',
    'Leseempfehlungen',
    'Lire nos explications : Au port, les raisons d’une crise',
    'Lire notre entretien : « Le mur ne tiendra pas »',
    'このニュースをシェア',
    'الآراء الواردة أدناه لا تعبر عن رأي الموقع، بل تعكس وجهات نظر أصحابها فقط.',
    '本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。',
  ])('%s', (line) => {
    expect(isClutterText(line)).toBe(true);
  });

  it.each([
    'Unlock the gate and the harbour is yours, the keeper said.',
    'Our newsletters are read by 300 people, the harbour says of itself.',
    'To contact the survivors the coast guard used a lamp.',
    'Press reports spoke of a bucket of mortar.',
    'It took 40 seconds of silence before he spoke.',
    'The text size of the treaty is nine points.',
    'Further reading of the survey showed three faults.',
    'Now playing in Kodiak, the band has sold 300 tickets.',
    'Twitter said that it had closed the account @idaberg.',
    'He wrote to iberg@harbour.example and had no answer.',
    'The museum sold © marks on its postcards, and all rights were the crown’s.',
    'Lire nos lettres en public a été leur façon de répondre.',
    'الآراء في المدينة منقسمة حول الجدار.',
    '本網站昨天被關閉，警方說正在調查。',
  ])('not: %s', (line) => {
    expect(isClutterText(line)).toBe(false);
  });
});
