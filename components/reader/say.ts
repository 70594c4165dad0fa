/** Says in words what was done, to readers of the screen. */
export function say(words: string): void {
  const said = document.querySelector('[data-said]');
  if (said !== null) said.textContent = words;
}
