import { randomBytes } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { anOutlet, sourceOf } from './store';

export interface FreshSource {
  readonly id: string;
  readonly outletSlug: string;
  /** Address of a page of the source's outlet. */
  page(name: string): string;
}

/** A source that nobody looked at yet, of an outlet of its own; the other outlets stay as they are. */
export async function freshSource(database: Database): Promise<FreshSource> {
  const outletSlug = `outlet-${randomBytes(4).toString('hex')}`;
  const { sources, ...facts } = anOutlet(outletSlug);
  const data = sources.map(({ url, ...source }) => ({ address: url, ...source }));
  await database.outlet.create({ data: { ...facts, sources: { createMany: { data } } } });
  const id = await sourceOf(database, outletSlug);
  return { id, outletSlug, page: (name) => `https://${outletSlug}.example/${name}` };
}

/** Jobs that wait to read an address. */
export function jobsFor(
  database: Database,
  address: string,
): Promise<
  readonly { readonly task_identifier: string; readonly queue_name: string; readonly run_at: Date }[]
> {
  return database.$queryRaw`
    select task_identifier, queue_name, run_at from graphile_worker.jobs where key = ${`read:${address}`}`;
}
