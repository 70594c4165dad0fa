import { joinNames, type Tongue } from './tongue';

export const german: Tongue = {
  direction: 'ltr',
  navigation: ['Startseite', 'Politik', 'Wirtschaft', 'Hamburg', 'Meinung', 'Kultur'],
  share: ['Teilen', 'Drucken', 'Per E-Mail versenden', 'Merken'],
  related: 'Mehr zum Thema',
  newsletter: {
    title: 'Der Abendbote',
    text: 'Abonnieren Sie unseren Newsletter: werktags um 18 Uhr das Wichtigste aus Hafen und Welt.',
    button: 'Abonnieren',
  },
  cookies: {
    text: 'Diese Seite verwendet Cookies. Einzelheiten finden Sie in der Datenschutzerklärung.',
    accept: 'Einverstanden',
  },
  comments: {
    title: 'Kommentare (2)',
    letters: [
      { name: 'Deichgräfin', text: 'Sachlich aufgeschrieben, danke. So lese ich gern Zeitung.' },
      { name: 'Uwe aus Harburg', text: 'Bitte bei Gelegenheit noch eine Zeittafel dazu.' },
    ],
    write: 'Kommentar schreiben',
  },
  footer: ['Impressum', 'Datenschutz', 'Abo', 'Kontakt'],
  rights: 'Alle Rechte vorbehalten.',
  updated: 'Aktualisiert',
  wall: 'Um weiterzulesen, schließen Sie ein Abo ab',
  by: (names) => `Von ${joinNames(names, ' und ')}`,
};
