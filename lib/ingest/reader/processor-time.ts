import { readFileSync } from 'node:fs';

/** Linux tells times in hundredths of a second, whatever its own clock (proc(5), USER_HZ). */
const tickMs = 10;

/**
 * Milliseconds of a processor that a process has had since its start, all its threads together. Null where that is not
 * known: beyond Linux, and of a process that has gone.
 */
export function processorTimeOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold blanks and parentheses; the fields begin after the last.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * tickMs : null;
  } catch {
    return null;
  }
}
