import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { dataColumns } from "#core/report/annexes/data/data-places";
import { formColumns } from "#core/forms/form-rows";
import { sheetNames } from "#core/words/names";
import { cellOf } from "#core/cell";
import { catalogue } from "../support/built-in";
import { jsonOf, runLine, temporaryFolder, type Outcome } from "../support/command-line";
import { factsOf } from "../support/facts";
import { bytesOf } from "../support/plan-books";
import {
  filledForm,
  quantities,
  quantityFacts,
  quantityPlan,
  quantityRegistryFile,
} from "../support/quantity-plan";
import { gridOfSheet, opened } from "../support/recalculated";

/** A plan of quantities with decimals goes through every command. */
const at = temporaryFolder();
const codes = Object.keys(quantities);
const order = (year: number): readonly string[] => [
  ...["--registry", at("so.csv"), "--plan", at("kh.xlsx"), "--year", String(year)],
];
const made: { report?: Outcome } = {};

beforeAll(async () => {
  writeFileSync(at("so.csv"), quantityRegistryFile);
  writeFileSync(at("kh.xlsx"), await bytesOf(layOutPlan(quantityPlan, catalogue, () => null)));
  for (const year of [2025, 2026]) {
    mkdirSync(at(String(year)));
    for (const code of codes) {
      writeFileSync(at(String(year), `${code}.xlsx`), await filledForm(code, { year }));
    }
  }
  await runLine(
    ...["report", at("2025"), ...order(2025), "--out", at("2025.xlsx"), "--as-of", "2025-12-20"],
  );
  made.report = await runLine(
    ...["report", at("2026"), ...order(2026), "--out", at("2026.xlsx"), "--as-of", "2026-12-20"],
    ...["--previous", at("2025.xlsx"), "--unit", "38"],
    ...["--json", at("2026.json"), "--docx", at("2026.docx"), "--cache", at("cache")],
  );
});

interface Line {
  readonly id: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly display: string;
  readonly targets: readonly { readonly verdict: string; readonly need: number }[];
  readonly byUnit: readonly { readonly numerator: number; readonly need: number | null }[];
}

const lineOf = (id: string): Line => {
  const { indicators } = jsonOf(at("2026.json")) as { readonly indicators: readonly Line[] };
  const line = indicators.find((each) => each.id === id);
  if (line === undefined) throw new Error(id);
  return line;
};

test.each<[id: string, numerator: number, whole: number | null, display: string, need: number]>([
  ["THU-NHAP", 61.9, null, "61,9", 0.6],
  // 1,5 times 41,7 is 62,55: 62,6 is the first number of one decimal that reaches it.
  ["THU-NHAP-GOC", 61.9, null, "61,9", 0.7],
  ["DUONG", 5.4, null, "5,4", 0],
  // A tenth more than 9,5 is 10,45.
  ["DUONG-TANG", 10.4, null, "10,4", 0.1],
  // 80 % of 20,251 is 16,2008: printed 80,00 %, and not reached.
  ["DUONG-TY-LE", 16.2, 20.251, "80,00%", 0.1],
])("%s comes to %d of %s, printed %s, with %d missing", (id, numerator, whole, display, need) => {
  const line = lineOf(id);
  expect([line.numerator, line.denominator, line.display]).toEqual([numerator, whole, display]);
  expect(line.targets.map((each) => [each.verdict, each.need])).toEqual([
    [need === 0 ? "met" : "short", need],
  ]);
});

test("a unit is told what it lacks in the decimals of its row", () => {
  expect(lineOf("DUONG").byUnit.map((each) => [each.numerator, each.need])).toEqual([
    [2.1, 0.4],
    [3.2, 0],
    [0.1, 2.4],
  ]);
  expect(made.report?.out).toContain(
    "Thu nhập bình quân đầu người: 61,9 – Chưa đạt, còn thiếu 0,6 triệu đồng",
  );
  expect(made.report?.out).toContain("16,2/20,251 (80,00%)");
});

test("the same with the cache and in threads, which know how items are counted", async () => {
  for (const more of [
    ["--cache", at("cache")],
    ["--threads", "2"],
  ]) {
    const again = await runLine(
      ...["report", at("2026"), ...order(2026), "--out", at("again.xlsx"), "--as-of", "2026-12-20"],
      ...["--previous", at("2025.xlsx"), "--unit", "38", "--json", at("again.json"), ...more],
    );
    expect(again.code).toBe(1);
    expect(readFileSync(at("again.json"), "utf8")).toBe(readFileSync(at("2026.json"), "utf8"));
  }
});

test("the document prints them with a comma", () => {
  const xml = strFromU8(
    unzipSync(readFileSync(at("2026.docx")))["word/document.xml"] ?? new Uint8Array(),
  );
  const text = xml.replace(/<[^>]+>/gu, "");
  expect(text).toContain(
    "Thu nhập bình quân đầu người: 61,9 triệu đồng, tăng 3,5 triệu đồng so với năm 2025",
  );
  expect(text).toContain("5,4 km, tăng 0,1 km so với năm 2025");
  expect(text).toContain("16,2/20,251 km (80,00% số toàn bộ km)");
});

test("the report without its plan is walked down to the cells, which hold what was typed", async () => {
  const grid = gridOfSheet(opened(readFileSync(at("2026.xlsx"))), sheetNames.indicators);
  const row = grid.rows.find(({ cells }) =>
    cells.some(
      ({ content }) => content.kind === "text" && content.value === "Đường bê tông làm mới",
    ),
  );
  const cell = `'${sheetNames.indicators}'!E${String((row?.row ?? 0) + 1)}`;
  const { out, code } = await runLine("trace", at("2026.xlsx"), cell, "--json", at("t.json"));
  expect(code).toBe(0);
  expect(out).toContain("DUONG = 2,1");
  expect(out).toContain("5,4");
  const chain = jsonOf(at("t.json")) as { value: number; figures: readonly object[] };
  expect(chain.value).toBe(5.4);
  expect(chain.figures[0]).toMatchObject({ numerator: 5.4, unitsCounted: 3 });
});

test("the report is a submission for the level above, values and checksums whole", async () => {
  mkdirSync(at("up"));
  writeFileSync(at("up", "38.xlsx"), readFileSync(at("2026.xlsx")));
  const above38 = quantityRegistryFile.replace(
    "38;Đảng bộ tỉnh Mẫu;;tỉnh",
    "9;Đảng bộ trên;;tỉnh;;;;\n38;Đảng bộ tỉnh Mẫu;9;huyện",
  );
  writeFileSync(at("tren.csv"), above38);
  await runLine(
    ...["report", at("up"), "--registry", at("tren.csv"), "--plan", at("kh.xlsx")],
    ...["--year", "2026", "--out", at("up.xlsx"), "--as-of", "2026-12-20", "--json", at("up.json")],
  );
  const above = jsonOf(at("up.json")) as { indicators: Line[]; issues: { code: string }[] };
  expect(above.indicators.find(({ id }) => id === "DUONG")).toMatchObject({ numerator: 5.4 });
  const odd = ["lineChanged", "totalDiffers", "notAWholeNumber", "tooManyDecimals"];
  expect(above.issues.filter((each) => odd.includes(each.code))).toEqual([]);
});

test.each([".csv", ".json"])("export has them in %s as numbers", async (ending) => {
  const file = at(`e${ending}`);
  await runLine("export", at("2026"), ...order(2026), "--out", file);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(ending === ".csv" ? "38.01;DUONG;2026;number;2.1;" : '"value":2.1,');
});

test("forms of the next year show what was given, and a difference is exact", async () => {
  await runLine(...["template", ...order(2027), "--previous", at("2026.xlsx"), "--out", at("t")]);
  const [name = ""] = readdirSync(at("t"));
  const grid = gridOfSheet(opened(readFileSync(at("t", name))), sheetNames.form);
  const shown = grid.rows.find(({ cells }) =>
    cells.some(({ content }) => content.kind === "text" && content.value === "DUONG"),
  );
  const previous = shown === undefined ? undefined : cellOf(shown, formColumns.previous);
  expect(previous).toMatchObject({ kind: "number", value: 2.1 });
  const { out, code } = await runLine(
    ...["difference", at("2026", "38.01.xlsx"), at("2025.xlsx"), "--plan", at("kh.xlsx")],
    ...["--out", at("d.xlsx")],
  );
  expect(code).toBe(0);
  expect(out).toMatch(/1,9.*2,1/u);
  const difference = opened(readFileSync(at("d.xlsx")));
  const sheet = gridOfSheet(difference, difference.sheets[0]?.name ?? "");
  const changes = sheet.rows.map((each) => cellOf(each, 4));
  expect(
    changes
      .filter((each) => each?.kind === "number")
      .map((each) => each.value)
      .slice(0, 3),
  ).toEqual([0.2, 1, 0.2]);
});

describe("a number with more decimals than its row", () => {
  const wrong = at("sai", "38.01.xlsx");

  beforeAll(async () => {
    mkdirSync(at("sai"));
    const facts = new Map([...quantityFacts("38.01", 2026), ...factsOf({ DUONG: 2.15 } as never)]);
    writeFileSync(wrong, await filledForm("38.01", { year: 2026, facts }));
  });

  test("is told with its cell, what was read and what to do, and is not rounded", async () => {
    const { err, out } = await runLine(
      "check",
      wrong,
      "--plan",
      at("kh.xlsx"),
      "--json",
      at("c.json"),
    );
    const told = out + err;
    expect(told).toMatch(
      /'Biểu nhập'!E\d+: “2,15” ở dòng \d+ “Đường bê tông làm mới” có nhiều hơn 1 chữ số thập phân nên chưa được tính/u,
    );
    expect(readFileSync(at("c.json"), "utf8")).toContain("tooManyDecimals");
  });

  test("goes back with the cell marked, shown as it was typed", async () => {
    const { code } = await runLine(
      ...["return", at("sai"), ...order(2026), "--out", at("tra"), "--as-of", "2026-12-20"],
    );
    expect([0, 1]).toContain(code);
    expect(readFileSync(at("tra", "tin-nhan", "38.01.txt"), "utf8")).toContain("“2,15”");
    const pack = unzipSync(readFileSync(at("tra", "tra-lai.zip")));
    const [, copy = new Uint8Array()] =
      Object.entries(pack).find(([name]) => name.endsWith(".xlsx")) ?? [];
    const sheet = strFromU8(unzipSync(copy)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain("<v>2.15</v>");
  });
});

test("a blank row of a quantity asks for a number, and a blank count for a whole one", async () => {
  const facts = new Map([...quantityFacts("38.01", 2026)].filter(([code]) => code !== "DUONG"));
  writeFileSync(at("trong.xlsx"), await filledForm("38.01", { year: 2026, facts }));
  const { out, err } = await runLine(
    "check",
    at("trong.xlsx"),
    "--plan",
    at("kh.xlsx"),
    "--json",
    at("b.json"),
  );
  const { issues } = jsonOf(at("b.json")) as { issues: { message: string }[] };
  const messages = issues.map(({ message }) => message);
  expect(messages.find((each) => each.includes("Đường bê tông làm mới"))).toContain("Nhập một số;");
  expect(messages.find((each) => each.includes("Kết nạp trong năm"))).toContain(
    "Nhập một số nguyên;",
  );
  expect(out + err).not.toBe("");
});

test("the data sheet holds them in cells of their decimals, the sum below", () => {
  const grid = gridOfSheet(opened(readFileSync(at("2026.xlsx"))), sheetNames.data);
  const keys = grid.rows[3];
  const column =
    keys?.cells.find(({ content }) => content.kind === "text" && content.value === "DUONG")
      ?.column ?? 0;
  expect(column).toBeGreaterThan(dataColumns.firstItem);
  const values = grid.rows.slice(5).map((each) => cellOf(each, column));
  expect(values.map((each) => (each?.kind === "number" ? each.value : null))).toEqual([
    2.1, 3.2, 0.1, 5.4,
  ]);
});
