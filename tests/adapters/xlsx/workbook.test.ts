import { inflateRawSync } from "node:zlib";
import { newWorkbook, openWorkbook, type XlsxWorkbook } from "#adapters/xlsx/workbook";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { sampleModel } from "./write/sample-model";

async function sampleBytes(): Promise<Uint8Array> {
  const workbook = newWorkbook(sampleModel.properties);
  await workbook.replaceSheets(sampleModel.sheets);
  return workbook.toBytes();
}

async function reopened(): Promise<XlsxWorkbook> {
  const opened = openWorkbook(await sampleBytes(), (data, size) =>
    inflateRawSync(data, { maxOutputLength: size }),
  );
  if (!opened.ok) throw new Error(opened.error.reason);
  return opened.value;
}

test("a file opened again holds what was written", async () => {
  const workbook = await reopened();
  const names = sampleModel.sheets.map(({ name }) => name);
  const read = await workbook.readSheets(names);
  if (!read.ok) throw new Error(read.error.reason);
  expect(read.value).toEqual(sampleModel.sheets.map(gridOf));
  const listed = sampleModel.sheets.map(({ name, visibility }) => ({ name, visibility }));
  expect(await workbook.listSheets()).toEqual({ ok: true, value: listed });
});

test("a file opened again tells when and by whom it was saved", async () => {
  expect(await (await reopened()).facts()).toEqual({
    ok: true,
    value: { modified: "2026-12-20T00:00:00Z", lastModifiedBy: "Văn phòng <Đảng ủy> & HĐND" },
  });
});

test("an opened file refuses writing and keeps its bytes", async () => {
  const bytes = await sampleBytes();
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.reason);
  expect(await opened.value.replaceSheets(sampleModel.sheets)).toEqual({
    ok: false,
    error: { reason: "readOnly", sheet: null },
  });
  expect(await opened.value.toBytes()).toBe(bytes);
});

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["words", new TextEncoder().encode("Đây không phải là sổ tính."), "csv"],
])("what is no workbook is refused: %s", (_, bytes, reason) => {
  expect(openWorkbook(bytes)).toEqual({ ok: false, error: { reason, sheet: null } });
});

test("a new workbook has no sheets, and nothing can be read from it", async () => {
  const workbook = newWorkbook(sampleModel.properties);
  expect(await workbook.listSheets()).toEqual({ ok: true, value: [] });
  expect(await workbook.readSheets([])).toEqual({ ok: true, value: [] });
  expect(await workbook.readSheets(["A"])).toEqual({
    ok: false,
    error: { reason: "sheetMissing", sheet: "A" },
  });
});

test("a new workbook without sheets is no file yet", async () => {
  await expect(newWorkbook(sampleModel.properties).toBytes()).rejects.toThrow("at least one sheet");
});
