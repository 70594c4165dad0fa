const raised = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/**
 * Figures as they stand in <sup>, by Unicode's own: a note's number behind "500" made 5001 people of them, and 10 to the
 * power of three was 103. Those of a character reference and those in brackets stay.
 */
export function raiseFigures(text: string): string {
  return text.replace(/&[^;\s]{1,40};|\[[^\]]{0,9}\]|\d/g, (found) => raised[Number(found)] ?? found);
}
