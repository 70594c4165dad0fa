import { type FittedText, fitText } from './fit-text';
import { type PlacedText, paint, palette, pictureSize } from './paint';
import type { Style } from './typeface';

/** What the picture of an article says; all of it as readers are to see it. */
export interface ArticlePicture {
  readonly headline: string;
  /** Of the headline; BCP 47. */
  readonly language: string;
  readonly outlet: string;
  /** Of the outlet: "harbour.example". */
  readonly host: string;
  /** "15 August 2025, 14:31 AKDT". */
  readonly when: string;
  readonly event: string;
}

/** What the picture of an outlet's page says. */
export interface OutletPicture extends Omit<ArticlePicture, 'headline' | 'when'> {
  /** "34 articles on the Alaska summit". */
  readonly counts: string;
  /** "Newspaper, Thailand, in Thai". */
  readonly summary: string;
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
  /** Of these and of the names the first that can be written: no font here may have a script. */
  readonly headlines: readonly string[];
  readonly language: string;
  readonly names: readonly string[];
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
 * a headline in a script that no font here has gives way to the outlet's name, and that to its host's.
 */
export function drawSharePicture(facts: ArticlePicture): Promise<Uint8Array> {
  const { headline, language, outlet, host, when, event } = facts;
  const names = [outlet, host];
  return drawCard({ kicker: event, headlines: [headline, ...names], language, names, quiet: when });
}

/** The same for an outlet's page. */
export function drawOutletPicture(facts: OutletPicture): Promise<Uint8Array> {
  const { outlet, language, host, counts, summary, event } = facts;
  return drawCard({ kicker: event, headlines: [outlet, host], language, names: [counts], quiet: summary });
}

/** The same for the event's timeline. */
export function drawTimelinePicture(facts: TimelinePicture): Promise<Uint8Array> {
  const { name, summary, counts, note } = facts;
  return drawCard({ kicker: note, headlines: [name], language: 'en', names: [counts], quiet: summary });
}

async function drawCard({ kicker, headlines, language, names, quiet }: Card): Promise<Uint8Array> {
  const [headline, title] = await firstWritten(headlines, (text) => fitHeadline(text, language));
  const [x, anchor] = title?.direction === 'rtl' ? ([right, 'end'] as const) : ([left, 'start'] as const);
  const { ink, quiet: gray } = palette;
  const others = headline !== null && names.includes(headline) ? [] : names;
  const [, name] = await firstWritten(others, (text) => fitLine(text, strongSans, 34));
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

/** The first of some texts that can be set; null twice where none can. */
async function firstWritten(
  texts: readonly string[],
  set: (text: string) => Promise<FittedText | null>,
): Promise<readonly [text: string, fitted: FittedText] | readonly [null, null]> {
  for (const text of texts) {
    const fitted = await set(text);
    if (fitted !== null) return [text, fitted];
  }
  return [null, null];
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
