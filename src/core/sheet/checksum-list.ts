import { cellName } from "#core/cell";
import { checksum } from "./checksum";
import type { SheetModel } from "./sheet-model";

/** `F9=1a2b3c4d F10=…`: a formula that was typed over or changed no longer has its checksum. */
export function checksumList(
  { rows }: Pick<SheetModel, "rows">,
  spelt: (formula: string) => string,
): string {
  const entries = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.formula === undefined
        ? []
        : [`${cellName(row, column)}=${checksum(spelt(cell.formula))}`],
    ),
  );
  return entries.join(" ");
}
