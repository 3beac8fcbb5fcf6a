import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingNames } from "#core/result/report-settings";
import { plans } from "#core/catalogue/plans/plans";
import { jsonOf, runLine, temporaryFolder, type Outcome } from "../support/command-line";
import { opened } from "../support/recalculated";

interface ReportJson {
  readonly schema: string;
  readonly receipts: Readonly<Record<string, number>>;
  readonly units: readonly {
    code: string;
    status: string;
    file: string | null;
    sha256: string | null;
    reason: string | null;
  }[];
  readonly ignored: readonly { file: string; reason: string }[];
  readonly indicators: readonly {
    id: string;
    numerator: number | null;
    denominator: number | null;
    display: string | null;
    unitsCounted: number;
    unitsLeftOut: number;
    targets: readonly { verdict: string; need: number | null }[];
  }[];
  readonly issues: readonly {
    code: string;
    severity: string;
    file: string | null;
    cell: string | null;
    message: string;
  }[];
}

const at = temporaryFolder();
const units = 14;

/** All that the head and the foot of a report say of its office. */
const office = Object.fromEntries(
  settingNames
    .filter((name) => name !== "recipients")
    .map((name) => [name, name === "signing" ? "T/M" : "x"]),
);

const settings = (): readonly string[] => ["--settings", at("office.json")];

beforeAll(async () => {
  writeFileSync(at("office.json"), JSON.stringify(office));
  const made = await runLine("sample", "--out", at("s"), "--units", String(units));
  expect(made).toMatchObject({ code: 0, err: "" });
});

const forms = (): readonly string[] => readdirSync(at("s", "nop")).sort();

async function report(
  folder: string,
  ...more: readonly string[]
): Promise<Outcome & { json: ReportJson }> {
  const outcome = await runLine(
    "report",
    folder,
    ...["--registry", at("s", "so-don-vi.xlsx"), "--plan", "ha-giang", "--year", "2026"],
    ...["--out", at("r.xlsx"), "--json", at("r.json"), ...settings(), ...more],
  );
  return { ...outcome, json: jsonOf(at("r.json")) as ReportJson };
}

/** A folder with copies of all forms, to be spoilt. */
function copies(name: string): string {
  mkdirSync(at(name));
  for (const form of forms()) copyFileSync(at("s", "nop", form), join(at(name), form));
  return at(name);
}

test("a clean folder gives a clean report: every unit received, no complaint, exit code 0", async () => {
  const { code, json, err } = await report(
    at("s", "nop"),
    "--previous",
    at("s", "bao-cao-nam-truoc.xlsx"),
  );
  expect({ code, err, issues: json.issues }).toEqual({ code: 0, err: "", issues: [] });
  expect(json.schema).toBe("so-chi-tieu/report@1");
  expect(json.receipts).toEqual({
    expected: units,
    received: units,
    late: 0,
    missing: 0,
    rejected: 0,
    notApplicable: 0,
  });
  expect(json.ignored).toEqual([]);
});

test("the same files give the same bytes, whatever was there before", async () => {
  await report(at("s", "nop"));
  const first = readFileSync(at("r.xlsx"));
  await report(at("s", "nop"));
  expect(readFileSync(at("r.xlsx")).equals(first)).toBe(true);
});

describe("one bad file never costs another", () => {
  const spoil: readonly (readonly [string, (file: string) => void, string, string])[] = [
    [
      "truncated",
      (file) => {
        writeFileSync(file, readFileSync(file).subarray(0, 3000));
      },
      "rejected",
      "fileUnreadable",
    ],
    [
      "empty",
      (file) => {
        writeFileSync(file, "");
      },
      "rejected",
      "fileUnreadable",
    ],
    [
      "a text under an .xlsx name",
      (file) => {
        writeFileSync(file, "Kính gửi");
      },
      "rejected",
      "fileUnreadable",
    ],
    [
      "a workbook that is no form",
      (file) => {
        copyFileSync(at("s", "so-don-vi.xlsx"), file);
      },
      "rejected",
      "formMissing",
    ],
  ];

  test.each(spoil)(
    "%s: its unit is rejected by name, all others count",
    async (name, damage, status, code) => {
      const folder = copies(`bad ${name}`);
      const [victim = ""] = forms();
      damage(join(folder, victim));
      const result = await report(folder);
      expect(result.code).toBe(1);
      expect(result.json.receipts).toMatchObject({
        expected: units,
        received: units - 1,
        rejected: 1,
        missing: 0,
      });
      const unit = result.json.units.find((each) => each.status === status);
      expect(unit?.file).toBe(victim);
      expect(unit?.reason).toMatch(/\.$/u);
      expect(result.json.issues.map((issue) => issue.code)).toEqual([code]);
      expect(result.err).toContain(victim);
    },
  );
});

test("files that belong to nobody are each named with a reason and counted nowhere", async () => {
  const folder = copies("visitors");
  const [first = ""] = forms();
  writeFileSync(join(folder, "~$mở.xlsx"), "x");
  writeFileSync(join(folder, "ghi chú.txt"), "x");
  copyFileSync(join(folder, first), join(folder, "bản sao.xlsx"));
  copyFileSync(at("s", "bao-cao-nam-truoc.xlsx"), join(folder, "báo cáo cũ.xlsx"));
  const { json, code } = await report(folder);
  expect(json.ignored.map(({ file }) => file)).toEqual(
    ["báo cáo cũ.xlsx", "bản sao.xlsx", "ghi chú.txt", "~$mở.xlsx"].sort(),
  );
  expect(json.receipts["received"]).toBe(units);
  expect(code).toBe(0);
});

test("a form of another year or plan is rejected with what was expected", async () => {
  const wrongYear = await runLine(
    "report",
    at("s", "nop"),
    "--registry",
    at("s", "so-don-vi.xlsx"),
    "--plan",
    "ha-giang",
    "--year",
    "2025",
    "--out",
    at("y.xlsx"),
    "--json",
    at("y.json"),
  );
  expect(wrongYear.code).toBe(1);
  expect((jsonOf(at("y.json")) as ReportJson).receipts).toMatchObject({
    rejected: units,
    received: 0,
  });
  const wrongPlan = await runLine(
    "report",
    at("s", "nop"),
    "--registry",
    at("s", "so-don-vi.xlsx"),
    "--plan",
    "di-linh",
    "--year",
    "2026",
    "--out",
    at("p.xlsx"),
    "--json",
    at("p.json"),
    ...settings(),
  );
  expect(
    (jsonOf(at("p.json")) as ReportJson).issues.every(({ code }) => code === "wrongPlan"),
  ).toBe(true);
  expect(wrongPlan.code).toBe(1);
});

describe("every plan of the five runs on the sample", () => {
  test.each(plans.map(({ id }) => id))("%s", async (plan) => {
    const folder = at(`plan ${plan}`);
    expect((await runLine("sample", "--out", folder, "--units", "9", "--plan", plan)).code).toBe(0);
    const { code, err } = await runLine(
      "report",
      join(folder, "nop"),
      "--registry",
      join(folder, "so-don-vi.xlsx"),
      "--plan",
      plan,
      "--year",
      "2026",
      "--previous",
      join(folder, "bao-cao-nam-truoc.xlsx"),
      "--out",
      join(folder, "r.xlsx"),
      "--json",
      join(folder, "r.json"),
      ...settings(),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const names = opened(readFileSync(join(folder, "r.xlsx"))).sheets.map(({ name }) => name);
    expect(names).toHaveLength(9);
    const report = jsonOf(join(folder, "r.json")) as ReportJson;
    const targets = report.indicators.flatMap((indicator) => indicator.targets);
    expect(targets).toHaveLength(plans.find(({ id }) => id === plan)?.targets.length ?? 0);
  });
});
