import { languageNames, languages } from "#text/language";
import { dueDay } from "#taskpane/due-date";
import { gatherTextOf } from "#taskpane/gather-words";
import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";
import { choice, entry, field } from "#taskpane/views/fields";
import { policyField } from "#taskpane/views/gathered/repeated";
import { planWorkbook, type PlanInExcel } from "#taskpane/views/tools/plan-workbook";
import { planFields } from "#taskpane/views/plan-fields";

const choices = languages.map((value) => ({ value, label: languageNames[value] }));

/** What holds for every step. */
export function settingsStep(
  state: PaneState,
  actions: PaneActions,
  planInExcel?: PlanInExcel,
): readonly Node[] {
  const { fields } = stepsOf(state.language);
  const { computer } = gatherTextOf(state.language);
  const { settings, language } = state;
  const due = entry({ type: "date", "data-day": dueDay(state) }, dueDay(state), "change", (day) => {
    actions.set({ due: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null });
  });
  const days = { type: "number", min: "0", max: "60", "data-days": String(settings.graceDays) };
  const grace = entry(days, String(settings.graceDays), "change", (value) => {
    const given = Number(value);
    if (Number.isInteger(given) && given >= 0 && given <= 60) actions.set({ graceDays: given });
  });
  const spoken = choice(choices, language, (value) => {
    if (value !== language) actions.switchLanguage();
  });
  return [
    planFields(state, actions),
    planWorkbook(state, actions, planInExcel),
    element(
      "section",
      { class: "pair" },
      field({ id: "due", label: fields.due, hint: fields.dueHint }, due),
      field({ id: "grace", label: fields.grace, hint: fields.graceHint }, grace),
    ),
    element("section", {}, policyField(state, actions, "duplicates")),
    element("section", {}, field({ id: "language", label: fields.language }, spoken)),
    element("p", { class: "soft small kept" }, computer.remembers),
    button({ id: "forget", disabled: state.job !== null }, computer.forget, actions.forgetComputer),
  ];
}
