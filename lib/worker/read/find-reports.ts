import { compareStored, listUncompared } from '@/lib/db/record/reports/reports';
import { type SharedPass, sharedPass } from './shared-pass';

/** To be raised when lib/coverage/reports finds copies or credits by other rules. */
export const reportRules = '3';
const limit = 200;

/** Compares every article whose text was not yet compared with the others, and brings their reports up to date. */
export function createReportSearch(): SharedPass {
  return sharedPass({
    limit,
    list: (database, among) => listUncompared(database, reportRules, { among, limit }),
    each: (database, id) => compareStored(database, id, reportRules),
  });
}
