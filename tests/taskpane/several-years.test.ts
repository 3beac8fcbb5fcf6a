import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { readReportOfYear } from "#app/reading/read-previous";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { givePrevious } from "#taskpane/work/gathering/previous-work";
import { removePrevious } from "#taskpane/work/gathering/take-away";
import { saveReport } from "#taskpane/work/gathering/gather-work";
import { patch } from "#taskpane/work/desk";
import { recallAll } from "#taskpane/work/computer-work";
import type { ComputerMemory } from "#taskpane/computer/computer-memory";
import { knownItems } from "../support/built-in";
import { runLine, temporaryFolder } from "../support/command-line";
import { computerOfTest, deskOfTest, formsIn, givenAt, type DeskOfTest } from "./gathered-desk";
import { sampleInto } from "../support/sample-files";

const at = temporaryFolder();
const reportAt = (year: number): string => at(`bc-${String(year)}.xlsx`);

/** Three years of forms, and the reports of two of them, each of which knows its own year only. */
beforeAll(async () => {
  await sampleInto(at("s"), "--units", "4", "--years", "4");
  for (const year of [2025, 2026, 2027]) {
    await runLine(
      ...["report", at("s", `nop-${String(year)}`), "--registry", at("s", "so-don-vi.xlsx")],
      ...["--plan", "ha-giang", "--year", String(year), "--as-of", `${String(year)}-12-28`],
      ...["--out", reportAt(year)],
    );
  }
});

/** A desk of 2028 with registry and forms. */
async function deskOf2028(computer?: ComputerMemory): Promise<DeskOfTest> {
  const desk = deskOfTest(computer);
  const { settings } = desk.store.get();
  patch(desk, { settings: { ...settings, plan: "ha-giang", year: 2028 }, asOf: "2028-12-28" });
  await giveForms(desk, [givenAt(at("s", "so-don-vi.xlsx")), ...formsIn(at("s", "nop"), "02")]);
  return desk;
}

const give = (desk: DeskOfTest, ...years: readonly number[]): Promise<void> =>
  givePrevious(
    desk,
    years.map((year) => givenAt(reportAt(year))),
  );

const yearsIn = ({ store }: DeskOfTest) => store.get().previous?.years;
const saidBy = ({ store }: DeskOfTest): string =>
  (store.get().report?.issues.lines ?? []).map(({ words }) => words).join(" ");

/** The years that the saved report carries. */
async function carriedBy(desk: DeskOfTest): Promise<readonly number[]> {
  await saveReport(desk);
  const opened = openXlsx(desk.saved.at(-1)?.bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.error);
  const read = readReportOfYear(opened.value, knownItems, "");
  if (!read.ok) throw new Error(read.error);
  return read.value.carried.years.map(({ year }) => year);
}

test.each([
  ["at once", [[2025, 2026, 2027]]],
  ["at once in another order", [[2027, 2025, 2026]]],
  ["one after the other", [[2026], [2025], [2027]]],
])(
  "reports of several earlier years, given %s, are all there",
  async (_, given) => {
    const desk = await deskOf2028();
    for (const years of given) await give(desk, ...years);
    expect(yearsIn(desk)).toEqual([2025, 2026, 2027]);
    expect(desk.store.get().previous?.year).toBe(2027);
    expect(await carriedBy(desk)).toEqual([2027, 2026, 2025]);
  },
  60_000,
);

test("a year that is missing between them is said, and no more once it is given", async () => {
  const desk = await deskOf2028();
  await give(desk, 2027, 2025);
  expect(saidBy(desk)).toContain("2026");
  await give(desk, 2026);
  expect(saidBy(desk)).not.toContain("2026");
}, 60_000);

test("the newest year given again takes its own place; taken away, none is left", async () => {
  const desk = await deskOf2028();
  await give(desk, 2026, 2027);
  await give(desk, 2027);
  expect(yearsIn(desk)).toEqual([2026, 2027]);
  await removePrevious(desk);
  expect(desk.store.get().previous).toBeNull();
  await give(desk, 2025);
  expect(yearsIn(desk)).toEqual([2025]);
}, 60_000);

test("of several files those that are no report are named, and the others count", async () => {
  const desk = await deskOf2028();
  await givePrevious(desk, [givenAt(at("s", "so-don-vi.xlsx")), givenAt(reportAt(2027))]);
  expect(desk.store.get().notice?.words).toContain("so-don-vi.xlsx");
  expect(yearsIn(desk)).toEqual([2027]);
}, 60_000);

test("what the computer keeps of them is the same after the page was closed", async () => {
  const computer = computerOfTest();
  const desk = await deskOf2028(computer);
  await give(desk, 2026, 2025, 2027);
  // A browser keeps copies, in which nothing has a method of its own.
  for (const [name, value] of computer.kept)
    if (name === "readings") computer.kept.set(name, structuredClone(value));
  const later = deskOfTest(computer);
  const { settings, asOf } = desk.store.get();
  patch(later, { settings, asOf });
  await recallAll(later);
  expect(yearsIn(later)).toEqual([2025, 2026, 2027]);
  expect(later.store.get().report?.indicators).toEqual(desk.store.get().report?.indicators);
  expect(await carriedBy(later)).toEqual([2027, 2026, 2025]);
}, 60_000);
