import { counted } from '@/lib/site/names';

/**
 * Finds outlets by typing. Without JavaScript it is a field of the form, and the name in it is one more
 * chosen outlet; with it, it narrows the list below (`narrowOutlets`).
 */
export function OutletFinder({ total }: { readonly total: number }) {
  return (
    <p className="flex items-center gap-3" data-finder>
      <input
        type="search"
        name="outlet"
        aria-label="Find an outlet by name or country"
        placeholder="Name or country"
        autoComplete="off"
        className="field min-w-0 grow placeholder:text-quiet sm:max-w-72"
      />
      <span role="status" className="whitespace-nowrap text-quiet text-sm">
        {counted(total, 'outlet')}
      </span>
    </p>
  );
}
