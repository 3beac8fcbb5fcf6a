import { formatCount } from "#text/numbers";
import type { RepeatedUnit, SentForm } from "#taskpane/protocol/gather-answers";
import { gatherTextOf } from "#taskpane/gather-words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";
import { choice, field, folded } from "#taskpane/views/fields";
import { foreign } from "#taskpane/views/foreign";
import { sign } from "#taskpane/views/sign";
import { differenceOf } from "./difference";

/** What happens to several forms of one unit; `id` because two steps ask for it. */
export function policyField(state: PaneState, actions: PaneActions, id: string): HTMLElement {
  const { repeated } = gatherTextOf(state.language);
  const options = (["newest", "ask", "error"] as const).map((value) => ({
    value,
    label: repeated.policies[value],
  }));
  const control = choice(options, state.settings.duplicates, (chosen) => {
    const found = options.find(({ value }) => value === chosen);
    if (found !== undefined) actions.set({ duplicates: found.value });
  });
  return field({ id, label: repeated.policy }, control);
}

/** Units that sent several forms: which one counts, and what is different between them. */
export function repeatedUnits(state: PaneState, actions: PaneActions): readonly Node[] {
  const units = state.gathered?.repeated ?? [];
  if (units.length === 0) return [];
  const { repeated: text } = gatherTextOf(state.language);
  const open = units.filter(({ by }) => by === "nobody").length;
  const label = text.heading(formatCount(units.length));
  return [
    ...(open === 0 ? [] : [undecided(text.open(formatCount(open)))]),
    folded({ id: "list-repeated", label, open: state.open }, actions, () => [
      policyField(state, actions, "policy"),
      element("p", { class: "soft small" }, text.hint),
      ...units.map((unit) => choiceOf(unit, state, actions)),
    ]),
  ];
}

const undecided = (words: string): HTMLElement =>
  element("div", { class: "message" }, sign("waiting"), element("p", {}, words));

/** The forms of one unit, one of them to be chosen. */
function choiceOf(unit: RepeatedUnit, state: PaneState, actions: PaneActions): HTMLElement {
  const { code, name, files } = unit;
  const { repeated: text } = gatherTextOf(state.language);
  const found = state.difference?.at === code ? state.difference.answer : null;
  const [newest, ...older] = files;
  const compare = older.map(({ file }, index) => {
    const label = older.length === 1 ? text.compare : `${text.compare}: ${foreign(file)}`;
    return button(
      { id: `compare-${code}-${String(index)}`, disabled: state.job !== null },
      label,
      () => {
        if (newest === undefined) return;
        const sides = {
          now: { kind: "read", file: newest.file },
          before: { kind: "read", file },
        } as const;
        actions.compare(sides, code);
      },
    );
  });
  return element(
    "section",
    { class: "choices" },
    element("p", { id: `repeated-${code}`, class: "name" }, `${foreign(name)} (${foreign(code)})`),
    element(
      "div",
      { role: "radiogroup", "aria-labelledby": `repeated-${code}` },
      ...files.map((form, index) => formChoice(unit, { form, index }, { state, actions })),
    ),
    ...(state.sample ? [] : compare),
    ...(found === null ? [] : differenceOf(found, state, actions)),
  );
}

function formChoice(
  { code, by }: RepeatedUnit,
  { form, index }: { readonly form: SentForm; readonly index: number },
  { state, actions }: { readonly state: PaneState; readonly actions: PaneActions },
): HTMLElement {
  const id = `choose-${code}-${String(index)}`;
  const input = element("input", {
    id,
    type: "radio",
    name: `choose-${code}`,
    value: form.file,
    checked: form.counted,
  });
  input.addEventListener("change", () => {
    actions.chooseForm(code, form.file);
  });
  return element(
    "label",
    { class: "tick", for: id },
    input,
    element(
      "span",
      {},
      element("span", {}, foreign(form.file)),
      element("span", { class: "soft small" }, aboutForm(form, by, state)),
    ),
  );
}

/** `29/11/2026 14:05, lưu sau cùng, đang được tính` */
function aboutForm(
  { saved, newest, counted }: SentForm,
  by: RepeatedUnit["by"],
  { language }: PaneState,
): string {
  const { repeated: text } = gatherTextOf(language);
  return [
    saved ?? text.noDate,
    ...(newest ? [by === "nobody" ? text.wouldCount : text.newest] : []),
    ...(counted ? [text.counted] : []),
  ].join(", ");
}
