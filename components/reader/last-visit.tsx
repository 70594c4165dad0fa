/** Where `tellLastVisit` says what came since the last visit, under the query of the page. */
export function LastVisit({
  query,
}: {
  /** The page's query, without the question mark. */ readonly query: string;
}) {
  return <p role="status" className="since" data-since={query} />;
}
