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
