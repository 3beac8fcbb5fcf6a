import type { ReceiptStatus } from "#core/consolidation/receipt";
import type { UnitsText } from "#text/vi/pane/units";
import { formatCount } from "#text/numbers";
import type { UnitTable } from "#taskpane/protocol/unit-answers";
import { Choice, Field } from "#taskpane/views/controls/field";
import type { Sought } from "#taskpane/table/shown-rows";

export interface FiltersProps {
  readonly table: UnitTable;
  readonly sought: Sought;
  readonly text: UnitsText["table"];
  readonly seek: (change: Partial<Sought>) => void;
}

const statuses: readonly ReceiptStatus[] = [
  "received",
  "late",
  "missing",
  "rejected",
  "notApplicable",
];

interface Chip {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  /** What pressing it looks for. */
  readonly change: Partial<Sought>;
}

/** Every unit once under its status, so that the counts add up to the first of them; each is a filter. */
function chipsOf({ table: { rows }, sought, text }: FiltersProps): readonly Chip[] {
  const ofStatus = (status: ReceiptStatus): Chip => ({
    id: status,
    label: text.statuses[status],
    count: rows.filter((row) => row.status === status).length,
    isOn: sought.status === status,
    change: { status },
  });
  const onlyThose = (name: "short" | "blocking"): Chip => ({
    id: name,
    label: text[name],
    count: rows.filter((row) => row[name] > 0).length,
    isOn: sought.only === name,
    change: { only: sought.only === name ? null : name },
  });
  const all = { isOn: sought.status === "all", change: { status: "all" } } as const;
  return [
    { id: "all", label: text.all, count: rows.length, ...all },
    ...statuses.map(ofStatus).filter(({ id, count }) => count > 0 || id !== "notApplicable"),
    onlyThose("short"),
    onlyThose("blocking"),
  ];
}

export const CountsLine = (about: FiltersProps) => (
  <ul class="chips">
    {chipsOf(about).map(({ id, label, count, isOn, change }) => (
      <li key={id}>
        <button
          type="button"
          id={`count-${id}`}
          aria-pressed={isOn}
          onClick={() => {
            about.seek(change);
          }}
        >
          {`${label} `}
          <strong>{formatCount(count)}</strong>
        </button>
      </li>
    ))}
  </ul>
);

/** Search and the other filters. */
export function Filters({ table, sought, text, seek }: FiltersProps) {
  const listed = (list: UnitTable["types"]) => [
    { value: "", label: text.any },
    ...list.map(({ code, name }) => ({ value: code, label: name })),
  ];
  const targets = table.columns.map(({ id, name }) => ({ code: id, name }));
  const choice = (name: "superior" | "type" | "target", list: UnitTable["types"]) => (
    <Choice
      id={`filter-${name}`}
      label={text[name]}
      options={listed(list)}
      chosen={sought[name]}
      choose={(value) => {
        seek({ [name]: value });
      }}
    />
  );
  return (
    <div class="filters">
      <Search {...{ sought, text, seek }} />
      {choice("superior", table.superiors)}
      {choice("type", table.types)}
      {choice("target", targets)}
      <label class="tick">
        <input
          id="subtotals"
          type="checkbox"
          checked={sought.subtotals}
          onChange={({ currentTarget }) => {
            seek({ subtotals: currentTarget.checked });
          }}
        />
        {text.subtotals}
      </label>
    </div>
  );
}

const Search = ({ sought, text, seek }: Omit<FiltersProps, "table">) => (
  <Field id="search" label={text.search}>
    <input
      id="search"
      type="search"
      placeholder={text.searchHint}
      value={sought.query}
      onInput={({ currentTarget }) => {
        seek({ query: currentTarget.value });
      }}
    />
  </Field>
);
