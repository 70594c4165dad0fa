import { type PressWords, words } from '@/lib/language/press-kinds';

export const zh: PressWords = {
  advert: ['广告', '廣告'],
  sponsored: [],
  goesOn: [],
  share: ['分享', '打印'],
  shareVia: ['到'],
  shareRow: words('分享 复制 複製 链接 連結 打印'),
  follow: [],
  newsletter: [],
  subscribe: [],
  signIn: [],
  app: ['喜欢这篇文章？', '去 app 商店搜'],
  comments: words('评论 評論 留言'),
  leaveComment: [],
  readAlso: words('延伸(阅读|閱讀) 相关(阅读|新闻|报道|文章|链接) 相關(新聞|報導|文章|閱讀)'),
  related: words(
    '更多(新闻|新聞) 推荐阅读 推薦閱讀 (最新|热门|热点|相关|精彩|编辑|为您)推荐 (最新|熱門|熱點|相關|精彩|編輯|為您)推薦',
  ),
  mostRead: words('热门 (阅读|点击|热点|热门)排行 (閱讀|點擊|熱門)排行'),
  youMayLike: words('猜你喜欢 猜你喜歡'),
  readOn: [],
  more: [...words('查看更多 阅读全文 閱讀全文 展开全文'), '(阅读|閱讀)更多', '[点击]查看更多', '看更多'],
  button: [],
  listen: [],
  tags: words('标签 標籤 关键词 關鍵詞'),
  readingTime: [],
  notice: words(
    '(免责|免責|版权|版權|特别|特別)(声明|聲明)…(本文|本网|本網|本站|作者) ' +
      '(本文|文章|(以上|上述)(内容|內容|观点|觀點))[内容|內容|观点|觀點](仅|僅|只|不|并不|並不)代表(作者|个人|個人|本网|本網|本站|本报|本報|本刊) ' +
      '如需(转载|轉載) (转载|轉載)(请|請)(注明|註明|联系|聯繫) (违法|違法)和不良(信息|資訊)(举报|舉報) ' +
      '(当前|當前|所在|现在|現在|您的|您(现在|現在|当前|當前|所在)[所在]的)位置：',
  ),
  rights: words(
    '版权所有 版權所有 ' +
      '未(经|經)…(不得|严禁|嚴禁|禁止|请勿|請勿)…(转载|轉載|摘编|摘編|镜像|鏡像) ' +
      '(此|本)(内容|內容|文|稿)(为|為|系|係)…(原创|原創)[作品|文章|稿件](。|，|,)',
  ),
  published: words('发布时间 发布 發布'),
  updated: words('更新 更新时间 更新時間'),
  stamp: words('更新 更新时间 更新時間 最后 最後 发布 發布'),
  ago: ['前'],
  counted: words('评论 評論 阅读 閱讀 浏览 瀏覽 點赞 分享 留言'),
  beside: words('的 年 月 日 時 时 分 秒 次 条 條 人 数 數 最后 最後'),
  picture: ['摄', '攝', '题图', '題圖'],
  source: ['来源', '來源'],
  editor: words('责任编辑 責任編輯 责编 責編 编辑 編輯 校对 校對'),
  correction: words('更正 更正啟事 更正启事 勘误 勘誤'),
  editorsNote: ['编者按'],
  putRight: ['本文(早前|先前|此前|最初)', '此前版本'],
  mistake: words('更正 有误 有誤 错误 錯誤'),
  withdrawn: ['更正', '撤稿'],
  gate: [
    ...words(
      '订阅后[继续|即可]阅读 登录后(继续|查看全文) 付费[后]阅读全文 訂閱[後|即可][繼續]閱讀 (本文|此文)(为|為)(付费|付費|会员|會員) (仅限|僅限)(订阅|訂閱|付费|付費|会员|會員|注册|註冊) (登录|登入)(后|後)(阅读|閱讀)全文',
    ),
    '剩余[ ]#[ ]字',
  ],
  gateSign: [],
  gateCount: ['剩余[ ]#[ ](字|%)'],
  reserved: [],
  notGate: [],
  siteWall: words(
    '隐私 隱私 同意 登录 登錄 登入 密码 密碼 订阅 訂閱 会员 會員 浏览器 瀏覽器 验证 驗證 机器人',
  ),
  opinion: words('评论 評論 社论 社論 观点 觀點 时评 時評'),
  analysis: ['分析', '新闻分析'],
  live: ['直播', '文字直播'],
  video: words('视频 視頻 影片'),
  interview: words('专访 專訪 访谈 訪談'),
  frontPage: ['首页', '首頁'],
  noSection: [],
  yesNo: [],
};
