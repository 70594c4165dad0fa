import { expect, test } from 'vitest';
import { misspeltSettings } from '@/lib/cli/misspelt-settings';

test.each([
  ['DATABSE_URL', 'DATABASE_URL'],
  ['DATABASE_URI', 'DATABASE_URL'],
  ['database_url', 'DATABASE_URL'],
  ['DATABASEURL', 'DATABASE_URL'],
  ['DATABASE_CONECTIONS', 'DATABASE_CONNECTIONS'],
  ['DATADIR', 'DATA_DIR'],
  ['SITE_URI', 'SITE_URL'],
  ['OUTLET_FILE', 'OUTLETS_FILE'],
])('%s is told to be no setting, and %s to be one', (name, meant) => {
  expect(misspeltSettings({ [name]: 'x' })).toEqual([
    `${name} is no setting of Parallax; ${meant} is one, and is not set.`,
  ]);
});

test.each([
  [{ DATABASE_URL: 'postgresql://u:p@h/d', DATABASE_URI: 'x' }],
  [{ PORTS: '1', SAMPLES: '2', CONTACTS: '3', OUTLET: '4' }],
  [{ FILE_URL: 'x', BASE_URL: 'x', HOME: '/root', PATH: '/bin', NODE_OPTIONS: '', LANG: 'C' }],
  [{ PGDATABASE: 'x', DB_URL: 'x', MALLOC_ARENA_MAX: '1' }],
])('%j is what other programs have, or not needed', (env) => {
  expect(misspeltSettings(env)).toEqual([]);
});
