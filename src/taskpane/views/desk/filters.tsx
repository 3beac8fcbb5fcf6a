import type { ReceiptStatus } from "#core/consolidation/receipt";
import type { DeskText } from "#text/vi/pane-desk";
import { formatCount } from "#text/numbers";
import type { UnitTable } from "#taskpane/protocol/desk-answers";
import { Choice, Field } from "#taskpane/views/controls/field";
import type { Sought } from "./shown-rows";

export interface FiltersProps {
  readonly table: UnitTable;
  readonly sought: Sought;
  readonly text: DeskText["table"];
  readonly seek: (change: Partial<Sought>) => void;
}

const statuses: readonly ReceiptStatus[] = [
  "received",
  "late",
  "missing",
  "rejected",
  "notApplicable",
];

/** Every unit once under its status, so that the counts add up to the first of them; each is a filter. */
export function CountsLine({ table: { rows }, sought, text, seek }: FiltersProps) {
  const chip = (id: string, label: string, count: number, on: boolean, change: Partial<Sought>) => (
    <li key={id}>
      <button
        type="button"
        id={`count-${id}`}
        aria-pressed={on}
        onClick={() => {
          seek(change);
        }}
      >
        {`${label} `}
        <strong>{formatCount(count)}</strong>
      </button>
    </li>
  );
  const countOf = (status: ReceiptStatus): number =>
    rows.filter((row) => row.status === status).length;
  const only = (name: "short" | "blocking") =>
    chip(name, text[name], rows.filter((row) => row[name] > 0).length, sought.only === name, {
      only: sought.only === name ? null : name,
    });
  return (
    <ul class="chips">
      {chip("all", text.all, rows.length, sought.status === "all", { status: "all" })}
      {statuses
        .map((status) => [status, countOf(status)] as const)
        .filter(([status, count]) => count > 0 || status !== "notApplicable")
        .map(([status, count]) =>
          chip(status, text.statuses[status], count, sought.status === status, { status }),
        )}
      {only("short")}
      {only("blocking")}
    </ul>
  );
}

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
