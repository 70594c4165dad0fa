import { describe, expect, test } from 'vitest';
import { allowsTime } from '@/lib/coverage/moments/own-clock';

/** 18:20 in Greenwich, 10:20 at the place. */
const place = { at: new Date('2025-08-15T18:20:00Z'), zone: 'America/Anchorage' };

describe('a clock time with a full stop in a sentence', () => {
  test.each([
    ['en', 'At TIME he landed.'],
    ['de', 'Gegen TIME landete er.'],
    ['de', 'Um TIME Uhr landete er.'],
    ['sv', 'Klockan TIME landade han.'],
    ['da', 'Kl. TIME landede han.'],
    ['no', 'Klokken TIME landet han.'],
    ['fi', 'Hän laskeutui kello TIME.'],
    ['it', 'Alle ore TIME è atterrato.'],
    ['pl', 'O godz. TIME wylądował.'],
    ['cs', 'V TIME přistál.'],
    ['nl', 'Om TIME uur landde hij.'],
    ['ro', 'La ora TIME a aterizat.'],
    ['ru', 'В TIME он приземлился.'],
    ['uk', 'О TIME він приземлився.'],
    ['es', 'A las TIME aterrizó.'],
    ['pt', 'Às TIME, pousou.'],
    ['tr', 'Saat TIME’de indi.'],
    ['hu', 'TIME-kor leszállt.'],
    ['lt', 'Jis nusileido TIME val. vietos laiku.'],
  ])('is heard in %s: %s', (language, sentence) => {
    const at = (time: string) => allowsTime(sentence.replace('TIME', time), { ...place, language });
    expect([at('10.20'), at('13.47')]).toEqual([true, false]);
  });

  test.each([
    ['en', 'He paid 13.47 dollars for it.'],
    ['de', 'Der Kurs stieg auf 13.47 Franken.'],
    ['ru', 'Рост составил 13.47 процента.'],
    ['sv', 'Kursen steg till 13.47 kronor.'],
    ['en', 'At 13.80 the share closed.'],
  ])('is none in %s: %s', (language, sentence) => {
    expect(allowsTime(sentence, { ...place, language })).toBe(true);
  });
});
