import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formColumns } from "#core/forms/form-rows";
import type { RepairRefusal } from "#core/provenance/repair-form";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import {
  bytesOf,
  typedOver,
  row,
  nameOf,
  repairIn,
  repaired,
  cellsOf,
  complaints,
  form,
  meta,
} from "../../support/repaired-forms";

describe("files of four producers", () => {
  const folder = join(__dirname, "../../adapters/xlsx/read/fixtures/forms");
  test.each(["ours", "libreoffice", "openpyxl", "exceljs"])("%s", (producer) => {
    const bytes = new Uint8Array(readFileSync(join(folder, `${producer}.xlsx`)));
    const computed = [...cellsOf(bytes)].find(
      ([name, content]) => /^E1[3-9]\d$/u.test(name) && content.formula !== undefined,
    );
    const name = computed?.[0] ?? "";
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const pattern = new RegExp(`<c r="${name}"([^>]*?)(?: t="[a-z]+")?([^>]*?)>.*?</c>`, "u");
    expect(sheet).toMatch(pattern);
    parts["xl/worksheets/sheet1.xml"] = strToU8(
      sheet.replace(pattern, `<c r="${name}"$1$2><v>0.75</v></c>`),
    );
    const typed = zipSync(parts);
    expect(complaints(typed)).toContain("formulaChanged");
    const { bytes: copy, restored } = repaired(typed);
    expect(restored).toContain(name);
    const list = strFromU8(unzipSync(copy)["xl/workbook.xml"] ?? new Uint8Array());
    expect(list).toMatch(/<calcPr [^>]*fullCalcOnLoad="(?:1|true)"/u);
    expect(complaints(copy)).not.toContain("formulaChanged");
    const again = cellsOf(copy).get(name);
    expect(again?.formula).toBe(computed?.[1].formula);
  });
});

test("a formula that the file writes for several cells at once is left, and named", async () => {
  const cell: CellModel = { value: 1, formula: "1+0", style: "percent" };
  const bytes = await bytesOf([typedOver(form, [{ row, column: formColumns.value, cell }]), meta]);
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const shared = `<f t="shared" si="0" ref="${nameOf("value")}:${nameOf("value", row + 1)}">1+0</f>`;
  parts["xl/worksheets/sheet1.xml"] = strToU8(sheet.replace("<f>1+0</f>", shared));
  expect(repaired(zipSync(parts))).toMatchObject({ restored: [], left: [nameOf("value")] });
});

describe("what cannot be put back says why", () => {
  const withMeta = (key: string, value: string): SheetModel => ({
    ...meta,
    rows: meta.rows.map((each) =>
      each.cells[0]?.value === key
        ? { ...each, cells: [each.cells[0], { value, style: "meta" as const }] }
        : each,
    ),
  });
  const [blank] = form.rows.slice(9);
  const moved = {
    ...form,
    rows: [...form.rows.slice(0, 9), blank ?? { cells: [] }, ...form.rows.slice(9)],
  };

  test.each<readonly [string, readonly SheetModel[], RepairRefusal]>([
    ["no hidden sheet", [form], "checksumsGone"],
    ["no form", [{ ...meta, name: "Trang 1", visibility: "visible" }], "notAForm"],
    ["a report", [form, withMeta("template", "so-chi-tieu/bao-cao")], "notAForm"],
    ["a plan of somebody else's", [form, withMeta("plan", "khac")], "planUnknown"],
    ["rows that moved", [moved, meta], "rowsMoved"],
  ])("%s", async (_, sheets, reason) => {
    expect(repairIn(await bytesOf(sheets))).toBe(reason);
  });
});

test("the formulas of a form of version 0.1 are put back, but those of targets that are judged for the whole since", () => {
  const folder = join(__dirname, "../../fixtures/v0.1/nop");
  const [name = ""] = readdirSync(folder);
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, name))));
  const path = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  const handedOut = sheet.match(/<f>/gu)?.length ?? 0;
  parts[path] = strToU8(sheet.replace(/<f>.*?<\/f>/gu, ""));
  const repair = repairIn(zipSync(parts));
  if (typeof repair === "string") throw new Error(repair);
  // Three indicators that had a verdict, and a remark of one of them; a verdict that is none has no formula.
  const rows = new Set(repair.unknown.map((cell) => cell.replace(/^[A-Z]+/u, "")));
  expect(rows).toEqual(new Set(["24", "139", "141", "150"]));
  expect(repair.formulas.length / handedOut).toBeGreaterThan(0.9);
});
