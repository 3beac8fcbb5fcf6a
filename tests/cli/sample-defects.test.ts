import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Defect } from "#core/sample/faults/defects";
import { lineFaults } from "#core/sample/faults/line-faults";
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

interface Sample {
  readonly plan: string;
  readonly year: string;
  readonly units: string;
}

/** The sample with its faults, and what the report says of it. */
async function told({
  plan,
  year,
  units,
}: Sample): Promise<{ readonly defects: Defect[]; readonly report: Told }> {
  const name = `${plan}-${year}`;
  const today = `${year}-12-30`;
  const named = ["--plan", plan, "--year", year];
  const sample = ["sample", "--out", at(name), "--units", units, ...named, "--defects"];
  expect(await run(sample, silent, today)).toBe(0);
  const files = ["--registry", at(name, "so-don-vi.xlsx"), ...named];
  const previous = ["--previous", at(name, "bao-cao-nam-truoc.xlsx")];
  const out = ["--out", at(`${name}.xlsx`), "--json", at(`${name}.json`)];
  const line = ["report", at(name, "nop"), ...files, ...previous, ...out];
  expect(await run(line, silent, today)).toBe(1);
  return {
    defects: json(`${name}/defects.json`) as Defect[],
    report: json(`${name}.json`) as Told,
  };
}

const keyOf = (each: Omit<Defect, "kind">, code: string): string =>
  JSON.stringify([code, each.severity, each.unit, each.file, each.sheet, each.cell]);

describe.each([
  { plan: "ha-giang", year: "2026", units: "64", rejected: 9, ofLines: [] },
  { plan: "duc-pho", year: "2026", units: "64", rejected: 9, ofLines: [] },
  // With districts, one of which sends a report; a unit that stands there twice counts by neither line.
  { plan: "ha-giang", year: "2024", units: "150", rejected: 10, ofLines: lineFaults },
])("the faults planted in a sample of $plan, $year", ({ rejected, ofLines, ...sample }) => {
  let result: Awaited<ReturnType<typeof told>>;

  beforeAll(async () => {
    result = await told(sample);
  }, 60_000);

  test("are of at least twenty kinds, each in a unit of its own", () => {
    const { defects } = result;
    const units = defects.flatMap(({ unit }) => (unit === null ? [] : [unit]));
    expect(new Set(units).size).toBe(units.length);
    expect(new Set(defects.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  });

  test("are in lines of a report where there are districts", () => {
    const kinds = new Set<string>(lineFaults);
    const found = result.defects.filter(({ kind }) => kinds.has(kind));
    expect(found.map(({ kind }) => kind)).toEqual(ofLines);
    expect(new Set(found.map(({ file }) => file)).size).toBe(Math.min(1, ofLines.length));
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
    expect(ends).toMatchObject({ missing: 3, rejected, notApplicable: 1 });
  });
});
