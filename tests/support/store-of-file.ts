import { afterAll } from 'vitest';
import { openTestStore, type TestStore } from './store';

/** A migrated database for all tests of a file, called as the file is read; it is dropped after the last of them. */
export async function openStoreOfFile(): Promise<TestStore> {
  const store = await openTestStore();
  afterAll(() => store.close());
  return store;
}
