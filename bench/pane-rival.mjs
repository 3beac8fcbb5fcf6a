// The same forms in the same browser, read by ExcelJS and by nothing else: what the pane is held against. Its page has a field
// for files, as a person gives them, and looks at every filled cell.
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./measured.mjs";

const page = `<!doctype html>
<meta charset="utf-8" />
<script src="exceljs.min.js"></script>
<input id="forms" type="file" multiple />
<script>
  async function read() {
    const begun = performance.now();
    let cells = 0;
    for (const file of document.getElementById("forms").files) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(await file.arrayBuffer());
      workbook.getWorksheet("Biểu nhập").eachRow((row) => {
        row.eachCell(({ value }) => {
          if (value !== null) cells += 1;
        });
      });
    }
    return { cells, seconds: (performance.now() - begun) / 1000 };
  }
</script>
`;

/** Puts the page beside the pane. */
export function placeRival(site) {
  copyFileSync(
    join(root, "bench/node_modules/exceljs/dist/exceljs.min.js"),
    join(site, "exceljs.min.js"),
  );
  writeFileSync(join(site, "rival.html"), page);
}

/** Seconds that ExcelJS takes for a folder of forms; its script is loaded before. */
export async function readByRival(browser, url, folder) {
  const page = await browser.newPage();
  await page.goto(new URL("rival.html", url).href);
  await page.setInputFiles(
    "#forms",
    readdirSync(folder).map((file) => join(folder, file)),
  );
  const { seconds, cells } = await page.evaluate("read()");
  await page.close();
  if (cells === 0) throw new Error("ExcelJS read nothing");
  return seconds;
}
