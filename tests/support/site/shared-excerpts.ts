import { openSharedSite } from './open-shared-site';

/** The same site with the beginnings of articles only. */
export const excerpts = await openSharedSite('excerpts');
