/** What anybody may be called: those that are also looked for behind a preposition. */
export const titles = 'Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Herr|Herrn|Frau|Mme|M|Sr|Sra';
const otherTitles =
  'Miss|Lady|Mlle|Don|Doña|Pan|Pani|President|Senator|Minister|Mayor|Governor|Chancellor|Ambassador|Gov|Sen|Rep|Gen|Col';

/** Before a surname, and no part of a name. */
export const honorific = new RegExp(`^(?:${titles}|${otherTitles})\\.?\\s`, 'u');
