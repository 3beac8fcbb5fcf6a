import { Component, createRef } from "preact";
import { formatCount } from "#text/numbers";
import { deskTextOf } from "#taskpane/desk-words";
import { stepsOf } from "#taskpane/language";
import type { IssueLine } from "#taskpane/protocol/answers";
import type { UnitView } from "#taskpane/protocol/desk-answers";
import type { ViewProps } from "#taskpane/state";
import { Button } from "#taskpane/views/controls/button";
import { foreign } from "#taskpane/views/foreign";
import { Difference } from "#taskpane/views/gathered/difference";
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
    const text = deskTextOf(state.language).table;
    const steps = stepsOf(state.language);
    const { issues, indicators, others, file } = unit;
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
        {issues.length > 0 && (
          <>
            <h4>{steps.check.issues(formatCount(issues.length))}</h4>
            <SignedList lines={issues.map(withCell)} />
          </>
        )}
        {others.length > 0 && (
          <>
            <h4>{text.others}</h4>
            <SignedList lines={others} />
          </>
        )}
        {indicators.length > 0 && (
          <>
            <h4>{steps.check.indicators}</h4>
            <p class="soft small">{legendOf(indicators, steps)}</p>
            <IndicatorList lines={indicators} text={steps} />
          </>
        )}
      </section>
    );
  }
}

/** The cell goes before the sentence's weight: it is what one looks for. */
const withCell = ({ name, words, tone, place }: IssueLine) => ({
  name: place === null ? name : `${name}: ${place.cell}`,
  words,
  tone,
});

/** What can be done about it. */
function UnitCommands({ unit, state, actions }: UnitProps) {
  const text = deskTextOf(state.language);
  const { code, name, file, message, hasPrevious } = unit;
  const isMissing = file === null;
  const { difference } = state;
  return (
    <div class="commands">
      {isMissing && (
        <Button
          id="remind-unit"
          press={() => {
            actions.copyReminder([{ code, name }]);
          }}
        >
          {text.chase.copy("1")}
        </Button>
      )}
      {message !== null && (
        <Button
          id="copy-unit-message"
          press={() => {
            actions.copyText(message);
          }}
        >
          {text.table.copyMessage}
        </Button>
      )}
      {file !== null && hasPrevious && (
        <Button
          id="compare-unit"
          resting={state.job !== null}
          press={() => {
            actions.compare({ now: { kind: "read", file }, before: { kind: "previous" } }, code);
          }}
        >
          {text.table.withPrevious}
        </Button>
      )}
      {difference?.at === code && (
        <Difference state={state} actions={actions} found={difference.answer} />
      )}
    </div>
  );
}
