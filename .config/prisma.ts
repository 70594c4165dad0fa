import { defineConfig } from 'prisma/config';

// `prisma generate` insists on a schema engine binary that it never runs and that an offline machine
// cannot download; any existing file satisfies it. Migrations use the WebAssembly engine (lib/host).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations' },
});
