import { describe, expect, test } from 'vitest';
import { overlapOf } from '@/lib/news/later/text-overlap';

/** A report, the same told anew, and one on something else. */
const texts: Readonly<Record<string, readonly [string, string, string]>> = {
  English: [
    'The two presidents met on Friday at an air base and talked for almost three hours about ending the war.',
    'Almost three hours of talks between the presidents at the air base on Friday did not bring the war to an end.',
    'The ferry to Kodiak will stay in its harbour for another week since its engine needs repairs.',
  ],
  Chinese: [
    '两位总统星期五在空军基地会晤，就结束战争会谈了将近三个小时。',
    '星期五，两位总统在空军基地的会谈持续将近三个小时，战争没有结束。',
    '开往科迪亚克的渡轮因发动机缺少零件，将在港口再停留一个星期。',
  ],
  Korean: [
    '두 대통령은 금요일 공군 기지에서 만나 전쟁을 끝내는 문제를 놓고 세 시간 가까이 회담했다.',
    '세 시간 가까운 회담에도 전쟁은 끝나지 않았다고 두 대통령이 금요일 공군 기지를 떠나며 밝혔다.',
    '코디액으로 가는 배는 부품이 없어 한 주 더 항구에 머문다고 선사가 승객들에게 전했다.',
  ],
  Thai: [
    'ประธานาธิบดีทั้งสองพบกันที่ฐานทัพอากาศเมื่อวันศุกร์และหารือกันเกือบสามชั่วโมง',
    'การหารือเกือบสามชั่วโมงของประธานาธิบดีทั้งสองที่ฐานทัพอากาศจบลงโดยไม่มีข้อตกลง',
    'เรือข้ามฟากไปโคเดียกจะจอดอยู่ที่ท่าอีกหนึ่งสัปดาห์เพราะขาดอะไหล่เครื่องยนต์',
  ],
};

describe('what a report shares with the same told anew, and with one on something else', () => {
  test.each(Object.entries(texts))('in %s', (_language, [report, anew, elsewhere]) => {
    expect(overlapOf(report, anew).words).toBeGreaterThan(0.3);
    expect(overlapOf(report, elsewhere).words).toBeLessThan(0.2);
  });
});
