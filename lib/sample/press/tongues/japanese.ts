import type { Tongue } from './tongue';

export const japanese: Tongue = {
  direction: 'ltr',
  navigation: ['トップ', '国際', '政治', '経済', '地域', '社説'],
  share: ['シェアする', 'メールで送る', '印刷', '保存'],
  related: '関連記事',
  newsletter: {
    title: '灯台メール',
    text: '朝刊の主な記事を毎朝六時にメールでお届けします。登録は無料です。',
    button: '登録する',
  },
  cookies: {
    text: '当サイトは設定の保存のためにクッキーを使用しています。',
    accept: '同意する',
  },
  comments: {
    title: 'コメント（2件）',
    letters: [
      { name: '港町の読者', text: '順を追って書かれていて分かりやすかったです。' },
      { name: 'ひらめ', text: '紙面でも読みました。続報を待っています。' },
    ],
    write: 'コメントを書く',
  },
  footer: ['会社案内', '購読のお申し込み', '著作権について', 'お問い合わせ'],
  rights: '無断転載を禁じます。',
  updated: '更新',
  wall: 'この記事は会員限定です',
  by: (names) => names.join('、'),
};
