import type { SheetModel } from "#core/sheet/sheet-model";
import { metaOf } from "./form-meta";
import { metaKeys, sheetNames, templates } from "#core/words/names";

type Pairs = ReadonlyMap<string, string>;

/** What a form is, by the keys under which a report keeps it beside its own. */
const beside = [
  [metaKeys.unit, metaKeys.formUnit],
  [metaKeys.year, metaKeys.formYear],
  [metaKeys.plan, metaKeys.formPlan],
  [metaKeys.version, metaKeys.formVersion],
  [metaKeys.formulas, metaKeys.formFormulas],
  [metaKeys.name, metaKeys.formName],
] as const;

const besideKeys: ReadonlySet<string> = new Set(beside.map(([, key]) => key));

/**
 * A workbook has one hidden sheet that says what it is. Where a form and a report stand in the same one it says that
 * it is the report, and what the form is beside that: `sheets` are about to be written, `standing` is what the hidden
 * sheet says now.
 */
export function withSharedMeta(
  sheets: readonly SheetModel[],
  standing: Pairs,
): readonly SheetModel[] {
  return sheets.map((sheet) =>
    sheet.name === sheetNames.meta ? sharedMeta(pairsOf(sheet), standing, sheet) : sheet,
  );
}

function sharedMeta(written: Pairs, standing: Pairs, sheet: SheetModel): SheetModel {
  const writesForm = written.get(metaKeys.template) === templates.form;
  const stands = standing.get(metaKeys.template);
  const report = writesForm ? standing : written;
  if (writesForm && stands !== templates.report) return sheet;
  const form =
    writesForm || stands === templates.form
      ? formIn(writesForm ? written : standing)
      : [...standing].filter(([key]) => besideKeys.has(key));
  return metaOf([...[...report].filter(([key]) => !besideKeys.has(key)), ...form]);
}

const formIn = (pairs: Pairs): readonly (readonly [string, string])[] =>
  beside.flatMap(([from, to]) => {
    const value = pairs.get(from);
    return value === undefined ? [] : [[to, value] as const];
  });

/** What the hidden sheet to be written says. */
const pairsOf = ({ rows }: SheetModel): Pairs =>
  new Map(
    rows.map(({ cells: [key, value] }) => [String(key?.value ?? ""), String(value?.value ?? "")]),
  );

/** The same pairs as a form would say them that stands alone. */
export function pairsOfForm(pairs: Pairs): Pairs {
  if (!pairs.has(metaKeys.formUnit)) return pairs;
  const own = beside.flatMap(([to, from]) => {
    const value = pairs.get(from);
    return value === undefined ? [] : [[to, value] as const];
  });
  return new Map([...pairs, [metaKeys.template, templates.form], ...own]);
}
