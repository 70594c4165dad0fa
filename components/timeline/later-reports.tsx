/** The way to the next page: a plain link, whose rows `bringLater` brings here. */
export function LaterReports({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <div className="print:hidden flex items-baseline gap-4 md:ps-[4.5rem]">
      <a href={href} rel="next" data-later className="button">
        {label}
      </a>
      <p role="status" className="text-quiet text-sm" />
    </div>
  );
}
