import { memoryWorkbook } from "#adapters/memory/memory-workbook";
import type { Grid } from "#core/cell";
import { plainSheet } from "#core/sheet/sheet-model";

const grid: Grid = {
  sheet: "Sổ đơn vị",
  visibility: "visible",
  rows: [{ row: 0, cells: [{ column: 0, content: { kind: "error", value: "#REF!" } }] }],
};
const model = {
  ...plainSheet,
  name: "Báo cáo",
  rows: [{ cells: [{ value: 1, style: "count" }] }],
} as const;

test("grids given at the start are read as they are, errors and all", async () => {
  const workbook = memoryWorkbook({ grids: [grid] });
  expect(await workbook.readSheets(["Sổ đơn vị"])).toEqual({ ok: true, value: [grid] });
});

test("models given at the start stand after the grids", async () => {
  const workbook = memoryWorkbook({ grids: [grid], sheets: [model] });
  expect(await workbook.listSheets()).toEqual({
    ok: true,
    value: [
      { name: "Sổ đơn vị", visibility: "visible" },
      { name: "Báo cáo", visibility: "visible" },
    ],
  });
});

test("a written model can be looked at, a grid has none", async () => {
  const workbook = memoryWorkbook({ grids: [grid] });
  await workbook.replaceSheets([model]);
  expect(workbook.modelOf("Báo cáo")).toEqual(model);
  expect(workbook.modelOf("Sổ đơn vị")).toBeNull();
  expect(workbook.modelOf("Không có")).toBeNull();
});

test("a workbook to be read only refuses writing and stays as it was", async () => {
  const workbook = memoryWorkbook({ grids: [grid], readOnly: true });
  expect(await workbook.replaceSheets([model])).toEqual({
    ok: false,
    error: { reason: "readOnly", sheet: null },
  });
  expect(await workbook.readSheets(["Báo cáo"])).toEqual({
    ok: false,
    error: { reason: "sheetMissing", sheet: "Báo cáo" },
  });
});

test("without facts nothing is claimed", async () => {
  expect(await memoryWorkbook().facts()).toEqual({
    ok: true,
    value: { modified: null, lastModifiedBy: null },
  });
});
