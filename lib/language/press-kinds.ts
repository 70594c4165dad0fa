/**
 * Phrases as they are printed, a line each, in lower case: `[x]` may be missing, `(x|y)` is one of both, `*` any
 * letters, `#` a number, `…` a few words (lib/language/phrase-pattern.ts).
 */
export type Phrases = readonly string[];

/**
 * What the press of one language prints around its articles, by kind. A kind that a language has no phrase for
 * is an empty list, so that what is missing shows.
 */
export interface PressWords {
  /** The mark over an advertisement, all of its line. */
  readonly advert: Phrases;
  /** What else such a mark begins with: "Sponsored by …". */
  readonly sponsored: Phrases;
  /** That the text goes on behind an advertisement. */
  readonly goesOn: Phrases;
  /** Buttons to share, print or copy. */
  readonly share: Phrases;
  /** What stands between such a button and a network, or the article: "on", "this article". */
  readonly shareVia: Phrases;
  /** Single words that stand in a row of such buttons only. */
  readonly shareRow: Phrases;
  /** Calls to follow the outlet on a network. */
  readonly follow: Phrases;
  /** Offers of letters. */
  readonly newsletter: Phrases;
  /** Orders to subscribe, at the start of a line or a sentence. */
  readonly subscribe: Phrases;
  /** Orders to sign in, at the start of a line. */
  readonly signIn: Phrases;
  /** Offers of an app. */
  readonly app: Phrases;
  /** The heading over the comments of readers. */
  readonly comments: Phrases;
  /** Invitations to comment. */
  readonly leaveComment: Phrases;
  /** What introduces a link to one other article. */
  readonly readAlso: Phrases;
  /** The heading over links to other articles. */
  readonly related: Phrases;
  /** The heading over what is read most, or came last. */
  readonly mostRead: Phrases;
  /** What else a reader may like. */
  readonly youMayLike: Phrases;
  /** Invitations to read on; more words may follow. */
  readonly readOn: Phrases;
  /** Buttons that show the rest of a text or of a list. */
  readonly more: Phrases;
  /** Other buttons, all of a line. */
  readonly button: Phrases;
  /** Buttons to have the article read out. */
  readonly listen: Phrases;
  /** Labels of keywords and of sections that a piece is filed under. */
  readonly tags: Phrases;
  /** How long the reading takes, without the number. */
  readonly readingTime: Phrases;
  /** What a house tells all its readers, under any article. */
  readonly notice: Phrases;
  /** Who holds the rights. */
  readonly rights: Phrases;
  /** That the time after it is that of the publication. */
  readonly published: Phrases;
  /** That the time after it is that of a change. */
  readonly updated: Phrases;
  /** Single words of a stamp, which says when a piece was published or changed. */
  readonly stamp: Phrases;
  /** Words that say that a time counts back from now. */
  readonly ago: Phrases;
  /** What pages count by themselves, in single words. Not votes, people or minutes: those are news. */
  readonly counted: Phrases;
  /** Single words around such a count or a time; none says anything of the event. */
  readonly beside: Phrases;
  /** Labels of whom a picture is credited to. */
  readonly picture: Phrases;
  /** Labels of where a report comes from. */
  readonly source: Phrases;
  /** Labels of who edited the page. */
  readonly editor: Phrases;
  /** Labels under which nothing but a correction is printed. */
  readonly correction: Phrases;
  /** Labels of what editors note. */
  readonly editorsNote: Phrases;
  /** Openings of sentences that say that the article was put right. */
  readonly putRight: Phrases;
  /** What a note of a change speaks of. */
  readonly mistake: Phrases;
  /** That an article was taken back. */
  readonly withdrawn: Phrases;
  /** Orders to pay or sign in before the reader may go on. */
  readonly gate: Phrases;
  /** The same as a line of its own, which nothing of the article follows. */
  readonly gateSign: Phrases;
  /** How much of the article is behind the gate. */
  readonly gateCount: Phrases;
  /** For whom the rest is kept. */
  readonly reserved: Phrases;
  /** What speaks of subscribers, and stops no reader: a meter, an offer, a letter. */
  readonly notGate: Phrases;
  /** What consent pages, sign-ins, checks for robots and faults of a site speak of. */
  readonly siteWall: Phrases;
  /** Rubrics over opinions. */
  readonly opinion: Phrases;
  /** Rubrics over analyses. */
  readonly analysis: Phrases;
  /** Rubrics over live blogs. */
  readonly live: Phrases;
  /** Rubrics over films. */
  readonly video: Phrases;
  /** Rubrics over interviews. */
  readonly interview: Phrases;
  /** What the front page is called. */
  readonly frontPage: Phrases;
  /** What systems write where an editor chose no section. */
  readonly noSection: Phrases;
  /** Answers to a question. */
  readonly yesNo: Phrases;
}

export type PressKind = keyof PressWords;

/** Single words, parted by spaces. */
export function words(text: string): Phrases {
  return text.split(/\s+/).filter((word) => word !== '');
}
