/** @jest-environment jsdom */
import { languageNames } from "#text/language";
import type { Regions } from "#taskpane/views/page/page";
import { pane as en } from "#text/en/pane/pane";
import { pane as vi, type PaneMode } from "#text/vi/pane/pane";
import { stepNames, steps as viSteps } from "#text/vi/pane/steps";
import { idleActions } from "./first-states";
import { fieldOf, shownPage, type, type ShownPage } from "./shown-page";

const actions = idleActions();

let regions: Regions;
let show: ShownPage["show"];
const words = (): string => document.body.textContent;

beforeEach(() => {
  jest.resetAllMocks();
  ({ regions, show } = shownPage(actions));
});

const modes: readonly PaneMode[] = ["starting", "excel", "excelTooOld", "browser", "failed"];

test.each(modes)("in mode %s the page says that mode's sentence and no other", (mode) => {
  show({ mode });
  const said = modes.filter((other) => words().includes(vi.mode[other]));
  expect(said).toEqual([mode]);
  expect(regions.status.querySelector("[data-mode]")?.getAttribute("data-mode")).toBe(mode);
});

test.each(modes)("in mode %s the page can be read in English without a Vietnamese word", (mode) => {
  show({ mode, language: "en" });
  expect(words()).toContain(en.mode[mode]);
  const vietnamese = words().replace(languageNames.vi, "").replace("Sổ chỉ tiêu. MIT", "");
  expect(vietnamese).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
  expect(document.documentElement.lang).toBe("en");
  expect(document.title).toBe(en.name);
});

test("the help says the version, that Microsoft gives no support, and where the licences are", () => {
  show({ step: "help" });
  expect(words()).toContain(vi.help.noSupport);
  expect(words()).toContain(vi.version("1.2.3"));
  const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["licences.txt", "office/LICENSE.md"]);
});

test("only a failure offers another try, and the button does it", () => {
  show({ mode: "browser" });
  expect(document.getElementById("retry")).toBeNull();
  show({ mode: "failed" });
  document.getElementById("retry")?.click();
  expect(actions.retry).toHaveBeenCalledTimes(1);
});

test("the language button names the other language in its own words and switches", () => {
  show({});
  const button = document.getElementById("switch-language");
  expect(button?.textContent).toBe("English");
  expect(button?.lang).toBe("en");
  button?.click();
  expect(actions.switchLanguage).toHaveBeenCalledTimes(1);
});

test("a new state that reads the same leaves the document alone", () => {
  show({ mode: "browser" });
  const before = regions.status.firstChild;
  show({ mode: "browser" });
  expect(regions.status.firstChild).toBe(before);
});

test("focus stays where it was when the words change", () => {
  show({});
  document.getElementById("switch-language")?.focus();
  show({ language: "en" });
  expect(document.activeElement?.id).toBe("switch-language");
  expect(document.activeElement?.textContent).toBe("Tiếng Việt");
});

test("focus is not taken by a page that never had it", () => {
  show({});
  show({ mode: "failed" });
  expect(document.activeElement).toBe(document.body);
});

test("every control can be reached by the keyboard and has a name", () => {
  show({ mode: "failed" });
  const controls = [...document.querySelectorAll<HTMLElement>("button, a, summary")];
  expect(controls.length).toBeGreaterThan(stepNames.length);
  for (const control of controls) {
    expect(control.textContent.trim()).not.toBe("");
    expect(control.getAttribute("tabindex")).toBeNull();
  }
});

test.each(stepNames)(
  "the step %s is marked in the navigation, and its heading is its name",
  (step) => {
    show({ step });
    const marked = document.querySelectorAll("[aria-current=step]");
    expect([...marked].map(({ id }) => id)).toEqual([`step-${step}`]);
    expect(document.querySelector("h2")?.textContent).toBe(viSteps.steps[step]);
  },
);

test.each(stepNames)("the step %s has one main button at the most", (step) => {
  show({ step });
  expect(document.querySelectorAll(".primary").length).toBeLessThanOrEqual(1);
});

test.each(stepNames)("every field of the step %s has a label", (step) => {
  const registry = { name: "so.xlsx", units: [{ code: "1", name: "A" }] };
  show({ step, registry });
  for (const field of document.querySelectorAll("input, select"))
    expect(document.querySelector(`label[for="${field.id}"]`)?.textContent).toMatch(/\S/);
});

test.each(stepNames)("the step %s can be read in English without a Vietnamese word", (step) => {
  show({ step, language: "en" });
  for (const name of document.querySelectorAll("option")) name.remove();
  const vietnamese = words().replaceAll(languageNames.vi, "").replace("Sổ chỉ tiêu. MIT", "");
  expect(vietnamese).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
});

test("a field keeps its caret and what was typed while the list below it changes", () => {
  const registry = { name: "so.xlsx", units: [{ code: "01", name: "Đảng bộ xã Tân Quang" }] };
  show({ step: "forms", registry });
  const field = fieldOf("unit");
  type(field, "tan qu");
  show({ step: "forms", registry, unitQuery: "tan qu" });
  expect(document.querySelector("#unit")).toBe(field);
  expect(document.getElementById("unit-01")?.textContent).toContain("Tân Quang");
});

test("names of files are shown as text, whatever they are made of", () => {
  const name = "<img src=x onerror=alert(1)>.xlsx";
  const files = [{ name, words: "", tone: "bad" }] as const;
  show({ step: "consolidate", files, open: ["list-files"] });
  expect(words()).toContain(name);
  expect(regions.content.querySelector("img")).toBeNull();
});

test("sample data is marked on every step", () => {
  for (const step of stepNames) {
    show({ step, sample: true });
    expect(words()).toContain(viSteps.sample.mark);
  }
});
