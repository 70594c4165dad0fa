import alaskaAccounts from './alaska-accounts.json' with { type: 'json' };
import alaskaSummit from './alaska-summit.json' with { type: 'json' };
import { type Event, eventSchema } from './event';
import { type OutletRecord, outletsSchema } from './outlets';
import outlets from './outlets.json' with { type: 'json' };

// The compiled program has what these return in place of this file (lib/host/shipped-data.mjs): to check them took 80 ms
// of every command's start.

/** The event that is shipped, as its schema gives it. */
export const shippedEvent = (): Event => eventSchema.parse({ ...alaskaSummit, ...alaskaAccounts });

/** The outlets that are shipped, as their schema gives them. */
export const shippedOutlets = (): readonly OutletRecord[] => outletsSchema.parse(outlets);
