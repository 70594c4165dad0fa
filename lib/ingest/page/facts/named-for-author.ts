import { classNames } from '@/lib/ingest/page/clutter/clutter-place';
import { ancestorsOf, type PageElement } from '@/lib/ingest/page/page-node';

const authorClass =
  /byline|(?:author|journalist|reporter)[\w-]*name|(?:article-|article__|post-|post_)author|(?:^|\s)(?:author|autor|writer|by)(?:\s|$)/i;
/** "/authors/jane-doe", "/newsteam/jane-doe": pages of writers. */
export const authorPage =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|redakteure?|journalists?|columnists?|newsteam|creators?|reporters?|editors?|writers?|contributors?)\/[^/]/i;

/** Whether an element is called the author's, or is a link to a writer's page. */
export function isNamedForAuthor(element: PageElement): boolean {
  const { name, attribs } = element;
  return (
    name === 'byline' ||
    name === 'address' ||
    attribs.id === 'author' ||
    attribs.id === 'byline' ||
    (name === 'a' && authorPage.test(attribs.href ?? '')) ||
    hasNameOfAuthor(element)
  );
}

/** A part of every such name: next to no element has it. */
const partOfName = /author|autor|writer|journalist|reporter|by|fn/i;

function hasNameOfAuthor(element: PageElement): boolean {
  const { class: classes = '', 'data-testid': test = '', 'data-component': component = '' } = element.attribs;
  const others = `${test} ${component} ${element.attribs['data-qa'] ?? ''}`;
  if (!(partOfName.test(classes) || partOfName.test(others))) return false;
  const names = `${classNames(element)} ${others}`;
  return authorClass.test(names) || (/(?:^|\s)fn(?:\s|$)/.test(names) && isOnCard(element, names));
}

/** The name on a writer's card: cards of videos, recipes and whom an article tells of have an "fn" too. */
function isOnCard(element: PageElement, names: string): boolean {
  if (/(?:^|\s)org(?:\s|$)/.test(names)) return false;
  return ancestorsOf(element, 3).some(
    ({ name, attribs }) => name === 'address' || name === 'cite' || authorClass.test(attribs.class ?? ''),
  );
}
