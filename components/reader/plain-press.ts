/** Whether a link was pressed to be followed here: not with a key or button that asks for a tab of its own. */
export function isPlainPress(event: MouseEvent): boolean {
  return !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) && event.button === 0;
}
