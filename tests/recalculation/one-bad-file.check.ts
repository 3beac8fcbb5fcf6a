import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Defect } from "#core/sample/faults/defects";

const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function program(...words: readonly string[]): number | null {
  const line = [join(root, "bin/so-chi-tieu.mjs"), ...words];
  return spawnSync(process.execPath, line, { cwd: folder, encoding: "utf8" }).status;
}

interface Row {
  readonly unit: string;
  readonly item: string;
  readonly state: string;
}

/** Every value of every unit of a sample, as `export` writes them. */
function valuesOf(sample: string, ...extra: readonly string[]): readonly Row[] {
  expect(program("sample", "--out", sample, "--units", "844", ...extra)).toBe(0);
  const named = ["--registry", `${sample}/so-don-vi.xlsx`, "--plan", "ha-giang", "--year", "2026"];
  const line = ["export", `${sample}/nop`, ...named, "--as-of", "30/12/2026"];
  expect(program(...line, "--out", `${sample}.json`)).not.toBe(3);
  return JSON.parse(readFileSync(join(folder, `${sample}.json`), "utf8")) as readonly Row[];
}

test("of 844 forms, the faults of some change no value of another", () => {
  const [clean, spoilt] = [valuesOf("sach"), valuesOf("ban", "--defects")];
  const defects = JSON.parse(readFileSync(join(folder, "ban/defects.json"), "utf8")) as Defect[];
  const files = readdirSync(join(folder, "ban/nop"));
  // A form that says nowhere whose it is lies under a name without a unit, too.
  const nameless = clean
    .map(({ unit }) => unit)
    .filter((unit, at, all) => unit !== all[at - 1])
    .filter((unit) => !files.some((file) => file.startsWith(unit)));
  const named = new Set(defects.map(({ unit }) => unit));
  const underNoUnit = files.filter((file) => file.startsWith("bieu "));
  expect(underNoUnit.length).toBeGreaterThan(0);
  expect(nameless.filter((unit) => !named.has(unit))).toHaveLength(underNoUnit.length);
  const hit = new Set([...named, ...nameless]);
  expect(hit.size).toBeGreaterThan(40);
  // The sample of faults asks for every item, the other for those of its plan: what both ask for is compared, wherever its row stands.
  const said = (row: Row): string => JSON.stringify({ ...row, cell: null });
  const valueOf = new Map(spoilt.map((row) => [`${row.unit} ${row.item}`, said(row)]));
  const others = clean.filter(({ unit, state }) => !hit.has(unit) && state !== "blank");
  expect(others.length).toBeGreaterThan(790 * 40);
  const changed = others.filter((row) => valueOf.get(`${row.unit} ${row.item}`) !== said(row));
  expect(changed.slice(0, 5)).toEqual([]);
});
