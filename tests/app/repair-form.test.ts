import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { repairWorkbook, type RepairedWorkbook } from "#adapters/xlsx/mark/repair-workbook";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { readSubmission } from "#app/read-submission";
import { repairOfWorkbook, type RepairSetting } from "#app/repair-form";
import { organisationTypes } from "#core/catalogue/organisation-types";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { planOf } from "#core/catalogue/plans/plans";
import { cellName, type CellContent } from "#core/cell";
import type { FormInput } from "#core/forms/form-input";
import { layOutForm } from "#core/forms/input-form";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { sheetNames } from "#core/forms/names";
import type { FormRepair, RepairRefusal } from "#core/provenance/repair-form";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import { wordsOf } from "#text/words";
import { catalogue, isItem } from "../support/built-in";
import { factsOf } from "../support/facts";
import { formInput } from "../support/forms";
import { libreOfficeVersion } from "../support/libreoffice";
import { gridOfSheet, opened, recalculation } from "../support/recalculated";
import { unitWith } from "../support/units";

const setting: RepairSetting = {
  isItem,
  words: wordsOf("vi"),
  sourceOf: (id) => {
    const plan = planOf(id);
    return plan === undefined ? null : { plan, catalogue };
  },
};

const input = formInput({
  plan: haGiang,
  year: 2026,
  unit: unitWith({ code: "38.168.053", name: "Đảng bộ xã Tân Quang" }),
  facts: factsOf({ DV_TOTAL: 310, DV_STUDIED: 250, VH_TOTAL: 8, VH_MEMBER: 6 }),
  previous: factsOf({ DV_TOTAL: 300, DV_STUDIED: 290 }),
});

type Sheets = readonly [form: SheetModel, meta: SheetModel];
const sheetsOf = (given: FormInput): Sheets => layOutForm(given) as unknown as Sheets;
const [form, meta] = sheetsOf(input);

const bytesOf = (sheets: readonly SheetModel[]): Promise<Uint8Array> =>
  writeWorkbook({
    sheets,
    properties: {
      title: "",
      creator: "",
      modified: "2022-12-20T00:00:00Z",
      lastModifiedBy: "",
    },
  });

interface Typed {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

/** The form with other cells in some places. */
const typedOver = (sheet: SheetModel, typed: readonly Typed[]): SheetModel => ({
  ...sheet,
  rows: sheet.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const own = typed.find((each) => each.row === at && each.column === column);
      return own === undefined ? cell : own.cell;
    }),
  })),
});

const indicatorRow = rowsOf(input).indicators.find(
  ({ indicator }) => indicator.numerator[0] === "DV_STUDIED",
)?.row;
if (indicatorRow === undefined) throw new Error("no indicator of members who studied");
const row = indicatorRow;
const nameOf = (column: keyof typeof formColumns, at = row): string =>
  cellName(at, formColumns[column]);

function repairIn(bytes: Uint8Array, given = setting): FormRepair | RepairRefusal {
  const repair = repairOfWorkbook(opened(bytes), "nop/a.xlsx", given);
  return repair.ok ? repair.value : repair.error;
}

function repaired(bytes: Uint8Array): RepairedWorkbook {
  const repair = repairIn(bytes);
  if (typeof repair === "string") throw new Error(repair);
  const copy = repairWorkbook(bytes, repair);
  if (!copy.ok) throw new Error(copy.error);
  return copy.value;
}

function cellsOf(bytes: Uint8Array): ReadonlyMap<string, CellContent> {
  const grid = gridOfSheet(opened(bytes), sheetNames.form);
  return new Map(
    grid.rows.flatMap((each) =>
      each.cells.map(({ column, content }) => [cellName(each.row, column), content] as const),
    ),
  );
}

const complaints = (bytes: Uint8Array): readonly string[] => {
  const file = { path: "nop/a.xlsx", sha256: "", bytes, modified: null };
  const reading = readSubmission(file, { open: openXlsx, isItem });
  return reading.kind === "form" ? reading.issues.map(({ code }) => code) : [reading.kind];
};

/** Cells that differ between two workbooks. */
function differing(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [before, after] = [cellsOf(one), cellsOf(other)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter(
    (name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)),
  );
}

const number: CellModel = { value: 81.69, style: "percent" };

describe("a formula that is not the one that was handed out is put back", () => {
  test.each<readonly [string, keyof typeof formColumns, CellModel, string | null]>([
    ["typed over by a number", "value", number, "81,69"],
    ["typed over by a word", "value", { value: "đạt [tốt]", style: "text" }, "đạt (tốt)"],
    ["changed", "value", { value: 1, formula: "1+0", style: "percent" }, "=1+0"],
    ["emptied", "value", { value: null, style: "percent" }, null],
    ["typed over in a hidden column", "numerator", { value: 9, style: "count" }, "9"],
    ["typed over where a verdict stood", "verdict", { value: "Đạt", style: "text" }, "Đạt"],
  ])("%s", async (_, column, cell, found) => {
    const place = { row, column: formColumns[column], cell };
    const { bytes, restored, left } = repaired(await bytesOf([typedOver(form, [place]), meta]));
    expect({ restored, left }).toEqual({ restored: [nameOf(column)], left: [] });
    const notes = found === null ? [] : [nameOf("note")];
    expect(differing(await bytesOf([form, meta]), bytes)).toEqual(notes);
    const note = cellsOf(bytes).get(nameOf("note"));
    if (found !== null) {
      expect(note?.kind === "text" && note.value).toContain(
        `[${nameOf(column)} bị gõ đè: ${found}; đã khôi phục]`,
      );
    }
    expect(complaints(bytes)).toEqual([]);
  });

  test("a remark beside an input is put back, and the unit's own note stays before ours", async () => {
    const at = rowsOf(input).items.get("DV_STUDIED") ?? 0;
    const typed = [
      { row: at, column: formColumns.check, cell: { value: 5, style: "remark" } as const },
      { row: at, column: formColumns.note, cell: { value: "đã rà soát", style: "text" } as const },
    ];
    const { bytes } = repaired(await bytesOf([typedOver(form, typed), meta]));
    const note = cellsOf(bytes).get(nameOf("note", at));
    expect(note).toMatchObject({
      value: `đã rà soát [${nameOf("check", at)} bị gõ đè: 5; đã khôi phục]`,
    });
    const file = { path: "a.xlsx", sha256: "", bytes, modified: null };
    const reading = readSubmission(file, { open: openXlsx, isItem });
    expect(reading.kind === "form" && [...(reading.notes ?? [])]).toEqual([
      ["DV_STUDIED", "đã rà soát"],
    ]);
  });

  test("formulas that depend on it come to what they come to with it", async () => {
    const typed = [
      { row, column: formColumns.numerator, cell: { value: 310, style: "count" } as const },
      {
        row,
        column: formColumns.need,
        cell: { value: 0, formula: "0+0", style: "count" } as const,
      },
      // What a program had stored in a cell that kept its formula, computed from the typed number.
      {
        row,
        column: formColumns.value,
        cell: { ...form.rows[row]?.cells[formColumns.value], value: 1, style: "percent" } as const,
      },
    ];
    const { bytes } = repaired(await bytesOf([typedOver(form, typed), meta]));
    expect(differing(await bytesOf([form, meta]), bytes)).toEqual([nameOf("note")]);
  });

  test("nothing is put back twice: a repaired form needs no repair", async () => {
    const typed = [{ row, column: formColumns.value, cell: number }];
    const { bytes } = repaired(await bytesOf([typedOver(form, typed), meta]));
    const again = repaired(bytes);
    expect(again.restored).toEqual([]);
    expect(again.bytes).toBe(bytes);
  });
});

test("every part but the sheet stays byte for byte", async () => {
  const before = await bytesOf([
    typedOver(form, [{ row, column: formColumns.value, cell: number }]),
    meta,
  ]);
  const [one, other] = [unzipSync(before), unzipSync(repaired(before).bytes)];
  const changed = Object.keys(other).filter(
    (name) =>
      strFromU8(one[name] ?? new Uint8Array()) !== strFromU8(other[name] ?? new Uint8Array()),
  );
  // Our own list of sheets asks for calculation already.
  expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(Object.keys(other)).toEqual(Object.keys(one));
  expect(strFromU8(other["xl/workbook.xml"] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
});

describe("whatever the unit is, only the formula with its checksum is put back", () => {
  const places = {
    row,
    column: formColumns.verdict,
    cell: { value: "Đạt", style: "text" } as const,
  };
  test.each([
    ["of no known type", { type: null, armedForces: false }],
    ["a commune", { type: organisationTypes.find(({ isCommune }) => isCommune) ?? null }],
    ["an office", { type: organisationTypes.find(({ isCommune }) => !isCommune) ?? null }],
    ["of the armed forces", { armedForces: true }],
  ])("%s", async (_, fields) => {
    const plan = planOf("son-dong") ?? input.plan;
    const own = { ...input, plan, year: 2026, unit: unitWith({ code: "24.001.001", ...fields }) };
    const [sheet, hidden] = sheetsOf(own);
    const at = rowsOf(own).indicators.map((line) => line.row);
    const typed = at
      .map((each) => ({ ...places, row: each }))
      .filter(({ row: each }) => {
        const cell = sheet.rows[each]?.cells[formColumns.verdict];
        return cell?.formula !== undefined;
      });
    const before = await bytesOf([typedOver(sheet, typed), hidden]);
    const { restored, left } = repaired(before);
    expect(restored).toEqual(typed.map((each) => nameOf("verdict", each.row)));
    expect(left).toEqual([]);
    expect(restored.length).toBeGreaterThan(3);
  });

  test("a formula that no description has stays as it is and is named", async () => {
    const otherSums = meta.rows.map((each) => ({
      ...each,
      cells: each.cells.map((cell) =>
        typeof cell?.value === "string"
          ? {
              ...cell,
              value: cell.value.replace(
                /(?<= E)(\d+)=\w+$|(?<= E)(\d+)=\w+(?= )/u,
                "$1$2=00000000",
              ),
            }
          : cell,
      ),
    }));
    const bytes = await bytesOf([form, { ...meta, rows: otherSums }]);
    expect(repairIn(bytes)).toMatchObject({ unknown: [expect.stringMatching(/^E\d+$/u)] });
  });
});

describe("files of four producers", () => {
  const folder = join(__dirname, "../adapters/xlsx/read/fixtures/forms");
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

const version = libreOfficeVersion();

if (version === null) {
  test("left out: the repaired form recalculated, because LibreOffice is not on this machine", () => {
    expect(version).toBeNull();
  });
} else {
  test("LibreOffice computes the repaired form to what is stored in it", async () => {
    const typed = [
      { row, column: formColumns.value, cell: number },
      { row, column: formColumns.need, cell: { value: 3, style: "count" } as const },
    ];
    const { bytes } = repaired(await bytesOf([typedOver(form, typed), meta]));
    expect(recalculation(bytes).differences).toEqual([]);
  }, 120_000);
}
