/** @jest-environment jsdom */
import { tools } from "#text/vi/pane/tools";
import { idleActions } from "./first-states";
import { fieldOf, shownPage, type, type ShownPage } from "./shown-page";
import { smallView } from "./small-view";

const actions = idleActions();

let show: ShownPage["show"];

const press = (id: string): void => {
  document.getElementById(id)?.click();
};

beforeEach(() => {
  jest.resetAllMocks();
  ({ show } = shownPage(actions));
});

const reported = { step: "report", report: smallView } as const;

describe("the step of the report", () => {
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

describe("the sheets of the report", () => {
  const preview = {
    names: ["Một", "Hai"],
    sheet: "Hai",
    rows: [
      [{ text: "Tên", across: 2, down: 1, look: ["bold", "head"] }],
      [
        { text: "a", across: 1, down: 2, look: [] },
        { text: "1.692", across: 1, down: 1, look: ["right"] },
      ],
    ],
    left: 3,
    draft: null,
    language: "vi",
  } as const;

  test("are asked for with a button, and chosen from a list", () => {
    show(reported);
    press("look");
    expect(actions.lookAt).toHaveBeenCalledWith(null);
    show({ ...reported, looked: { of: smallView, preview } });
    const list = document.querySelector<HTMLSelectElement>("#sheet");
    expect([...(list?.options ?? [])].map(({ value }) => value)).toEqual(preview.names);
    expect(list?.value).toBe("Hai");
    if (list !== null) list.value = "Một";
    list?.dispatchEvent(new Event("change"));
    expect(actions.lookAt).toHaveBeenLastCalledWith("Một");
  });

  test("are tables whose joined cells take their room, with what is left out said below", () => {
    show({ ...reported, looked: { of: smallView, preview } });
    const cells = [...document.querySelectorAll<HTMLTableCellElement>(".sheet td, .sheet th")];
    expect(
      cells.map(({ textContent, colSpan, rowSpan }) => [textContent, colSpan, rowSpan]),
    ).toEqual([
      ["Tên", 2, 1],
      ["a", 1, 2],
      ["1.692", 1, 1],
    ]);
    expect(
      [...document.querySelectorAll(".sheet th")].map(({ textContent }) => textContent),
    ).toEqual(["Tên"]);
    expect(document.getElementById("view-report")?.textContent).toContain(tools.sheets.more("3"));
  });

  test("titles over many columns stay in view wherever the table is scrolled to", () => {
    const title = { text: "BÁO CÁO", across: 20, down: 1, look: ["center"] } as const;
    show({ ...reported, looked: { of: smallView, preview: { ...preview, rows: [[title]] } } });
    expect(document.querySelector(".sheet td[colspan='20'] > .stay")?.textContent).toBe("BÁO CÁO");
  });

  test("of another report are not shown as those of this one", () => {
    show({ ...reported, looked: { of: { ...smallView }, preview } });
    expect(document.querySelector(".sheet")).toBeNull();
    expect(document.getElementById("look")).not.toBeNull();
  });
});

describe("printed percentages", () => {
  const at = { step: "report", open: ["list-figures"] } as const;

  test("what is pasted is what is checked, also after the page was painted again", () => {
    show(at);
    type(fieldOf("figures-text"), "1/2 (50%)");
    expect(actions.typeFigures).toHaveBeenCalledWith("1/2 (50%)");
    show({ ...at, figuresText: "1/2 (50%)", notice: { tone: "good", words: "x" } });
    expect(fieldOf("figures-text").value).toBe("1/2 (50%)");
    press("check-text");
    expect(actions.checkText).toHaveBeenCalledWith("1/2 (50%)");
  });

  test("each is shown with its sign, and how many ended how", () => {
    const counts = {
      read: 5,
      notUnderstood: 3,
      reproduced: 1,
      truncated: 0,
      otherDenominator: 0,
      notReproduced: 1,
    };
    const lines = [
      { tone: "good", words: "một" },
      { tone: "bad", words: "hai" },
    ] as const;
    const answer = { kind: "checked", counts, lines } as const;
    show({ ...at, figures: { file: "bang.xlsx", answer } });
    expect(document.querySelectorAll("#figures li svg")).toHaveLength(2);
    expect(document.getElementById("figures")?.textContent).toContain("Tệp: bang.xlsx");
    expect(document.getElementById("figures")?.textContent).toContain(
      "Đọc 5 tỷ lệ, không thấy tử số và mẫu số của 3. Tính lại đúng 1;",
    );
  });

  test("a refusal is shown as one", () => {
    const answer = { kind: "refused", complaint: "Không đọc được." } as const;
    show({ ...at, figures: { file: null, answer } });
    expect(document.getElementById("figures")?.textContent).toContain("Không đọc được.");
  });
});

test("the plan is offered as a workbook where it is chosen", () => {
  show({ step: "settings" });
  press("save-plan");
  expect(actions.savePlan).toHaveBeenCalled();
});

test("the clerk's own plan is named with a way to remove it; what keeps one from use is listed", () => {
  const planComplaints = ["ô B3: sai", "ô C4: sai"].map((words) => ({ words, place: null }));
  show({ step: "settings", planComplaints });
  expect(document.getElementById("remove-plan")).toBeNull();
  expect(document.querySelectorAll("#view-settings .signed li")).toHaveLength(2);
  const file = { path: "k.xlsx", modified: null, content: new Blob() };
  show({ step: "settings", ownPlan: { id: "k", file } });
  expect(document.getElementById("drop-plan")?.textContent).toContain("k.xlsx");
  press("remove-plan");
  expect(actions.removePlan).toHaveBeenCalled();
});
