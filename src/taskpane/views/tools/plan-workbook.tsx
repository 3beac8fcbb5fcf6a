import type { ComponentChildren } from "preact";
import { stepsOf, type Language } from "#taskpane/speech/language";
import type { OwnPlan, PaneState, ViewProps } from "#taskpane/state/state";
import { toolsTextOf } from "#taskpane/speech/tools-words";
import { Button } from "#taskpane/views/controls/button";
import { DropHint, DropZone, droppedFiles } from "#taskpane/views/controls/drop-zone";
import { Picker } from "#taskpane/views/controls/picker";
import { FilesOut } from "#taskpane/views/files-out";
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
export function PlanWorkbook({ inExcel, ...view }: PlanProps) {
  const { state, actions } = view;
  const { ownPlan, planComplaints, language } = state;
  const { plan: text } = toolsTextOf(language);
  const resting = state.job !== null;
  return (
    <section>
      <DropZone id="drop-plan" drop={droppedFiles(actions.givePlan)}>
        <h3>{text.heading}</h3>
        {ownPlan === null ? (
          <DropHint {...view} what={text.hint} />
        ) : (
          <p class="soft small">{aboutPlan(ownPlan, language, inExcel)}</p>
        )}
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
      <FilesOut {...view}>
        <Button id="save-plan" resting={resting} press={actions.savePlan}>
          {text.download}
        </Button>
        <p class="soft small">{text.downloadHint}</p>
      </FilesOut>
    </section>
  );
}

const aboutPlan = (plan: OwnPlan, language: Language, inExcel: PlanInExcel | undefined): string =>
  inExcel?.about(plan) ?? toolsTextOf(language).plan.own(foreign(plan.file?.path ?? ""));

const mistakesOf = (
  { planComplaints }: PaneState,
  jump: Jump | undefined,
): readonly ComponentChildren[] =>
  planComplaints.map(({ words, place }, index) =>
    place === null || jump === undefined ? words : jump(`plan ${String(index)}`, place, words),
  );
