import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { readPlanFile } from "#app/reading/read-plan-file";
import { plans } from "#core/catalogue/plans/plans";
import { catalogue } from "#core/catalogue/built-in";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { formWorkbook } from "#app/forms/make-forms";
import { registryOf } from "#core/registry/registry";
import { wordsOf } from "#text/words";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { compute } from "#taskpane/work/compute";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { learnPlans } from "#taskpane/work/gathering/learn-plans";
import { givePlan } from "#taskpane/work/gathering/plan-file-work";
import { removePlan } from "#taskpane/work/gathering/remove-plan";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { catalogueWith, plainBook, type PlanBook } from "#core/plans/plan-book";
import type { Desk } from "#taskpane/work/desk";
import { loadSample } from "#taskpane/work/gathering/sample-work";
import { checkTable, checkText, saveDocument, savePlan } from "#taskpane/work/tools/tool-work";
import { steps } from "#text/vi/pane/steps";
import { printed } from "#text/vi/pane/printed";
import { failureSentence } from "#text/issues/failures";
import { fixture } from "../adapters/xlsx/read/reading";
import { populationPlan } from "../support/example-plans";
import { bytesOf } from "../support/plan-books";
import { computerOfTest, deskOfTest, given, type DeskOfTest } from "./gathered-desk";

const perPeople = "MEMBERS-PER-PEOPLE";

const noticeOf = ({ store }: Desk) => store.get().notice;
const lastSaved = (desk: DeskOfTest): Uint8Array => desk.saved.at(-1)?.bytes ?? new Uint8Array();

describe("the report as a text document", () => {
  test("it is the report that is shown, with its figures as the page prints them", async () => {
    const desk = deskOfTest();
    await loadSample(desk);
    await saveDocument(desk);
    expect(desk.saved[0]?.name).toBe("bao-cao-ha-giang-2026.docx");
    const text = strFromU8(unzipSync(lastSaved(desk))["word/document.xml"] ?? new Uint8Array());
    const { indicators = [] } = desk.store.get().report ?? {};
    const percentages = indicators.flatMap(({ value }) => /\d+,\d\d%/u.exec(value ?? "") ?? []);
    expect(percentages.length).toBeGreaterThan(5);
    for (const percentage of percentages) expect(text).toContain(percentage);
  }, 60_000);

  test("without forms there is none, and the page says what is missing", async () => {
    const desk = deskOfTest();
    await saveDocument(desk);
    expect(desk.saved).toEqual([]);
    expect(noticeOf(desk)?.words).toBe(steps.complaints.filesNeeded);
  });
});

describe("percentages that somebody printed", () => {
  const answerIn = ({ store }: Desk) => store.get().figures?.answer;

  test.each([
    ["1.692/2.071 đồng chí (81,70%)", "good", "tính lại đúng"],
    ["1.692/2.071 đồng chí (81,69%)", "waiting", "bị cắt"],
    ["1.692/2.071 đồng chí (80,00%)", "bad", "không mẫu số nào"],
  ] as const)("%s is recomputed and said with its verdict", async (text, tone, words) => {
    const desk = deskOfTest();
    await checkText(desk, text);
    const answer = answerIn(desk);
    if (answer?.kind !== "checked") throw new Error("nothing was checked");
    expect(answer.lines).toEqual([{ tone, words: expect.stringContaining(words) as string }]);
  });

  test("a share of another whole of the same text names that whole", async () => {
    const desk = deskOfTest();
    await checkText(desk, "Có 50/100 xã (50%).\nCó 40/80 thôn (40%).");
    const answer = answerIn(desk);
    if (answer?.kind !== "checked") throw new Error("nothing was checked");
    expect(answer.counts).toMatchObject({ reproduced: 1, otherDenominator: 1 });
    expect(answer.lines[1]?.words).toMatch(/dòng 2.*trên 100/u);
  });

  test("a text without such percentages gets one sentence that shows what is looked for", async () => {
    const desk = deskOfTest();
    await checkText(desk, "Kết quả đạt khá.");
    expect(answerIn(desk)).toEqual({ kind: "refused", complaint: printed.none });
  });

  test("a file that is no workbook is refused in one sentence, and the page names it", async () => {
    const desk = deskOfTest();
    await checkTable(desk, [given("a.xlsx", new Uint8Array())]);
    const complaint = failureSentence({ reason: "empty", sheet: null }, "vi");
    expect(answerIn(desk)).toEqual({ kind: "refused", complaint });
    expect(desk.store.get().figures?.file).toBe("a.xlsx");
  });

  test("the tables of a workbook are read by their headings", async () => {
    const desk = deskOfTest();
    // Tỷ lệ chi bộ: 8 of 10, printed as 80%.
    await checkTable(desk, [given("bang.xlsx", fixture("exceljs", "figures"))]);
    expect(answerIn(desk)).toMatchObject({ kind: "checked", counts: { reproduced: 1 } });
  });
});

describe("the plan as a workbook", () => {
  test.each(plans.map(({ id }) => [id]))("%s is read back as the same plan", async (id) => {
    const desk = deskOfTest();
    desk.store.update((state) => ({ ...state, settings: { ...state.settings, plan: id } }));
    await savePlan(desk);
    expect(desk.saved[0]?.name).toBe(`ke-hoach-${id}.xlsx`);
    const file = { path: "k.xlsx", opened: openXlsx(lastSaved(desk)) };
    const read = readPlanFile(file, catalogue);
    const plan = plans.find((each) => each.id === id);
    expect(read.ok && read.value.plan.targets.length).toBe(plan?.targets.length);
  });
});

/** A form on the clerk's plan with 100 members among 4,000 people. */
function filledForm(code: string): Promise<Uint8Array> {
  const row = { name: "Xã A", parent: null, level: "grassroots", type: null } as const;
  const rest = {
    armedForces: false,
    grassroots: true,
    reports: true,
    from: null,
    to: null,
  } as const;
  const unit = { code, ...row, ...rest, predecessors: [], admissionQuota: null, row: 1 };
  const number = (value: number) =>
    ({ state: "number", value, raw: null, rule: null, at: null }) as const;
  const { numerator = [] } = populationPlan.indicators.find(({ id }) => id === perPeople) ?? {};
  const members = numerator.map((item) => [item, number(100)] as const);
  return writeWorkbook(
    formWorkbook(unit, {
      registry: registryOf([unit]),
      plan: populationPlan.plan,
      year: 2026,
      catalogue: catalogueWith(catalogue, populationPlan),
      words: wordsOf("vi"),
      factsOf: () => new Map([...members, ["DAN_SO", number(4000)]]),
      previousOf: () => null,
      savedAt: () => "2026-12-01T00:00:00Z",
    }),
  );
}

describe("a plan that a clerk wrote", () => {
  const own = populationPlan.plan.id;
  const workbookOf = async (book: PlanBook): Promise<Uint8Array> =>
    bytesOf(layOutPlan(book, catalogue, () => null));
  const named = ({ store }: Desk): readonly string[] => store.get().plans.map(({ id }) => id);

  test("is chosen from then on, and reports are made on its own items and targets", async () => {
    const desk = deskOfTest();
    await learnPlans(desk);
    const file = given("ke-hoach.xlsx", await workbookOf(populationPlan));
    expect(await givePlan(desk, [file])).toBe(true);
    expect(named(desk)).toHaveLength(plans.length + 1);
    expect(desk.store.get().settings.plan).toBe(own);
    await loadSample(desk);
    const { report } = desk.store.get();
    expect(report?.plan).toBe(populationPlan.plan.name);
    const shown = report?.indicators.map(({ id }) => id) ?? [];
    expect(shown).toHaveLength(populationPlan.plan.targets.length);
    await savePlan(desk);
    const again = { path: "k.xlsx", opened: openXlsx(lastSaved(desk)) };
    const read = readPlanFile(again, catalogue);
    expect(read.ok && read.value.items).toEqual(populationPlan.items);
  }, 60_000);

  test("with mistakes is refused, each with its cell, and the plan before stays", async () => {
    const desk = deskOfTest();
    await learnPlans(desk);
    const wrong = {
      ...populationPlan,
      plan: {
        ...populationPlan.plan,
        targets: populationPlan.plan.targets.map((each) => ({ ...each, indicator: "KHONG-CO" })),
      },
    };
    expect(await givePlan(desk, [given("sai.xlsx", await workbookOf(wrong))])).toBe(false);
    const { planComplaints, ownPlan, settings } = desk.store.get();
    expect(planComplaints.length).toBeGreaterThan(0);
    for (const { words, place } of planComplaints) {
      expect(words).toMatch(/^'Kế hoạch'![A-Z]+\d+: /u);
      // Its cell is in a file, not in a workbook that is open.
      expect(place).toBeNull();
    }
    expect(ownPlan).toBeNull();
    expect(settings.plan).not.toBe(own);
  });

  test("has the place of a built-in plan of the same id, until it is removed", async () => {
    const desk = deskOfTest();
    await learnPlans(desk);
    const [first] = plans;
    if (first === undefined) throw new Error("no plan");
    const changed = { ...plainBook(first, []), plan: { ...first, name: "Kế hoạch đã sửa" } };
    await givePlan(desk, [given("k.xlsx", await workbookOf(changed))]);
    expect(named(desk).filter((id) => id === first.id)).toHaveLength(1);
    expect(desk.store.get().plans.map(({ name }) => name)).toContain("Kế hoạch đã sửa");
    await removePlan(desk);
    expect(desk.store.get().plans.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
    expect(desk.store.get().ownPlan).toBeNull();
  });

  test("is remembered on this computer, until it is removed", async () => {
    const computer = computerOfTest();
    const desk = deskOfTest(computer);
    await learnPlans(desk);
    await givePlan(desk, [given("k.xlsx", await workbookOf(populationPlan))]);
    const later = deskOfTest(computer);
    later.store.update((state) => ({ ...state, settings: desk.store.get().settings }));
    await learnPlans(later);
    expect(later.store.get().settings.plan).toBe(own);
    await removePlan(later);
    const last = deskOfTest(computer);
    await learnPlans(last);
    expect(named(last)).toEqual(plans.map(({ id }) => id));
  });

  test("forms that were read before it are read again for its own items", async () => {
    const desk = deskOfTest();
    await learnPlans(desk);
    const lines = ["Mã;Tên;Mã cấp trên;Cấp;Loại hình;LLVT;TCCSĐ;Nộp báo cáo"];
    lines.push("01;Tỉnh;;tỉnh;;;;", "01.1;Xã A;01;cơ sở;1;;x;x");
    await giveRegistry(desk, [given("so.csv", new TextEncoder().encode(lines.join("\n")))]);
    const file = given("k.xlsx", await workbookOf(populationPlan));
    const form = given("bieu.xlsx", await filledForm("01.1"));
    await giveForms(desk, [form]);
    const reads = desk.asked.length;
    await givePlan(desk, [file]);
    expect(desk.asked.slice(reads)).not.toContain("read");
    await compute(desk);
    const { indicators = [] } = desk.store.get().report ?? {};
    expect(indicators.find(({ id }) => id.startsWith(perPeople))?.value).toContain("4.000");
  });
});
