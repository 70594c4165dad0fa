import type { OwnZoneOffer } from './offer-own-zone';

/** Where `offerOwnZone` puts the link to the reader's own zone; nothing to be seen until then. */
export function OwnZone(offer: OwnZoneOffer) {
  return <li hidden data-own-zone={JSON.stringify(offer)} />;
}
