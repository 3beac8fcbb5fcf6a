import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { jsonOf, runLine, temporaryFolder, type Outcome } from "../support/command-line";

interface Told {
  readonly receipts: { readonly received: number; readonly rejected: number };
  readonly duplicates: { readonly policy: string; readonly decisions: readonly object[] };
  readonly checkSettings: { readonly excellentPercent: number; readonly excellentBase: string };
  readonly issues: readonly { readonly code: string; readonly file: string | null }[];
}

interface Compared {
  readonly counts: Readonly<Record<string, number>>;
}

const at = temporaryFolder();

const common = (...more: readonly string[]): readonly string[] => [
  ...["--registry", at("s", "so-don-vi.xlsx"), "--plan", "ha-giang", "--year", "2026"],
  ...more,
];

const report = async (...more: readonly string[]): Promise<Outcome & { readonly json: Told }> => {
  const outcome = await runLine(
    "report",
    at("s", "nop"),
    ...common("--out", at("r.xlsx"), "--json", at("r.json"), ...more),
  );
  return { ...outcome, json: jsonOf(at("r.json")) as Told };
};

let unit = "";
let first = "";
const second = "nop-lai.xlsx";

beforeAll(async () => {
  await runLine("sample", "--out", at("s"), "--units", "14");
  first = readdirSync(at("s", "nop")).sort()[0] ?? "";
  unit = first.split(" ")[0] ?? "";
  await otherForm();
});

/** A blank form of the same unit: only that its bytes differ matters here. */
async function otherForm(): Promise<void> {
  const model = await runLine("template", ...common("--out", at("t")));
  expect(model.code).toBe(0);
  copyFileSync(at("t", first), at("s", "nop", second));
}

describe("a unit that sent two different forms", () => {
  test("is asked about: both are named, neither counts, and the report is no clean one", async () => {
    const { code, json } = await report("--duplicates", "ask");
    expect(code).toBe(1);
    expect(json.receipts).toMatchObject({ received: 13, rejected: 1 });
    const named = json.issues.filter((each) => each.code === "duplicateUndecided");
    expect(named.map(({ file }) => file).sort()).toEqual([first, second].sort());
    expect(json.duplicates).toMatchObject({
      policy: "ask",
      decisions: [{ unit, kept: null, by: "nobody" }],
    });
  });

  test.each([0, 1])("counts with the file that is chosen: %i", async (which) => {
    const [kept = "", other = ""] = which === 0 ? [first, second] : [second, first];
    const { json } = await report("--duplicates", "ask", "--choose", `${unit}=${kept}`);
    expect(json.receipts).toMatchObject({ received: 14, rejected: 0 });
    expect(json.duplicates.decisions).toEqual([{ unit, kept, others: [other], by: "choice" }]);
  });

  test.each([
    ["no code", "a.xlsx", "ghi mã đơn vị, dấu ="],
    ["a file that was not read", "02.001=khong-co.xlsx", "không có tệp"],
  ])("%s is refused", async (_, choice, words) => {
    const outcome = await runLine(
      "report",
      at("s", "nop"),
      ...common("--out", at("x.xlsx"), "--choose", choice),
    );
    expect(outcome.code).toBe(2);
    expect(outcome.err.toLowerCase()).toContain(words);
  });
});

test("a name that several files have chooses none of them", async () => {
  for (const folder of ["mot", "hai"]) {
    mkdirSync(at("chung", folder), { recursive: true });
    copyFileSync(at("s", "nop", first), at("chung", folder, "bieu.xlsx"));
  }
  const line = common("--out", at("x.xlsx"), "--choose", `${unit}=bieu.xlsx`);
  const { code, err } = await runLine("report", at("chung"), ...line);
  expect([code, err]).toEqual([2, expect.stringContaining("hai/bieu.xlsx")]);
});

test("levels of the checks come from a file, and what was used is told", async () => {
  writeFileSync(at("levels.json"), '{ "excellentPercent": 25, "excellentBase": "DV_RATED" }');
  const { json } = await report("--checks", at("levels.json"));
  expect(json.checkSettings).toMatchObject({ excellentPercent: 25, excellentBase: "DV_RATED" });
});

describe("check takes levels of the checks as report does", () => {
  const checked = async (...more: readonly string[]): Promise<readonly string[]> => {
    const outcome = await runLine("check", at("s", "nop"), "--json", at("c.json"), ...more);
    expect(outcome.err).toBe("");
    return (jsonOf(at("c.json")) as Told).issues.map(({ code }) => code);
  };

  test("a cap of 1% is passed by forms that the usual cap lets through", async () => {
    writeFileSync(at("cap.json"), '{ "excellentPercent": 1 }');
    expect(await checked()).not.toContain("excellentAboveCap");
    expect(await checked("--checks", at("cap.json"))).toContain("excellentAboveCap");
    const plan = ["--plan", "ha-giang"];
    expect(await checked("--checks", at("cap.json"), ...plan)).toContain("excellentAboveCap");
  });

  test("a level that is none is refused before any form is read", async () => {
    writeFileSync(at("bad.json"), '{ "excellentPercent": "many" }');
    const line = ["check", at("s", "nop", first), "--checks", at("bad.json")];
    expect(await runLine(...line)).toMatchObject({ code: 2, out: "" });
  });
});

test("last year's report must be of an earlier year", async () => {
  await report();
  const outcome = await runLine(
    "report",
    at("s", "nop"),
    ...common("--out", at("y.xlsx"), "--previous", at("r.xlsx")),
  );
  expect(outcome).toMatchObject({ code: 2, out: "" });
  expect(outcome.err).toContain("báo cáo năm 2026, không trước năm 2026");
});

test("a file does not differ from itself", async () => {
  const file = at("s", "nop", first);
  const outcome = await runLine("difference", file, file, "--json", at("d.json"));
  expect(outcome.code).toBe(0);
  const { counts } = jsonOf(at("d.json")) as Compared;
  expect(counts).toMatchObject({ changed: 0, newlyFilled: 0, emptied: 0 });
  expect(counts["unchanged"]).toBeGreaterThan(100);
});

test("an emptied form differs in every filled item, which the other way round is newly filled", async () => {
  const [full, blank] = [at("s", "nop", first), at("t", first)];
  const counts = async (now: string, before: string): Promise<Compared["counts"]> => {
    await runLine("difference", now, before, "--json", at("d.json"));
    return (jsonOf(at("d.json")) as Compared).counts;
  };
  const emptied = await counts(blank, full);
  const filled = await counts(full, blank);
  expect(emptied["emptied"]).toBeGreaterThan(40);
  expect(filled["newlyFilled"]).toBe(emptied["emptied"]);
});

describe("a registry whose units do not follow each other in time is refused before any file is read", () => {
  const head =
    "Mã;Tên;Mã cấp trên;Cấp;Loại hình;LLVT;TCCSĐ;Nộp báo cáo;Từ ngày;Đến ngày;Kế thừa từ";
  const province = "38;Đảng bộ tỉnh;;tỉnh;;;;;;;";
  const line = (code: string, from: string, to: string, of: string): string =>
    [code, `Đảng bộ xã ${code}`, "38", "cơ sở", "1", "", "x", "x", from, to, of].join(";");
  const a = line("a", "", "30/06/2025", "");

  test.each([
    ["overlapping dates", [a, line("n", "01/06/2025", "", "a")], "K4"],
    ["one code twice on a day", [a, line("a", "30/06/2025", "", "")], "A4"],
    [
      "shares that do not add up",
      [a, line("n", "01/07/2025", "", "a (0,4)"), line("m", "01/07/2025", "", "a (0,5)")],
      "K5",
    ],
    ["a predecessor that is not there", [a, line("n", "01/07/2025", "", "z")], "K4"],
    [
      "two units with the whole of one",
      [a, line("n", "01/07/2025", "", "a"), line("m", "01/07/2025", "", "a")],
      "K5",
    ],
  ])("%s", async (_, rows, cell) => {
    writeFileSync(at("so.csv"), `${[head, province, ...rows].join("\n")}\n`);
    const outcome = await runLine(
      "report",
      at("a folder that is not there"),
      ...["--registry", at("so.csv"), "--plan", "ha-giang", "--year", "2026"],
      ...["--out", at("z.xlsx")],
    );
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain(`!${cell}: `);
    expect(outcome.err).toMatch(/Sửa|Giữ|Ghi|Thêm/u);
    expect(outcome.err).not.toContain("không có tệp hoặc thư mục");
  });
});
