import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { steps } from "#text/vi/pane/steps";
import { saveAllForms } from "#taskpane/work/forms-work";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { learnPlans } from "#taskpane/work/gathering/learn-plans";
import { leaveSample, loadSample } from "#taskpane/work/gathering/sample-work";
import { settle } from "#taskpane/work/gathering/settle-work";
import { untouched } from "./first-states";
import { deskOfTest, formsIn, givenAt, type DeskOfTest } from "./gathered-desk";
import { sampleInto } from "../support/sample-files";

const sample = mkdtempSync(path.join(tmpdir(), "plan-choice-"));

beforeAll(async () => {
  await sampleInto(sample, "--units", "6", "--year", "2026");
}, 60_000);

afterAll(() => {
  rmSync(sample, { recursive: true });
});

/** A page that somebody opens for the first time. */
async function firstDesk(): Promise<DeskOfTest> {
  const desk = deskOfTest();
  desk.store.update((state) => ({ ...state, settings: untouched.settings }));
  await learnPlans(desk);
  return desk;
}

const planOf = ({ store }: DeskOfTest): string => store.get().settings.plan;
const registry = () => [givenAt(path.join(sample, "so-don-vi.xlsx"))];
const forms = () => formsIn(path.join(sample, "nop"), "");

test("no plan is assumed, and nothing is made for a plan that nobody chose", async () => {
  const desk = await firstDesk();
  expect(planOf(desk)).toBe("");
  await giveRegistry(desk, registry());
  await saveAllForms(desk);
  expect(desk.saved).toEqual([]);
  expect(desk.store.get().notice?.words).toBe(steps.complaints.planNeeded);
});

test("forms that name their plan choose it, and the report is on the page at once", async () => {
  const desk = await firstDesk();
  await giveRegistry(desk, registry());
  await giveForms(desk, forms());
  expect(planOf(desk)).toBe("ha-giang");
  expect(desk.store.get().report?.counts.received).toBeGreaterThan(0);
});

test("a plan that was chosen is not put aside for what forms name", async () => {
  const desk = await firstDesk();
  desk.store.update(({ settings, ...state }) => ({
    ...state,
    settings: { ...settings, plan: "di-linh" },
  }));
  await giveRegistry(desk, registry());
  await giveForms(desk, forms());
  expect(planOf(desk)).toBe("di-linh");
  expect(desk.store.get().proposal?.plan).toBe("ha-giang");
});

test("a plan that is chosen after the forms were read makes the report", async () => {
  const desk = await firstDesk();
  // Nobody knows the plan that they name.
  desk.store.update((state) => ({ ...state, plans: state.plans.slice(0, 1) }));
  await giveRegistry(desk, registry());
  await giveForms(desk, forms());
  expect(desk.store.get().report).toBeNull();
  desk.store.update(({ settings, ...state }) => ({
    ...state,
    settings: { ...settings, plan: "ha-giang" },
  }));
  await settle(desk, { plan: "ha-giang" });
  expect(desk.store.get().report).not.toBeNull();
});

test("whoever has only tried the sample has still chosen nothing", async () => {
  const desk = await firstDesk();
  await loadSample(desk);
  expect(planOf(desk)).toBe("ha-giang");
  await leaveSample(desk);
  expect(planOf(desk)).toBe("");
}, 30_000);
