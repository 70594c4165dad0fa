// Plain JavaScript, because the process starts without whatever reads TypeScript in the program itself.
const { compiledModule } = await import(new URL('../../host/compiled-program.mjs', import.meta.url).href);
await import(await compiledModule('lib/ingest/reader/answer-tasks.ts'));
