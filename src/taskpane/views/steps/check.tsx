import { formatCount } from "#text/numbers";
import type { CheckAnswer } from "#taskpane/protocol/answers";
import { gatherTextOf } from "#taskpane/gather-words";
import { stepsOf } from "#taskpane/language";
import type { ViewProps } from "#taskpane/state";
import { Button } from "#taskpane/views/controls/button";
import { DropZone, droppedFiles } from "#taskpane/views/controls/drop-zone";
import { Picker } from "#taskpane/views/controls/picker";
import { foreign, foreignTitle } from "#taskpane/views/foreign";
import { CompareZone } from "#taskpane/views/gathered/difference";
import { IndicatorList, legendOf } from "#taskpane/views/indicators";
import { SignedList } from "#taskpane/views/lines";
import { Message } from "#taskpane/views/message";

/** One form: what is wrong in it, and how its unit stands. */
export const CheckStep = (view: ViewProps) => <FormFile {...view} main />;

/** Where the file of a form is given, and what was found in it. */
export const FormFile = ({ main = false, ...view }: ViewProps & { readonly main?: boolean }) => {
  const { files } = stepsOf(view.state.language);
  const { giveForm } = view.actions;
  return (
    <>
      <section>
        <DropZone id="drop-form" drop={droppedFiles(giveForm)}>
          <h3>{files.oneForm}</h3>
          <p class="soft small">{files.oneFormHint}</p>
          <Picker id="form" label={files.choose} main={main} accept=".xlsx,.xlsm" take={giveForm} />
        </DropZone>
      </section>
      {view.state.check !== null && <Checked {...view} check={view.state.check} />}
    </>
  );
};

function Checked({ check, ...view }: ViewProps & { readonly check: CheckAnswer }) {
  const text = stepsOf(view.state.language);
  if (check.kind === "refused")
    return (
      <Message tone="bad" isAlert>
        <p>{check.complaint}</p>
      </Message>
    );
  const { file, unit, issues, indicators, canRepair } = check;
  return (
    <>
      <p class="cut checked" title={foreignTitle(file)}>
        {text.check.of(foreign(unit), foreign(file))}
      </p>
      <section>
        <h3>{text.check.issues(formatCount(issues.length))}</h3>
        {issues.length === 0 ? <p>{text.check.noIssues}</p> : <SignedList lines={issues} />}
        {canRepair && <RepairOffer {...view} />}
      </section>
      <section>
        <h3>{text.check.indicators}</h3>
        {indicators.length === 0 ? (
          <p>{text.check.none}</p>
        ) : (
          <>
            <p class="soft small">{legendOf(indicators, text)}</p>
            <IndicatorList lines={indicators} text={text} />
          </>
        )}
      </section>
      <CompareZone {...view} />
    </>
  );
}

/** Formulas of the form were changed: a copy has them back. */
function RepairOffer({ state, actions }: ViewProps) {
  const { repair } = gatherTextOf(state.language);
  return (
    <>
      <p class="soft small">{repair.hint}</p>
      <Button id="repair" resting={state.job !== null} press={actions.repair}>
        {repair.make}
      </Button>
    </>
  );
}
