/** What a handout asks of its readers: the same of all accounts, and nothing that has one right answer. */
export const worksheetQuestions: readonly string[] = [
  'What do the accounts agree on? Give the lines.',
  'What does one account tell that another leaves out? Give the lines.',
  'Who is quoted or named as a source in each account, and in which words is that person introduced?',
];

/** Ruled lines for each answer. */
export const linesPerQuestion = 4;
