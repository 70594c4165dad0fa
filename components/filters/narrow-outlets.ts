/** In capitals: in small letters the Σ at the end of what is typed is another one (findings/runtime-greek-mos-is-no-part-of-moscow.sh). */
export function isNamed(outlet: string, typed: string): boolean {
  return outlet.toUpperCase().includes(typed.trim().toUpperCase());
}

/** Makes the field that finds outlets narrow the list below it by name, slug or country. */
export function narrowOutlets(): void {
  const finder = document.querySelector('[data-finder]');
  const field = finder?.querySelector('input') ?? null;
  const said = finder?.querySelector('[role="status"]') ?? null;
  if (field === null || said === null) return;
  const all = said.textContent;
  let found: number | null = null;
  field.removeAttribute('name');
  field.addEventListener('input', () => {
    const rows = [...(field.closest('fieldset')?.querySelectorAll<HTMLElement>('[data-outlet]') ?? [])];
    for (const row of rows) row.hidden = !isNamed(`${row.textContent} ${row.dataset.outlet}`, field.value);
    found = field.value.trim() === '' ? null : rows.filter((row) => !row.hidden).length;
    said.textContent = found === null ? all : `${found} of ${rows.length}`;
  });
  // Enter chooses the one outlet that is left, and the form goes its way.
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' || found !== 1) return;
    const only = field.closest('fieldset')?.querySelector('[data-outlet]:not([hidden]) input');
    if (only instanceof HTMLInputElement) only.checked = true;
  });
}
