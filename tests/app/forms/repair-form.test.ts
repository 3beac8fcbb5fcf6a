import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { readSubmission } from "#app/reading/read-submission";
import { organisationTypes } from "#core/catalogue/organisation-types";
import { catalogueOfForm } from "#core/forms/form-catalogue";
import { planOf } from "#core/catalogue/plans/plans";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import type { CellModel } from "#core/sheet/sheet-model";
import { catalogue, knownItems } from "../../support/built-in";
import { wordsOf } from "#text/words";
import { libreOfficeVersion } from "../../support/libreoffice";
import { recalculation } from "../../support/recalculated";
import { unitWith } from "../../support/units";
import {
  input,
  sheetsOf,
  bytesOf,
  typedOver,
  row,
  nameOf,
  repairIn,
  repaired,
  cellsOf,
  complaints,
  differing,
  form,
  meta,
} from "../../support/repaired-forms";

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
    // The verdict stands where notes do; what was typed is kept beside it.
    const notes = found === null ? [] : [nameOf("check")];
    expect(differing(await bytesOf([form, meta]), bytes)).toEqual(notes);
    const note = cellsOf(bytes).get(nameOf("check"));
    if (found !== null) {
      expect(note?.kind === "text" && note.value).toContain(
        `[${nameOf(column)} bị gõ đè: ${found}]`,
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
      value: `đã rà soát [${nameOf("check", at)} bị gõ đè: 5]`,
    });
    const file = { path: "a.xlsx", sha256: "", bytes, modified: null };
    const reading = readSubmission(file, { open: openXlsx, ...knownItems });
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
    expect(differing(await bytesOf([form, meta]), bytes)).toEqual([nameOf("check")]);
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
  // What is written by us asks for no calculation; what was put back does.
  expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect(Object.keys(other)).toEqual(Object.keys(one));
  expect(strFromU8(other["xl/workbook.xml"] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
});

test("a form that was handed out in English gets its English formulas back", async () => {
  const [english, hidden] = sheetsOf({ ...input, words: wordsOf("en") });
  const typed = [
    { row, column: formColumns.verdict, cell: { value: "x", style: "text" } as const },
  ];
  const { bytes } = repaired(await bytesOf([typedOver(english, typed), hidden]));
  expect(differing(await bytesOf([english, hidden]), bytes)).toEqual([nameOf("check")]);
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
    const unit = unitWith({ code: "24.001.001", ...fields });
    const rowsOfUnit = catalogueOfForm(catalogue, plan, unit);
    const own = { ...input, plan, year: 2026, unit, catalogue: rowsOfUnit };
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
    const sumOfValue = new RegExp(`(?<cell>${nameOf("value")})=[0-9a-f]{8}`, "u");
    const otherSums = meta.rows.map((each) => ({
      ...each,
      cells: each.cells.map((cell) =>
        typeof cell?.value === "string"
          ? { ...cell, value: cell.value.replace(sumOfValue, "$<cell>=00000000") }
          : cell,
      ),
    }));
    const bytes = await bytesOf([form, { ...meta, rows: otherSums }]);
    expect(repairIn(bytes)).toMatchObject({ unknown: [nameOf("value")] });
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
