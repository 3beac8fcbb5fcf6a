import { Component, createRef } from "preact";
import type { UnitsText } from "#text/vi/pane/units";
import { formatDate } from "#text/dates";
import { displayOf } from "#text/display";
import { formatCount } from "#text/numbers";
import type { TargetColumn, UnitRow, UnitTable } from "#taskpane/protocol/unit-answers";
import { foreign, foreignTitle } from "#taskpane/views/foreign";
import type { ShownLine, Sought, Subtotal } from "#taskpane/table/shown-rows";
import { windowOf } from "#taskpane/table/windowed";

const printing = ["beforeprint", "afterprint"] as const;

/** Height of every line, as in wide.css. */
const height = 32;

/** Widths of the columns that every table has; they stay when other lines come into view, and need no line to be measured. */
const widths = {
  ...{ unit: 260, status: 120, day: 96, short: 84, issues: 84 },
  ...{ superior: 140, type: 140, file: 140 },
};
const widthOfTarget = 104;
const fixed = ["unit", "status", "day", "short", "issues", "superior", "type", "file"] as const;
/** The field of a row that each of them is sorted by. */
const sortedBy = (name: (typeof fixed)[number]): string => (name === "unit" ? "name" : name);

export interface UnitLinesProps {
  readonly table: UnitTable;
  readonly lines: readonly ShownLine[];
  readonly sought: Sought;
  readonly text: UnitsText["table"];
  /** ISO day of the last reminder, by unit code. */
  readonly reminded: ReadonlyMap<string, string>;
  readonly sort: (by: string) => void;
  readonly open: (code: string) => void;
}

interface Seen {
  /** Both in whole lines. */
  readonly top: number;
  readonly seen: number;
  /** Paper has all lines. */
  readonly isPrinted: boolean;
}

/** So many are drawn first, with those around them. */
const firstLines = 8;

const wholeLines = (room: number): number => Math.ceil(room / height) * height;

/** The table of units; of many lines only those that are seen are drawn. */
export class UnitLines extends Component<UnitLinesProps, Seen> {
  override state: Seen = { top: 0, seen: firstLines * height, isPrinted: false };
  private readonly box = createRef<HTMLDivElement>();
  private frame = 0;

  private readonly look = (): void => {
    // What is seen of a sheet of paper is nothing to go by on the screen.
    if (this.state.isPrinted) return;
    const { scrollTop = 0, clientHeight = 0 } = this.box.current ?? {};
    const top = scrollTop - (scrollTop % height);
    const seen = wholeLines(clientHeight === 0 ? 640 : clientHeight);
    if (top !== this.state.top || seen !== this.state.seen) this.setState({ top, seen });
  };

  private readonly print = ({ type }: Event): void => {
    this.setState({ isPrinted: type === "beforeprint" });
  };

  override componentDidMount(): void {
    // Once the first lines are painted: all of them at once hold a slow computer for longer than a frame.
    this.frame = requestAnimationFrame(() => {
      this.frame = requestAnimationFrame(this.look);
    });
    window.addEventListener("resize", this.look);
    for (const kind of printing) window.addEventListener(kind, this.print);
  }

  override componentWillUnmount(): void {
    cancelAnimationFrame(this.frame);
    window.removeEventListener("resize", this.look);
    for (const kind of printing) window.removeEventListener(kind, this.print);
  }

  override componentDidUpdate({ lines }: UnitLinesProps): void {
    // Another list begins at its beginning.
    if (lines !== this.props.lines && this.box.current !== null) this.box.current.scrollTop = 0;
  }

  override render(props: UnitLinesProps, { top, seen, isPrinted }: Seen) {
    const { lines, table, text } = props;
    const shown = isPrinted ? { top: 0, seen: lines.length * height } : { top, seen };
    const { from, to, above, below } = windowOf(lines.length, { height, ...shown });
    return (
      <div
        ref={this.box}
        class="units"
        role="region"
        tabIndex={0}
        aria-label={text.scroll}
        onScroll={this.look}
      >
        <table aria-rowcount={lines.length + 1} style={{ width: `${String(widthOf(table))}px` }}>
          <Columns table={table} />
          <Heads {...props} />
          <tbody>
            <Gap size={above} />
            {lines
              .slice(from, to)
              .map((line, index) =>
                typeof line === "number" ? (
                  <UnitLine key={line} {...props} at={line} index={from + index} />
                ) : (
                  <SubtotalLine
                    key={`sum ${line.code}`}
                    {...{ table, text, line }}
                    index={from + index}
                  />
                ),
              )}
            <Gap size={below} />
          </tbody>
        </table>
      </div>
    );
  }
}

const Gap = ({ size }: { readonly size: number }) =>
  size === 0 ? null : <tr aria-hidden="true" style={{ height: `${String(size)}px` }} />;

const widthOf = ({ columns }: UnitTable): number =>
  Object.values(widths).reduce((sum, width) => sum + width, columns.length * widthOfTarget);

const Columns = ({ table: { columns } }: Pick<UnitLinesProps, "table">) => (
  <colgroup>
    {fixed.map((name) => (
      <col key={name} style={{ width: `${String(widths[name])}px` }} />
    ))}
    {columns.map(({ id }) => (
      <col key={id} style={{ width: `${String(widthOfTarget)}px` }} />
    ))}
  </colgroup>
);

function Heads({ table: { columns }, sought, text, sort }: UnitLinesProps) {
  const head = (by: string, label: string) => (
    <th
      key={by}
      scope="col"
      aria-sort={sought.by !== by ? undefined : sought.isDown ? "descending" : "ascending"}
    >
      <button
        type="button"
        id={`sort-${by}`}
        title={label}
        onClick={() => {
          sort(by);
        }}
      >
        {label}
      </button>
    </th>
  );
  return (
    <thead>
      <tr aria-rowindex={1}>
        {fixed.map((name) => head(sortedBy(name), text.columns[name]))}
        {columns.map(({ id, name }) => head(id, name))}
      </tr>
    </thead>
  );
}

function UnitLine({
  table,
  at,
  index,
  text,
  reminded,
  open,
}: UnitLinesProps & { readonly at: number; readonly index: number }) {
  const row = table.rows[at];
  if (row === undefined) return null;
  const { code, name, status } = row;
  const day = reminded.get(code);
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <button
          type="button"
          id={`open-${code}`}
          title={foreignTitle(name)}
          onClick={() => {
            open(code);
          }}
        >
          {foreign(name)}
        </button>
      </th>
      <td class={`status ${status}`}>
        {status === "missing" && day !== undefined
          ? text.reminded(text.statuses.missing, formatDate(day))
          : text.statuses[status]}
      </td>
      <RowCells table={table} row={row} />
      {table.columns.map((column) => (
        <Figure key={column.id} {...{ column, at, text }} />
      ))}
    </tr>
  );
}

function RowCells({ table, row }: { readonly table: UnitTable; readonly row: UnitRow }) {
  const named = (list: UnitTable["types"], code: string): string =>
    list.find((each) => each.code === code)?.name ?? code;
  const file = row.file ?? "";
  return (
    <>
      <td>{row.day === null ? "" : formatDate(row.day)}</td>
      <td class="number">{formatCount(row.short)}</td>
      <td class="number">{formatCount(row.issues)}</td>
      <td>{foreign(named(table.superiors, row.superior))}</td>
      <td>{named(table.types, row.type)}</td>
      <td title={foreignTitle(file)}>{foreign(file)}</td>
    </>
  );
}

interface FigureProps {
  readonly column: TargetColumn;
  readonly at: number;
  readonly text: UnitsText["table"];
}

/** The figure of a unit; its sign says what its colour says. */
function Figure({ column: { tones, numerators, denominators }, at, text }: FigureProps) {
  const [tone, numerator] = [tones[at] ?? null, numerators[at] ?? null];
  const denominator = denominators[at] ?? null;
  const shown =
    numerator === null ? null : displayOf({ computed: { kind: "value", numerator, denominator } });
  if (tone === null) return <td class="number soft">{shown ?? ""}</td>;
  return <td class={`number ${tone}`}>{`${text.signs[tone]} ${shown ?? ""}`}</td>;
}

interface SubtotalProps extends Pick<UnitLinesProps, "table" | "text"> {
  readonly line: Subtotal;
  readonly index: number;
}

function SubtotalLine({ table, text, line, index }: SubtotalProps) {
  const name = table.superiors.find(({ code }) => code === line.code)?.name ?? line.code;
  return (
    <tr class="subtotal" aria-rowindex={index + 2}>
      <th scope="row" title={foreignTitle(name)}>
        {foreign(name)}
      </th>
      <td colSpan={2}>{text.received(formatCount(line.received), formatCount(line.units))}</td>
      <td class="number">{formatCount(line.short)}</td>
      <td class="number">{formatCount(line.issues)}</td>
      <td colSpan={3} />
      {line.unmet.map((units, column) => (
        <td key={column} class="number">
          {units === 0 ? "" : text.unmet(formatCount(units))}
        </td>
      ))}
    </tr>
  );
}
