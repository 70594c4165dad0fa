import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Plain JavaScript, because the process starts without whatever reads TypeScript in the program itself.
register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) });
await import('./answer-tasks.ts');
