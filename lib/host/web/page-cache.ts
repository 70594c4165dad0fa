import { LRUCache } from 'lru-cache';
import type { PageAnswer } from './page-answer';

export interface PageCache {
  /**
   * The answer for a key: kept, or just being made for someone else, or made now. `make` says how long
   * its answer may be kept, in seconds; 0: not at all, and then everyone gets one made for them.
   */
  answer(key: string, make: () => Promise<MadePage>): Promise<PageAnswer>;
  /** The answer that is kept for a key and right; null: there is none. */
  kept(key: string): PageAnswer | null;
  /** Forgets everything; what is being made at this moment is not kept either. */
  clear(): void;
  /**
   * While false, nothing more is kept: nobody would tell us that it has changed. What is kept by then is forgotten
   * as soon as there is trust again.
   */
  setTrust(isTrusted: boolean): void;
  /** What is kept for a key while there is no trust, however old; else null. */
  held(key: string): HeldPage | null;
}

export interface HeldPage {
  readonly answer: PageAnswer;
  /** When trust was lost, in milliseconds as Date.now has it: until then it was right. */
  readonly since: number;
}

export interface MadePage {
  readonly answer: PageAnswer;
  readonly keepSeconds: number;
}

/** Pages in memory, bounded by their bytes in all encodings; what was not asked for longest goes first. */
export function createPageCache(maxBytes: number): PageCache {
  const kept = new LRUCache<string, PageAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: (answer, key) => answer.bytes + key.length * 2,
  });
  const underway = new Map<string, Promise<MadePage>>();
  let generation = 0;
  let lostAt: number | null = null;

  const start = (key: string, make: () => Promise<MadePage>): Promise<MadePage> => {
    const begun = generation;
    const making = make().then((made) => {
      if (made.keepSeconds > 0 && lostAt === null && begun === generation) {
        kept.set(key, made.answer, { ttl: made.keepSeconds * 1000 });
      }
      return made;
    });
    underway.set(key, making);
    const leave = () => {
      if (underway.get(key) === making) underway.delete(key);
    };
    making.then(leave, leave);
    return making;
  };

  const find = (key: string) => (lostAt === null ? (kept.get(key) ?? null) : null);

  return {
    kept: find,
    async answer(key, make) {
      const found = find(key);
      if (found !== null) return found;
      const others = underway.get(key);
      if (others === undefined) return (await start(key, make)).answer;
      const made = await others;
      return made.keepSeconds > 0 ? made.answer : (await make()).answer;
    },
    clear() {
      generation++;
      kept.clear();
      underway.clear();
    },
    setTrust(isTrusted) {
      generation++;
      underway.clear();
      if (isTrusted) kept.clear();
      lostAt = isTrusted ? null : (lostAt ?? Date.now());
    },
    held(key) {
      if (lostAt === null) return null;
      const answer = kept.get(key, { allowStale: true, noDeleteOnStaleGet: true });
      return answer === undefined ? null : { answer, since: lostAt };
    },
  };
}

const keepable = new Set([200, 301, 308, 404, 410]);

/** How long an answer may be kept, in seconds, by its status and its `s-maxage`; 0: not at all. */
export function keepSecondsOf(status: number, cacheControl: string): number {
  if (!keepable.has(status) || /\b(?:no-store|private)\b/i.test(cacheControl)) return 0;
  const seconds = /(?:^|[\s,])s-maxage=(\d{1,9})/i.exec(cacheControl)?.[1];
  return seconds === undefined ? 0 : Math.min(Number(seconds), 86_400);
}
