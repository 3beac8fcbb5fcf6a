/** @jest-environment jsdom */
import { giving } from "#text/vi/pane/giving";
import type { GatherView } from "#taskpane/protocol/gather-answers";
import type { PaneState } from "#taskpane/state/state";
import { gather as en } from "#text/en/pane/gather";
import { gather as vi } from "#text/vi/pane/gather";
import { idleActions } from "./first-states";
import { fieldOf, leave, shownPage, type, type ShownPage } from "./shown-page";
import { smallView } from "./small-view";

const actions = idleActions();
const [code, first, second] = ["02.001", "a.xlsx", "a (2).xlsx"];

const form = (file: string, newest: boolean, counted: boolean) => ({
  file,
  saved: "29/11/2026 14:05",
  newest,
  counted,
});

const gathered: GatherView = {
  repeated: [
    {
      code,
      name: "A",
      by: "nobody",
      files: [form(first, true, false), form(second, false, false)],
    },
  ],
  asked: [
    { key: "explain.02.001|x|1", unit: "A", words: "10 % là nhiều", explanation: "" },
    { key: "explain.|y", unit: "", words: "Chung", explanation: "Đúng" },
  ],
  toReturn: 1,
};

const returned = [{ code, name: "A", marked: "listOnly", message: "Kính gửi A\n1. E5" }] as const;

const reported: Partial<PaneState> = {
  step: "consolidate",
  files: [{ name: first, words: "", tone: "good" }],
  report: smallView,
  gathered,
  returned,
  open: ["list-repeated", "list-asked", "list-return", `message-${code}`],
};

let page: ShownPage;
const show = (change: Partial<PaneState> = {}): void => {
  page.show({ ...reported, ...change });
};

const radios = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>("[type=radio]"),
];
const fields = (): HTMLTextAreaElement[] => [...document.querySelectorAll("textarea")];

beforeEach(() => {
  jest.resetAllMocks();
  page = shownPage(actions);
});

test("a unit that waits for a choice is said outside of the list, and each file can be chosen", () => {
  show({ open: [] });
  expect(document.body.textContent).toContain(vi.repeated.open("1"));
  show();
  expect(radios().map(({ checked }) => checked)).toEqual([false, false]);
  radios()[1]?.click();
  expect(actions.chooseForm).toHaveBeenCalledWith(code, second);
});

test("a list that moved is the one that is opened", () => {
  const settled = gathered.repeated.map((unit) => ({ ...unit, by: "choice" as const }));
  show({ gathered: { ...gathered, repeated: settled }, open: [] });
  show({ open: [] });
  const list = document.getElementById("list-asked")?.closest("details");
  if (list == null) throw new Error("no list");
  list.open = true;
  list.dispatchEvent(new Event("toggle"));
  expect(actions.setOpen).toHaveBeenCalledWith("list-asked", true);
  expect(actions.setOpen).not.toHaveBeenCalledWith("list-return", true);
});

test("the file that counts is marked in words and by its button", () => {
  const files = [form(first, true, true), form(second, false, false)];
  show({ gathered: { ...gathered, repeated: [{ code, name: "A", by: "newest", files }] } });
  expect(radios().map(({ checked }) => checked)).toEqual([true, false]);
  expect(radios()[0]?.closest("label")?.textContent).toContain(vi.repeated.counted);
  expect(document.body.textContent).not.toContain(vi.repeated.open("1"));
});

test("the older form is held against the newest one", () => {
  show();
  document.getElementById(`compare-${code}-0`)?.click();
  const sides = { now: { kind: "read", file: first }, before: { kind: "read", file: second } };
  expect(actions.compare).toHaveBeenCalledWith(sides, code);
});

test("a field of an explanation stays in its place while everything is computed again", () => {
  show();
  const [field] = fields();
  if (field === undefined) throw new Error("no field");
  type(field, "Đúng");
  leave(field);
  expect(actions.explain).toHaveBeenCalledWith("explain.02.001|x|1", "Đúng");
  const asked = gathered.asked.map((line) => ({ ...line, explanation: "Đúng" }));
  show({ gathered: { ...gathered, asked }, job: null });
  expect(fields()[0]).toBe(field);
  expect(fields().map(({ value }) => value)).toEqual(["Đúng", "Đúng"]);
});

test("many explanations are shown part by part", () => {
  const line = (index: number) => ({
    key: `explain.${String(index)}`,
    unit: "A",
    words: "",
    explanation: "",
  });
  const asked = Array.from({ length: 95 }, (_, index) => line(index));
  show({ gathered: { ...gathered, asked } });
  expect(fields()).toHaveLength(40);
  expect(document.getElementById("asked-80")?.textContent).toBe(vi.explain.part("81", "95"));
  show({ gathered: { ...gathered, asked }, open: ["list-asked", "asked-80"] });
  expect(fields()).toHaveLength(55);
});

test("packs: the day, one button, and each message with how far the copy is marked", () => {
  show();
  document.getElementById("save-packs")?.click();
  expect(actions.savePacks).toHaveBeenCalledTimes(1);
  const day = fieldOf("return-until");
  type(day, "05/01/2027");
  leave(day);
  expect(actions.setReturnUntil).toHaveBeenCalledWith("2027-01-05");
  expect(document.querySelector(".letter")?.textContent).toBe("Kính gửi A\n1. E5");
  expect(document.body.textContent).toContain(vi.back.inPart.listOnly);
  document.getElementById(`copy-${code}`)?.click();
  expect(actions.copyMessage).toHaveBeenCalledWith(code);
});

test("while something runs nothing else can be begun", () => {
  show({ job: { kind: "packing", done: 0, total: 1, name: "A", stopping: false } });
  document.getElementById("save-packs")?.click();
  document.getElementById(`copy-${code}`)?.click();
  document.getElementById(`compare-${code}-0`)?.click();
  for (const action of [actions.savePacks, actions.copyMessage, actions.compare])
    expect(action).not.toHaveBeenCalled();
});

test("a checked form offers a repair only when formulas were changed, and a comparison always", () => {
  const check = (canRepair: boolean): Partial<PaneState> => ({
    step: "check",
    check: {
      kind: "checked",
      file: first,
      unit: "A",
      issues: [],
      filled: 0,
      indicators: [],
      canRepair,
    },
  });
  show(check(false));
  expect(document.getElementById("repair")).toBeNull();
  show({ ...check(true), previous: { name: "bc.xlsx", year: 2025 } });
  document.getElementById("repair")?.click();
  expect(actions.repair).toHaveBeenCalledTimes(1);
  document.getElementById("compare-previous")?.click();
  const sides = { now: { kind: "checked" }, before: { kind: "previous" } };
  expect(actions.compare).toHaveBeenCalledWith(sides, "check");
});

test("a form that is filled in says how far first, and its blank cells are one line", () => {
  const line = (cell: string, isBlank?: true) => ({
    name: "Cần giải trình",
    words: `Ô ${cell}`,
    tone: "waiting" as const,
    place: { sheet: "Biểu", cell },
    ...(isBlank === undefined ? {} : { isBlank }),
  });
  const issues = [line("E5"), line("E6", true), line("E7", true)];
  const check = {
    kind: "checked",
    file: first,
    unit: "A",
    indicators: [],
    canRepair: false,
  } as const;
  const found = { ...check, issues, filled: 5 };
  show({ step: "check", check: found });
  expect(document.getElementById("filled")?.textContent).toBe(giving.progress.filled("5", "7"));
  expect(document.getElementById("list-blanks")?.textContent).toBe(giving.progress.blanks("2"));
  const faults = [...document.querySelectorAll("#view-check .signed li")];
  expect(faults.map(({ textContent }) => textContent)).toEqual([expect.stringContaining("E5")]);
  show({ step: "check", check: found, open: ["list-blanks"] });
  expect(document.getElementById("form-progress")?.textContent).toContain("Ô E7");
});

test("a comparison says the counts and lists what is not the same, the rest by its number", () => {
  const counts = { changed: 2, newlyFilled: 0, emptied: 1, unchanged: 5 };
  const lines = [{ name: "Tổng số thôn", words: "Thay đổi: 1 → 2" }];
  const answer = { kind: "compared", unit: "A", before: "b", now: "c", counts, lines } as const;
  show({ difference: { at: code, answer } });
  const said = document.body.textContent;
  const shown = { changed: "2", newlyFilled: "0", emptied: "1", unchanged: "5" };
  expect(said).toContain(vi.compare.counts(shown));
  expect(said).toContain("Thay đổi: 1 → 2");
  expect(said).toContain(vi.compare.more("2"));
  document.getElementById("save-difference")?.click();
  expect(actions.saveDifference).toHaveBeenCalledTimes(1);
});

test("every field has a label of its own", () => {
  show();
  const labelled = new Map(
    Array.from(document.querySelectorAll("label"), (label) => [label.htmlFor, label.textContent]),
  );
  for (const { id } of document.querySelectorAll("input, select, textarea"))
    expect([id, labelled.get(id)]).toEqual([id, expect.stringMatching(/\S/)]);
});

test("all of it can be read in English without a Vietnamese word of ours", () => {
  const asked = gathered.asked.map((line) => ({ ...line, words: "", explanation: "" }));
  const letter = returned.map((unit) => ({ ...unit, message: "" }));
  show({ language: "en", gathered: { ...gathered, asked }, returned: letter });
  expect(page.regions.content.textContent).toContain(en.back.inPart.listOnly);
  expect(page.regions.content.textContent).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
});
