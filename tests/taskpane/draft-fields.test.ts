/** @jest-environment jsdom */
import { steps as en } from "#text/en/pane/steps";
import { steps as vi } from "#text/vi/pane/steps";
import { readDay, readWhole } from "#taskpane/views/controls/typed-values";
import { idleActions, opening } from "./first-states";
import { drawn, fieldOf, leave, press, shownPage, type, type ShownPage } from "./shown-page";

const actions = idleActions();
let show: ShownPage["show"];

beforeEach(() => {
  jest.resetAllMocks();
  ({ show } = shownPage(actions));
});

const settings = opening.settings;
const report = { step: "report", asOf: "2026-11-21" } as const;

/** Every field that is typed into, with what it takes and what it does not. */
const fields = [
  {
    field: "as-of",
    state: report,
    shown: "21/11/2026",
    taken: ["12/05/2026", "2026-05-12"],
    refused: "31/02/2026",
    reason: vi.refused.day("31/02/2026", "21/11/2026"),
    inEnglish: en.refused.day("31/02/2026", "21/11/2026"),
    action: actions.setAsOf,
  },
  {
    field: "due",
    state: { step: "settings", settings: { ...settings, due: "2026-12-29" } },
    shown: "29/12/2026",
    taken: ["5.1.2027", { due: "2027-01-05" }],
    refused: "29/12",
    reason: vi.refused.day("29/12", "29/12/2026"),
    inEnglish: en.refused.day("29/12", "29/12/2026"),
    action: actions.set,
  },
  {
    field: "year",
    state: report,
    shown: "2026",
    taken: [" 2025 ", { year: 2025 }],
    refused: "25",
    reason: vi.refused.number("25", { least: "2000", most: "2100" }, "2026"),
    inEnglish: en.refused.number("25", { least: "2000", most: "2100" }, "2026"),
    action: actions.set,
  },
  {
    field: "grace",
    state: { step: "settings" },
    shown: "0",
    taken: ["60", { graceDays: 60 }],
    refused: "99",
    reason: vi.refused.number("99", { least: "0", most: "60" }, "0"),
    inEnglish: en.refused.number("99", { least: "0", most: "60" }, "0"),
    action: actions.set,
  },
] as const;

const reasonAt = (id: string): string | null =>
  document.getElementById(`${id}-refused`)?.textContent ?? null;

describe.each(fields)("the field $field", (about) => {
  const { field: id, state, shown, taken, refused, reason, action } = about;

  test("takes nothing while somebody types, and keeps what is typed while all else is drawn anew", () => {
    show(state);
    expect(fieldOf(id).value).toBe(shown);
    for (let length = 1; length <= taken[0].length; length += 1) {
      const begun = taken[0].slice(0, length);
      type(fieldOf(id), begun);
      show({ ...state, notice: { tone: "good", words: begun } });
      expect(fieldOf(id).value).toBe(begun);
    }
    expect(action).not.toHaveBeenCalled();
  });

  test.each([
    ["is left", leave],
    [
      "hears Enter",
      (field: ReturnType<typeof fieldOf>) => {
        press(field, "Enter");
      },
    ],
  ] as const)("takes it when it %s", (_, end) => {
    show(state);
    type(fieldOf(id), taken[0]);
    end(fieldOf(id));
    expect(action.mock.calls).toEqual([[taken[1]]]);
  });

  test("keeps what it refuses, with the reason in the language of the page, until it is mended", async () => {
    show(state);
    const field = fieldOf(id);
    type(field, refused);
    leave(field);
    await drawn();
    expect([field.value, reasonAt(id)]).toEqual([refused, reason]);
    expect(field.getAttribute("aria-describedby")).toContain(`${id}-refused`);
    show({ ...state, language: "en" });
    expect([field.value, reasonAt(id)]).toEqual([refused, about.inEnglish]);
    expect(action).not.toHaveBeenCalled();
    type(field, taken[0]);
    await drawn();
    expect(reasonAt(id)).toBeNull();
    leave(field);
    expect(action).toHaveBeenCalledTimes(1);
  });

  test("says nothing when it is only passed through", () => {
    show(state);
    leave(fieldOf(id));
    type(fieldOf(id), shown);
    leave(fieldOf(id));
    expect(action).not.toHaveBeenCalled();
  });
});

test("a day of the plan comes back when the own one is emptied", () => {
  show(fields[1].state);
  type(fieldOf("due"), "");
  leave(fieldOf("due"));
  expect(actions.set).toHaveBeenCalledWith({ due: null });
});

test("letters of an unfinished syllable are not taken when the keyboard of the language asks for Enter", () => {
  show(report);
  type(fieldOf("as-of"), "12/05/2026");
  const composing = { key: "Enter", bubbles: true, isComposing: true };
  fieldOf("as-of").dispatchEvent(new KeyboardEvent("keydown", composing));
  expect(actions.setAsOf).not.toHaveBeenCalled();
});

test.each([
  ["12/05/2026", "2026-05-12"],
  [" 1/2/2026 ", "2026-02-01"],
  ["1-2-2026", "2026-02-01"],
  ["12052026", "2026-05-12"],
  ["2026-05-12", "2026-05-12"],
  ["29/02/2028", "2028-02-29"],
  ["29/02/2026", null],
  ["12/05/26", null],
  ["05/13/2026", null],
  ["12/05/1999", null],
  ["12/05/2101", null],
  ["1205202", null],
  ["", null],
  ["hôm nay", null],
])("as a day, %j is %j", (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

test.each([
  ["2026", 2026],
  [" 2000", 2000],
  ["2100 ", 2100],
  ["1999", null],
  ["2101", null],
  ["25", null],
  ["2026,0", null],
  ["2e3", null],
  ["+2026", null],
  ["", null],
])("as a year, %j is %j", (typed, year) => {
  const read = readWhole(typed, { least: 2000, most: 2100 });
  expect(read.ok ? read.value : null).toBe(year);
});
