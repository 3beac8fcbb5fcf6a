/** @jest-environment jsdom */
import type { PaneActions, PaneState } from "#taskpane/state";
import { showPage, type Regions } from "#taskpane/views/page";
import { pane as en } from "#text/en/pane";
import { pane as vi, type PaneMode } from "#text/vi/pane";

const start: PaneState = {
  mode: "starting",
  language: "vi",
  languagePicked: false,
  helpOpen: false,
  version: "1.2.3",
};

const actions = { switchLanguage: jest.fn(), setHelpOpen: jest.fn(), retry: jest.fn() };

const region = (name: string): HTMLElement => {
  const made = document.createElement("div");
  document.body.append(made);
  made.id = name;
  return made;
};

let regions: Regions;
const show = (change: Partial<PaneState>, does: PaneActions = actions): void => {
  showPage(regions, { ...start, ...change }, does);
};
const words = (): string => document.body.textContent;

beforeEach(() => {
  jest.resetAllMocks();
  document.body.replaceChildren();
  regions = {
    header: region("header"),
    status: region("status"),
    content: region("content"),
    footer: region("footer"),
  };
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
  const vietnamese = words().replace(en.otherLanguage, "").replace("Sổ chỉ tiêu. MIT", "");
  expect(vietnamese).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
  expect(document.documentElement.lang).toBe("en");
  expect(document.title).toBe(en.name);
});

test("the help says the version, that Microsoft gives no support, and where the licences are", () => {
  show({ helpOpen: true });
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
  show({ mode: "failed", helpOpen: true });
  const controls = [...document.querySelectorAll<HTMLElement>("button, a, summary")];
  expect(controls).toHaveLength(5);
  for (const control of controls) {
    expect(control.textContent.trim()).not.toBe("");
    expect(control.getAttribute("tabindex")).toBeNull();
  }
});
