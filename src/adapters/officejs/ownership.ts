import { markFormulas, markName, type Mark } from "#core/sheet/ownership";

export function putMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.names.add(markName, `=${markFormulas[mark]}`).visible = false;
}

/** The mark among the names of a sheet, `name` and `formula` being loaded; null for a sheet that is not ours. */
export function markAmong(names: Excel.NamedItemCollection): Mark | null {
  const mark = names.items.find(({ name }) => name.toLowerCase() === markName);
  if (mark === undefined) return null;
  return mark.formula === `=${markFormulas.protected}` ? "protected" : "open";
}

/** Sheets in the making are called `so-chi-tieu~1`, sheets about to be deleted `so-chi-tieu~old1`. */
export const workingNames = { draft: "so-chi-tieu~", retired: "so-chi-tieu~old" } as const;

export const isDraftName = (name: string): boolean => /^so-chi-tieu~\d+$/u.test(name);
