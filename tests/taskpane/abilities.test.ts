/** @jest-environment jsdom */
import {
  abilitiesOf,
  allAbilities,
  type Abilities,
  type AskedBrowser,
} from "#taskpane/surroundings/abilities";
import type { DifferenceAnswer } from "#taskpane/protocol/gather-answers";
import { unknownWorkbook } from "#taskpane/live/live-state";
import { LiveForms } from "#taskpane/live/views/forms";
import { LiveReport } from "#taskpane/live/views/report";
import type { LivePane, PaneActions, PaneState } from "#taskpane/state/state";
import { gather } from "#text/vi/pane/gather";
import { steps } from "#text/vi/pane/steps";
import type { PaneMode } from "#text/vi/pane/pane";
import { idleActions } from "./first-states";
import { shownPage } from "./shown-page";
import { smallView } from "./small-view";

const dropped = { ondrop: null };

const modern: AskedBrowser = {
  navigator: { clipboard: {} },
  document: dropped,
  HTMLInputElement: { prototype: { webkitdirectory: false } },
  print: () => undefined,
};

const policy = (isAllowed: boolean) => ({
  document: { ...dropped, featurePolicy: { allowsFeature: () => isAllowed } },
});

const cases: readonly (readonly [
  what: string,
  mode: PaneMode,
  platform: unknown,
  browser: Partial<AskedBrowser>,
  missing: Partial<Abilities>,
])[] = [
  ["a browser", "browser", undefined, {}, {}],
  ["a browser on a Mac", "browser", "Mac", {}, {}],
  ["a browser that prints nothing", "browser", undefined, { print: undefined }, { print: false }],
  ["Excel on the web", "excel", "OfficeOnline", {}, { print: false }],
  [
    "Excel on the web, the clipboard allowed",
    "excel",
    "OfficeOnline",
    policy(true),
    { print: false },
  ],
  [
    "the clipboard kept from the frame",
    "excel",
    "OfficeOnline",
    policy(false),
    { copy: false, print: false },
  ],
  ["no clipboard at all", "browser", undefined, { navigator: {} }, { copy: false }],
  [
    "a browser that knows no folders",
    "browser",
    undefined,
    { HTMLInputElement: { prototype: {} } },
    { folder: false },
  ],
  ["a browser without dropping", "browser", undefined, { document: {} }, { drop: false }],
  ["Excel on Windows", "excel", "PC", {}, { drop: false }],
  ["an Excel on Windows that is too old", "excelTooOld", "PC", {}, { drop: false }],
  ["Excel on Mac", "excel", "Mac", {}, { save: false, folder: false, print: false }],
  ["Excel on iPad", "excel", "iOS", {}, { save: false, folder: false, print: false }],
  [
    "an Excel on Mac that is too old",
    "excelTooOld",
    "Mac",
    {},
    { save: false, folder: false, print: false },
  ],
];

test.each(cases)("what can be done in %s", (_, mode, platform, browser, missing) => {
  expect(abilitiesOf(mode, platform, { ...modern, ...browser })).toEqual({
    ...allAbilities,
    ...missing,
  });
});

const address = "https://may-chu.example/so-chi-tieu/taskpane.html";
const actions: PaneActions = idleActions();
const live: LivePane = {
  views: { forms: LiveForms, report: LiveReport },
  silence: () => null,
  actions: {} as LivePane["actions"],
};

const without = (...names: readonly (keyof Abilities)[]): Abilities => ({
  ...allAbilities,
  ...Object.fromEntries(names.map((name) => [name, false])),
});

const registry = { name: "so.xlsx", units: [{ code: "01", name: "A" }] };
const checked: PaneState["check"] = {
  kind: "checked",
  file: "a.xlsx",
  unit: "A",
  issues: [],
  filled: 1,
  indicators: [],
  canRepair: true,
};
const answer: DifferenceAnswer = {
  kind: "compared",
  unit: "A",
  before: "a.xlsx",
  now: "b.xlsx",
  counts: { changed: 0, newlyFilled: 0, emptied: 0, unchanged: 1 },
  lines: [],
};
const gathered = { repeated: [], asked: [], toReturn: 1 };
const gathering: Partial<PaneState> = {
  step: "consolidate",
  files: [{ name: "a.xlsx", words: "", tone: "good" }],
  report: smallView,
  gathered,
  open: ["list-return"],
};

interface Making {
  readonly where: string;
  readonly ids: readonly string[];
  readonly state: Partial<PaneState>;
  readonly inExcel?: true;
}

const making: readonly Making[] = [
  { where: "forms", ids: ["save-form", "save-all-forms"], state: { step: "forms", registry } },
  {
    where: "the report",
    ids: ["save-report", "save-document"],
    state: { step: "report", report: smallView },
  },
  { where: "a repaired copy", ids: ["repair"], state: { step: "check", check: checked } },
  {
    where: "a comparison",
    ids: ["save-difference"],
    state: {
      step: "check",
      check: { ...checked, canRepair: false },
      difference: { at: "check", answer },
    },
  },
  { where: "packs", ids: ["save-packs"], state: gathering },
  { where: "a plan", ids: ["save-plan"], state: { step: "settings" } },
  {
    where: "forms in Excel",
    ids: ["save-form", "save-all-forms"],
    state: { step: "forms", registry, live: unknownWorkbook },
    inExcel: true,
  },
  {
    where: "the report in Excel",
    ids: ["save-report", "save-document"],
    state: { step: "report", report: smallView, live: unknownWorkbook },
    inExcel: true,
  },
];

const isThere = (id: string): boolean => document.getElementById(id) !== null;

describe.each(making)("files of $where", ({ ids, state, inExcel }) => {
  const show = (abilities: Abilities): void => {
    const pane = inExcel === undefined ? actions : { ...actions, live };
    shownPage(pane).show({ ...state, abilities, address });
  };

  test("are offered where they can be saved", () => {
    show(allAbilities);
    expect(ids.filter(isThere)).toEqual(ids);
    expect(document.querySelector(".elsewhere")).toBeNull();
  });

  test("are not offered elsewhere: the address of the page in a browser is", () => {
    show(without("save"));
    expect(ids.filter(isThere)).toEqual([]);
    const [there, ...more] = document.querySelectorAll<HTMLAnchorElement>(".elsewhere a");
    expect(more).toEqual([]);
    expect([there?.href, there?.target, there?.textContent]).toEqual([address, "_blank", address]);
    expect(document.querySelector(".elsewhere")?.textContent).toContain(
      steps.complaints.savesNothing,
    );
  });
});

test.each([
  ["put-form", { step: "forms", registry }],
  ["put-report", { step: "report", report: smallView }],
] as const)("#%s stays where no file can be saved: it writes into the workbook", (id, state) => {
  const pane = { ...actions, live };
  shownPage(pane).show({ ...state, live: unknownWorkbook, abilities: without("save") });
  expect(isThere(id)).toBe(true);
});

test("where no folder can be chosen, many files at once can", () => {
  const { show } = shownPage(actions);
  show({ step: "consolidate" });
  expect(isThere("folder")).toBe(true);
  show({ step: "consolidate", abilities: without("folder") });
  expect(isThere("folder")).toBe(false);
  expect(document.querySelector<HTMLInputElement>("#forms")?.multiple).toBe(true);
});

const dropping: readonly (readonly [id: string, picker: string, state: Partial<PaneState>])[] = [
  ["drop-forms", "forms", { step: "consolidate" }],
  ["drop-form", "form", { step: "check" }],
  ["drop-earlier", "earlier", { step: "check", check: checked }],
  ["drop-plan", "own-plan", { step: "settings" }],
  ["drop-figures", "figures-file", { step: "report", report: smallView, open: ["list-figures"] }],
];

test.each(dropping)(
  "#%s asks for a drop only where there is one; it always has a picker",
  (...row) => {
    const [id, picker, state] = row;
    const { show } = shownPage(actions);
    const said = (): string => document.getElementById(id)?.textContent ?? "";
    show({ ...state });
    expect(said()).toMatch(/thả/u);
    show({ ...state, abilities: without("drop") });
    expect(said()).not.toMatch(/thả/iu);
    expect(isThere(picker)).toBe(true);
  },
);

describe("a text that could not be copied", () => {
  const notice = {
    tone: "bad",
    words: gather.back.notCopied,
    toCopy: "Kính gửi A\n1. E5",
  } as const;
  const field = (): HTMLTextAreaElement | null => document.querySelector("#to-copy");
  const selected = (): string | undefined =>
    field()?.value.slice(field()?.selectionStart ?? 0, field()?.selectionEnd ?? 0);

  test("is shown in a field that has the focus, all of it selected", () => {
    shownPage(actions).show({ notice });
    expect(document.activeElement).toBe(field());
    expect(selected()).toBe(notice.toCopy);
    expect(field()?.readOnly).toBe(true);
  });

  test("is selected again when it is asked for again, and left alone by what else happens", () => {
    const { show } = shownPage(actions);
    show({ notice });
    field()?.setSelectionRange(0, 1);
    show({ notice, forgetful: true });
    expect(selected()).toBe("K");
    show({ notice: { ...notice, toCopy: "Một bản khác" } });
    expect(selected()).toBe("Một bản khác");
  });

  test("goes with its notice", () => {
    const { show } = shownPage(actions);
    show({ notice });
    show({ notice: null });
    expect(field()).toBeNull();
  });
});
