import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { z } from 'zod';

type PgAdapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Bind = (factory: object) => object;

/** Type numbers of Postgres: the one-byte "char" of the catalogues, and text. */
const charType = 18;
const textType = 25;
/** `Character` of the driver adapters' ColumnTypeEnum. */
const characterColumn = 6;

/**
 * Lets the schema engine talk to Postgres over a pool, which serves nothing else. Two things of Prisma's adapter are put right:
 *
 * - it cuts a script at every semicolon, also inside a string, a comment or a function's body; here a
 *   script goes to Postgres whole, which also makes a migration happen entirely or not at all.
 * - it refuses the type "char", with which the catalogues answer the engine (pg_constraint.contype).
 *
 * There is no shadow database: Prisma's adapter connects to the real one instead when the pool was made
 * from an address. Whoever needs a scratch database makes one (migration-draft.ts).
 */
export function adaptForEngine(pool: pg.Pool): object {
  const charColumns = noteCharColumns(pool);
  const inner = new PrismaPg(pool);
  return bindForEngine({
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => mend(await inner.connect(), charColumns),
    connectToShadowDb: () => Promise.reject(new Error('no shadow database')),
  });
}

function mend(adapter: PgAdapter, charColumns: CharColumns): PgAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: async (query: Parameters<PgAdapter['queryRaw']>[0]) => {
      const found = await queryRaw(query);
      const marked = charColumns.get(found.rows);
      const columnTypes = found.columnTypes.map((type, index) =>
        marked?.has(index) === true ? characterColumn : type,
      );
      return { ...found, columnTypes };
    },
    executeScript: async (sql: string) => {
      await adapter.executeRaw({ sql, args: [], argTypes: [] });
    },
  });
}

/** Which columns of an answer, known by its rows, are of type "char". */
type CharColumns = WeakMap<object, ReadonlySet<number>>;

/** Has the pool pass "char" off as text and note where. The adapter asks with one object and awaits the answer. */
function noteCharColumns(pool: pg.Pool): CharColumns {
  const ask = pool.query.bind(pool);
  const noted: CharColumns = new WeakMap();
  Reflect.set(pool, 'query', async (query: pg.QueryArrayConfig) => {
    const found = await ask(query);
    const columns = new Set<number>();
    for (const [index, field] of (found.fields ?? []).entries()) {
      if (field.dataTypeID !== charType) continue;
      field.dataTypeID = textType;
      columns.add(index);
    }
    if (columns.size > 0) noted.set(found.rows, columns);
    return found;
  });
  return noted;
}

/** The package with this function is Prisma's own dependency, so it is looked for from Prisma's adapter. */
function bindForEngine(factory: object): object {
  const fromPrisma = createRequire(createRequire(import.meta.url).resolve('@prisma/adapter-pg'));
  const { bindMigrationAwareSqlAdapterFactory: bind } = z
    .object({ bindMigrationAwareSqlAdapterFactory: z.custom<Bind>((value) => typeof value === 'function') })
    .parse(fromPrisma('@prisma/driver-adapter-utils'));
  return bind(factory);
}
