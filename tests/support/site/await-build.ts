import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';

// Before the tests of a file and not within one of their hooks, for which a build would be too long.
const outcome = inject('siteBuild');
while (!existsSync(outcome)) await pause(100);
if (readFileSync(outcome, 'utf8') !== 'built') throw new Error('The site could not be built.');
