import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changedWorkbook } from "../support/changed-workbook";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";
import { fieldFile } from "../support/field-files";

const at = temporaryFolder();
const fixtures = join(__dirname, "../fixtures");

test("a plan whose names are longer than formulas hold is refused cell by cell, and makes neither forms nor report", async () => {
  const plan = join(fixtures, "faults/so/plan-long.xlsx");
  const checked = await runLine("plan", "check", plan);
  expect(checked.code).toBe(1);
  expect(checked.out + checked.err).toContain("'Mục mới'!B4: nội dung ở cột “Tên mục” dài 600");
  const registry = join(fixtures, "faults/so/so-don-vi-12.xlsx");
  const line = ["--registry", registry, "--plan", plan, "--year", "2026"];
  expect((await runLine("template", ...line, "--out", at("bieu"))).code).toBe(2);
  const nop = join(fixtures, "faults/nop12");
  expect((await runLine("report", nop, ...line, "--out", at("bc.xlsx"))).code).toBe(2);
});

test("texts of megabytes are looked through for figures once, not once for every figure", async () => {
  // One line, so that nothing but its length can bound what is looked at; 40.000 figures, each one wrong.
  const text = "Có 45/60 chi bộ (85%), ".repeat(40_000);
  writeFileSync(at("dai.txt"), text);
  const { code } = await runLine("check-figures", at("dai.txt"), "--json", at("dai.json"));
  expect(code).toBe(1);
  const { statements } = jsonOf(at("dai.json")) as { readonly statements: readonly unknown[] };
  expect(statements).toHaveLength(40_000);
});

describe("a report of a district that was changed by hand, beside the forms of its units", () => {
  const d2 = fieldFile("faults/report-edit", "d2.xlsx").bytes;
  const registry = join(fixtures, "faults/so/so-don-vi-150.xlsx");
  const report = async (files: Readonly<Record<string, Uint8Array>>) => {
    rmSync(at("nop"), { recursive: true, force: true });
    mkdirSync(at("nop"));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(at("nop", name), bytes);
    await runLine(
      ...["report", at("nop"), "--registry", registry, "--plan", "ha-giang", "--year", "2026"],
      ...["--as-of", "20/12/2026", "--out", at("bc.xlsx"), "--json", at("bc.json")],
    );
    return jsonOf(at("bc.json")) as {
      readonly receipts: { readonly expected: number; readonly received: number };
      readonly units: readonly { readonly code: string; readonly file: string | null }[];
      readonly issues: readonly {
        readonly code: string;
        readonly unit: string | null;
        readonly details?: unknown;
        readonly message: string;
      }[];
    };
  };
  /** The district's data sheet has its texts in one table. */
  const withText = (from: string, to: string): Uint8Array =>
    changedWorkbook(d2, "xl/sharedStrings.xml", (xml) => {
      const changed = xml.replaceAll(`>${from}<`, `>${to}<`);
      if (changed === xml) throw new Error(`${from} does not stand in the report`);
      return changed;
    });

  test("a line of another district's unit never takes the place of that unit's form", async () => {
    const own = fieldFile("faults/nop12", "02.001.001");
    const { receipts, units, issues } = await report({
      "e12.xlsx": withText("02.002.001", "02.001.001"),
      [own.name]: own.bytes,
    });
    const [of, lost] = ["02.001.001", "02.002.001"].map((code) =>
      units.find((each) => each.code === code),
    );
    expect([of?.file, lost?.file]).toEqual([own.name.normalize("NFC"), null]);
    expect(receipts).toMatchObject({ expected: 150, received: 75 });
    expect(issues.filter(({ code }) => code === "lineOfAnother")).toHaveLength(1);
  });

  test("a column whose code is misspelt is told twice: as one that nobody knows, and as one that is missing", async () => {
    const { issues } = await report({ "e6.xlsx": withText("DV_TOTAL", "DV_TOTAI") });
    const told = issues.filter(({ code }) => code.startsWith("column"));
    expect(told.map(({ code, unit }) => `${code} ${unit ?? ""}`)).toEqual([
      "columnUnknown 02.002",
      "columnMissing 02.002",
    ]);
  });

  test("a line whose code is gone is told with its cell, and its unit is missing", async () => {
    const { receipts, issues } = await report({ "x.xlsx": withText("02.002.001", "") });
    expect(receipts).toMatchObject({ expected: 150, received: 74 });
    expect(issues.filter(({ code }) => code === "lineWithoutCode")).toHaveLength(1);
  });
});

describe("check tells of a form alone what the report tells of it", () => {
  test.each([
    ["field/head-other-unit", "", "các nơi ghi mã đơn vị không khớp nhau"],
    ["faults/head-vs-meta", "", "các nơi ghi mã đơn vị không khớp nhau"],
    ["field/two-value-columns", "", "D8"],
    ["field/merge-hidden-below", "", "E25"],
    ["faults/two-value-heads", "code-name", "A37"],
    ["field/ole-embeds-form", "", ".xls"],
  ])("%s", async (folder, start, words) => {
    const { path } = fieldFile(folder, start);
    const { code, out, err } = await runLine("check", path);
    expect(code).toBe(1);
    expect(out + err).toContain(words);
  });

  test("and of a good one nothing", async () => {
    const { path } = fieldFile("field/good");
    expect(readFileSync(path).length).toBeGreaterThan(0);
    const { out, err } = await runLine("check", path, "--plan", "ha-giang");
    expect(out + err).not.toContain("không khớp nhau");
  });
});
