import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "#core/cell";
import { sonDong } from "#core/catalogue/plans/son-dong";
import { withSharedMeta } from "#core/forms/shared-meta";
import { metaPairs } from "#core/reading/read-meta";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { plainBook } from "#core/plans/plan-book";
import { plainSheet, type CellModel, type SheetModel } from "#core/sheet/sheet-model";
import { metaKeys, sheetNames } from "#core/words/names";
import { catalogue } from "../support/built-in";
import { bytesOf, openBytes } from "../support/plan-books";

function gridIn(bytes: Uint8Array, name: string): Grid {
  const opened = openBytes(bytes);
  const grid = opened.ok ? opened.value.readGrid(name) : opened;
  if (!grid.ok) throw new Error(`no sheet ${name}`);
  return grid.value;
}

/** A sheet of a workbook as somebody copies it into another one: what is seen of it. */
function copied(
  bytes: Uint8Array,
  name: string,
  change: (value: string, key: string) => string = (value) => value,
): SheetModel {
  const grid = gridIn(bytes, name);
  return {
    ...plainSheet,
    name,
    visibility: grid.visibility,
    rows: rowsOf(grid, change),
  };
}

function rowsOf(grid: Grid, change: (value: string, key: string) => string): SheetModel["rows"] {
  const most = Math.max(...grid.rows.map(({ row }) => row));
  const rows = Array.from({ length: most + 1 }, (): CellModel[] => []);
  for (const { row, cells } of grid.rows) {
    const [first] = cells;
    const key = first?.content.kind === "text" ? first.content.value : "";
    for (const { column, content } of cells) {
      const line = rows[row] ?? [];
      while (line.length < column) line.push(null);
      if (content.kind === "number") line.push({ value: content.value, style: "plain" });
      else if (content.kind === "text")
        line.push({
          value: column === 1 ? change(content.value, key) : content.value,
          style: "plain",
        });
      else line.push(null);
    }
  }
  return rows.map((cells) => ({ cells }));
}

const file = (sample: string, ...parts: readonly string[]): Uint8Array =>
  new Uint8Array(readFileSync(path.join(sample, ...parts)));

/** The registry of the sample and a plan in one workbook. */
export const registryBesidePlan = (sample: string): Promise<Uint8Array> =>
  bytesOf([
    copied(file(sample, "so-don-vi.xlsx"), sheetNames.registry),
    ...layOutPlan(plainBook(sonDong, []), catalogue, () => null),
  ]);

/** Last year's report of the sample, into which somebody copied a form; or both as the pane inside Excel writes them. */
export function reportBesideForm(
  sample: string,
  form: string,
  by: "hand" | "pane" = "hand",
): Promise<Uint8Array> {
  const bytes = file(sample, "nop", form);
  const report = reportSheets(sample, null);
  const standing = metaPairs(gridIn(bytes, sheetNames.meta));
  return bytesOf([
    copied(bytes, sheetNames.form),
    ...(by === "hand" ? report : withSharedMeta(report, standing)),
  ]);
}

/** The same report as that of the body of this code. */
export const reportOf = (sample: string, unit: string): Promise<Uint8Array> =>
  bytesOf(reportSheets(sample, unit));

function reportSheets(sample: string, unit: string | null): readonly SheetModel[] {
  const report = file(sample, "bao-cao-nam-truoc.xlsx");
  const meta = copied(report, sheetNames.meta, (value, key) =>
    key === metaKeys.unit && unit !== null ? unit : value,
  );
  return [copied(report, sheetNames.data), meta];
}
