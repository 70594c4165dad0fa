/** What anybody may be called: those that are also looked for behind a preposition. */
export const titles = 'Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Herr|Herrn|Frau|Mme|M|Sr|Sra';
const otherTitles =
  'Miss|Lady|Mlle|Don|Doña|Pan|Pani|President|Senator|Minister|Mayor|Governor|Chancellor|Ambassador|Gov|Sen|Rep|Gen|Col|' +
  'Lt|Maj|Capt|Cmdr|Adm|Sgt|Det|Supt|Rev|Judge|Justice|Pastor|Rabbi|Sheriff';

/** "Oslo Gov. ", before a whole name. */
export const officeAhead =
  /^(?:\p{Lu}[\p{L}\p{M}’'-]+\s){1,3}(?:Gov|Sen|Rep|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Sgt|Det|Supt|Rev|Dr|Prof)\.\s(?=\p{Lu})/u;

/** Before a surname, and no part of a name. */
export const honorific = new RegExp(`^(?:${titles}|${otherTitles})\\.?\\s`, 'u');

/** Before a name: of a woman, of a man. */
const titlesOf = {
  she: /(?<!\p{L})(?:Mrs|Ms|Miss|Mme|Mlle|Madame|Frau|Sra|[Ss]eñora|[Ss]ignora|[Ss]enhora|[Mm]evrouw|[Pp]ani|г-жа|[Пп]ані)\.?\s$/u,
  he: /(?<!\p{L})(?:Mr|Herr|Herrn|[Ss]eñor|[Ss]ignor|[Ss]enhor|[Pp]an|г-н|[Пп]ан)\.?\s$/u,
};

/** Whether these words end with the title of somebody else than who is called so: "Mrs." before a man's surname. */
export function isTitleOfAnother(ahead: string, pronoun: 'he' | 'she' | 'they' | undefined): boolean {
  return (pronoun === 'he' && titlesOf.she.test(ahead)) || (pronoun === 'she' && titlesOf.he.test(ahead));
}
