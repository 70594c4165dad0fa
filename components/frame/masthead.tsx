export type Section = 'timeline' | 'changes' | 'outlets' | 'sources' | 'about';

const sections: readonly { readonly id: Section; readonly href: string; readonly label: string }[] = [
  { id: 'timeline', href: '/', label: 'Timeline' },
  { id: 'changes', href: '/changes', label: 'Changes' },
  { id: 'outlets', href: '/outlets', label: 'Outlets' },
  { id: 'sources', href: '/sources', label: 'Sources' },
  { id: 'about', href: '/about', label: 'About' },
];

/** The name of the paper and its sections; `section` is the one that is open. */
export function Masthead({
  section,
  isSample,
}: {
  readonly section: Section | null;
  readonly isSample: boolean;
}) {
  return (
    <header className="page">
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-strong-rule border-b py-1.5">
        <a href="/" className="word font-bold font-serif text-lg leading-none tracking-tight">
          Parallax
        </a>
        {isSample && (
          <p className="text-quiet text-sm max-lg:order-last max-lg:basis-full max-lg:text-[0.8125rem] max-lg:leading-4">
            Sample coverage: invented outlets, written from the public record. It gives way once enough real
            coverage is here.
          </p>
        )}
        <nav aria-label="Sections" className="print:hidden">
          <ul className="flex gap-4 text-sm">
            {sections.map(({ id, href, label }) => (
              // On a phone there is no room for all of them; the foot of the page has this one too.
              <li key={id} className={id === 'changes' ? 'max-sm:hidden' : undefined}>
                <a
                  href={href}
                  aria-current={id === section ? 'page' : undefined}
                  className="word aria-[current=page]:font-semibold"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
