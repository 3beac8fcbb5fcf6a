/// <reference types="office-js" />
import { openLiveWorkbook } from "#adapters/officejs/live-workbook";
import { sheetOf } from "../../contract/subject";
import { ExcelHost } from "../excel-host";
import { putIntoPage } from "./excel-in-page";

/** What the page says when all is done, as JSON in its body. */
async function scenario(host: ExcelHost): Promise<unknown> {
  const ready = await Office.onReady();
  const told: string[] = [];
  const workbook = openLiveWorkbook(() => new Excel.RequestContext());
  const cells = [
    { value: "'001", style: "code" },
    { value: 2, formula: "1+1", style: "count" },
  ] as const;
  const written = await workbook.replaceSheets([sheetOf("Số liệu", [cells])]);
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("Số liệu");
  sheet.onChanged.add(({ address }) => {
    told.push(address);
    return Promise.resolve();
  });
  await context.sync();
  sheet.getRange("C3").values = [[5]];
  await context.sync();
  const read = await workbook.readSheets(["Số liệu"]);
  const newer = Office.context.requirements.isSetSupported("ExcelApi", "1.10");
  return { host: ready.host, newer, written, read, told, requests: host.exchanges.length };
}

const host = new ExcelHost("Sheet1");
putIntoPage(host);
window.addEventListener("load", () => {
  scenario(host).then(
    (said) => {
      document.body.textContent = JSON.stringify(said);
    },
    (failure: unknown) => {
      document.body.textContent = `failed: ${String(failure)}`;
    },
  );
});
