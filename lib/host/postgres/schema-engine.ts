import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { adaptForEngine } from './schema-engine-adapter';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fromHere = createRequire(import.meta.url);

/** The project's folder of migrations. */
export const migrationsFolder = join(root, 'prisma/migrations');
const schemaPath = join(root, 'prisma/schema.prisma');

/** Every table and enum of ours is managed by migrations. */
export const noFilters = { externalTables: [], externalEnums: [] };

/** The WebAssembly build of Prisma's schema engine, as its generated bindings export it. */
interface EngineBindings {
  readonly SchemaEngine: typeof SchemaEngine;
  readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
}

let bindings: Promise<EngineBindings> | null = null;

async function loadBindings(): Promise<EngineBindings> {
  // Where the engine leaves its last words before it aborts; without it the abort itself throws.
  Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', {
    set_message(message: string) {
      throw new Error(`Schema engine: ${message}`);
    },
  });
  // The package's entry imports its .wasm as a module, which Node 20 cannot; so it is put together here.
  const generated: EngineBindings & WebAssembly.ModuleImports = await import(
    '@prisma/schema-engine-wasm/schema_engine_bg' as string
  );
  const folder = dirname(fromHere.resolve('@prisma/schema-engine-wasm'));
  const code = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': generated });
  generated.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return generated;
}

/**
 * Runs something with the schema engine on a database, then frees it. The engine has one connection.
 * This engine is that of `prisma migrate`, without the download that its command line wants.
 */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  bindings ??= loadBindings();
  const { SchemaEngine } = await bindings;
  const pool = new pg.Pool({ connectionString: url, max: 4, onConnect: prepareSession });
  pool.on('error', () => {});
  try {
    const options = { datamodels: [[schemaPath, readSchema()]] satisfies [string, string][] };
    const engine = await SchemaEngine.new(options, () => {}, adaptForEngine(pool));
    try {
      return await use(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}

/**
 * The tables go where Prisma's own queries look for them, whatever the search path of role and database. Times come as
 * ISO writes them, in UTC: by another form of dates the engine could not read when its own migrations had been applied,
 * so that a new store began well and no later Parallax could be started on it.
 */
async function prepareSession(client: pg.ClientBase): Promise<void> {
  await client.query(`SELECT set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO', false),
    set_config('search_path', 'public, ' || current_setting('search_path'), false)`);
}

/** prisma/schema.prisma, as text. */
function readSchema(): string {
  return readFileSync(schemaPath, 'utf8');
}

/** The schema as the engine's requests name it. */
export function schemaFiles(): { readonly files: { path: string; content: string }[] } {
  return { files: [{ path: schemaPath, content: readSchema() }] };
}

/** All migrations of the project, as the engine wants them. */
export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      folders.toSorted().map(async (path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(join(migrationsFolder, path, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}
