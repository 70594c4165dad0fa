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
