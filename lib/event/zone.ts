import { z } from 'zod';

/** The name of a time zone that the runtime knows. */
export const zone = z.string().refine(isZone, 'is not a time zone such as America/Anchorage');

function isZone(id: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: id });
    return true;
  } catch {
    return false;
  }
}
