import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { formWorkbook } from "#app/forms/make-forms";
import { readReportOfYear } from "#app/reading/read-previous";
import { readSubmission } from "#app/reading/read-submission";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { periodsBelowYear, type PeriodBelowYear } from "#core/catalogue/periods/report-period";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { registryOfRows } from "#core/registry/registry";
import { sampleProvince } from "#core/sample/sample-province";
import { savedIn, settingsToKeep } from "#taskpane/computer/saved-settings";
import type { GivenFile } from "#taskpane/protocol/answers";
import { dueDay } from "#taskpane/state/due-date";
import { patch } from "#taskpane/work/desk";
import { saveForm } from "#taskpane/work/forms-work";
import { takeProposal } from "#taskpane/work/gathering/decide-work";
import { saveReport } from "#taskpane/work/gathering/gather-work";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { learnPlans } from "#taskpane/work/gathering/learn-plans";
import { givePrevious } from "#taskpane/work/gathering/previous-work";
import { settle } from "#taskpane/work/gathering/settle-work";
import { giveForm } from "#taskpane/work/tools/tool-work";
import { sheetNames } from "#core/words/names";
import { wordsOf } from "#text/words";
import { catalogue, knownItems } from "../support/built-in";
import { deskOfTest, given, type DeskOfTest } from "./gathered-desk";

const year = 2027;
const province = sampleProvince({ seed: 1, units: 3, year });
const registry = registryOfRows(province.organisations);
const units = registry.organisations.filter(({ reports }) => reports);
const [unit] = units;

/** Forms that the units filled for a part of a year, or for the whole. */
async function formsOf(
  period?: PeriodBelowYear,
  of = year,
  facts = of === year ? province.facts : province.previous,
): Promise<readonly GivenFile[]> {
  const made: GivenFile[] = [];
  for (const each of units) {
    const model = formWorkbook(each, {
      ...{ registry, year: of, catalogue, words: wordsOf("vi") },
      plan: { ...haGiang, ...(period === undefined ? {} : { period }) },
      factsOf: (code) => facts.get(code) ?? null,
      previousOf: () => null,
      savedAt: () => `${String(of)}-06-25T00:00:00Z`,
    });
    made.push(given(`${each.code}.xlsx`, await writeWorkbook(model)));
  }
  return made;
}

/** A desk on which this part of the year is chosen, with the registry and these forms. */
async function deskOn(
  period: PeriodBelowYear | undefined,
  forms: readonly GivenFile[],
  of = year,
  plan: string = haGiang.id,
): Promise<DeskOfTest> {
  const desk = deskOfTest();
  await learnPlans(desk);
  const { settings } = desk.store.get();
  patch(desk, {
    settings: { ...settings, plan, year: of, period },
    asOf: `${String(of)}-12-01`,
  });
  const properties = {
    title: "",
    creator: "",
    modified: "2027-01-01T00:00:00Z",
    lastModifiedBy: "",
  };
  const book = { sheets: [layOutRegistry(province.organisations)], properties };
  await giveForms(desk, [given("so-don-vi.xlsx", await writeWorkbook(book)), ...forms]);
  return desk;
}

const choose = async (desk: DeskOfTest, period: PeriodBelowYear | undefined): Promise<void> => {
  patch(desk, { settings: { ...desk.store.get().settings, period } });
  await settle(desk, { period });
};
const countedBy = ({ store }: DeskOfTest) => {
  const counts = store.get().report?.counts;
  return (counts?.received ?? 0) + (counts?.late ?? 0);
};

/** The report of that part, as it was saved. */
async function reportOf(period: PeriodBelowYear, of = year) {
  const desk = await deskOn(period, await formsOf(period, of), of);
  await saveReport(desk);
  const [file] = desk.saved;
  if (file === undefined) throw new Error("no report");
  return file;
}

function readBack(bytes: Uint8Array) {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error);
  const read = readReportOfYear(opened.value, knownItems, "");
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

test("forms of the chosen part count, and the report is of that part and has a name of its own", async () => {
  const file = await reportOf("6t");
  expect(file.name).toBe(`bao-cao-ha-giang-6t-${String(year)}.xlsx`);
  expect(readBack(file.bytes)).toMatchObject({ year, period: "6t" });
});

/** What the list of files says of each of them, and what is said when they were read. */
const saidOf = ({ store }: DeskOfTest) => {
  const { files, notice } = store.get();
  return [files.map(({ tone }) => tone), notice?.words.includes("không được tính")];
};
const allOf = (tone: string): readonly string[] => units.map(() => tone);

test.each([
  ["6t", "Chưa có số liệu (xếp loại vào cuối năm)"],
  [undefined, "Chưa có số liệu (không có đơn vị nào đủ số liệu)"],
] as const)("why there is no rating in %s is said beside the target", async (period, verdict) => {
  const desk = await deskOn(period, await formsOf(period, year, new Map()));
  const lines = desk.store.get().report?.indicators ?? [];
  const rated = lines.filter(({ name }) => name.toLowerCase().includes("hoàn thành tốt"));
  expect(new Set(rated.map((line) => line.verdict))).toContain(verdict);
});

test("a form of another part counts for nothing, and choosing its part takes it in; so says the list of files", async () => {
  const desk = await deskOn("9t", await formsOf("6t"));
  expect(desk.store.get().notice?.words).not.toContain("Đã chọn theo các biểu");
  expect([countedBy(desk), desk.store.get().report?.lists.rejected.count]).toEqual([0, 3]);
  expect(saidOf(desk)).toEqual([allOf("bad"), true]);
  await choose(desk, "6t");
  expect(countedBy(desk)).toBe(units.length);
  expect(saidOf(desk)[0]).toEqual(allOf("good"));
  await choose(desk, undefined);
  expect(countedBy(desk)).toBe(0);
  expect(saidOf(desk)[0]).toEqual(allOf("bad"));
  expect(saidOf(await deskOn("6t", await formsOf("6t")))).toEqual([allOf("good"), false]);
});

test.each([
  ["as the chosen one is called", haGiang, [units.length, allOf("good")]],
  [
    "as no plan here is called",
    { ...haGiang, name: "Xã Bản Khàng", document: "Kế hoạch số 07-KH/ĐU ngày 02/01/2026" },
    [0, allOf("bad")],
  ],
])(
  "of a form whose head alone names its plan the list of files says what the report makes of it: %s",
  async (_, plan, expected) => {
    const forms = units.map(async (each) => {
      const model = formWorkbook(each, {
        ...{ registry, year, catalogue, words: wordsOf("vi"), plan },
        factsOf: (code) => province.facts.get(code) ?? null,
        previousOf: () => null,
        savedAt: () => `${String(year)}-11-25T00:00:00Z`,
      });
      const sheets = model.sheets.filter(({ name }) => name !== sheetNames.meta);
      return given(`${each.code}.xlsx`, await writeWorkbook({ ...model, sheets }));
    });
    const desk = await deskOn(undefined, await Promise.all(forms));
    expect([countedBy(desk), saidOf(desk)[0]]).toEqual(expected);
  },
);

test("the part that most forms state is proposed, and one press takes it", async () => {
  const desk = await deskOn(undefined, await formsOf("6t"));
  expect(desk.store.get().proposal).toMatchObject({ plan: "ha-giang", year, period: "6t" });
  await takeProposal(desk);
  expect(desk.store.get().settings.period).toBe("6t");
  expect(countedBy(desk)).toBe(units.length);
});

test.each<[string, number, PeriodBelowYear | undefined, number]>([
  ["of the year that is reported on", year, "6t", units.length],
  // Whoever drops last year's forms by mistake is asked.
  ["of another year", year + 1, undefined, 0],
])(
  "as long as nobody has chosen a plan, forms choose it and their part of the year: %s",
  async (_, reported, period, counted) => {
    const desk = await deskOn(undefined, await formsOf("6t"), reported, "");
    const { settings, proposal } = desk.store.get();
    expect(settings).toMatchObject({ plan: haGiang.id, year: reported });
    expect([settings.period, countedBy(desk)]).toEqual([period, counted]);
    expect(proposal?.year).toBe(reported === year ? undefined : year);
    const span = period === undefined ? "cả năm" : "6 tháng đầu năm";
    expect(desk.store.get().notice?.words).toContain(
      `Đã chọn theo các biểu: kế hoạch “Hà Giang (tỉnh)”, ${span} ${String(reported)}.`,
    );
  },
);

test.each([
  ["6t", `${String(year)}-06-30`],
  ["q1", `${String(year)}-03-31`],
  [undefined, `${String(year)}-12-30`],
] as const)("forms of %s are due on the last day of it", async (period, day) => {
  const desk = await deskOn(period, []);
  const due = dueDay(desk.store.get());
  if (period === undefined) expect(due.slice(0, 7)).toBe(day.slice(0, 7));
  else expect(due).toBe(day);
});

test("a form by itself is told to be of another part only where a part is chosen", async () => {
  const [form] = await formsOf("6t");
  const told = async (period: PeriodBelowYear | undefined): Promise<boolean> => {
    const desk = await deskOn(period, []);
    await giveForm(desk, form === undefined ? [] : [form]);
    const { check } = desk.store.get();
    if (check?.kind !== "checked") throw new Error("not checked");
    return check.issues.some(({ words }) => words.includes("kỳ 6 tháng đầu năm"));
  };
  expect([await told(undefined), await told("6t"), await told("9t")]).toEqual([false, false, true]);
});

/** What stands in the form of the first unit that is handed out now. */
async function handedOut(desk: DeskOfTest) {
  patch(desk, { unit: unit?.code ?? null });
  desk.saved.length = 0;
  await saveForm(desk);
  const file = { path: "a.xlsx", bytes: desk.saved[0]?.bytes ?? new Uint8Array() };
  const reading = readSubmission(
    { ...file, sha256: null, modified: null },
    { open: openXlsx, ...knownItems },
  );
  if (reading.kind !== "form") throw new Error(reading.kind);
  return reading;
}

test("a form that is handed out is of the chosen part, and what an earlier part has settled stands in it", async () => {
  const report = await reportOf("6t");
  const desk = await deskOn("9t", []);
  const blank = await handedOut(desk);
  await givePrevious(desk, [given(report.name, report.bytes)]);
  const filled = await handedOut(desk);
  expect(filled.meta?.period).toBe("9t");
  const added = [...filled.facts.keys()].filter((item) => !blank.facts.has(item));
  // Who was there at the beginning of the year; everything else may change.
  expect(added).toEqual(["DV_BOY"]);
  // Six months settle nothing of a quarter that was over before.
  await choose(desk, "q1");
  expect((await handedOut(desk)).facts.has("DV_BOY")).toBe(false);
});

test("a report is compared with the same part of the year before, and with no other", async () => {
  const before = await reportOf("6t", year - 1);
  const desk = await deskOn("6t", await formsOf("6t"));
  await givePrevious(desk, [given(before.name, before.bytes)]);
  expect(desk.store.get().previous).toMatchObject({ year: year - 1, period: "6t" });
  const compared = async (): Promise<boolean> => {
    desk.saved.length = 0;
    await saveReport(desk);
    return readBack(desk.saved[0]?.bytes ?? new Uint8Array()).carried.years.length > 0;
  };
  expect(await compared()).toBe(true);
  await choose(desk, "9t");
  expect(await compared()).toBe(false);
  await choose(desk, "6t");
  expect(await compared()).toBe(true);
});

describe("what is remembered of the settings", () => {
  const { settings } = deskOfTest().store.get();

  test.each(periodsBelowYear)("has the part of the year: %s", (period) => {
    const kept = JSON.stringify({ settings: settingsToKeep({ ...settings, period }) });
    expect(savedIn(JSON.parse(kept)).settings?.period).toBe(period);
  });

  test.each([undefined, "năm", 6, null])("is of the whole year where it says %s", (period) => {
    const kept = JSON.stringify({ settings: { ...settings, period } });
    expect(savedIn(JSON.parse(kept)).settings).not.toHaveProperty("period");
  });
});
