import { describe, expect, it } from 'vitest';
import { isChineseStaffLine, namesOfChineseHead, namesOfChineseLine } from '@/lib/news/byline/chinese-byline';

describe('a line of reporters in Chinese', () => {
  it.each([
    ['港湾新闻记者 段小明 廖雨', ['段小明', '廖雨']],
    ['新港报记者 陆一', ['陆一']],
    ['本报记者：王小明', ['王小明']],
    ['【文/港湾网专栏作者 王文】', ['王文']],
    ['【文/港湾网 王文】', ['王文']],
    ['文｜记者 王小明 编辑｜李四', ['王小明']],
    ['（总台记者 王小明）', ['王小明']],
    ['（记者王小明）', ['王小明']],
    ['記者王小明／台北報導', ['王小明']],
    ['〔記者王小明／台北報導〕', ['王小明']],
    ['記者王小明、林雨／綜合報導', ['王小明', '林雨']],
    ['2025-08-15 14:40 港灣報/ 記者王小明／台北即時報導', ['王小明']],
    ['文／王小明', ['王小明']],
    ['撰文：王小明 林雨', ['王小明', '林雨']],
  ])('%s', (line, names) => {
    expect(namesOfChineseLine(line)).toEqual(names);
  });

  it.each([
    '记者了解到',
    '本报记者获悉',
    '新华社记者昨天从港务局了解到，渡轮回到了码头。',
    '记者 昨天从港务局了解到',
    '渡轮回到了码头',
    '文化 王小明',
    'Text: Wang Xiaoming',
    '',
  ])('credits nobody: %s', (line) => {
    expect(namesOfChineseLine(line)).toEqual([]);
  });
});

describe('reporters at the head of a text', () => {
  it.each([
    ['新港报讯（记者 陆一）11月25日，渡轮回到了码头。', ['陆一']],
    ['新华社巴黎12月9日电（记者唐小明）渡轮回到了码头。', ['唐小明']],
    ['中新社安克雷奇8月15日电 (记者 陈小雨 王明)渡轮回到了码头。', ['陈小雨', '王明']],
    ['〔記者王小明／台北報導〕渡輪回到了碼頭。', ['王小明']],
    ['【港湾网报道 记者 李小雨】渡轮回到了码头。', ['李小雨']],
    ['【港湾报驻美国特约记者 冯小明 港湾报记者 邢雨】渡轮回到了码头。', ['冯小明', '邢雨']],
    ['港湾报讯（记者 陆一 通讯员 李四）渡轮回到了码头。', ['陆一', '李四']],
  ])('%s', (paragraph, names) => {
    expect(namesOfChineseHead(paragraph)).toEqual(names);
  });

  it.each([
    '（中央社記者林小雨台北15日電）渡輪回到了碼頭。',
    '港务长说（记者没有问他），渡轮回到了码头。',
    '渡轮（科迪亚克号）回到了码头，记者王小明在场。',
    '渡轮回到了码头，比船厂答应镇上的日子晚了两天，岸上等着的人还是鼓起了掌，他说（记者 王小明）。',
  ])('names nobody: %s', (paragraph) => {
    expect(namesOfChineseHead(paragraph)).toEqual([]);
  });
});

describe('a line of editors', () => {
  it.each([
    '编辑 刘晓 校对 李铭',
    '责任编辑：王小明',
    '【编辑:张三】',
    '编辑｜李四 摄影｜王五',
    '監製／王小明',
  ])('%s', (line) => {
    expect(isChineseStaffLine(line)).toBe(true);
  });

  it.each(['编辑部 王小明说渡轮回到了码头', '编辑 刘晓说，渡轮回到了码头。', '摄影 是他的爱好', '王小明'])(
    'is none: %s',
    (line) => {
      expect(isChineseStaffLine(line)).toBe(false);
    },
  );
});
