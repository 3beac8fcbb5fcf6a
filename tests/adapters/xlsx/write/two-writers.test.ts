import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { WorkbookModel } from "#core/sheet/sheet-model";
import { fontName, styles, type StyleName } from "#core/sheet/looks/styles";
import { corrected } from "#adapters/xlsx/write/corrections";
import { fileNames } from "#adapters/xlsx/write/names";
import { fileSheet } from "#adapters/xlsx/write/sheet";
import { workbookWriter, writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { zlibCompression } from "#cli/files/compression";
import { plainSheet } from "#core/sheet/sheet-model";
import { sampleModel } from "./sample-model";
import { bookOf, cellOf, columnOf } from "./written-parts";

/** The whole workbook by hucre alone. */
async function byHucre(model: WorkbookModel): Promise<Uint8Array> {
  const { title, creator, lastModifiedBy, modified } = model.properties;
  const saved = new Date(modified);
  const bytes = await writeXlsx({
    sheets: model.sheets.map(fileSheet),
    namedRanges: model.sheets.flatMap(fileNames),
    defaultFont: { name: fontName, size: styles.plain.size },
    activeSheet: model.sheets.findIndex(({ visibility }) => visibility === "visible"),
    properties: { title, creator, lastModifiedBy, created: saved, modified: saved },
  });
  return corrected(bytes, model);
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

const awkward = [
  "",
  " ",
  "  hai đầu ",
  "a\r\nb",
  "\tc",
  "_x0041_",
  "#N/A",
  "#DIV/0!",
  "<b>&\"'",
  "𝒳 👍",
  "a\u0001b",
  "a\uFFFEb",
  "half \uD83D",
  "=1+1",
  "ư".repeat(9000),
  "x".repeat(40_000),
];

const books: readonly (readonly [string, WorkbookModel])[] = [
  ["everything a sheet can ask for", sampleModel],
  [
    "every style",
    bookOf(columnOf(...(Object.keys(styles) as StyleName[]).map((style) => cellOf(1, style)))),
  ],
  ["awkward texts", bookOf(columnOf(...awkward.map((text) => cellOf(text, "text"))))],
  [
    "awkward results",
    bookOf(columnOf(...awkward.map((text) => cellOf(text, "text", `"${text.slice(0, 50)}"`)))),
  ],
  [
    "numbers",
    bookOf(
      columnOf(...[0, -0, 1, -1, 0.1, 1e21, 1e-7, 2 ** 53].map((value) => cellOf(value, "count"))),
    ),
  ],
  [
    "yes, no and nothing",
    bookOf(
      columnOf(
        cellOf(true),
        cellOf(false),
        cellOf(null),
        cellOf(false, "plain", "1>2"),
        cellOf(null, "plain", "1+1"),
      ),
    ),
  ],
  ["no cells", bookOf({ ...plainSheet, name: "S", rows: [] })],
  [
    "rows without cells",
    bookOf({
      ...plainSheet,
      name: "S",
      rows: [{ height: 9, cells: [] }, { cells: [] }, { hidden: true, cells: [null] }],
    }),
  ],
  [
    "a link outside the cells",
    bookOf({
      ...plainSheet,
      name: "S",
      rows: [],
      links: [{ row: 4, column: 2, to: { path: "a.xlsx" } }],
    }),
  ],
];

describe.each([
  ["fflate", workbookWriter()],
  ["zlib", workbookWriter(zlibCompression)],
])("packed by %s", (_, write) => {
  test.each(books)(
    "every part but what the file says of itself is byte for byte what hucre alone writes: %s",
    async (_name, model) => {
      const properties = { "docProps/app.xml": "" };
      const [own, alone] = [partsOf(await write(model)), partsOf(await byHucre(model))];
      expect({ ...own, ...properties }).toEqual({ ...alone, ...properties });
    },
  );
});

test("a workbook is the same whatever was written before it", async () => {
  const write = workbookWriter();
  const other = { ...sampleModel, properties: { ...sampleModel.properties, title: "khác" } };
  for (const model of [sampleModel, other, ...books.map(([, book]) => book), sampleModel]) {
    expect(Buffer.from(await write(model)).equals(await writeWorkbook(model))).toBe(true);
  }
});
