import { openBrowser } from './browser';

/** One browser for all test files of a process, with which it ends; each reader has a context of its own. */
export const browser = await openBrowser();
