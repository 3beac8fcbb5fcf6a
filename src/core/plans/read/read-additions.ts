import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import type { Item } from "#core/catalogue/item";
import { cellAddress } from "#core/cell";
import type { indicatorColumns, itemColumns } from "#core/words/plan-sheet-words";
import { spellingKey } from "#core/spelling";
import { isIndicatorCode, isItemCode } from "./item-code";
import { knownItems, type Known } from "./known";
import { choiceIn, isMarked, neededChoice, neededText, textIn } from "./row-values";
import type { PlanRow } from "./table-reader";

type ItemRow = PlanRow<keyof typeof itemColumns>;
type IndicatorRow = PlanRow<keyof typeof indicatorColumns>;

/** The plan's own items, with a code that no program mistakes and that nothing else has. */
export function readItems(
  rows: readonly ItemRow[],
  catalogue: Catalogue,
  source: string,
): readonly Item[] {
  const taken = new Map(catalogue.items.map(({ code }) => [code, code]));
  return rows.map((row): Item => {
    const code = freshCode(row, { id: "code", taken, isUsable: isItemCode });
    const guidance = textIn(row, "guidance");
    return {
      code,
      name: neededText(row, "name"),
      unit: neededText(row, "unit"),
      group: groupIn(row, catalogue),
      appliesTo: choiceIn(row, "appliesTo", "appliesTo") ?? "all",
      source,
      ...(guidance === null ? {} : { guidance }),
    };
  });
}

function groupIn(row: ItemRow, { groups }: Catalogue): Item["group"] {
  const text = neededText(row, "group");
  const wanted = spellingKey(text);
  const group = groups.find(({ name }) => spellingKey(name) === wanted);
  if (group === undefined && text !== "") {
    const known = groups.map(({ name }) => name);
    row.complaints.add("planWordUnknown", { column: row.heading("group"), known }, row.at("group"));
  }
  return group?.id ?? "organisation";
}

/** The plan's own indicators over built-in items and its own. */
export function readIndicators(
  rows: readonly IndicatorRow[],
  known: Known,
  source: string,
): readonly Indicator[] {
  const taken = new Map([...known.indicators.keys()].map((id) => [id, id]));
  return rows.map((row): Indicator => {
    const id = freshCode(row, { id: "id", taken, isUsable: isIndicatorCode });
    const name = neededText(row, "name");
    const kind = neededChoice(row, "kind", "kind") ?? "count";
    neededText(row, "numerator");
    return {
      id,
      name,
      shortName: textIn(row, "shortName") ?? name,
      kind,
      numerator: knownItems(row, "numerator", known),
      ...wholeOf(row, kind, known),
      counted: neededText(row, "counted"),
      better: neededChoice(row, "better", "better") ?? "higher",
      ...(isMarked(row, "onlyInTotal") ? { onlyInTotal: true as const } : {}),
      source,
      example: { facts: {}, prints: "" },
    };
  });
}

/** A share needs a denominator and its name; a count has neither. */
function wholeOf(
  row: IndicatorRow,
  kind: Indicator["kind"],
  known: Known,
): Pick<Indicator, "denominator" | "whole"> {
  if (kind === "count") return { denominator: null, whole: null };
  neededText(row, "denominator");
  return { denominator: knownItems(row, "denominator", known), whole: neededText(row, "whole") };
}

interface CodeRule<Id> {
  readonly id: Id;
  /** Codes in use, with where each stands. */
  readonly taken: Map<string, string>;
  readonly isUsable: (code: string) => boolean;
}

function freshCode<Id extends string>(
  row: PlanRow<Id>,
  { id, taken, isUsable }: CodeRule<Id>,
): string {
  const content = row.content(id);
  if (content === undefined) return neededText(row, id);
  const code = content.kind === "text" ? content.value.normalize("NFC").trim() : "";
  const place = row.at(id);
  const first = taken.get(code);
  if (!isUsable(code)) row.complaints.add("planCodeUnusable", {}, place);
  else if (first !== undefined) row.complaints.add("planIdTwice", { first }, place);
  else if (place.cell !== null) {
    taken.set(code, cellAddress({ sheet: place.sheet, ...place.cell }));
  }
  return code;
}
