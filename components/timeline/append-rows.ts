/**
 * Puts the rows of a later page at the end of the timeline in this document. A day or an hour that
 * goes on where the first page ended is continued under its own heading. Returns the new rows.
 */
export function appendRows(timeline: Element, later: Element): readonly Element[] {
  const rows = [...later.querySelectorAll('[data-rows] > .row')].filter(
    (row) => document.getElementById(row.id) === null,
  );
  for (const day of later.querySelectorAll('[data-day]')) {
    const last = timeline.lastElementChild;
    if (last === null || keyOf(last, 'day') !== keyOf(day, 'day')) timeline.append(document.adoptNode(day));
    else for (const hour of day.querySelectorAll('[data-hour]')) continueDay(last, hour);
  }
  return rows;
}

function continueDay(day: Element, hour: Element): void {
  const last = day.lastElementChild;
  if (last === null || keyOf(last, 'hour') !== keyOf(hour, 'hour')) {
    day.append(document.adoptNode(hour));
    return;
  }
  const list = last.querySelector('[data-rows]');
  for (const row of [...hour.querySelectorAll('[data-rows] > li')]) list?.append(document.adoptNode(row));
}

function keyOf(element: Element, part: 'day' | 'hour'): string | null {
  return element.getAttribute(`data-${part}`);
}
