import { FormFinder } from '@/lib/language/form-finder';
import { isUnspaced } from '@/lib/language/scripts';
import type { CompiledWords, WordPlace } from '@/lib/language/word-forms';
import { bareClausesOf, placesOf } from './clauses';

/** What joins a clause on something else to the one before it. */
const joins = new FormFinder(
  (
    'and|while|whereas|und|während|et|tandis que|y|mientras|e|mentre|enquanto|и|а|тогда как|та|і|й|тоді як|i|zaś|podczas gdy|a|zatímco|' +
    'en|terwijl|och|medan|og|mens|ja|és|și|ve|और|而|並|そして|و*'
  )
    .split('|')
    .map((form) => (isUnspaced(form) ? `*${form}*` : form)),
);

/**
 * A folded sentence up to where a clause behind what happened tells of somebody else: in "he called for a peace
 * agreement, and Zelensky flies to Washington on Monday" the Monday is the flight's. The whole where nothing does.
 */
export function ownPart(text: string, happening: WordPlace, people: readonly CompiledWords[]): string {
  const named = people.map((group) => group.places(text));
  const isOnOther = ({ from, to }: WordPlace): boolean => {
    const within = (place: WordPlace) => place.from >= from && place.to <= to;
    const isNew = named.some((places) => places.some(within) && places.every((place) => place.from >= from));
    return placesOf(joins, text.slice(from, to).trimStart())[0]?.from === 0 && isNew;
  };
  const other = bareClausesOf(text).find((clause) => clause.from >= happening.to && isOnOther(clause));
  return other === undefined ? text : text.slice(0, other.from);
}
