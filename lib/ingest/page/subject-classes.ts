import type { CheerioAPI } from 'cheerio';
import { elementsOf } from './page-elements';
import { attribute } from './page-node';

const ofPost = /(?:^|\s)(?:hentry|status-publish|type-post)(?=\s|$)/;
const subject = /(?:^|\s)(?:tag|category|post_tag|topics?|series|channel)-\S+/g;

/**
 * Takes the subjects of a post out of its classes, in place: WordPress writes them there ("hentry category-podcast
 * tag-breaking"), where whoever looks for the text takes them for what the place is.
 */
export function dropSubjectClasses($: CheerioAPI): void {
  for (const element of elementsOf($).all) {
    const classes = attribute(element, 'class');
    if (ofPost.test(classes)) element.attribs.class = classes.replace(subject, '');
  }
}
