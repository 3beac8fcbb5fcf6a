import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { readPlanFile } from "#app/read-plan-file";
import { plans } from "#core/catalogue/plans/plans";
import { catalogue } from "#taskpane/engine/product";
import type { Desk } from "#taskpane/work/desk";
import { loadSample } from "#taskpane/work/sample-work";
import { checkTable, checkText, saveDocument, savePlan } from "#taskpane/work/tool-work";
import { steps } from "#text/vi/pane-steps";
import { tools } from "#text/vi/pane-tools";
import { failureSentence } from "#text/failures";
import { deskOfTest, given, type DeskOfTest } from "./gathered-desk";

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
    expect(answerIn(desk)).toEqual({ kind: "refused", complaint: tools.figures.none });
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
    const workbook = new Workbook();
    const head = ["Nội dung", "Tử số", "Mẫu số", "Tỷ lệ in"];
    workbook.addWorksheet("Bảng").addRows([head, ["Tỷ lệ chi bộ", 8, 10, "80%"]]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    await checkTable(desk, [given("bang.xlsx", bytes)]);
    expect(answerIn(desk)).toMatchObject({ kind: "checked", counts: { reproduced: 1 } });
  });
});

describe("the plan as a workbook", () => {
  test.each(plans.map(({ id }) => [id]))("%s is read back as the same plan", async (id) => {
    const desk = deskOfTest();
    desk.store.update((state) => ({ ...state, settings: { ...state.settings, plan: id } }));
    await savePlan(desk);
    expect(desk.saved[0]?.name).toBe(`ke-hoach-${id}.xlsx`);
    const file = { path: "k.xlsx", bytes: lastSaved(desk) };
    const read = readPlanFile(file, { open: (bytes) => openXlsx(bytes), catalogue });
    const plan = plans.find((each) => each.id === id);
    expect(read.ok && read.value.plan.targets.length).toBe(plan?.targets.length);
  });
});
