import { withZone } from '@/lib/site/paths';

export type Section =
  | 'timeline'
  | 'moments'
  | 'quotations'
  | 'answers'
  | 'compare'
  | 'words'
  | 'changes'
  | 'outlets'
  | 'about';

const sections: readonly { readonly id: Section; readonly href: string; readonly label: string }[] = [
  { id: 'timeline', href: '/', label: 'Timeline' },
  { id: 'moments', href: '/moments', label: 'Moments' },
  { id: 'quotations', href: '/quotations', label: 'Quotations' },
  { id: 'answers', href: '/questions', label: 'Answers' },
  { id: 'compare', href: '/compare', label: 'Compare' },
  { id: 'words', href: '/words', label: 'Words' },
  { id: 'changes', href: '/changes', label: 'Changes' },
  { id: 'outlets', href: '/outlets', label: 'Outlets' },
  { id: 'about', href: '/about', label: 'About' },
];

/** The name of the paper and its sections; `section` is the one that is open. */
export function Masthead({
  section,
  tz,
}: {
  readonly section: Section | null;
  /** The zone that its links keep, as addresses write it; null: none was chosen. */
  readonly tz: string | null;
}) {
  const kept = (href: string) => withZone(href, tz);
  return (
    <header className="page">
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-strong-rule border-b py-1.5">
        <a href={kept('/')} className="word font-bold font-serif text-lg leading-none tracking-tight">
          Parallax
        </a>
        <nav aria-label="Sections" className="sections print:hidden">
          <ul>
            {sections.map(({ id, href, label }) => (
              <li key={id}>
                <a
                  href={kept(href)}
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
