import { languageNames, languages } from "#text/language";
import { dueDay } from "#taskpane/state/due-date";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Choice } from "#taskpane/views/controls/field";
import { DayField, NumberField } from "#taskpane/views/controls/typed-fields";
import { toolsTextOf } from "#taskpane/speech/tools-words";
import { Folded } from "#taskpane/views/controls/folded";
import { headPart } from "#taskpane/views/fields/head-part";
import { PolicyField } from "#taskpane/views/fields/policy-field";
import { PlanFields } from "#taskpane/views/fields/plan-fields";
import { PlanWorkbook, type PlanInExcel } from "#taskpane/views/tools/plan-workbook";

const HeadFields = headPart.view((parts) => parts.HeadFields);

const choices = languages.map((value) => ({ value, label: languageNames[value] }));

/** What holds for every step. */
export function SettingsStep({
  planInExcel,
  ...view
}: ViewProps & { readonly planInExcel?: PlanInExcel }) {
  const { state, actions } = view;
  const { language, job, forgetful, mode } = state;
  const { fields } = stepsOf(language);
  const { computer } = gatherTextOf(language);
  return (
    <>
      <PlanFields {...view} />
      <PlanWorkbook {...view} {...(planInExcel && { inExcel: planInExcel })} />
      <DueFields {...view} />
      <Head {...view} />
      <section>
        <PolicyField {...view} id="duplicates" />
      </section>
      <section>
        <Choice
          id="language"
          label={fields.language}
          options={choices}
          chosen={language}
          choose={(value) => {
            if (value !== language) actions.switchLanguage();
          }}
        />
      </section>
      <p class="soft small kept">
        {forgetful && mode !== "excel" ? computer.forgetful : computer.remembers}
      </p>
      <Button id="forget" resting={job !== null} press={actions.forgetComputer}>
        {computer.forget}
      </Button>
    </>
  );
}

/** What the office says of itself in its report. */
const Head = (view: ViewProps) => (
  <Folded
    {...view}
    id="report-head"
    label={toolsTextOf(view.state.language).head}
    content={() => <HeadFields {...view} />}
  />
);

/** When forms are in time. */
function DueFields({ state, actions }: ViewProps) {
  const { language, settings } = state;
  const { fields } = stepsOf(language);
  const take = (due: string | null): void => {
    actions.set({ due });
  };
  return (
    <section class="pair">
      <DayField
        id="due"
        label={fields.due}
        hint={fields.dueHint}
        language={language}
        day={dueDay(state)}
        take={take}
        clear={() => {
          take(null);
        }}
      />
      <NumberField
        id="grace"
        label={fields.grace}
        hint={fields.graceHint}
        language={language}
        number={settings.graceDays}
        least={0}
        most={60}
        take={(graceDays) => {
          actions.set({ graceDays });
        }}
      />
    </section>
  );
}
