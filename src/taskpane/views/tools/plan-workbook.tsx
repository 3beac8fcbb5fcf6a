import type { ComponentChildren } from "preact";
import { stepsOf } from "#taskpane/language";
import type { OwnPlan, PaneState, ViewProps } from "#taskpane/state";
import { toolsTextOf } from "#taskpane/tools-words";
import { Button } from "#taskpane/views/controls/button";
import { DropZone, droppedFiles } from "#taskpane/views/controls/drop-zone";
import { Picker } from "#taskpane/views/controls/picker";
import { foreign } from "#taskpane/views/foreign";
import type { Jump } from "#taskpane/views/indicators";
import { Mistakes } from "#taskpane/views/mistakes";

/** What is there besides a file where a workbook is open. */
export interface PlanInExcel {
  /** Takes the plan out of the workbook. */
  readonly take: ComponentChildren;
  /** Where the plan in use is from. */
  readonly about: (plan: OwnPlan) => string;
  readonly jump: Jump;
}

interface PlanProps extends ViewProps {
  readonly inExcel?: PlanInExcel;
}

/** The plan as a workbook: to be taken away, changed, and given again. */
export function PlanWorkbook({ state, actions, inExcel }: PlanProps) {
  const { ownPlan, planComplaints, language } = state;
  const { plan: text } = toolsTextOf(language);
  const resting = state.job !== null;
  return (
    <section>
      <DropZone id="drop-plan" drop={droppedFiles(actions.givePlan)}>
        <h3>{text.heading}</h3>
        <p class="soft small">{aboutPlan(state, inExcel)}</p>
        <Picker
          id="own-plan"
          label={stepsOf(language).files.choose}
          accept=".xlsx,.xlsm"
          take={actions.givePlan}
        />
        {ownPlan !== null && (
          <Button id="remove-plan" resting={resting} press={actions.removePlan}>
            {text.remove}
          </Button>
        )}
      </DropZone>
      {inExcel?.take}
      {planComplaints.length > 0 && <p class="checked">{text.refused}</p>}
      <Mistakes complaints={mistakesOf(state, inExcel?.jump)} />
      <Button id="save-plan" resting={resting} press={actions.savePlan}>
        {text.download}
      </Button>
      <p class="soft small">{text.downloadHint}</p>
    </section>
  );
}

function aboutPlan({ ownPlan, language }: PaneState, inExcel: PlanInExcel | undefined): string {
  const { plan: text } = toolsTextOf(language);
  if (ownPlan === null) return text.hint;
  return inExcel?.about(ownPlan) ?? text.own(foreign(ownPlan.file?.path ?? ""));
}

const mistakesOf = (
  { planComplaints }: PaneState,
  jump: Jump | undefined,
): readonly ComponentChildren[] =>
  planComplaints.map(({ words, place }, index) =>
    place === null || jump === undefined ? words : jump(`plan ${String(index)}`, place, words),
  );
