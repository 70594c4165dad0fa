import { z } from 'zod';
import { keepByKey } from '@/lib/language/keep-by-key';

/** The name of a time zone that the runtime knows. */
export const zone = z.string().refine(isZone, 'is not a time zone such as America/Anchorage');

/** A file names the same few zones again and again, and the runtime takes a millisecond for each. */
const clocks = keepByKey<Intl.DateTimeFormat>(100);

function isZone(id: string): boolean {
  try {
    clocks(id, () => new Intl.DateTimeFormat('en', { timeZone: id }));
    return true;
  } catch {
    return false;
  }
}
