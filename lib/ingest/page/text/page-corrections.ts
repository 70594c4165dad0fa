import { nameOfPlace, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { withWordEdges } from '@/lib/ingest/page/word-edges';
import type { Judged } from './judge-blocks';
import type { BlockPlace } from './page-blocks';

/** Labels under which nothing but a correction is printed. */
const sureLabel =
  /^[^\p{L}]{0,3}(?:corrections?(?: and clarifications?)?|clarifications?|corrected|erratum|errata|retraction|korrektur(?:en|hinweis)?|berichtigung|richtigstellung|rectificatif|correctif|mise au point|rectificaci[oó]n|fe de erratas?|fe de errores|aclaraci[oó]n|rettifica|errata corrige|correzione|retificação|correção|errata|erramos|rectificatie|correctie|sprostowanie|korekta|исправлени[ея]|поправка|уточнени[ея]|виправлення|уточнення|спростування|düzeltme|تصحيح|تصويب|توضيح|اصلاحیه|תיקון|更正|更正啟事|更正启事|勘误|勘誤|訂正|お詫びと訂正|정정|정정보도|바로잡습니다|oprava|rättelse|rettelse|oikaisu|διόρθωση|διευκρίνιση|erată|helyesbítés|भूल सुधार|সংশোধনী)(?:\s?[(（][^)）]{1,40}[)）]|[,\s]\s?[^:：]{0,40}\d[^:：]{0,20})?\s?[:：.—–|]/iu;
/** The same as a line of its own, with what it says in the next. */
const bareLabel =
  /^(?:corrections?(?: and clarifications?)?|clarifications?|editor['’]s notes?|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|rectificatif|rectificación|fe de erratas|rettifica|errata corrige|correção|errata|rectificatie|sprostowanie|исправление|поправка|уточнение|от редакции|виправлення|уточнення|від редакції|düzeltme|تصحيح|تصويب|更正|訂正|お詫びと訂正|정정|바로잡습니다|oprava|rättelse|rettelse)\s?[:：.]?$/iu;
/** Labels that editors print over notes of any kind. */
const noteLabel =
  /^[^\p{L}]{0,3}(?:editor(?:ial|['’]s|s['’])? notes?|update|updated|note to readers|(?:anmerkung|hinweis|anm\.) d(?:er|\.) red(?:aktion|\.)|transparenzhinweis|note de la r[ée]daction|ndlr|nota de (?:la )?(?:redacci[oó]n|reda[cç][aã]o|edi[tç][oã]r|l[ae] editora?)|nota del editor|nota da redação|nota della redazione|noot van de redactie|от редакции|примечание редакции|від редакції|примітка редакції|ملاحظة المحرر|编者按|編者按|編集部注|編註|편집자 주)[^:：]{0,30}[:：—–]/iu;
/** Sentences that say of themselves that the article was put right. */
const sentence =
  /^(?:[([*]\s?)?(?:(?:this|the) (?:article|story|report|post|piece|headline|column|live ?blog) (?:was|has (?:since )?been|originally|previously|initially|incorrectly|wrongly|misstated|misspelled|misidentified)\b|(?:an earlier|a previous|earlier|previous) versions? of th(?:is|e)\b|in einer (?:früheren|vorherigen|ersten) (?:version|fassung)|(?:dieser|der) (?:artikel|text|beitrag) wurde|(?:cet|l[’'])\s?article a été|une (?:première|précédente) version de cet|una versión (?:anterior|previa) de est[ea]|este (?:art[íi]culo|texto|artigo) (?:ha sido|fue|foi)|uma versão anterior d|una versione precedente d|(?:в (?:первоначальной|предыдущей|ранней) версии|у (?:попередній|первісній|первинній) версії)|本文(?:早前|先前|此前|最初)|此前版本|当初の記事|記事の当初|نسخة سابقة من هذا)/iu;
/** What a note has to speak of, in any of the languages, to be more than a note about the author or the hour. */
const ofChange = withWordEdges(
  /\b(?:correct(?:ed|s|ion|ions|ing|ly)?|incorrect(?:ly)?|amended|clarif(?:y|ied|ication|ies)|mis(?:stated|spelled|spelt|identified|quoted|attributed)|erroneous(?:ly)?|wrong(?:ly)?|in error|an error|mistake|inaccura\w*|earlier version|previous version|previously (?:said|stated)|originally (?:said|stated)|retract(?:ed|ion)|removed|(?:updated|amended)(?: .{1,40})? (?:to|with)|added to (?:include|reflect|make)|korrigiert|berichtigt|fehler\w*|falsch\w*|früheren (?:version|fassung)|richtig (?:ist|muss)|präzisiert|ergänzt|corrig[ée]e?s?|erreur|erron\w+|précédente version|première version|modifiée? (?:pour|afin)|corregid[oa]|correg\w+|error|versión (?:anterior|previa)|corrigid[oa]|erro|versão anterior|versione precedente|corrett[oa]|errore|gecorrigeerd|onjuist|poprawi\w+|błęd\w+|düzeltil\w+|yanlış\w*)\b|исправл|ошиб|неверн|предыдущей версии|первоначальной версии|виправл|помилк|невірн|попередній версії|صحّ?ح|خطأ|نسخة سابقة|更正|有误|有誤|错误|錯誤|訂正|誤り|誤って|정정|잘못|오류/iu,
);
const longest = 1_500;

/** Whether a line of an article is a note of what was put right or added after publication; "Updated at 14:20" says neither. */
export function isCorrection(text: string): boolean {
  if (text.length < 12 || text.length > longest) return false;
  if (sureLabel.test(text)) return text.replace(sureLabel, '').trim().length >= 8;
  return (noteLabel.test(text) || sentence.test(text)) && ofChange.test(text.slice(0, 600));
}

/**
 * The corrections among the blocks of a page, by the block that each begins at: its text, and how many
 * blocks it takes. They stand above or below the text, in the article's own foot now and then, so what
 * was not kept is looked at as well; comments, menus and the site's foot are not.
 */
export function findCorrections(
  judged: readonly Judged[],
): ReadonlyMap<number, { readonly text: string; readonly blocks: number }> {
  const found = new Map<number, { readonly text: string; readonly blocks: number }>();
  const first = judged.findIndex((item) => item.keep);
  const last = judged.findLastIndex((item) => item.keep);
  const reach = { above: 8, below: 15 } as const;
  for (
    let at = Math.max(0, first - reach.above);
    first !== -1 && at < Math.min(judged.length, last + reach.below);
    at += 1
  ) {
    const item = judged[at];
    if (item === undefined) continue;
    const { text } = item.block;
    const isWhole = isCorrection(text);
    if (!(isWhole || bareLabel.test(text)) || !mayBeNote(item)) continue;
    if (isWhole) found.set(at, { text, blocks: 1 });
    else {
      const next = judged[at + 1];
      const label = /[:：.]$/.test(text) ? text : `${text}:`;
      const whole = next === undefined ? '' : `${label} ${next.block.text}`;
      if (next === undefined || !isBody(next) || !isCorrection(whole)) continue;
      found.set(at, { text: whole, blocks: 2 });
      at += 1;
    }
  }
  return found;
}

function isBody({ block }: Judged): boolean {
  return (block.kind === 'paragraph' || block.kind === 'quotation') && block.text.length >= 20;
}

/** Only lines with few links: an outlet's list of corrections is a menu. */
function mayBeNote(item: Judged): boolean {
  const { block } = item;
  if (block.kind === 'caption' || block.kind === 'headline' || item.linkShare > 0.5) return false;
  if (item.keep) return true;
  for (
    let at: BlockPlace | null = block.place, steps = 0;
    at !== null && steps < 12;
    at = at.parent, steps += 1
  ) {
    if (
      /\b(?:corrections?|clarifications?|editors? ?notes?|amend(?:ed|ment)s?|korrektur|erratum|rectificatif)\b/.test(
        placeWords(at.element),
      )
    )
      return true;
    if (/\bcomments?\b/.test(placeWords(at.element)) || at.element.name === 'nav') return false;
    if (at.element.name === 'article') return true;
    if (at.element.name !== 'footer' && at.element.name !== 'body' && nameOfPlace(at.element) === 'clutter')
      return false;
  }
  return item.inside;
}
