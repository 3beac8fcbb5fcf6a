/** Whether we locked a sheet when we wrote it: a lock that came later is somebody else's. */
export type Mark = "protected" | "open";

/**
 * The hidden name, scoped to a sheet, that says the sheet is ours. Every writer gives it, so that a form made by the
 * command line is known in the open workbook. It follows the sheet when a person renames or copies it, and is saved
 * with the workbook. (Custom properties of a sheet would need ExcelApi 1.12.)
 */
export const markName = "so_chi_tieu";

/** What the name stands for, as a formula without the equals sign. */
export const markFormulas: Readonly<Record<Mark, string>> = {
  protected: '"protected"',
  open: '"open"',
};

export const markOf = (sheet: { readonly protected: boolean }): Mark =>
  sheet.protected ? "protected" : "open";
