import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Choice } from "#taskpane/views/controls/field";
import { NumberField } from "#taskpane/views/controls/typed-fields";
import { firstYear, lastYear } from "#taskpane/views/controls/typed-values";

/** Plan and year: what every step is about. */
export function PlanFields({ state, actions }: ViewProps) {
  const { language, plans, settings } = state;
  const { fields } = stepsOf(language);
  return (
    <section class="pair">
      <Choice
        id="plan"
        label={fields.plan}
        options={plans.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={settings.plan}
        choose={(plan) => {
          actions.set({ plan });
        }}
      />
      <NumberField
        id="year"
        label={fields.year}
        language={language}
        number={settings.year}
        least={firstYear}
        most={lastYear}
        take={(year) => {
          actions.set({ year });
        }}
      />
    </section>
  );
}
