/** A field that searches the coverage, on pages that have none of it. */
export function FindWords() {
  return (
    <search aria-label="The coverage">
      <form action="/" method="get" className="flex max-w-[30rem] pt-1 font-sans text-base">
        <input
          type="search"
          name="q"
          aria-label="Words in the articles"
          placeholder="Words in the articles"
          maxLength={200}
          className="field min-w-0 grow placeholder:text-quiet"
        />
        <button type="submit" className="button border-s-0">
          Search
        </button>
      </form>
    </search>
  );
}
