import { type FittedText, fitText } from './fit-text';
import { type PlacedText, paint, palette, pictureSize } from './paint';
import type { Style } from './typeface';

/** What the picture of an article says; all of it as readers are to see it. */
export interface ArticlePicture {
  readonly headline: string;
  /** Of the headline; BCP 47. */
  readonly language: string;
  readonly outlet: string;
  /** "15 August 2025, 14:31 AKDT". */
  readonly when: string;
  readonly event: string;
}

/** What the picture of a whole timeline says. */
export interface TimelinePicture {
  readonly name: string;
  /** One line: what, where, when. */
  readonly summary: string;
  /** "412 articles · 97 outlets". */
  readonly counts: string;
  /** Above the rule, as "All coverage on one timeline". */
  readonly note: string;
}

interface Card {
  readonly kicker: string;
  readonly headline: string;
  readonly language: string;
  readonly strong: string;
  readonly quiet: string;
}

const left = 72;
const right = pictureSize.width - left;
const rows = { kicker: 86, rule: 112, headline: 160, strong: 544, quiet: 586 } as const;
const headlineBox = { width: right - left, height: 318, maxLines: 5, largest: 96, smallest: 42 } as const;

const serif: Style = { family: 'serif', weight: 700 };
const sans: Style = { family: 'sans', weight: 400 };
const strongSans: Style = { family: 'sans', weight: 600 };

/**
 * The picture that other sites show beside a link to an article: PNG, 1200 × 630. Any text may be given;
 * a headline in a script that no font here has gives way to the outlet's name.
 */
export function drawSharePicture(facts: ArticlePicture): Promise<Uint8Array> {
  const { headline, language, outlet, when, event } = facts;
  return drawCard({ kicker: event, headline, language, strong: outlet, quiet: when });
}

/** The same for the event's timeline. */
export function drawTimelinePicture(facts: TimelinePicture): Promise<Uint8Array> {
  const { name, summary, counts, note } = facts;
  return drawCard({ kicker: note, headline: name, language: 'en', strong: counts, quiet: summary });
}

async function drawCard({ kicker, headline, language, strong, quiet }: Card): Promise<Uint8Array> {
  const written = await fitHeadline(headline, language);
  const title = written ?? (await fitHeadline(strong, language));
  const [x, anchor] = title?.direction === 'rtl' ? ([right, 'end'] as const) : ([left, 'start'] as const);
  const { ink, quiet: gray } = palette;
  const name = written === null ? null : await fitLine(strong, strongSans, 34);
  return paint(
    [
      placed(await fitLine(kicker, sans, 26, 820), { x: left, y: rows.kicker, anchor: 'start', color: gray }),
      placed(await fitLine('Parallax', serif, 28, 200), {
        x: right,
        y: rows.kicker,
        anchor: 'end',
        color: ink,
      }),
      placed(title, { x, y: rows.headline + (title?.rise ?? 0), anchor, color: ink }),
      placed(name, { x, y: rows.strong, anchor, color: ink }),
      placed(await fitLine(quiet, sans, 28), { x, y: rows.quiet, anchor, color: gray }),
    ].filter((text) => text !== null),
    { from: left, to: right, y: rows.rule },
  );
}

function fitHeadline(text: string, language: string): Promise<FittedText | null> {
  return fitText(text, { style: serif, language }, headlineBox);
}

/** One line at `size` pixels, smaller by a quarter at most where it is long, then shortened. */
function fitLine(
  text: string,
  style: Style,
  size: number,
  width: number = right - left,
): Promise<FittedText | null> {
  const smallest = 2 * Math.round(size * 0.375);
  return fitText(
    text,
    { style, language: 'en' },
    { width, height: size, maxLines: 1, largest: size, smallest },
  );
}

function placed(text: FittedText | null, at: Omit<PlacedText, 'text'>): PlacedText | null {
  return text === null ? null : { text, ...at };
}
