// node bench/other-programs.mjs: writes anew what tests keep of ExcelJS and read-excel-file, after `npm ci --prefix bench`:
// workbooks that the one wrote, and what the other reads in the forms of the fixtures. Both are named with their version.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { root } from "../dev/build/root.mjs";

const require = createRequire(import.meta.url);
const { Workbook } = require("exceljs");
const { readSheet } = require("read-excel-file/node");

const fixtures = join(root, "tests/adapters/xlsx/read/fixtures");
const folder = join(fixtures, "exceljs");
mkdirSync(folder, { recursive: true });

function named(name) {
  const file = join(root, "bench/node_modules", name, "package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8"));
  return { program: name, version };
}

async function write(name, fill) {
  const book = new Workbook();
  fill(book);
  writeFileSync(join(folder, `${name}.xlsx`), await book.xlsx.writeBuffer());
}

const vietnamese = [
  "Tổng số đảng viên",
  "Đảng ủy xã Ea Kuêh, huyện Cư M'gar",
  "Nhập liệu số Đắk Lắk".normalize("NFD"),
  "Ỷ lại, ưu tiên, ợ".normalize("NFD"),
  "  hai đầu  ",
  "dòng 1\ndòng 2",
  "<b>&amp;</b> \"'",
  "1.692",
  "007",
  "=1+1",
  "không có",
  "__proto__",
  "👍🏽",
];

const value = fc.oneof(
  fc.constantFrom(...vietnamese),
  fc.string({ unit: fc.constantFrom(...Array.from("aạĂđ &<>\"'\n")), minLength: 1 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const table = fc.array(fc.array(value, { maxLength: 8 }), { minLength: 1, maxLength: 12 });

const tables = [
  [vietnamese.slice(0, 8), [1, -0.5, 1e21, 0, true, false, null]],
  ...fc.sample(table, { numRuns: 120, seed: 2026 }),
];
await write("tables", (book) => {
  for (const [at, rows] of tables.entries()) {
    const sheet = book.addWorksheet(`Đắk Lắk ${at}`);
    for (const row of rows) sheet.addRow([...row]);
  }
});
await write("marked", (book) => {
  const sheet = book.addWorksheet("Biểu nhập");
  sheet.addRow(["Mã", "Số liệu"]);
  sheet.addRow(["VH_TOTAL", -3]);
  sheet.addRow([]);
  sheet.addRow(["VH_MEMBER", { formula: "B2+9", result: 6 }]);
});
await write("figures", (book) => {
  const head = ["Nội dung", "Tử số", "Mẫu số", "Tỷ lệ in"];
  book.addWorksheet("Bảng").addRows([head, ["Tỷ lệ chi bộ", 8, 10, "80%"]]);
});
writeFileSync(
  join(folder, "tables.json"),
  `${JSON.stringify({ ...named("exceljs"), tables }, null, 0)}\n`,
);

/** The values of a sheet by cell, as text that is the same for the same values. */
function digestOf(rows) {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((found, column) => (found === null || found === "" ? [] : [[at, column, found]])),
  );
  const sha256 = createHash("sha256").update(JSON.stringify(cells)).digest("hex");
  return { cells: cells.length, sha256 };
}

const forms = readdirSync(join(fixtures, "forms")).filter((file) => file.endsWith(".xlsx"));
const seen = {};
for (const file of forms) {
  const bytes = readFileSync(join(fixtures, "forms", file));
  const { default: readAll } = await import("read-excel-file/node");
  const sheets = await readAll(bytes, { trim: false });
  for (const { sheet } of sheets) {
    seen[`${file.replace(".xlsx", "")}/${sheet}`] = digestOf(
      await readSheet(bytes, sheet, { trim: false }),
    );
  }
}
writeFileSync(
  join(fixtures, "read-excel-file.json"),
  `${JSON.stringify({ ...named("read-excel-file"), seen }, null, 2)}\n`,
);
