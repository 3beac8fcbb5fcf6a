import { isPlanId } from "#core/catalogue/plans/plan-heads";
import { periodNamed, periodsBelowYear } from "#core/catalogue/periods/report-period";
import { stepsOf } from "#taskpane/speech/language";
import type { PaneState, ViewProps } from "#taskpane/state/state";
import { Choice } from "#taskpane/views/controls/field";
import { NumberField } from "#taskpane/views/controls/typed-fields";
import { firstYear, lastYear } from "#taskpane/views/controls/typed-values";

/** Plan, year and part of it: what every step is about. */
export function PlanFields({ state, actions }: ViewProps) {
  const { language, plans, settings } = state;
  const { fields, firstRun } = stepsOf(language);
  const none = settings.plan === "" ? [{ value: "", label: firstRun.choosePlan }] : [];
  const hint = planHint(state);
  return (
    <section class="pair">
      <Choice
        id="plan"
        label={fields.plan}
        options={[...none, ...plans.map(({ id, name }) => ({ value: id, label: name }))]}
        chosen={settings.plan}
        choose={(plan) => {
          actions.set({ plan });
        }}
        {...(hint === null ? {} : { hint })}
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
      {settings.plan !== "" && <PartField state={state} actions={actions} />}
    </section>
  );
}

/** The whole year, or a part of it. */
function PartField({ state: { language, settings }, actions }: ViewProps) {
  const { label, names } = stepsOf(language).fields.partOfYear;
  return (
    <Choice
      id="period"
      label={label}
      options={[
        { value: "", label: names.year },
        ...periodsBelowYear.map((value) => ({ value, label: names[value] })),
      ]}
      chosen={settings.period ?? ""}
      choose={(chosen) => {
        actions.set({ period: periodNamed(chosen) ?? undefined });
      }}
    />
  );
}

/** Why one has to be chosen, or what has become of the place of a built-in one since it was written. */
function planHint({ language, settings: { plan }, ownPlan }: PaneState): string | null {
  const { firstRun } = stepsOf(language);
  if (plan === "") return firstRun.planHint;
  return isPlanId(plan) && ownPlan?.id !== plan ? firstRun.places[plan] : null;
}
