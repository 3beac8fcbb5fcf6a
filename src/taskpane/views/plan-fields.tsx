import { stepsOf } from "#taskpane/language";
import type { ViewProps } from "#taskpane/state";
import { Choice } from "./controls/field";
import { NumberField } from "./controls/typed-fields";
import { firstYear, lastYear } from "./controls/typed-values";

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
