import { openSharedSite } from './open-shared-site';

/** For the files of a process that read it, and change nothing. */
export const site = await openSharedSite('sample');
