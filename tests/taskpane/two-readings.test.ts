import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { GivenFile } from "#taskpane/protocol/answers";
import { recallAll } from "#taskpane/work/computer-work";
import { answerQuestions } from "#taskpane/work/gathering/answer-work";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { learnPlans } from "#taskpane/work/gathering/learn-plans";
import { undoLast } from "#taskpane/work/gathering/undo-last";
import { asking } from "#text/vi/pane/asking";
import { giving as givingText } from "#text/vi/pane/giving";
import { steps } from "#text/vi/pane/steps";
import { computerOfTest, deskOfTest, given, givenAt, type DeskOfTest } from "./gathered-desk";
import { registryBesidePlan, reportBesideForm, reportOf } from "./mixed-workbooks";
import { sampleInto } from "../support/sample-files";

const sample = mkdtempSync(path.join(tmpdir(), "two-readings-"));
const day = "2026-12-01T00:00:00.000Z";

beforeAll(async () => {
  await sampleInto(sample, "--units", "20", "--year", "2026");
}, 120_000);

afterAll(() => {
  rmSync(sample, { recursive: true });
});

const registry = (): GivenFile => givenAt(path.join(sample, "so-don-vi.xlsx"));

const firstForm = (): string => readdirSync(path.join(sample, "nop")).sort()[0] ?? "";

async function openDesk(...files: readonly GivenFile[]): Promise<DeskOfTest> {
  const desk = deskOfTest(computerOfTest());
  await learnPlans(desk);
  await giveForms(desk, files);
  return desk;
}

const open = (desk: DeskOfTest) =>
  desk.store.get().questions.filter(({ answer }) => answer.length === 0);

function onlyQuestion(desk: DeskOfTest) {
  const [question, ...others] = open(desk);
  if (question === undefined || others.length > 0) throw new Error("not one question");
  return question;
}

test("a registry beside a plan: nothing is taken before somebody says which; both can be", async () => {
  const file = given("so-va-ke-hoach.xlsx", await registryBesidePlan(sample), day);
  const desk = await openDesk(file);
  expect(onlyQuestion(desk)).toMatchObject({ as: ["registry", "plan"], apart: true });
  expect(desk.store.get()).toMatchObject({ registry: null, ownPlan: null, files: [] });
  // Nothing was read in: a number of files read would be untrue.
  expect(desk.store.get().notice?.words).toBe(givingText.given.asked("1"));
  await answerQuestions(desk, [onlyQuestion(desk)], ["registry", "plan"]);
  const { registry: taken, ownPlan } = desk.store.get();
  expect([taken?.name, ownPlan?.id]).toEqual(["so-va-ke-hoach.xlsx", "son-dong"]);
  expect(open(desk)).toEqual([]);
  await undoLast(desk);
  expect(desk.store.get().registry).toBeNull();
  expect(open(desk)).toHaveLength(1);
});

test.each(["hand", "pane"] as const)(
  "a form put into a report by %s: it is read as the form of its unit, or the report as last year's",
  async (by) => {
    const file = given("chung.xlsx", await reportBesideForm(sample, firstForm(), by), day);
    const desk = await openDesk(registry(), file);
    expect(onlyQuestion(desk)).toMatchObject({ as: ["form", "previous"], apart: true });
    expect(desk.store.get()).toMatchObject({ previous: null, files: [] });
    await answerQuestions(desk, [onlyQuestion(desk)], ["form"]);
    expect(desk.store.get().files.map(({ name, tone }) => [name, tone])).toEqual([
      ["chung.xlsx", "good"],
    ]);
    await undoLast(desk);
    await answerQuestions(desk, [onlyQuestion(desk)], ["previous"]);
    expect(desk.store.get()).toMatchObject({ previous: { name: "chung.xlsx", year: 2025 } });
    expect(desk.store.get().files).toEqual([]);
  },
);

test("a report of last year from a body below may be either; the clerk's own is last year's, whatever comes first", async () => {
  const units = (await openDesk(registry())).store.get().registry?.units ?? [];
  const below = given("cap-duoi.xlsx", await reportOf(sample, units[0]?.code ?? ""), day);
  const desk = await openDesk(below, registry());
  expect(onlyQuestion(desk)).toMatchObject({ as: ["submission", "previous"], apart: false });
  await answerQuestions(desk, [onlyQuestion(desk)], ["submission"]);
  const { previous, files } = desk.store.get();
  expect([previous, files.map(({ name }) => name)]).toEqual([null, ["cap-duoi.xlsx"]]);
  const own = givenAt(path.join(sample, "bao-cao-nam-truoc.xlsx"));
  const plain = await openDesk(own, registry());
  expect([open(plain), plain.store.get().previous?.year]).toEqual([[], 2025]);
});

test("what was said is known when the folder is given again, and a question outlives the page", async () => {
  const bytes = await reportBesideForm(sample, firstForm());
  const file: GivenFile = {
    ...given("chung.xlsx", bytes, day),
    content: new Blob([Uint8Array.from(bytes)]),
    folder: "nop",
  };
  const computer = computerOfTest();
  const desk = deskOfTest(computer);
  await learnPlans(desk);
  await giveForms(desk, [registry(), file]);
  const next = deskOfTest(computer);
  await learnPlans(next);
  await recallAll(next);
  await answerQuestions(next, [onlyQuestion(next)], ["previous"]);
  await giveForms(next, [file]);
  expect([open(next), next.store.get().previous?.year]).toEqual([[], 2025]);
});

test("of a file that has changed it is asked again, and what is answered takes the place of what was read", async () => {
  const bytes = await reportBesideForm(sample, firstForm());
  const file: GivenFile = { ...given("chung.xlsx", bytes, day), folder: "nop" };
  const desk = await openDesk(registry(), file);
  await answerQuestions(desk, [onlyQuestion(desk)], ["form"]);
  await giveForms(desk, [{ ...file, modified: "2026-12-05T00:00:00.000Z" }]);
  expect(desk.store.get().files.map(({ name }) => name)).toEqual(["chung.xlsx"]);
  await answerQuestions(desk, [onlyQuestion(desk)], ["form"]);
  expect(desk.store.get().files.map(({ name }) => name)).toEqual(["chung.xlsx"]);
});

test("whoever wants none of it takes the file away, and can undo that", async () => {
  const desk = await openDesk(given("hai.xlsx", await registryBesidePlan(sample), day));
  await answerQuestions(desk, [onlyQuestion(desk)], []);
  expect(desk.store.get().questions).toEqual([]);
  await undoLast(desk);
  expect(onlyQuestion(desk).file.path).toBe("hai.xlsx");
});

test("of many files one answer takes all, with one point to go back to; what was read is counted without them", async () => {
  const bytes = await reportBesideForm(sample, firstForm());
  const names = ["a", "b", "c"].map((name) => `${name}.xlsx`);
  const files = names.map((name) => given(name, bytes, day));
  const desk = await openDesk(registry(), ...files);
  expect(desk.store.get().notice?.words).toBe(
    `${steps.job.read("1")} ${givingText.given.asked("3")}`,
  );
  await answerQuestions(desk, open(desk), ["form"]);
  expect(open(desk)).toEqual([]);
  expect(desk.store.get().files.map(({ name }) => name)).toEqual(names);
  expect(desk.store.get().notice?.words).toBe(asking.all.done("3", ["form"]));
  await undoLast(desk);
  expect(open(desk)).toHaveLength(3);
  await answerQuestions(desk, open(desk), []);
  expect(desk.store.get()).toMatchObject({ questions: [], files: [] });
  expect(desk.store.get().notice?.words).toBe(asking.all.dropped("3"));
});

test("what it is not after all is said, and the question stays", async () => {
  const desk = await openDesk(
    registry(),
    given("x.xlsx", await reportBesideForm(sample, firstForm()), day),
  );
  const question = onlyQuestion(desk);
  await answerQuestions(desk, [question], ["registry"]);
  expect(desk.store.get().registryComplaints).not.toEqual([]);
  expect(open(desk)).toHaveLength(1);
});

test("the sentence names the file and what it can be", () => {
  expect(asking.holds("a.xlsx", ["form", "registry", "plan"])).toContain(
    "có cả biểu nhập của một đơn vị, sổ đơn vị và kế hoạch",
  );
  expect(asking.mayBe("a.xlsx", ["submission", "previous"])).toContain("hoặc báo cáo năm trước");
});
