/** Something under way, on a line of its own. */
export interface Step {
  /** What of it is being done ("34 reports"). */
  progress(detail: string): void;
  done(detail: string): void;
}

/** What a command shows. On a terminal lines are rewritten; elsewhere each is written once. */
export interface Screen {
  step(title: string): Step;
  /** A line that stays. */
  say(line: string): void;
  /** The one line, last on the screen, that tells what is going on now. */
  status(line: string): void;
  /** Ends the line under way. */
  close(): void;
}

interface Paper {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How often a status is written where lines cannot be rewritten. */
const quietMs = 10_000;

/** A screen on a stream; `now` is in milliseconds. */
export function openScreen(paper: Paper, now: () => number = Date.now): Screen {
  return paper.isTTY === true ? openTerminal(paper, now) : openPlain(paper, now);
}

/** The same screen, which also tells elsewhere what is being done, by the title of the step. */
export function alsoTold(screen: Screen, tell: (title: string) => void): Screen {
  return {
    ...screen,
    step(title) {
      tell(title);
      return screen.step(title);
    },
  };
}

function openTerminal(paper: Paper, now: () => number): Screen {
  let current = '';
  const rewrite = (line: string) => {
    current = line;
    paper.write(`\r\u001b[K${line.slice(0, width(paper) - 1)}`);
  };
  const settle = (line: string) => {
    paper.write(`\r\u001b[K${line}\n`);
    if (current !== '') rewrite(current);
  };
  return {
    step(title) {
      const begun = now();
      let detail = '';
      const show = () => rewrite(`${title}${detail === '' ? '' : `: ${detail}`} … ${seconds(now() - begun)}`);
      show();
      const clock = setInterval(show, 1000);
      clock.unref();
      return {
        progress(next) {
          detail = next;
          show();
        },
        done(result) {
          clearInterval(clock);
          current = '';
          settle(`${title}: ${result}`);
        },
      };
    },
    say: settle,
    status: rewrite,
    close() {
      if (current !== '') paper.write('\n');
      current = '';
    },
  };
}

function openPlain(paper: Paper, now: () => number): Screen {
  let told = '';
  let toldAt = Number.NEGATIVE_INFINITY;
  let waiting: { readonly line: string; readonly timer: NodeJS.Timeout } | null = null;
  const tell = (line: string): void => {
    if (waiting !== null) clearTimeout(waiting.timer);
    waiting = null;
    if (line === told) return;
    told = line;
    toldAt = now();
    paper.write(`${line}\n`);
  };
  // The last one of all is written too, once its turn has come.
  const tellLater = (line: string): void => {
    if (waiting !== null) clearTimeout(waiting.timer);
    const timer = setTimeout(() => tell(line), quietMs - (now() - toldAt)).unref();
    waiting = { line, timer };
  };
  return {
    step(title) {
      paper.write(`${title} …\n`);
      return { progress() {}, done: (result) => void paper.write(`${title}: ${result}\n`) };
    },
    say: (line) => void paper.write(`${line}\n`),
    status(line) {
      if (now() - toldAt < quietMs) tellLater(line);
      else tell(line);
    },
    close() {
      if (waiting !== null) tell(waiting.line);
    },
  };
}

/** A terminal that does not know its width says 0. */
function width({ columns = 0 }: Paper): number {
  return columns === 0 ? 80 : Math.max(20, columns);
}

function seconds(ms: number): string {
  return `${Math.floor(ms / 1000)} s`;
}
