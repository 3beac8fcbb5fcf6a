import fc from "fast-check";
import { formatCodes } from "#core/sheet/looks/looks";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import { fontName, styles, type StyleName } from "#core/sheet/looks/styles";
import { sheetOf, write } from "../../contract/subject";
import type { CellLook } from "../../excel-host/book/cell";
import type { Sheet } from "../../excel-host/book/sheet";
import { live } from "./live";

const horizontals = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const verticals = { top: "Top", middle: "Center", bottom: "Bottom", spread: "Justify" } as const;
const borders = { thin: ["top", "bottom", "left", "right"], underline: ["bottom"] } as const;

/** How Excel must show a cell of this style, its lines apart. */
function lookOf(name: StyleName): Omit<CellLook, "lines"> {
  const style = styles[name];
  return {
    numberFormat: formatCodes[style.format],
    fontName,
    fontSize: style.size,
    fontColor: `#${style.color ?? "000000"}`,
    horizontal: horizontals[style.align],
    vertical: verticals[style.vertical],
    locked: style.unlocked !== true,
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.underline === true ? { underline: "Single" } : {}),
    ...(style.fill === undefined ? {} : { fill: `#${style.fill}` }),
    ...(style.wrap === true ? { wrap: true } : {}),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
  };
}

const names = Object.keys(styles) as readonly StyleName[];

const anyCell = fc.option(
  fc.constantFrom(...names).map((style): CellModel => ({ value: null, style })),
  { freq: 4 },
);

const anyRows = fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 7 });

async function written(sheet: SheetModel): Promise<Sheet> {
  const { host, workbook } = live();
  await write(workbook, sheet);
  const found = host.book.find(sheet.name);
  if (found === undefined) throw new Error("not written");
  return found;
}

test.each(names)("a cell of the style %s looks as the table of styles says", async (style) => {
  const sheet = await written(sheetOf("S", [[{ value: "chữ", style }]]));
  const { lines, ...look } = sheet.cellAt(0, 0).look;
  expect(look).toEqual(lookOf(style));
  const { border } = styles[style] as { readonly border?: keyof typeof borders };
  expect([...lines].sort()).toEqual(border === undefined ? [] : [...borders[border]].sort());
});

test("whatever stands beside it, each cell has its own look, and what is left out stays as it was", async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const sheet = await written(sheetOf("S", rows));
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const known = sheet.knownCell(row, column);
          if (cell === null) {
            expect(known?.look.numberFormat ?? "General").toBe("General");
            expect(known?.look.fontName).toBeUndefined();
            return;
          }
          const { lines, ...look } = sheet.cellAt(row, column).look;
          expect(look).toEqual(lookOf(cell.style));
          const { border } = styles[cell.style] as { readonly border?: keyof typeof borders };
          for (const side of border === undefined ? [] : borders[border]) {
            expect(lines.has(side)).toBe(true);
          }
        });
      });
    }),
    { numRuns: 60 },
  );
});

test("a column of one look takes as many calls as a cell of it", async () => {
  const calls = async (rows: number): Promise<number> => {
    const { host, workbook } = live();
    const cells = Array.from({ length: rows }, () => [{ value: 1, style: "count" } as const]);
    await write(workbook, sheetOf("S", cells));
    return host.exchanges[1]?.actions ?? 0;
  };
  expect((await calls(1000)) - (await calls(2))).toBeLessThan(10);
});
