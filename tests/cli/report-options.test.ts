import { existsSync, readFileSync } from "node:fs";
import { sheetNames } from "#core/words/names";
import { runLine, temporaryFolder, type Outcome } from "../support/command-line";
import { gridOfSheet, opened } from "../support/recalculated";

const at = temporaryFolder();

beforeAll(async () => {
  expect((await runLine("sample", "--out", at("s"), "--units", "6")).code).toBe(0);
});

const report = (out: string, ...more: readonly string[]): Promise<Outcome> =>
  runLine(
    ...["report", at("s", "nop"), "--registry", at("s", "so-don-vi.xlsx"), "--plan", "ha-giang"],
    ...["--year", "2026", "--as-of", "2026-12-20", "--out", at(out), ...more],
  );

test("the report of this very year is refused as last year's, with both years", async () => {
  await report("this-year.xlsx");
  const { code, err } = await report("other.xlsx", "--previous", at("this-year.xlsx"));
  expect(code).toBe(2);
  expect(err).toContain("2026");
  expect(err).toContain("Chọn báo cáo năm 2025");
  expect(existsSync(at("other.xlsx"))).toBe(false);
});

/** The texts of the first sheet. */
const textsOf = (file: string): string =>
  gridOfSheet(opened(readFileSync(file)), sheetNames.report)
    .rows.flatMap(({ cells }) =>
      cells.map(({ content }) => (content.kind === "text" ? content.value : "")),
    )
    .join("\n");

test("--lang en words the report in English, and sheets keep the names that programs look for", async () => {
  await report("r.xlsx", "--lang", "en");
  const texts = textsOf(at("r.xlsx"));
  expect(texts).toContain("The plan sets 13 targets that hold in 2026");
  expect(texts).toContain("The plan gives 38 tasks: ");
  const {
    report: first,
    indicators,
    byUnit,
    behind,
    receipts,
    tasks,
    totals,
    data,
    meta,
  } = sheetNames;
  expect(opened(readFileSync(at("r.xlsx"))).sheets.map(({ name }) => name)).toEqual([
    ...[first, indicators, byUnit, behind, receipts, tasks, totals, data],
    meta,
  ]);
});
