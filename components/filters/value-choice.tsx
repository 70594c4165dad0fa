/** Values of one filter with what each would find. Those that find nothing are left out unless chosen. */
export function ValueChoice({
  name,
  legend,
  choices,
  chosen,
}: {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number | null;
  }[];
  readonly chosen: readonly string[];
}) {
  const missing = chosen
    .filter((value) => !choices.some((choice) => choice.value === value))
    .map((value) => ({ value, label: value, count: 0 }));
  const listed = [...choices, ...missing];
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">{legend}</legend>
      {listed.length === 0 && <p className="text-quiet text-sm">Nothing to choose from here.</p>}
      {listed.map(({ value, label, count }) => (
        <div key={value} className="pick">
          <label>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>{label}</span> {count !== null && <i>{count}</i>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
