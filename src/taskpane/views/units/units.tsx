import { Component } from "preact";
import { formatCount } from "#text/numbers";
import { unitsTextOf } from "#taskpane/speech/units-words";
import type { UnitRow, UnitTable } from "#taskpane/protocol/unit-answers";
import type { ReportView } from "#taskpane/protocol/answers";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { openedFigure, openedUnit } from "#taskpane/state/opened";
import { OpenedFigure } from "#taskpane/views/figures/opened-figure";
import { Saving } from "./saving";
import { CountsLine, Filters } from "./filters";
import { OpenedUnit } from "./opened-unit";
import {
  everything,
  soughtRows,
  withSubtotals,
  type ShownLine,
  type Sought,
} from "#taskpane/table/shown-rows";
import { UnitLines } from "./unit-lines";

type UnitsProps = ViewProps & { readonly report: ReportView };

interface Looking {
  readonly sought: Sought;
}

/** All units in one table, and the one that is opened. */
export class Units extends Component<UnitsProps, Looking> {
  override state: Looking = { sought: everything };
  private asked: ReportView | null = null;
  /** What was found last, and in what: scrolling finds nothing anew. */
  private found: {
    readonly table: UnitTable;
    readonly sought: Sought;
    readonly lines: Lines;
  } | null = null;

  override componentDidMount(): void {
    this.ask();
  }

  override componentDidUpdate({ state: before }: UnitsProps): void {
    this.ask();
    const [old, now] = [openedUnit(before)?.code, openedUnit(this.props.state)];
    // Whoever closes a unit goes on from where he opened it.
    if (old === undefined || now !== null) return;
    for (const from of ["open", "cause"]) document.getElementById(`${from}-${old}`)?.focus();
  }

  /** The table of this report, and what is open in it, once each. */
  private ask(): void {
    const { report, state, actions } = this.props;
    if (this.asked === report || state.job !== null) return;
    this.asked = report;
    if (state.table?.of !== report) actions.loadTable();
    if (state.opened !== null && state.opened.of !== report)
      actions.openUnit(state.opened.unit.code);
  }

  private readonly seek = (change: Partial<Sought>): void => {
    this.setState(({ sought }) => ({ sought: { ...sought, ...change } }));
  };

  private readonly sort = (by: string): void => {
    const { sought } = this.state;
    if (sought.by !== by) this.seek({ by, isDown: false });
    else if (sought.isDown) this.seek({ by: "", isDown: false });
    else this.seek({ isDown: true });
  };

  private readonly open = (code: string): void => {
    this.props.actions.openUnit(code);
  };

  private linesOf(table: UnitTable, sought: Sought): Lines {
    if (this.found?.table !== table || this.found.sought !== sought) {
      const places = soughtRows(table, sought);
      const lines = sought.subtotals ? withSubtotals(table, places) : places;
      this.found = { table, sought, lines: { places, lines } };
    }
    return this.found.lines;
  }

  override render({ state, actions, report }: UnitsProps, { sought }: Looking) {
    const text = unitsTextOf(state.language).table;
    const { table } = state;
    const opened = openedUnit(state);
    if (opened !== null) return <OpenedUnit {...{ state, actions }} unit={opened} />;
    if (table === null) return <p class="soft">…</p>;
    const { units } = table;
    const { places, lines } = this.linesOf(units, sought);
    const about = { table: units, sought, text, seek: this.seek };
    return (
      <section id="units" aria-busy={table.of !== report}>
        <h3>{text.heading}</h3>
        <CountsLine {...about} />
        <Filters {...about} />
        {sought.target !== "" && (
          <WhyNotMet {...{ state, actions, report }} target={sought.target} />
        )}
        <p class="soft small">
          {text.shown(formatCount(places.length), formatCount(units.rows.length))}
        </p>
        <Copying
          {...{ state, actions }}
          rows={places.flatMap((at) => units.rows[at] ?? [])}
          superior={sought.superior}
        />
        {places.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <UnitLines
            table={units}
            lines={lines}
            {...{ sought, text }}
            reminded={new Map(state.reminded)}
            sort={this.sort}
            open={this.open}
          />
        )}
      </section>
    );
  }
}

interface Lines {
  readonly places: readonly number[];
  readonly lines: readonly ShownLine[];
}

/** What the target that is looked for lacks, and which units cause it. */
function WhyNotMet({ report, target, ...view }: UnitsProps & { readonly target: string }) {
  const { state, actions } = view;
  const own = report.indicators.filter(({ id }) => id.startsWith(`${target} `));
  const line = own.find(({ tone }) => tone === "bad") ?? own[0];
  if (line === undefined) return null;
  const figure = openedFigure(state, null);
  const isOpen = figure?.line.id === line.id;
  return (
    <div class="why">
      <Button
        id="why"
        aria-expanded={isOpen}
        press={() => {
          actions.openFigure(isOpen ? null : line.id, null);
        }}
      >
        {unitsTextOf(state.language).figure.why}
      </Button>
      {isOpen && <OpenedFigure {...view} figure={figure} />}
    </div>
  );
}

interface CopyingProps extends ViewProps {
  readonly rows: readonly UnitRow[];
  /** The superior whose units are looked at; empty for any. */
  readonly superior: string;
}

/** A reminder to those of the list that have sent nothing, and the list itself as text. */
function Copying({ state, actions, rows, superior }: CopyingProps) {
  const { chase, table: text } = unitsTextOf(state.language);
  const missing = rows.filter(({ status }) => status === "missing");
  return (
    <div class="commands">
      {missing.length > 0 && (
        <Button
          id="copy-reminder"
          press={() => {
            actions.copyReminder(missing);
          }}
        >
          {chase.copy(formatCount(missing.length))}
        </Button>
      )}
      <Button
        id="copy-list"
        press={() => {
          const lines = rows.map(({ code, name, status }) =>
            [code, name, text.statuses[status]].join("\t"),
          );
          actions.copyText(lines.join("\n"));
        }}
      >
        {text.copyList}
      </Button>
      <Saving {...{ state, actions }} units={rows.map(({ code }) => code)} superior={superior} />
    </div>
  );
}
