/** A line that says what the strip's bars are for, and the button for a span of them; the rest is `watchStrip`. */
export function StripSpan() {
  return (
    <div data-span className="strip-said">
      {/* Voices have the names of the bars themselves. */}
      <p aria-hidden="true">
        Press a day or an hour<span className="for-mouse"> for its reports</span>
      </p>
      {/* The button's place is kept from the start: shown later, it would push what stands beside it. */}
      <button type="button" aria-pressed="false" className="word invisible">
        Pick a span
      </button>
    </div>
  );
}
