import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import { nearestNames } from "#core/nearest-names";
import type { formColumnsOfPlan } from "#core/words/plan-sheet-words";
import { spelt } from "./known";
import { isMarked, neededText, textIn } from "./row-values";
import type { PlanRow } from "./table-reader";

type Row = PlanRow<keyof typeof formColumnsOfPlan>;

/** The rows that are marked, in the order of the form; a mark beside a group alone takes the whole group. */
export function readFormRows(
  rows: readonly Row[],
  catalogue: Pick<Catalogue, "groups" | "items">,
): Pick<Plan, "chosenItems"> {
  const marked = new Set(
    rows.filter((row) => isMarked(row, "chosen")).flatMap((row) => codesOf(row, catalogue)),
  );
  if (marked.size === 0) return {};
  return {
    chosenItems: catalogue.items.map(({ code }) => code).filter((code) => marked.has(code)),
  };
}

function codesOf(
  row: Row,
  { groups, items }: Pick<Catalogue, "groups" | "items">,
): readonly string[] {
  const found = textIn(row, "code");
  if (found === null) return codesOfGroup(row, groups);
  const codes = items.map(({ code }) => code);
  const code = spelt(found, codes);
  if (code !== null) return [code];
  const details = { column: row.heading("code"), nearest: nearestNames(found, codes) };
  row.complaints.add("planItemUnknown", details, row.at("code"));
  return [];
}

function codesOfGroup(row: Row, groups: Catalogue["groups"]): readonly string[] {
  const text = textIn(row, "group");
  if (text === null) return [neededText(row, "code")];
  const names = groups.map(({ name }) => name);
  const group = groups.find(({ name }) => name === spelt(text, names));
  if (group !== undefined) return group.items.map(({ code }) => code);
  const near = nearestNames(text, names);
  const known = near.length > 0 ? near : names;
  row.complaints.add("planWordUnknown", { column: row.heading("group"), known }, row.at("group"));
  return [];
}
