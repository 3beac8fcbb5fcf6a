// What a straightforward program on ExcelJS does, and nothing more: node bench/straightforward.mjs FOLDER
// Reads every workbook of a folder and looks at every filled cell of its form. Prints what it took as a whole process.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";

const [folder] = process.argv.slice(2);
let cells = 0;
for (const file of readdirSync(folder)) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, file));
  workbook.getWorksheet("Biểu nhập").eachRow((row) => {
    row.eachCell(({ value }) => {
      if (value !== null) cells += 1;
    });
  });
}
const { user, system } = process.cpuUsage();
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({ ms: performance.now(), cpuMs: (user + system) / 1000, peakMb, cells }),
);
