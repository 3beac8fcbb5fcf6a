import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { sheetNames } from "#core/words/names";
import { explanationPrefix } from "#core/result/issues/explanations";
import { readExplanations } from "#core/report/kept/read-explanations";
import { chooseForm, explain, keepFrom, recompute } from "#taskpane/work/gathering/decide-work";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { clearForms } from "#taskpane/work/gathering/take-away";
import { saveReport } from "#taskpane/work/gathering/gather-work";
import { patch } from "#taskpane/work/desk";
import type { GatherView } from "#taskpane/protocol/gather-answers";
import type { Settings } from "#taskpane/state/settings";
import { gather } from "#text/vi/pane/gather";
import { temporaryFolder } from "../support/command-line";
import { formsIn, given, readDesk, type DeskOfTest, plantedUnit } from "./gathered-desk";
import { sampleInto } from "../support/sample-files";

const folder = temporaryFolder();
const sample = folder("s");
const forms = folder("s", "nop");
/** One unit sent twice, one has something unusual in its form. */
let [twice, unusual] = ["", ""];

beforeAll(async () => {
  await sampleInto(sample, "--units", "60", "--year", "2026", "--defects");
  twice = plantedUnit(sample, "duplicateSubmission");
  unusual = plantedUnit(sample, "excellentAboveCap");
}, 120_000);

const withForms = (...starts: readonly string[]): Promise<DeskOfTest> =>
  readDesk(sample, formsIn(forms, ...starts));

function gatheredOf(desk: DeskOfTest): GatherView {
  const { gathered } = desk.store.get();
  if (gathered === null) throw new Error("nothing was gathered");
  return gathered;
}

async function under(desk: DeskOfTest, duplicates: Settings["duplicates"]): Promise<void> {
  patch(desk, { settings: { ...desk.store.get().settings, duplicates } });
  await recompute(desk);
}

const repeatedOf = (desk: DeskOfTest) =>
  gatheredOf(desk).repeated.map(({ code, by, files }) => ({
    code,
    by,
    counted: files.findIndex(({ counted }) => counted),
    newest: files.findIndex(({ newest }) => newest),
  }));

describe("repeated forms", () => {
  test.each([
    ["newest", "newest", 0, 1],
    ["ask", "nobody", -1, 0],
    ["error", "nobody", -1, 0],
  ] as const)("under «%s» the unit is settled by %s", async (policy, by, counted, received) => {
    const desk = await withForms(twice);
    await under(desk, policy);
    expect(repeatedOf(desk)).toEqual([{ code: twice, by, counted, newest: 0 }]);
    expect(desk.store.get().report?.counts.received).toBe(received);
  });

  test("whoever is asked sees each file with its moment, newest first, and chooses without reading again", async () => {
    const desk = await withForms(twice);
    await under(desk, "ask");
    const [unit] = gatheredOf(desk).repeated;
    expect(unit?.files.map(({ saved }) => saved)).toEqual(["28/12/2026 10:00", "25/12/2026 12:01"]);
    const before = desk.asked.filter((name) => name === "read").length;
    await chooseForm(desk, twice, unit?.files[1]?.file ?? "");
    expect(repeatedOf(desk)).toEqual([{ code: twice, by: "choice", counted: 1, newest: 0 }]);
    expect(desk.store.get().report?.counts.received).toBe(1);
    expect(desk.asked.filter((name) => name === "read")).toHaveLength(before);
  });

  test("files of the same name from two folders are two files, and either can be chosen", async () => {
    const desk = await withForms();
    for (const form of formsIn(forms, twice)) await giveForms(desk, [{ ...form, path: "01.xlsx" }]);
    await under(desk, "ask");
    const [unit] = gatheredOf(desk).repeated;
    expect(unit?.files.map(({ file }) => file).sort()).toEqual(["01 (2).xlsx", "01.xlsx"]);
    await chooseForm(desk, twice, "01 (2).xlsx");
    expect(repeatedOf(desk)[0]?.by).toBe("choice");
  });

  test("a choice is forgotten together with the forms", async () => {
    const desk = await withForms(twice);
    await chooseForm(desk, twice, gatheredOf(desk).repeated[0]?.files[1]?.file ?? "");
    await clearForms(desk);
    expect(desk.store.get()).toMatchObject({ chosen: [], gathered: null, returned: [] });
  });
});

describe("explanations", () => {
  const asksFor = (desk: DeskOfTest, code: string) =>
    gatheredOf(desk).asked.find(({ key }) => key.startsWith(`${explanationPrefix}${code}|`));

  async function annexOf(desk: DeskOfTest): Promise<ReadonlyMap<string, string>> {
    await saveReport(desk);
    const opened = openXlsx(desk.saved.at(-1)?.bytes ?? new Uint8Array());
    if (!opened.ok) throw new Error(opened.error);
    const annex = opened.value.readGrid(sheetNames.receipts);
    if (!annex.ok) throw new Error(annex.error);
    return readExplanations(annex.value);
  }

  test("what is typed beside a complaint stands in annex 4, in one line, and settles it", async () => {
    const desk = await withForms(unusual);
    const line = asksFor(desk, unusual);
    expect(line).toMatchObject({ explanation: "" });
    const toReturn = gatheredOf(desk).toReturn;
    await explain(desk, line?.key ?? "", "  Đã thẩm định,\n số đúng ");
    expect(asksFor(desk, unusual)?.explanation).toBe("Đã thẩm định, số đúng");
    expect((await annexOf(desk)).get(line?.key ?? "")).toBe("Đã thẩm định, số đúng");
    expect(gatheredOf(desk).toReturn).toBe(toReturn - 1);
  });

  test("a text that is taken away settles nothing any more", async () => {
    const desk = await withForms(unusual);
    const key = asksFor(desk, unusual)?.key ?? "";
    await explain(desk, key, "Đúng");
    await explain(desk, key, " ");
    expect(asksFor(desk, unusual)?.explanation).toBe("");
    expect(await annexOf(desk)).toEqual(new Map());
  });

  test("what was explained for other figures is in no report, and is not lost", async () => {
    const desk = await withForms(unusual);
    await explain(desk, `${explanationPrefix}01|excellentAboveCap|1|2||`, "Của năm khác");
    expect(await annexOf(desk)).toEqual(new Map());
    expect(desk.store.get().explanations).toHaveLength(1);
  });

  test("the explanations of a report that was made before come back, and can be changed", async () => {
    const first = await withForms(unusual);
    const key = asksFor(first, unusual)?.key ?? "";
    await explain(first, key, "Đúng");
    await saveReport(first);
    const report = given("bao-cao.xlsx", first.saved.at(-1)?.bytes ?? new Uint8Array());
    const desk = await withForms(unusual);
    await keepFrom(desk, [report]);
    expect(asksFor(desk, unusual)?.explanation).toBe("Đúng");
    await explain(desk, key, "Sửa lại");
    expect((await annexOf(desk)).get(key)).toBe("Sửa lại");
  });

  test("a file that is no report of ours gives no text, and says so", async () => {
    const desk = await withForms(unusual);
    await keepFrom(desk, formsIn(forms, unusual));
    expect(desk.store.get().notice).toEqual({ tone: "bad", words: gather.explain.notAReport });
  });

  test("the note of the unit itself is not asked for again", async () => {
    const desk = await withForms(
      unusual,
      ...["wholeMissing", "valueWhereNotApplicable"].map((kind) => plantedUnit(sample, kind)),
    );
    for (const { explanation } of gatheredOf(desk).asked) expect(explanation).toBe("");
    expect(gatheredOf(desk).asked.map(({ unit }) => unit)).not.toContain("");
  });
});
