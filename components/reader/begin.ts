import { shareInPlace } from '@/components/article/share-in-place';
import { pickInPlace } from '@/components/compare/pick-in-place';
import { bringOutlets } from '@/components/filters/bring-outlets';
import { narrowOutlets } from '@/components/filters/narrow-outlets';
import { offerOwnZone } from '@/components/filters/offer-own-zone';
import { showSection } from '@/components/frame/show-section';
import { bringLater } from '@/components/timeline/bring-later';
import { openBefore } from '@/components/timeline/open-before';
import { watchStrip } from '@/components/timeline/watch-strip';
import { lookAgain } from './look-again';
import { tellLastVisit } from './tell-last-visit';
import { watchKeys } from './watch-keys';

// All that a page does in a browser, beyond what its links and forms do by themselves: one small file for every page,
// loaded beside it and run once the page is read. Each looks for what it is about, and is done where that is not there.
for (const begin of [
  showSection,
  shareInPlace,
  watchKeys,
  watchStrip,
  pickInPlace,
  bringLater,
  openBefore,
  tellLastVisit,
  narrowOutlets,
  bringOutlets,
  offerOwnZone,
  lookAgain,
])
  begin();
