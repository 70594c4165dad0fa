/**
 * Family names of the Chinese, in both forms of writing. Those that begin as many words as names are left out
 * (“解读”, “连线”, “华盛顿”, “路透社”): a name that is missed is better than a word that is credited.
 */
const single = [
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟',
  '汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温',
  '芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫屈鲍覃霍翁隋甘景',
  '单包司柏宁柯阮桂闵柴车冉房边吉饶刁瞿戚丘古米池滕晋苑邬臧宫苟褚简娄符奚穆党燕郎冀姬屠晏栾郁蒙喻窦迟敖冷卓仇艾蓝巩仲乐',
  '虞卞封冼楚佟栗匡宗巫桑荆谌沙岑胥蔺骆习',
  '張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻閆餘鍾鐘譚鄒陸顧龍萬錢湯喬賀賴龔龐蘭顏嚴溫蘆魯韋畢聶叢齊莊關費紀項歐',
  '陽衛單寧閔車邊饒鄔臧宮婁黨欒鬱竇遲鞏樂駱習',
].join('');
const double = [
  '欧阳|上官|司马|诸葛|皇甫|司徒|夏侯|慕容|令狐|尉迟|端木|公孙|东方|南宫|轩辕',
  '歐陽|司馬|諸葛|尉遲|公孫|東方|南宮|軒轅',
].join('|');

/** A Chinese name of two to four characters, as the source of an expression with the flag `u`. */
export const chineseName = `(?:(?:${double})\\p{Script=Han}{1,2}|[${single}]\\p{Script=Han}{1,2})`;
