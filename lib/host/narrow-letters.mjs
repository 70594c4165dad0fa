/**
 * The engine holds all of a file in two bytes a letter for one beyond U+00FF, and for as long as any of its functions
 * lives: 4 MB of a reader, 3 MB of a site.
 *
 * @param {string} text JavaScript
 * @returns {string} the same, such letters as escapes
 */
export function ofNarrowLetters(text) {
  return text.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
