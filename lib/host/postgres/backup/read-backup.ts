import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { checksum, type Line, readLine } from './backup-lines';

/** The file is no backup, or not a whole one; `message` is a plain sentence. */
export class DamagedBackup extends Error {}

/**
 * The lines of a backup, one after the other, the end last. Throws DamagedBackup where it ends early, or is not what
 * was written; that may be only after all of its rows.
 */
export async function* readBackup(file: string): AsyncGenerator<Line> {
  const damaged = () => new DamagedBackup(`${file} is no backup of Parallax, or not a whole one.`);
  const gunzip = createGunzip();
  let problem: unknown = null;
  pipeline(createReadStream(file), gunzip, (error) => {
    problem = error ?? null;
  });
  const sum = checksum();
  let rows = 0;
  let isFirst = true;
  for await (const text of linesOf(gunzip, (error) => (problem ??= error))) {
    const line = parse(text, damaged);
    if (isFirst !== (line.kind === 'head')) throw damaged();
    isFirst = false;
    if (line.kind === 'end') {
      if (line.end.rows !== rows || line.end.sha256 !== sum.sum()) throw damaged();
      yield line;
      return;
    }
    if (line.kind === 'row') rows += 1;
    sum.add(`${text}\n`);
    yield line;
  }
  // What broke off tells of itself only after the last of what it gave.
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : null;
  throw code === 'ENOENT' ? new DamagedBackup(`${file}: there is no such file.`) : damaged();
}

/**
 * By line feeds alone: Node's own reader of lines parts them also at U+2028, which stands in texts. What breaks off is
 * told to `onBreak`, and ends them.
 */
async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  onBreak: (error: unknown) => void,
): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  try {
    for await (const chunk of chunks) {
      let from = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...begun, chunk.subarray(from, at)]).toString('utf8');
        begun = [];
        from = at + 1;
      }
      if (from < chunk.length) begun.push(chunk.subarray(from));
    }
  } catch (error) {
    onBreak(error);
  }
}

function parse(text: string, damaged: () => DamagedBackup): Line {
  try {
    return readLine(text);
  } catch {
    throw damaged();
  }
}
