import { describe, expect, it, test } from 'vitest';
import { creditAlone, partCaption } from '@/lib/news/caption';
import { expectToCostLess } from '@/tests/support/growth';

describe('partCaption', () => {
  it.each([
    [
      'Deckhands cast off. Photo: Ilse Brandt / Elbbote',
      'Deckhands cast off.',
      'Photo: Ilse Brandt / Elbbote',
    ],
    ['The leaders on FridayCredit: Northern Pictures', 'The leaders on Friday', 'Northern Pictures'],
    ['The wall on MondayPhoto: Karl Amsel', 'The wall on Monday', 'Photo: Karl Amsel'],
    ['Die Mauer am Montag.Foto: Karl Amsel', 'Die Mauer am Montag.', 'Foto: Karl Amsel'],
    ['The wall on Monday. Image: Karl Amsel', 'The wall on Monday.', 'Image: Karl Amsel'],
    ['防波堤のひび＝12日 撮影・灯台太郎', '防波堤のひび＝12日', '撮影・灯台太郎'],
    ['جدار الميناء يوم الاثنين تصوير: كريم', 'جدار الميناء يوم الاثنين', 'تصوير: كريم'],
    ['Am Hafen (Foto: Karl Amsel)', 'Am Hafen', 'Foto: Karl Amsel'],
    ['The harbour at dusk © Karl Amsel', 'The harbour at dusk', '© Karl Amsel'],
    ['Die Mauer am Montag. Karl Amsel/dpa', 'Die Mauer am Montag.', 'Karl Amsel/dpa'],
    ['Die Mauer am Montag. Karl Amsel/dpa/dpa-tmn', 'Die Mauer am Montag.', 'Karl Amsel/dpa/dpa-tmn'],
    ['Mur w porcie. Fot. Karol Kos / PAP', 'Mur w porcie.', 'Fot. Karol Kos / PAP'],
    ['Muuri maanantaina. KUVA: Kai Koski', 'Muuri maanantaina.', 'KUVA: Kai Koski'],
    ['Zeď v pondělí. Zdroj: ČTK', 'Zeď v pondělí.', 'Zdroj: ČTK'],
    ['Pazartesi günü duvar. | Fotoğraf: AA', 'Pazartesi günü duvar.', 'Fotoğraf: AA'],
    ['Bức tường hôm thứ Hai - Ảnh: REUTERS', 'Bức tường hôm thứ Hai', 'Ảnh: REUTERS'],
    ['항구의 외벽. /연합뉴스', '항구의 외벽.', '연합뉴스'],
    ['항구의 외벽. AFP=연합뉴스', '항구의 외벽.', 'AFP=연합뉴스'],
    ['항구의 외벽. 로이터연합뉴스', '항구의 외벽.', '로이터연합뉴스'],
    ['ひびの入った防波堤＝AP', 'ひびの入った防波堤', 'AP'],
    ['港口的外墙。新华社记者 王小明 摄', '港口的外墙。', '新华社记者 王小明 摄'],
    ['港口的外墙。（王小明 摄）', '港口的外墙。', '王小明 摄'],
    ['港口的外墙。图/视觉中国', '港口的外墙。', '图/视觉中国'],
    ['港口的外牆。（圖／路透）', '港口的外牆。', '圖／路透'],
  ])('%s', (caption, text, credit) => {
    expect(partCaption(caption)).toEqual({ text, credit });
  });

  it.each([
    'The wall carries the A7/E15.',
    'Vladimir Putin / Donald Trump',
    'Die Mauer am Montag. Die dpa war dabei',
    'Mur w nocy. Fotografia z 1950 r.',
    'Zdroje vody u přístavu',
    'Muuri ja kuva laiturilta',
    '항구를 지나는 시민들/서울',
    '연합뉴스 건물 앞에 선 시민들',
    '防波堤を渡る人々＝大阪市',
    '防波堤＝A案',
    '港口的外墙 拍摄',
    '外墙的裂缝由 无人机拍摄',
    '图为港口的外墙。',
    '图1/外墙的裂缝',
    '港口地图：左岸',
  ])('%s has none', (caption) => {
    expect(partCaption(caption)).toEqual({ text: caption, credit: null });
  });

  it('believes the markup where the credit has no label', () => {
    const caption = 'The wall on Monday Karl Amsel / The Harbour Paper';
    expect(partCaption(caption, 'Karl Amsel / The Harbour Paper')).toEqual({
      text: 'The wall on Monday',
      credit: 'Karl Amsel / The Harbour Paper',
    });
    expect(partCaption(caption, 'somebody else')).toEqual({ text: caption, credit: null });
  });

  it('leaves a caption without a credit whole', () => {
    expect(partCaption('The photo album of a pilot')).toEqual({
      text: 'The photo album of a pilot',
      credit: null,
    });
  });

  it.each([
    ['The ferry in May. (AP Photo/Jane Doe)', 'The ferry in May.', 'AP Photo/Jane Doe'],
    ['The ferry in May (Jane Doe, Pool Photo via AP)', 'The ferry in May', 'Jane Doe, Pool Photo via AP'],
    ['The ferry in May. [Jane Doe/Reuters]', 'The ferry in May.', 'Jane Doe/Reuters'],
    ['The ferry in May. REUTERS/Jane Doe/File Photo', 'The ferry in May.', 'REUTERS/Jane Doe/File Photo'],
    [
      'The ferry in May. Jane B. Doe/AFP via Getty Images',
      'The ferry in May.',
      'Jane B. Doe/AFP via Getty Images',
    ],
    ['The ferry | Jane Doe/AFP', 'The ferry', 'Jane Doe/AFP'],
    ['The ferry. Photo by Jane B. Doe / AP', 'The ferry.', 'Photo by Jane B. Doe / AP'],
    ['Le bac, en mai. JANE DOE / AFP', 'Le bac, en mai.', 'JANE DOE / AFP'],
    ['El barco, el 11 de mayo. Juana Doe (EFE)', 'El barco, el 11 de mayo.', 'Juana Doe (EFE)'],
    ['Feri di dermaga (ANTARA FOTO/Sari Dewi)', 'Feri di dermaga', 'ANTARA FOTO/Sari Dewi'],
    ['港に戻った船（ロイター）', '港に戻った船', 'ロイター'],
    ['The leaders in the U.S. AP', 'The leaders in the U.S.', 'AP'],
  ])('knows a house of pictures without a label: %s', (caption, text, credit) => {
    expect(partCaption(caption)).toEqual({ text, credit });
  });

  it.each([
    'The ferry in May (left) and in June (right)',
    'The harbour master. Reuters reported on Friday that he would go.',
    'The harbour master spoke to Reuters.',
    'Jane Doe, director of the agency (AFP), in May',
    'The old harbour (photo from 1910)',
    'The house of Getty Images',
    'The new harbour master (Jane Doe)',
  ])('leaves whole what names none: %s', (caption) => {
    expect(partCaption(caption)).toEqual({ text: caption, credit: null });
  });

  it.each([
    ['옛 급식실의 화덕. 사진=강변일보', '옛 급식실의 화덕.', '사진=강변일보'],
    ['האוטובוס בדרכו. צילום: רונית שקד', 'האוטובוס בדרכו.', 'צילום: רונית שקד'],
    ['নৌকার ছাদে দুই বোন। ছবি: আরিফ মাঝি', 'নৌকার ছাদে দুই বোন।', 'ছবি: আরিফ মাঝি'],
  ])('%s', (caption, text, credit) => {
    expect(partCaption(caption)).toEqual({ text, credit });
  });
});

test.each(['(', ' |', ' – '])('strokes before a credit take no time: %j', async (part) => {
  const caption = `The ferry${part.repeat(60_000)}in May Jane Doe`;
  await expectToCostLess(500, () => partCaption(caption, 'Jane Doe'));
});

describe('creditAlone', () => {
  it.each([
    ['Image source, Reuters', 'Reuters'],
    ['Автор фото, Reuters', 'Reuters'],
    ['Автор фото, Анна Берг', 'Анна Берг'],
    ['صدر الصورة، Getty Images', 'Getty Images'],
    ['图像来源，Getty Images', 'Getty Images'],
    ['| Credit: Jane Doe', 'Jane Doe'],
    ['Credit...Jane Doe for The Harbour Paper', 'Jane Doe for The Harbour Paper'],
    ['Photo: Jane Doe', 'Photo: Jane Doe'],
    ['Jane Doe/AFP', 'Jane Doe/AFP'],
    ['(Reuters)', '(Reuters)'],
  ])('%s', (line, credit) => {
    expect(creditAlone(line)).toBe(credit);
  });

  it.each(['The ferry in May. AP', 'The credit of the harbour', 'Jane Doe', 'Reuters says no', ''])(
    'is none: %s',
    (line) => {
      expect(creditAlone(line)).toBeNull();
    },
  );

  it('takes no time for a line of many initials', () => {
    expect(creditAlone(`${'J. '.repeat(20_000)}is here`)).toBeNull();
  });
});
