import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { layOutForm } from "#core/forms/input-form";
import { catalogueWith } from "#core/plans/plan-book";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { catalogue as builtIn } from "../support/built-in";
import { populationPlan } from "../support/example-plans";
import { formInput } from "../support/forms";
import { bytesOf } from "../support/plan-books";
import { typedOver } from "../support/repaired-forms";
import { unitWith } from "../support/units";

const root = path.join(__dirname, "../..");
const out = mkdtempSync(path.join(tmpdir(), "threads-"));
const bundle = path.join(out, "cli/main.cjs");
const units = 40;

function node(...line: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, line, { cwd: root, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(stderr);
}

/** What a report says, as bytes: the workbook and the JSON. */
const report = (...options: readonly string[]): readonly Buffer[] =>
  reportOf({ folder: "s", plan: "ha-giang" }, options);

function reportOf(
  { folder, plan }: { readonly folder: string; readonly plan: string },
  options: readonly string[],
): readonly Buffer[] {
  const files = [path.join(out, `${folder}.xlsx`), path.join(out, `${folder}.json`)];
  node(
    ...[bundle, "report", path.join(out, folder, "nop")],
    ...["--registry", path.join(out, folder, "so-don-vi.xlsx")],
    ...["--plan", plan, "--year", "2026", "--as-of", "2026-12-26"],
    ...["--out", files[0] ?? "", "--json", files[1] ?? "", ...options],
  );
  return files.map((file) => readFileSync(file));
}

beforeAll(() => {
  node("dev/build/cli.mjs", out);
  node(bundle, "sample", "--out", path.join(out, "s"), "--units", String(units));
  writeFileSync(path.join(out, "s/nop/hỏng.xlsx"), "not a workbook");
}, 120_000);

afterAll(() => {
  rmSync(out, { recursive: true });
});

test("a report is the same bytes with one thread and with several, with and without a cache", () => {
  const alone = report("--threads", "1");
  const cache = ["--cache", path.join(out, "cache")];
  const others = [
    report(),
    report("--threads", "2"),
    report("--threads", "3"),
    report("--threads", "2", ...cache),
    report("--threads", "3", ...cache),
    report("--threads", "1", ...cache),
  ];
  for (const other of others) {
    expect(other.map((bytes, index) => bytes.equals(alone[index] ?? Buffer.of()))).toEqual([
      true,
      true,
    ]);
  }
}, 120_000);

describe("a clerk's plan with an item of its own, of which every form has lost the code", () => {
  const folder = "c";
  const plan = path.join(out, "ke-hoach.xlsx");
  const name = "Nhân khẩu thường trú";
  const [own] = populationPlan.items;
  if (own === undefined) throw new Error("the plan has no item of its own");

  /** A form in which the item has its value, and a number where its code stood. */
  async function formOf(code: string, value: number): Promise<Uint8Array> {
    const items = [{ ...own, code: own?.code ?? "", name }] as typeof populationPlan.items;
    const catalogue = catalogueWith(builtIn, { ...populationPlan, items });
    const fact = { state: "number", value, at: null, raw: null, rule: null } as const;
    const facts = new Map([[own?.code ?? "", fact]]);
    const unit = unitWith({ code });
    const input = formInput({ unit, plan: populationPlan.plan, year: 2026, catalogue, facts });
    const [form, ...rest] = layOutForm(input);
    if (form === undefined) throw new Error("a form has two sheets");
    const row = rowsOf(input).items.get(own?.code ?? "") ?? 0;
    const cell = { value: 12, style: "formCode" } as const;
    return bytesOf([typedOver(form, [{ row, column: formColumns.code, cell }]), ...rest]);
  }

  beforeAll(async () => {
    const items = populationPlan.items.map((item) => ({ ...item, name }));
    writeFileSync(
      plan,
      await bytesOf(layOutPlan({ ...populationPlan, items }, builtIn, () => null)),
    );
    node(bundle, "sample", "--out", path.join(out, folder), "--units", "40", "--plan", plan);
    const nop = path.join(out, folder, "nop");
    for (const [index, file] of readdirSync(nop).entries()) {
      const [code = ""] = file.split(" ");
      writeFileSync(path.join(nop, file), await formOf(code, 5000 + index));
    }
  }, 120_000);

  test("is read by its name in every thread, and the report is the same bytes", () => {
    const alone = reportOf({ folder, plan }, ["--threads", "1"]);
    const { issues } = JSON.parse(alone[1]?.toString("utf8") ?? "") as {
      readonly issues: readonly { readonly code: string }[];
    };
    expect(issues.filter(({ code }) => code === "foundByName")).toHaveLength(units);
    for (const threads of ["2", "3"]) {
      const several = reportOf({ folder, plan }, ["--threads", threads]);
      expect(several.map((bytes, index) => bytes.equals(alone[index] ?? Buffer.of()))).toEqual([
        true,
        true,
      ]);
    }
  }, 120_000);
});

describe("thousands of files", () => {
  const many = path.join(out, "many");

  beforeAll(() => {
    mkdirSync(many);
    for (let file = 0; file < 3000; file += 1) {
      writeFileSync(path.join(many, `${String(file)}.xlsx`), `${String(file)} is no workbook`);
    }
  });

  const line = (registry: string, threads: string): readonly string[] => [
    ...[bundle, "report", many, path.join(out, "s/nop"), "--registry", registry],
    ...["--plan", "ha-giang", "--year", "2026", "--as-of", "2026-12-26"],
    ...["--out", path.join(out, "m.xlsx"), "--threads", threads],
  ];

  test("are read by threads that wait for each other, to the same bytes", () => {
    const [one, other] = ["1", "3"].map((threads) => {
      node(...line(path.join(out, "s/so-don-vi.xlsx"), threads));
      return readFileSync(path.join(out, "m.xlsx"));
    });
    expect(one?.equals(other ?? Buffer.of())).toBe(true);
  }, 120_000);

  test("keep no refused command from ending: threads that wait are ended", () => {
    const refused = spawnSync(process.execPath, line(path.join(out, "r.xlsx"), "3"), {
      cwd: root,
      encoding: "utf8",
      timeout: 60_000,
    });
    expect(refused.signal).toBeNull();
    expect(refused.status).toBe(2);
  }, 120_000);
});
