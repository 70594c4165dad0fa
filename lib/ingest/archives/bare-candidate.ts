import type { ArchiveName, Candidate } from './archive';

/** A candidate of which an archive knows the address and no more. */
export function bareCandidate(address: string, origin: ArchiveName): Candidate {
  return {
    address,
    headline: null,
    summary: null,
    language: null,
    published: null,
    origin,
    capturedAt: null,
    capture: null,
  };
}
