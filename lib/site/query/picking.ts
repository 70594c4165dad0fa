import type { Picking } from '@/lib/site/compare/picked';
import { changeView, type View, viewHref } from './query';

/** How the rows of a timeline pick articles to be compared: the same page of the same view, with others picked. */
export function pickingOf(view: View, path: string): Picking {
  const { after } = view.query;
  return {
    picked: view.picked,
    hrefOf: (picked) => viewHref(path, changeView(view, { picked, after })),
  };
}
