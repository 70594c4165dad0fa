/** Names of the months and their usual abbreviations in the languages of the press, January first. */
const names: readonly string[] = [
  'january jan januar jänner jaenner januari janvier janv enero ene gennaio gen janeiro stycznia styczeń sty января январь янв січня січень січ ocak oca ledna leden ianuarie január januára tammikuuta tammikuu ιανουαρίου ιαν siječnja јануар јануара януари sausio janvāris يناير जनवरी',
  'february feb februar februari février févr fevrier fév fev febrero febbraio fevereiro lutego luty lut февраля февраль фев лютого лютий лют şubat şub února únor februarie február februára helmikuuta helmikuu φεβρουαρίου φεβ veljače фебруар фебруара февруари vasario فبراير फरवरी',
  'march mar märz mrz maerz maart mars marzo março marco marca marzec марта март мар березня березень бер mart března březen martie március marec maaliskuuta μαρτίου μαρ ožujka март kovo مارس मार्च',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр квітня квітень квіт кві nisan nis dubna duben aprilie április apríla huhtikuuta απριλίου απρ travnja април balandžio أبريل ابريل अप्रैल',
  'may mai mei mayo maggio mag maio maja maj мая май травня травень трав тра mayıs května květen május mája toukokuuta μαΐου μάι svibnja мај maja gegužės مايو मई',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июнь июн червня червень черв чер haziran haz června červen iunie június júna kesäkuuta ιουνίου ιουν lipnja јун јуна юни birželio يونيو जून',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июль июл липня липень лип temmuz tem července červenec iulie július júla heinäkuuta ιουλίου ιουλ srpnja јул јула юли liepos يوليو जुलाई',
  'august aug augustus août aout agosto ago sierpnia sierpień sie августа август авг серпня серпень серп сер ağustos ağu srpna srpen augusti augusztus augusta elokuuta αυγούστου αυγ kolovoza август rugpjūčio أغسطس अगस्त',
  'september sep sept septembre septiembre settembre set setembro września wrzesień wrz сентября сентябрь сен сент вересня вересень вер eylül eyl září septembrie szeptember septembra syyskuuta σεπτεμβρίου σεπ rujna септембар септембра септември rugsėjo سبتمبر सितंबर',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт жовтня жовтень жовт жов ekim eki října říjen octombrie október októbra lokakuuta οκτωβρίου οκτ listopada октобар октобра октомври spalio أكتوبر अक्टूबर',
  'november nov novembre noviembre novembro listopad lis ноября ноябрь ноя листопада листопад лист kasım kas listopadu noiembrie novembra marraskuuta νοεμβρίου νοε studenoga новембар новембра ноември lapkričio نوفمبر नवंबर',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudnia grudzień gru декабря декабрь дек грудня грудень груд гру aralık ara prosince prosinec decembrie december decembra joulukuuta δεκεμβρίου δεκ prosinca децембар децембра декември gruodžio ديسمبر दिसंबर desember des',
];

const byName = new Map<string, number>();
names.forEach((line, month) => {
  for (const name of line.split(' ')) if (!byName.has(name)) byName.set(name, month + 1);
});

/** The month, 1 to 12, that a word names in any of the languages known; null where it names none. */
export function monthNumber(word: string): number | null {
  return byName.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
