import { wholly } from "#app/ports";
import { openLiveWorkbook } from "#adapters/officejs/live-workbook";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { layOutForm } from "#core/forms/input-form";
import { sheetNames } from "#core/words/names";
import { markName } from "#core/sheet/ownership";
import { formInput } from "../../support/forms";
import { granted } from "../../contract/subject";
import { clientFor } from "../../excel-host/client";
import { excelWith } from "../../excel-host/file-in-excel";
import type { ExcelHost } from "../../excel-host/excel-host";
import { gridInExcel } from "./live";

const form = layOutForm(formInput());

async function opened(): Promise<ExcelHost> {
  const properties = {
    title: "",
    creator: "",
    modified: "2026-12-01T00:00:00Z",
    lastModifiedBy: "",
  };
  return excelWith(await writeWorkbook({ sheets: form, properties }));
}

const workbookIn = (host: ExcelHost) => openLiveWorkbook(clientFor(host).newContext);

test("a form that the command line wrote is read in Excel as it was laid out", async () => {
  const names = form.map(({ name }) => name);
  expect(granted(await workbookIn(await opened()).readSheets(names))).toEqual(
    form.map(gridInExcel),
  );
});

test("a form that the command line wrote, locked as it is, is ours: it is replaced", async () => {
  const host = await opened();
  expect(await workbookIn(host).replaceSheets(form)).toEqual({ ok: true, value: wholly });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(form.map(({ name }) => name));
});

test("the mark in the file is not among the names that people see", async () => {
  const host = await opened();
  const marks = host.book.sheets.map(({ names }) => names.get(markName));
  expect(marks.map((mark) => mark?.visible)).toEqual(form.map(() => false));
});

test("the same sheet without the mark is somebody's, and stays", async () => {
  const host = await opened();
  host.book.find(sheetNames.form)?.names.delete(markName);
  expect(await workbookIn(host).replaceSheets(form)).toEqual({
    ok: false,
    error: { reason: "sheetNameTaken", sheet: sheetNames.form },
  });
});
