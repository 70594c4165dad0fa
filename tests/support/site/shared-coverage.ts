import { openSharedSite } from './open-shared-site';

/** The site of coverage.ts, for the files of a process that read it, and change nothing. */
export const site = await openSharedSite('coverage');
