/** The machine's and the server's words for what people run into, and our one sentence for each. */
const sentences: readonly (readonly [pattern: RegExp, sentence: (dataDir: string) => string])[] = [
  [
    /ENOSPC|No space left on device|Check free disk space|wrote only \d+ of/i,
    (dataDir) => `The disk that holds ${dataDir} is full.`,
  ],
  [/EDQUOT|Disk quota exceeded/i, (dataDir) => `The disk quota for ${dataDir} is used up.`],
  [/EROFS|Read-only file system/i, (dataDir) => `${dataDir} is on a disk that can only be read.`],
  [/EACCES|EPERM|Permission denied|Operation not permitted/i, (dataDir) => `We may not write to ${dataDir}.`],
  [/ENOTDIR|Not a directory|EEXIST/i, (dataDir) => `${dataDir} is not a folder.`],
  // Of both Node says that the folder to be made is not there.
  [
    /ENOENT.*mkdir/,
    (dataDir) =>
      `${dataDir} cannot be made: it is a link to nowhere, or in a place where no folders are made.`,
  ],
  [/EMFILE|ENFILE|Too many open files/i, () => 'This machine allows too few open files for Postgres.'],
  [
    /could not create shared memory|Cannot allocate memory|out of memory/i,
    () => 'This machine has too little memory left for Postgres.',
  ],
  [
    /could not look up effective user ID/i,
    () => 'Postgres wants the user it runs as to have a name on this machine; this one has only a number.',
  ],
  [
    /incompatible with server|initialized by PostgreSQL version/i,
    (dataDir) =>
      `The data in ${dataDir} was written by another major version of Postgres: have the Parallax that wrote it make a ` +
      'backup, and restore that with this one, DATA_DIR set to an empty folder.',
  ],
];

/**
 * One plain sentence for why Postgres did not start, from an error or from the end of its log. What is
 * not known by name is told in the server's own last words.
 */
export function explainPostgresProblem(problem: unknown, dataDir: string): string {
  const text = problem instanceof Error ? problem.message : String(problem);
  for (const [pattern, sentence] of sentences) {
    if (pattern.test(text)) return sentence(dataDir);
  }
  return `Postgres did not start: ${lastWords(text)}`;
}

function lastWords(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const fatal = lines.findLast((line) => /\b(FATAL|PANIC|error):/.test(line));
  const last = fatal ?? lines.findLast((line) => line !== '') ?? 'it said nothing';
  return last.replace(/^.*?\b(FATAL|PANIC|error):\s*/, '').slice(0, 300);
}
