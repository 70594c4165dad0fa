import { createReader, type Reader } from '@/lib/ingest/reader/reader';

/** One for all test files of a process, with which it ends: its own processes take a second to start. */
export const sharedReader: Reader = createReader();
