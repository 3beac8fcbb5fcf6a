import { Component, createRef } from "preact";
import { formatCount } from "#text/numbers";
import { unitsTextOf } from "#taskpane/speech/units-words";
import { stepsOf } from "#taskpane/speech/language";
import type { IssueLine } from "#taskpane/protocol/answers";
import type { UnitView } from "#taskpane/protocol/unit-answers";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { PrintButton } from "#taskpane/views/controls/print-button";
import { FilesOut } from "#taskpane/views/files-out";
import { foreign } from "#taskpane/views/foreign";
import { Difference } from "#taskpane/views/gathered/difference";
import { IssueList } from "#taskpane/views/figures/issue-list";
import { OpenedFigure } from "#taskpane/views/figures/opened-figure";
import { rowsIn } from "#taskpane/views/figures/form-rows";
import { openedFigure } from "#taskpane/state/opened";
import { IndicatorList, legendOf } from "#taskpane/views/indicators";
import { SignedList } from "#taskpane/views/lines";

type UnitProps = ViewProps & { readonly unit: UnitView };

/** A unit by itself: its figures, its complaints with their cells, its earlier form, what to write to it. */
export class OpenedUnit extends Component<UnitProps> {
  private readonly heading = createRef<HTMLHeadingElement>();

  override componentDidMount(): void {
    this.heading.current?.focus();
  }

  override render({ unit, ...view }: UnitProps) {
    const { state, actions } = view;
    const text = unitsTextOf(state.language).table;
    const { file } = unit;
    return (
      <section id="opened-unit">
        <Button
          id="close-unit"
          press={() => {
            actions.openUnit(null);
          }}
        >
          {text.back}
        </Button>
        <h3 ref={this.heading} tabIndex={-1}>
          {foreign(unit.name)}
        </h3>
        <p class="soft">{file === null ? text.noFile : foreign(file)}</p>
        <UnitCommands {...view} unit={unit} />
        {state.difference?.at === unit.code && (
          <Difference state={state} actions={actions} found={state.difference.answer} />
        )}
        <Known {...view} unit={unit} />
      </section>
    );
  }
}

/** Its complaints, its other forms and its figures. */
function Known({ unit, ...view }: UnitProps) {
  const { issues, others, indicators } = unit;
  const { state } = view;
  const text = unitsTextOf(state.language).table;
  const steps = stepsOf(state.language);
  return (
    <>
      {issues.length > 0 && (
        <>
          <h4>{steps.check.issues(formatCount(issues.length))}</h4>
          <IssueList
            issues={issues.map(withCell)}
            jump={rowsIn(view, { of: unit, file: unit.file })}
          />
        </>
      )}
      {others.length > 0 && (
        <>
          <h4>{text.others}</h4>
          <SignedList lines={others} />
        </>
      )}
      {indicators.length > 0 && <Figures {...view} unit={unit} />}
    </>
  );
}

/** Its targets; each opens down to the cells of its form. */
function Figures({ unit: { indicators, code }, ...view }: UnitProps) {
  const { state, actions } = view;
  const steps = stepsOf(state.language);
  const figure = openedFigure(state, code);
  return (
    <>
      <h4>{steps.check.indicators}</h4>
      <p class="soft small">{legendOf(indicators, steps)}</p>
      <IndicatorList
        lines={indicators}
        text={steps}
        figures={{
          opened: figure?.line.id ?? null,
          open(line) {
            actions.openFigure(line, code);
          },
          panel: figure !== null && <OpenedFigure {...view} figure={figure} />,
        }}
      />
    </>
  );
}

/** The cell goes before the sentence's weight: it is what one looks for. */
const withCell = (line: IssueLine): IssueLine =>
  line.place === null ? line : { ...line, name: `${line.name}: ${line.place.cell}` };

/** What can be done about it. */
function UnitCommands({ unit, state, actions }: UnitProps) {
  const text = unitsTextOf(state.language);
  const { code, name, file, isToReturn, hasPrevious } = unit;
  return (
    <div class="commands">
      {file === null && (
        <Button
          id="remind-unit"
          press={() => {
            actions.copyReminder([{ code, name }]);
          }}
        >
          {text.chase.copy("1")}
        </Button>
      )}
      {isToReturn && (
        <Button
          id="copy-unit-message"
          press={() => {
            actions.copyUnitMessage(code);
          }}
        >
          {text.table.copyMessage}
        </Button>
      )}
      <OnPaper unit={unit} state={state} actions={actions} />
      {hasPrevious && <WithPrevious unit={unit} state={state} actions={actions} />}
    </div>
  );
}

/** One page about it, and what is seen of it. */
const OnPaper = ({ unit: { code }, state, actions }: UnitProps) => (
  <>
    <FilesOut state={state} actions={actions}>
      <Button
        id="save-scorecard"
        resting={state.job !== null}
        press={() => {
          actions.saveScorecard(code);
        }}
      >
        {unitsTextOf(state.language).card.save}
      </Button>
    </FilesOut>
    <PrintButton state={state} actions={actions} />
  </>
);

/** The difference to what it gave the year before. */
function WithPrevious({ unit: { code, file }, state, actions }: UnitProps) {
  if (file === null) return null;
  return (
    <Button
      id="compare-unit"
      resting={state.job !== null}
      press={() => {
        actions.compare({ now: { kind: "read", file }, before: { kind: "previous" } }, code);
      }}
    >
      {unitsTextOf(state.language).table.withPrevious}
    </Button>
  );
}
