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
    const wanted = field.value.trim().toLowerCase();
    const rows = [...(field.closest('fieldset')?.querySelectorAll<HTMLElement>('[data-outlet]') ?? [])];
    for (const row of rows)
      row.hidden = !`${row.textContent} ${row.dataset.outlet}`.toLowerCase().includes(wanted);
    found = wanted === '' ? null : rows.filter((row) => !row.hidden).length;
    said.textContent = found === null ? all : `${found} of ${rows.length}`;
  });
  // Enter chooses the one outlet that is left, and the form goes its way.
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' || found !== 1) return;
    const only = field.closest('fieldset')?.querySelector('[data-outlet]:not([hidden]) input');
    if (only instanceof HTMLInputElement) only.checked = true;
  });
}
