import { formatCount } from "#text/numbers";
import type { CheckAnswer, IndicatorLine } from "#taskpane/protocol/answers";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { FilesOut } from "#taskpane/views/files-out";
import { foreign, foreignTitle } from "#taskpane/views/foreign";
import { rowsIn } from "#taskpane/views/figures/form-rows";
import { IssueList } from "#taskpane/views/figures/issue-list";
import { FormProgress, faultsOf } from "#taskpane/views/form-progress";
import { IndicatorList, legendOf, type Jump } from "#taskpane/views/indicators";
import { Message } from "#taskpane/views/message";
import { CompareZone } from "./compare-zone";

/** What was found in the file of a form. */
export function Checked({ check, ...view }: ViewProps & { readonly check: CheckAnswer }) {
  const text = stepsOf(view.state.language);
  if (check.kind === "refused")
    return (
      <Message tone="bad" isAlert>
        <p>{check.complaint}</p>
      </Message>
    );
  const { file, unit, indicators, canRepair } = check;
  const issues = faultsOf(check);
  const jump = rowsIn(view, { of: check, file: null });
  return (
    <>
      <p class="cut checked" title={foreignTitle(file)}>
        {text.check.of(foreign(unit), foreign(file))}
      </p>
      <FormProgress {...view} check={check} jump={jump} />
      <section>
        <h3>{text.check.issues(formatCount(issues.length))}</h3>
        {issues.length === 0 ? (
          <p>{text.check.noIssues}</p>
        ) : (
          <IssueList issues={issues} jump={jump} />
        )}
        {canRepair && <RepairOffer {...view} />}
      </section>
      <Indicators {...view} lines={indicators} jump={jump} />
      <CompareZone {...view} />
    </>
  );
}

interface IndicatorsProps extends ViewProps {
  readonly lines: readonly IndicatorLine[];
  readonly jump: Jump;
}

function Indicators({ lines, jump, state }: IndicatorsProps) {
  const text = stepsOf(state.language);
  return (
    <section>
      <h3>{text.check.indicators}</h3>
      {lines.length === 0 ? (
        <p>{text.check.none}</p>
      ) : (
        <>
          <p class="soft small">{legendOf(lines, text)}</p>
          <IndicatorList lines={lines} text={text} jump={jump} />
        </>
      )}
    </section>
  );
}

/** Formulas of the form were changed: a copy has them back. */
function RepairOffer(view: ViewProps) {
  const { state, actions } = view;
  const { repair } = gatherTextOf(state.language);
  return (
    <>
      <p class="soft small">{repair.hint}</p>
      <FilesOut {...view}>
        <Button id="repair" resting={state.job !== null} press={actions.repair}>
          {repair.make}
        </Button>
      </FilesOut>
    </>
  );
}
