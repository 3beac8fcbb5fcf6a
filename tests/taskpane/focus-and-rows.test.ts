/** @jest-environment jsdom */
import { giving } from "#text/vi/pane/giving";
import type { GatherView } from "#taskpane/protocol/gather-answers";
import type { FileLine } from "#taskpane/protocol/answers";
import type { PaneState } from "#taskpane/state/state";
import { idleActions } from "./first-states";
import { fieldOf, leave, press, shownPage, type, type ShownPage } from "./shown-page";
import { smallView } from "./small-view";

const actions = idleActions();
let show: ShownPage["show"];

beforeEach(() => {
  jest.resetAllMocks();
  ({ show } = shownPage(actions));
});

const focused = (): string => document.activeElement?.tagName ?? "";
const focus = (id: string): void => {
  document.getElementById(id)?.focus();
};

describe("focus goes where somebody went, and stays where he was", () => {
  test("whoever goes to a step is at its heading", () => {
    show();
    focus("step-report");
    show({ step: "report" });
    expect([focused(), document.activeElement?.textContent]).toEqual(["H2", "Báo cáo 30/12"]);
  });

  test("a pane that opens at the step of last time takes the focus from nobody", () => {
    show();
    show({ step: "report" });
    expect(document.activeElement).toBe(document.body);
  });

  test("whoever was on a button that is there no more goes on from the heading", () => {
    show({ mode: "failed" });
    focus("retry");
    show({ mode: "browser" });
    expect(focused()).toBe("H2");
  });

  test("whoever asked for the sheets goes on with the choice between them", () => {
    const reported = { step: "report", report: smallView } as const;
    show(reported);
    focus("look");
    const preview = {
      names: ["Một"],
      sheet: "Một",
      rows: [],
      left: 0,
      draft: null,
      language: "vi",
    } as const;
    show({ ...reported, looked: { of: smallView, preview } });
    expect(document.activeElement?.id).toBe("sheet");
  });
});

describe("the list of units", () => {
  const units = ["A 1", "A 2", "A 3"].map((name, index) => ({ code: `0${String(index)}`, name }));
  const found = (unitQuery: string): Partial<PaneState> => ({
    step: "forms",
    registry: { name: "so.xlsx", units },
    unitQuery,
  });
  /** Pressed wherever the focus is; what it comes to. */
  const after = (key: string): string | undefined => {
    const pressed = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(pressed);
    return document.activeElement?.id;
  };

  test("arrows go from the field into the list, through it, and back", () => {
    show(found("a"));
    fieldOf("unit").focus();
    const way = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"].map(after);
    expect(way).toEqual(["unit-00", "unit-01", "unit-02", "unit-02", "unit-01"]);
    expect(["ArrowUp", "ArrowUp", "ArrowUp"].map(after)).toEqual(["unit-00", "unit", "unit"]);
    expect(["ArrowDown", "Escape"].map(after)).toEqual(["unit-00", "unit"]);
  });

  test("Enter chooses the only match; of several it goes to the first", () => {
    show(found("a 2"));
    fieldOf("unit").focus();
    press(fieldOf("unit"), "Enter");
    expect(actions.chooseUnit.mock.calls).toEqual([["01"]]);
    show(found("a"));
    press(fieldOf("unit"), "Enter");
    expect(document.activeElement?.id).toBe("unit-00");
    expect(actions.chooseUnit).toHaveBeenCalledTimes(1);
  });

  test("whoever chose a unit is back in the field, with its name in it", () => {
    show(found("a"));
    focus("unit-01");
    actions.chooseUnit.mockImplementation((unit) => {
      show({ ...found("A 2"), unit });
    });
    document.getElementById("unit-01")?.click();
    expect(document.activeElement).toBe(fieldOf("unit"));
    expect(fieldOf("unit").value).toBe("A 2");
    expect(document.querySelectorAll(".matches button")).toHaveLength(0);
  });
});

describe("rows", () => {
  const row = (name: string, tone: FileLine["tone"] = "good"): FileLine => ({
    name,
    words: "",
    tone,
  });
  const rows = (): Element[] => [...document.querySelectorAll("#view-consolidate .lines li")];
  const open = ["list-files"];

  test("that are there already stay the same, wherever the new ones come", () => {
    const files = [row("b.xlsx"), row("c.xlsx"), row("b.xlsx")];
    show({ step: "consolidate", open, files });
    const [b, c, again] = rows();
    show({ step: "consolidate", open, files: [row("a.xlsx", "bad"), ...files, row("d.xlsx")] });
    expect(rows().slice(1, 4)).toEqual([b, c, again]);
    expect(rows().map((each) => [b, c, again].indexOf(each))).toEqual([-1, 0, 1, 2, -1]);
    expect(rows().map((each) => each.querySelector(".cut")?.textContent)).toEqual([
      "a.xlsx",
      "b.xlsx",
      "c.xlsx",
      "b.xlsx",
      "d.xlsx",
    ]);
  });

  test("of more than twenty files of which the same is said are one, with a list that opens", () => {
    const photos = Array.from({ length: 21 }, (_, at) => row(`${String(at)}.jpg`, "bad"));
    show({ step: "consolidate", open, files: [...photos, row("a.xlsx")] });
    const alike = document.querySelector(".alike");
    expect(alike?.querySelector("summary")?.textContent).toBe(giving.alikeFiles("21"));
    expect(alike?.querySelectorAll("li")).toHaveLength(21);
    expect(rows()).toHaveLength(22);
    show({ step: "consolidate", open, files: photos.slice(1) });
    expect(document.querySelector(".alike")).toBeNull();
  });

  test("are not looked at while a file is read that says nothing of them", () => {
    let looks = 0;
    const watched = new Proxy(row("a.xlsx"), {
      get: (line, name) => {
        looks += 1;
        return Reflect.get(line, name) as unknown;
      },
    });
    const files = [watched];
    show({ step: "consolidate", open, files });
    const before = looks;
    for (let done = 0; done < 5; done += 1) {
      const job = { kind: "reading", done, total: 9, name: "x", stopping: false } as const;
      show({ step: "consolidate", open, files, job });
    }
    expect(before).toBeGreaterThan(0);
    expect(looks).toBe(before);
  });

  test("of which one goes leave the writer of another in his field, with what he wrote", () => {
    const asked = ["1", "2"].map((key) => ({ key, unit: key, words: "", explanation: "" }));
    const gathered = (left: GatherView["asked"]): Partial<PaneState> => ({
      step: "consolidate",
      report: smallView,
      gathered: { repeated: [], asked: left, toReturn: 0 },
      open: ["list-asked"],
    });
    show(gathered(asked));
    const second = fieldOf("explain-2");
    type(second, "Đã rà soát");
    show(gathered(asked.slice(1)));
    expect(document.activeElement).toBe(second);
    expect(second.value).toBe("Đã rà soát");
    leave(second);
    expect(actions.explain).toHaveBeenCalledWith("2", "Đã rà soát");
  });
});

test("explanations that come from a report made before are seen in their fields", () => {
  const asked = ["1", "2"].map((key) => ({ key, unit: key, words: "", explanation: "" }));
  const at: Partial<PaneState> = {
    step: "consolidate",
    report: smallView,
    gathered: { repeated: [], asked, toReturn: 0 },
    open: ["list-asked"],
  };
  show(at);
  type(fieldOf("explain-1"), "của tôi");
  leave(fieldOf("explain-1"));
  show({
    ...at,
    explanations: [
      ["1", "cũ"],
      ["2", "trước"],
    ],
  });
  expect(["explain-1", "explain-2"].map((id) => fieldOf(id).value)).toEqual(["cũ", "trước"]);
});
