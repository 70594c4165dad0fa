import { siteAddress } from '@/lib/site/site-address';

/** On paper: where the page stands, to be found and cited. `path` with its query. */
export function PaperAddress({ path }: { readonly path: string }) {
  return <p className="hidden text-sm print:block">{siteAddress(path)}</p>;
}
