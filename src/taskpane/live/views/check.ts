import { sheetNames } from "#core/words/names";
import { formatCount } from "#text/numbers";
import type { CheckAnswer, IndicatorLine, IssueLine } from "#taskpane/protocol/answers";
import { gatherTextOf } from "#taskpane/gather-words";
import { stepsOf } from "#taskpane/language";
import { liveTextOf } from "#taskpane/live/words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";
import { folded } from "#taskpane/views/fields";
import { indicatorList, legendOf, type Jump } from "#taskpane/views/indicators";
import { sign } from "#taskpane/views/sign";
import { checked, formZone } from "#taskpane/views/steps/check";
import { hasSheet } from "./forms";
import { jumpIn } from "./jump";
import { liveButton, trouble } from "./trouble";

/** Lines that are shown before the user asks for more. */
const mostShown = 6;

/** The form of this workbook as it stands while somebody fills it; a file can still be checked below. */
export function liveCheck(state: PaneState, actions: PaneActions): readonly Node[] {
  const { check } = liveTextOf(state.language);
  const file = { id: "check-file", label: check.file, open: state.open };
  return [
    ...trouble(state, actions, "check"),
    ...own(state, actions),
    element(
      "section",
      {},
      folded(file, actions, () => [
        element("section", {}, formZone(state, actions, false)),
        ...(state.check === null ? [] : checked(state.check, state, actions)),
      ]),
    ),
  ];
}

function own(state: PaneState, actions: PaneActions): readonly Node[] {
  const { check: text } = liveTextOf(state.language);
  if (!hasSheet(state, sheetNames.form)) {
    const toForms = button({ id: "to-forms", class: "primary" }, text.toForms, () => {
      actions.goTo("forms");
    });
    return [element("section", {}, element("p", {}, text.none), toForms)];
  }
  const found = state.live?.check ?? null;
  const again = liveButton(
    state,
    { id: "check-now" },
    { label: text.again, press: actions.live?.actions.checkNow },
  );
  if (found?.kind !== "checked") return [element("p", { class: "checked" }, text.noHeading), again];
  return [...lists(found, state, actions), again];
}

/** Formulas of this form were changed: they can be put back where they stand. */
function repairOffer(state: PaneState, actions: PaneActions): readonly Node[] {
  const { repair } = gatherTextOf(state.language);
  const press = actions.live?.actions.repairForm;
  return [
    element("p", { class: "soft small" }, repair.hint),
    liveButton(state, { id: "repair-sheet" }, { label: repair.make, press }),
  ];
}

type Checked = Extract<CheckAnswer, { kind: "checked" }>;

/** Two short lists, worst first. */
function lists(found: Checked, state: PaneState, actions: PaneActions): readonly Node[] {
  const own = liveTextOf(state.language).check;
  return [
    element("p", { class: "cut checked", title: found.unit }, own.heading(found.unit)),
    element("p", { class: "soft small" }, own.follows),
    issues(found.issues, state, actions),
    ...(found.canRepair ? repairOffer(state, actions) : []),
    indicators(found.indicators, state, actions),
  ];
}

function issues(all: readonly IssueLine[], state: PaneState, actions: PaneActions): HTMLElement {
  const { check } = stepsOf(state.language);
  const more = { id: "more-issues", label: liveTextOf(state.language).check.moreIssues };
  const jump = jumpIn(state, actions, "check");
  return element(
    "section",
    {},
    element("h3", {}, check.issues(formatCount(all.length))),
    ...(all.length === 0
      ? [element("p", {}, check.noIssues)]
      : shortened(all, (some) => issueList(some, jump), { state, actions, more })),
  );
}

function indicators(
  all: readonly IndicatorLine[],
  state: PaneState,
  actions: PaneActions,
): HTMLElement {
  const text = stepsOf(state.language);
  const more = { id: "more-indicators", label: liveTextOf(state.language).check.moreIndicators };
  const list = (some: readonly IndicatorLine[]): HTMLElement =>
    indicatorList(some, text, jumpIn(state, actions, "check"));
  return element(
    "section",
    {},
    element("h3", {}, text.check.indicators),
    ...(all.length === 0
      ? [element("p", {}, text.check.none)]
      : [
          element("p", { class: "soft small" }, legendOf(all, text)),
          ...shortened(all, list, { state, actions, more }),
        ]),
  );
}

interface Shortening {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly more: { readonly id: string; readonly label: (left: string) => string };
}

/** The first lines, and the others when they are asked for. */
function shortened<T>(
  all: readonly T[],
  list: (some: readonly T[]) => HTMLElement,
  { state, actions, more: { id, label } }: Shortening,
): readonly Node[] {
  const others = all.slice(mostShown);
  const fold = { id, label: label(formatCount(others.length)), open: state.open };
  return [
    list(all.slice(0, mostShown)),
    ...(others.length === 0 ? [] : [folded(fold, actions, () => [list(others)])]),
  ];
}

const issueList = (issues: readonly IssueLine[], jump: Jump): HTMLElement =>
  element(
    "ul",
    { class: "lines signed" },
    ...issues.map(({ name, words, tone, place }, index) =>
      element(
        "li",
        {},
        sign(tone),
        element(
          "div",
          {},
          element("p", { class: "soft small" }, name),
          element(
            "p",
            {},
            place === null ? words : jump(`issue ${place.cell} ${String(index)}`, place, words),
          ),
        ),
      ),
    ),
  );
