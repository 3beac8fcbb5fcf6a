// One candidate reads the forms of a folder, in a process of its own: node bench/read.mjs NAME FOLDER FILES
// Prints the milliseconds and the processor time spent reading (files are loaded before the clock starts), the cells
// seen, peak memory, and the milliseconds of reading them once more, when Node has compiled what it runs.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [name, folder, most] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const sheets = ["Biểu nhập", "_meta"];

const filled = (value) => value !== null && value !== undefined && value !== "";

const candidates = {
  "ours, zlib": () => {
    const { countCells } = require("../dist/bench/reader.cjs");
    return (bytes) => countCells(bytes, sheets, "zlib");
  },
  // What nobody can be faster than: the two sheets, the strings and the workbook inflated, and nothing done with them.
  "inflated only": () => {
    const { inflateParts } = require("../dist/bench/reader.cjs");
    return (bytes) => inflateParts(bytes);
  },
  "ours, fflate": () => {
    const { countCells } = require("../dist/bench/reader.cjs");
    return (bytes) => countCells(bytes, sheets, "fflate");
  },
  exceljs: () => {
    const ExcelJS = require("exceljs");
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes);
      let cells = 0;
      for (const sheet of sheets) {
        workbook.getWorksheet(sheet).eachRow((row) => {
          row.eachCell((cell) => {
            if (filled(cell.value)) cells += 1;
          });
        });
      }
      return cells;
    };
  },
  "read-excel-file": () => {
    const readSheet = require("read-excel-file/node");
    const read = readSheet.readSheet ?? readSheet.default ?? readSheet;
    return async (bytes) => {
      let cells = 0;
      for (const sheet of sheets) {
        const rows = await read(Buffer.from(bytes), sheet);
        for (const row of rows) cells += row.filter(filled).length;
      }
      return cells;
    };
  },
  sheetjs: () => {
    const { read, utils } = require("@e965/xlsx");
    return (bytes) => {
      const workbook = read(bytes, { sheets, dense: true, cellHTML: false, cellText: false });
      let cells = 0;
      for (const sheet of sheets) {
        const rows = utils.sheet_to_json(workbook.Sheets[sheet], { header: 1 });
        for (const row of rows) cells += row.filter(filled).length;
      }
      return cells;
    };
  },
};

if (name === "names") {
  console.log(JSON.stringify(Object.keys(candidates)));
} else {
  const files = readdirSync(folder)
    .sort()
    .slice(0, Number(most))
    .map((file) => readFileSync(join(folder, file)));
  const read = candidates[name]();
  const pass = async () => {
    const started = performance.now();
    const before = process.cpuUsage();
    let cells = 0;
    for (const bytes of files) cells += await read(bytes);
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    return { ms, cpuMs: (user + system) / 1000, cells };
  };
  const first = await pass();
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const { ms: againMs } = await pass();
  console.log(JSON.stringify({ ...first, againMs, files: files.length, peakMb }));
}
