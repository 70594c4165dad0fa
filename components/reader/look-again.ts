const everyMs = 5000;

/** Loads the page again every few seconds, where there is nothing on it yet that a reader could lose. */
export function lookAgain(): void {
  if (document.querySelector('[data-look-again]') === null) return;
  window.setTimeout(() => window.location.reload(), everyMs);
}
