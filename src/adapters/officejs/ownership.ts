/**
 * The hidden name, scoped to a sheet, that says the sheet is ours. It follows the sheet when a person renames
 * or copies it, and is saved with the workbook. (Custom properties of a sheet would need ExcelApi 1.12.)
 */
const markName = "so_chi_tieu";

/** Whether we protected the sheet when we wrote it: a protection that came later is somebody else's. */
export type Mark = "protected" | "open";

const formulas: Readonly<Record<Mark, string>> = { protected: '="protected"', open: '="open"' };

export function putMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.names.add(markName, formulas[mark]).visible = false;
}

/** The mark among the names of a sheet, `name` and `formula` being loaded; null for a sheet that is not ours. */
export function markAmong(names: Excel.NamedItemCollection): Mark | null {
  const mark = names.items.find(({ name }) => name.toLowerCase() === markName);
  if (mark === undefined) return null;
  return mark.formula === formulas.protected ? "protected" : "open";
}

/** Sheets in the making are called `so-chi-tieu~1`, sheets about to be deleted `so-chi-tieu~old1`. */
export const workingNames = { draft: "so-chi-tieu~", retired: "so-chi-tieu~old" } as const;

export const isDraftName = (name: string): boolean => /^so-chi-tieu~\d+$/u.test(name);
