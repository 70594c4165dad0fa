/** What in the address could not be read, said once above the answer. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="status" className="border-accent border-s-2 ps-3 text-sm">
      <ul>
        {problems.map((problem) => (
          <li key={problem} className="py-0.5">
            <bdi>{problem}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
