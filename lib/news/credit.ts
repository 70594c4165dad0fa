/** Agencies whose copy is republished, by the names and initials they sign with. */
const agencies =
  'Associated Press|The Associated Press|AP|Reuters|Agence France-Presse|AFP|dpa(?:-AFX)?|DPA|APA|Keystone-SDA|SDA|ANSA|EFE|Europa Press|Lusa|Belga|ANP|PAP|CTK|ČTK|TASR|MTI|Tanjug|TASS|ТАСС|Interfax(?:-Ukraine)?|Интерфакс|Інтерфакс-Україна|RIA Novosti|РИА Новости|Ukrinform|Укрінформ|УНІАН|УНИАН|UNIAN|Xinhua|新华社|新華社|中新社|Kyodo|共同|時事|Yonhap|PTI|ANI|IANS|UPI|Bloomberg|Anadolu(?: Agency| Ajansı)?|AA|İHA|DHA|Press Association|PA Media|Canadian Press|The Canadian Press|AAP|NTB|TT|Ritzau|STT|SID|KNA|epd|AFX|WAM|QNA|Northern Wire|Agence Boréale';

const bracketed = new RegExp(`^\\(?\\s?((?:${agencies})(?:\\s?[/,]\\s?(?:${agencies}))*)\\s?\\)?\\.?$`, 'u');
const atTheEnd = new RegExp(
  `\\(((?:${agencies})(?:\\s?[/,]\\s?(?:${agencies}))*)(?:[,/] ?[^()]{0,30})?\\)\\.?$`,
  'u',
);
const inDateline = new RegExp(`[(/]\\s?((?:${agencies})(?:\\s?[/,]\\s?(?:${agencies}))*)\\s?[)/]`, 'u');
const sourceLine =
  /^(?:source|quelle|fuente|fonte|bron|källa|kilde|źródło|kaynak|источник|джерело|المصدر|来源|來源|출처)\s?[:：]\s?(.{2,60})$/iu;
const withMaterial =
  /\b(?:with (?:material|files|reporting|information|inputs?) (?:from|by)|mit material (?:der|von)|avec (?:les informations de )?|con información de|с использованием материалов|за матеріалами)\s(.{2,60}?)[.)]?$/iu;

/** The agency that a line at the foot of a report credits, as printed; null where it credits none. */
export function parseCredit(line: string): string | null {
  if (line.length > 160) return null;
  return (
    bracketed.exec(line)?.[1] ??
    sourceLine.exec(line)?.[1]?.replace(/[.\s]+$/, '') ??
    (withMaterial.test(line) && line.length < 90 ? (withMaterial.exec(line)?.[1] ?? null) : null)
  );
}

/** The agency in a dateline or at the end of a text: "MOSKAU (dpa)", "… sagte er. (APA/Reuters)". */
export function agencyIn(text: string): string | null {
  return atTheEnd.exec(text.slice(-120))?.[1] ?? null;
}

/** The agency that a dateline names. */
export function agencyOfDateline(dateline: string): string | null {
  return inDateline.exec(dateline)?.[1] ?? null;
}

const captionCredit =
  /(?:^|[\s.([–—|])((?:(?:photo(?:graph)?s?|image|picture|foto|fotos|bild|photographie|crédits?|credits?|crédito|фото|zdj\.|quelle|source|fuente|copyright|illustration)(?:\s(?:by|credit|von|di|de|par|courtesy))?\s?[:/]|photo(?:graph)?s? by|foto di|©|\(c\))\s?.{2,120})$/iu;

/** A caption's own words and the credit printed at its end, parted; credit null where there is none. */
export function partCaption(caption: string): { readonly text: string; readonly credit: string | null } {
  const glued = /^(.{9,}[^\s(])(Credits?|Photo|Foto|Image):\s?(.{2,80})$/u.exec(caption);
  if (glued?.[1] !== undefined && glued[3] !== undefined)
    return { text: glued[1].trim(), credit: glued[3].trim() };
  const match = captionCredit.exec(caption.slice(0, 1000));
  const credit = match?.[1]?.replace(/[)\]]$/, '').trim();
  if (match === null || credit === undefined) return { text: caption, credit: null };
  const text = caption
    .slice(0, match.index)
    .replace(/[\s([–—|]+$/, '')
    .trim();
  return text === '' ? { text: caption, credit: null } : { text, credit };
}
