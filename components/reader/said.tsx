/** Where a page says in words what was done on it; seen by nobody, read out by screen readers (`say`). */
export function Said() {
  return <p role="status" className="sr-only" data-said />;
}
