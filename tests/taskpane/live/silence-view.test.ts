/** @jest-environment jsdom */
import { Silence } from "#taskpane/live/views/silence";
import { unknownWorkbook } from "#taskpane/live/live-state";
import type { LivePane, PaneState } from "#taskpane/state/state";
import { live as text } from "#text/vi/pane/live";
import { idleActions } from "../first-states";
import { shownPage } from "../shown-page";

const given: string[] = [];
const live: LivePane = {
  views: {},
  silence: Silence,
  actions: { giveUp: () => void given.push("up") } as unknown as LivePane["actions"],
};
const page = () => shownPage({ ...idleActions(), live });
const silentFor = (unanswered: number): Partial<PaneState> => ({
  mode: "excel",
  live: { ...unknownWorkbook, unanswered },
});
const said = (): string => document.getElementById("outcome")?.textContent ?? "";

test("while Excel answers in time nothing is said", () => {
  page().show(silentFor(0));
  expect(said()).toBe("");
});

test("the region that is read out says for how long Excel has not answered, what to do, and offers to wait no longer", () => {
  page().show(silentFor(1240));
  expect(said()).toContain(text.silence.words("1.240"));
  expect(said()).toContain(text.silence.then);
  document.getElementById("give-up")?.click();
  expect(given).toEqual(["up"]);
});

test("it is gone with the answer", () => {
  const { show } = page();
  show(silentFor(20));
  show(silentFor(0));
  expect(said()).toBe("");
});
