import type { Plan } from "./plan";
import type { Replacement } from "./replacement";
import { pointing } from "./names";
import { callBytes } from "./step";

/**
 * The old sheets step aside, the drafts take their names and places, and last of all the old ones go. Excel does
 * not undo the first half of a request when the second fails; in this order everything before the first deletion
 * can be taken back.
 */
export function swap(context: Excel.RequestContext, plan: Plan): void {
  const { worksheets, names } = context.workbook;
  const pairs = plan.replacements.map((replacement) => ({
    ...replacement,
    sheet: worksheets.getItem(replacement.draft),
    oldSheet: replacement.old === null ? null : worksheets.getItem(replacement.old.id),
  }));
  for (const { sheet, old, model } of pairs) {
    // Fails while another workbook is in front, so it comes first.
    if (old?.id === plan.standing.activeSheet && model.visibility === "visible") sheet.activate();
  }
  for (const { oldSheet, retired } of pairs) if (oldSheet !== null) oldSheet.name = retired;
  for (const { sheet, model } of pairs) sheet.name = model.name;
  for (const { name, sheet, area, before } of plan.names) {
    if (before !== null) names.getItem(name).formula = pointing(sheet, area);
  }
  for (const { sheet, position } of placed(pairs, plan)) sheet.position = position;
  for (const { sheet, model } of pairs) {
    if (model.visibility !== "visible") sheet.visibility = hiddenAs[model.visibility];
  }
  for (const { oldSheet, old } of pairs) {
    // Excel refuses to delete what is very hidden.
    if (oldSheet !== null && old?.visibility === "veryHidden") oldSheet.visibility = "Hidden";
    oldSheet?.delete();
  }
}

export const hiddenAs = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** The longest names and their formulas apart, twelve calls for a sheet are plenty. */
export const swapBytes = ({ replacements, names }: Plan): number =>
  callBytes(12 * replacements.length + 3 * names.length, [
    names,
    replacements.map(({ model, draft, old, retired }) => [model.name, draft, old, retired]),
  ]);

interface Placed {
  readonly sheet: Excel.Worksheet;
  readonly position: number;
}

/** Each draft goes before the sheet that it replaces; those placed earlier have moved the later ones by one. */
function placed(
  pairs: readonly (Replacement & { readonly sheet: Excel.Worksheet })[],
  { leftovers }: Plan,
): readonly Placed[] {
  return pairs
    .flatMap(({ sheet, old }) => (old === null ? [] : [{ sheet, position: old.position }]))
    .sort((one, other) => one.position - other.position)
    .map(({ sheet, position }, index) => ({
      sheet,
      position: position + index - leftovers.filter((left) => left.position < position).length,
    }));
}
