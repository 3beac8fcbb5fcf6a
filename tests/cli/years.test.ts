import { existsSync, readdirSync, readFileSync } from "node:fs";
import { sheetNames } from "#core/words/names";
import { jsonOf, runLine, temporaryFolder, type Outcome } from "../support/command-line";
import { gridOfSheet, opened } from "../support/recalculated";

const at = temporaryFolder();
const firstYear = 2025;
const years = [2025, 2026, 2027];

const folderOf = (year: number): string => (year === 2027 ? "nop" : `nop-${String(year)}`);

const report = (year: number, ...more: readonly string[]): Promise<Outcome> =>
  runLine(
    ...["report", at("s", folderOf(year)), "--registry", at("s", "so-don-vi.xlsx")],
    ...["--plan", "ha-giang", "--year", String(year), "--as-of", `${String(year)}-12-28`],
    ...["--out", at(`bc-${String(year)}.xlsx`), ...more],
  );

beforeAll(async () => {
  const made = await runLine("sample", "--out", at("s"), "--units", "6", "--years", "3");
  expect(made.code).toBe(0);
  for (const year of years) {
    const before = at(`bc-${String(year - 1)}.xlsx`);
    const { code } = await report(year, ...(year === firstYear ? [] : ["--previous", before]));
    expect(code).toBe(0);
  }
});

test("a sample of several years has a folder of forms for each, and last year's report", () => {
  expect(readdirSync(at("s")).sort()).toEqual([
    ...["bao-cao-nam-truoc.xlsx", "nop", "nop-2025", "nop-2026", "so-don-vi.xlsx"],
  ]);
  expect(readdirSync(at("s", "nop"))).toHaveLength(6);
});

test("a sample of several years has no faults planted in it", async () => {
  const { code, err } = await runLine(...["sample", "--out", at("f"), "--years", "3", "--defects"]);
  expect([code, existsSync(at("f"))]).toEqual([2, false]);
  expect(err).toContain("--defects");
});

const review = (files: readonly string[], out: string, ...more: readonly string[]) =>
  runLine(
    ...["review", ...files.map((file) => at(file)), "--plan", "ha-giang", "--from", "2025"],
    ...["--to", "2027", "--out", at(out), "--json", at(`${out}.json`), ...more],
  );

test("the last report alone gives the review that all reports give, in any order", async () => {
  const one = await review(["bc-2027.xlsx"], "one.xlsx", "--docx", at("one.docx"));
  const all = await review(["bc-2026.xlsx", "bc-2027.xlsx", "bc-2025.xlsx"], "all.xlsx");
  expect([one.code, all.code]).toEqual([0, 0]);
  expect(jsonOf(at("one.xlsx.json"))).toEqual(jsonOf(at("all.xlsx.json")));
  expect(jsonOf(at("one.xlsx.json"))).toMatchObject({
    ...{ schema: "so-chi-tieu/review@1", plan: "ha-giang", from: 2025, to: 2027 },
    missing: [],
  });
  expect(existsSync(at("one.docx"))).toBe(true);
});

describe("a review is refused", () => {
  test("for a period of one year", async () => {
    const { code, err } = await runLine(
      ...["review", at("bc-2027.xlsx"), "--plan", "ha-giang", "--from", "2027", "--to", "2027"],
      ...["--out", at("r.xlsx")],
    );
    expect([code, existsSync(at("r.xlsx"))]).toEqual([2, false]);
    expect(err).toContain("--from");
  });
  test("without a report of its last year, with the years that are known", async () => {
    const { code, err } = await review(["bc-2026.xlsx"], "r.xlsx");
    expect(code).toBe(2);
    expect(err).toContain("2025, 2026");
  });
  test("over a report, which would be lost", async () => {
    const { code } = await review(["bc-2027.xlsx"], "bc-2026.xlsx");
    expect(code).toBe(2);
  });
});

describe("a part of a year", () => {
  const forms = (...more: readonly string[]) =>
    runLine(
      ...["template", "--registry", at("s", "so-don-vi.xlsx"), "--plan", "ha-giang"],
      ...["--year", "2027", "--out", at("bm"), ...more],
    );

  test("its forms are not those of the year, and are refused in the report of the year", async () => {
    await forms("--period", "6t");
    const [form = ""] = readdirSync(at("bm"));
    const texts = gridOfSheet(opened(readFileSync(at("bm", form))), sheetNames.form).rows.flatMap(
      ({ cells }) => cells.map(({ content }) => (content.kind === "text" ? content.value : "")),
    );
    expect(texts.join("\n")).toContain("6 tháng đầu năm 2027");
    const { err } = await runLine(
      ...["report", at("bm"), "--registry", at("s", "so-don-vi.xlsx"), "--plan", "ha-giang"],
      ...["--year", "2027", "--as-of", "2027-12-28", "--out", at("half.xlsx")],
    );
    expect(err).toContain("6 tháng đầu năm");
  });

  test("the report of a year is not what half a year is compared with", async () => {
    const { code, err } = await report(2027, "--period", "6t", "--previous", at("bc-2026.xlsx"));
    expect(code).toBe(2);
    expect(err).toContain("cùng kỳ");
  });

  test("its report has no place among the years of a review", async () => {
    await runLine(
      ...["report", at("bm"), "--registry", at("s", "so-don-vi.xlsx"), "--plan", "ha-giang"],
      ...["--year", "2027", "--period", "6t", "--as-of", "2027-07-05", "--out", at("6t.xlsx")],
    );
    const { code, err } = await review(["6t.xlsx", "bc-2026.xlsx"], "r.xlsx");
    expect(code).toBe(2);
    expect(err).toContain("6t");
  });

  test("a period that nobody knows is refused with those that are known", async () => {
    const { code, err } = await forms("--period", "3t");
    expect(code).toBe(2);
    expect(err).toContain("9t");
  });
});
