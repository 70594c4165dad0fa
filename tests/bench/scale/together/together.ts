import { fillByCopy } from '@/tests/bench/scale/copy-store';
import type { Figure } from '@/tests/bench/scale/figures';
import { makeStore, withPostgres } from '@/tests/bench/scale/made-site';
import { measureBothSites } from './both-sites';
import { measureWorkers } from './several-workers';

/**
 * Two sites and three workers of one Postgres: what the second and the third worker bring, and how soon a stored article
 * is on both sites.
 */
export function measureTogether(articles: number): Promise<readonly Figure[]> {
  return withPostgres(async ({ url: server }) => {
    const workers = await measureWorkers(server);
    const url = await makeStore(server, 'read_twice');
    await fillByCopy(url, articles);
    return [...workers, ...(await measureBothSites(url))];
  });
}
