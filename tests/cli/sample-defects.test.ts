import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Defect } from "#core/sample/faults/defects";
import { run } from "#cli/run";

const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const silent = { out: () => undefined, err: () => undefined, isTerminal: false };

const at = (...parts: readonly string[]): string => join(folder, ...parts);

const json = (file: string): unknown => JSON.parse(readFileSync(at(file), "utf8"));

interface Told {
  readonly receipts: Readonly<Record<string, number>>;
  readonly issues: readonly (Omit<Defect, "kind"> & { readonly code: string })[];
}

/** The sample with its faults, and what the report says of it. */
async function told(plan: string): Promise<{ readonly defects: Defect[]; readonly report: Told }> {
  const sample = ["sample", "--out", at(plan), "--units", "64", "--plan", plan, "--defects"];
  expect(await run(sample, silent, "2026-12-30")).toBe(0);
  const files = ["--registry", at(plan, "so-don-vi.xlsx"), "--plan", plan, "--year", "2026"];
  const previous = ["--previous", at(plan, "bao-cao-nam-truoc.xlsx")];
  const out = ["--out", at(`${plan}.xlsx`), "--json", at(`${plan}.json`)];
  const line = ["report", at(plan, "nop"), ...files, ...previous, ...out];
  expect(await run(line, silent, "2026-12-30")).toBe(1);
  return {
    defects: json(`${plan}/defects.json`) as Defect[],
    report: json(`${plan}.json`) as Told,
  };
}

const keyOf = (each: Omit<Defect, "kind">, code: string): string =>
  JSON.stringify([code, each.severity, each.unit, each.file, each.sheet, each.cell]);

describe.each(["ha-giang", "duc-pho"])("the faults planted in a sample of %s", (plan) => {
  let result: Awaited<ReturnType<typeof told>>;

  beforeAll(async () => {
    result = await told(plan);
  }, 60_000);

  test("are of at least twenty kinds, each in a unit of its own", () => {
    const { defects } = result;
    const units = defects.flatMap(({ unit }) => (unit === null ? [] : [unit]));
    expect(new Set(units).size).toBe(units.length);
    expect(new Set(defects.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  });

  test("are all found, at their cells, with their weights", () => {
    const found = new Set(result.report.issues.map((each) => keyOf(each, each.code)));
    expect(result.defects.filter((each) => !found.has(keyOf(each, each.kind)))).toEqual([]);
  });

  test("are the only ones that are blocking; units whose files name another one or none are missing besides", () => {
    const planted = new Set(result.defects.map((each) => keyOf(each, each.kind)));
    const others = result.report.issues.filter((each) => !planted.has(keyOf(each, each.code)));
    expect(others.filter(({ severity }) => severity === "blocking")).toEqual([]);
    expect(others.map(({ code }) => code)).toEqual([
      ...["formNotReceived", "formNotReceived"],
      "reportSettingMissing",
    ]);
  });

  test("leave a ledger that balances", () => {
    const { expected, ...ends } = result.report.receipts;
    expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(expected);
    expect(ends).toMatchObject({ missing: 3, rejected: 9, notApplicable: 1 });
  });
});
