/** @jest-environment jsdom */
import type { PaneState } from "#taskpane/state";
import { content } from "#taskpane/views/content";
import { paint } from "#taskpane/views/paint";
import { idleActions, opening } from "./first-states";
import { smallView } from "./small-view";

const actions = idleActions();

const show = (change: Partial<PaneState> = {}): void => {
  paint(document.body, ...content({ ...opening, ...change }, actions));
};

const press = (id: string): void => {
  document.getElementById(id)?.click();
};

beforeEach(() => {
  jest.resetAllMocks();
  document.body.replaceChildren();
});

describe("the step of the report", () => {
  const reported = { step: "report", report: smallView } as const;

  test("its main button stands above the preview", () => {
    show(reported);
    const main = document.getElementById("save-report");
    const list = document.querySelector("#view-report h3");
    expect(main).not.toBeNull();
    expect(list && main?.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(document.querySelectorAll("#view-report .primary")).toHaveLength(1);
  });

  test("the text document is offered beside it, once there is a report", () => {
    show({ ...reported, report: null });
    expect(document.getElementById("save-document")).toBeNull();
    show(reported);
    press("save-document");
    expect(actions.saveDocument).toHaveBeenCalled();
  });
});

describe("printed percentages", () => {
  const at = { step: "report", open: ["list-figures"] } as const;

  test("what is pasted is what is checked, also after the page was painted again", () => {
    show(at);
    const field = document.querySelector<HTMLTextAreaElement>("#figures-text");
    if (field === null) throw new Error("no field");
    field.value = "1/2 (50%)";
    show({ ...at, notice: { tone: "good", words: "x" } });
    press("check-text");
    expect(actions.checkText).toHaveBeenCalledWith("1/2 (50%)");
  });

  test("each is shown with its sign, and how many ended how", () => {
    const counts = { reproduced: 1, truncated: 0, otherDenominator: 0, notReproduced: 1 };
    const lines = [
      { tone: "good", words: "một" },
      { tone: "bad", words: "hai" },
    ] as const;
    const answer = { kind: "checked", counts, lines } as const;
    show({ ...at, figures: { text: "", file: "bang.xlsx", answer } });
    expect(document.querySelectorAll("#figures li svg")).toHaveLength(2);
    expect(document.getElementById("figures")?.textContent).toContain("Tệp: bang.xlsx");
    expect(document.getElementById("figures")?.textContent).toContain("Tính lại đúng 1;");
  });

  test("a refusal is shown as one", () => {
    const answer = { kind: "refused", complaint: "Không đọc được." } as const;
    show({ ...at, figures: { text: "x", file: null, answer } });
    expect(document.getElementById("figures")?.textContent).toContain("Không đọc được.");
  });
});

test("the plan is offered as a workbook where it is chosen", () => {
  show({ step: "settings" });
  press("save-plan");
  expect(actions.savePlan).toHaveBeenCalled();
});

test("the clerk's own plan is named with a way to remove it; what keeps one from use is listed", () => {
  const planComplaints = ["ô B3: sai", "ô C4: sai"];
  show({ step: "settings", planComplaints });
  expect(document.getElementById("remove-plan")).toBeNull();
  expect(document.querySelectorAll("#view-settings .signed li")).toHaveLength(2);
  show({ step: "settings", ownPlan: { name: "k.xlsx", id: "k" } });
  expect(document.getElementById("drop-plan")?.textContent).toContain("k.xlsx");
  press("remove-plan");
  expect(actions.removePlan).toHaveBeenCalled();
});
