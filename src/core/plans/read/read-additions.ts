import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import { ownGroup, type Item } from "#core/catalogue/item";
import { usualDecimalsOf } from "#core/catalogue/measured-unit";
import { cellAddress } from "#core/cell";
import type { indicatorColumns, itemColumns } from "#core/words/plan-sheet-words";
import { nearestNames } from "#core/nearest-names";
import { codeLike, indicatorCodeFault, itemCodeFault, type CodeRule } from "./item-code";
import { mostDecimals } from "#core/quantity/decimals";
import { commonDecimals, knownItems, spelt, type Known } from "./known";
import {
  choiceIn,
  isMarked,
  neededChoice,
  neededText,
  textIn,
  wholeNumberUpTo,
  withoutNumberWord,
} from "./row-values";
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
  const own: string[] = [];
  return rows.map((row): Item => {
    const code = freshCode(row, { id: "code", taken, fault: itemCodeFault });
    const guidance = textIn(row, "guidance");
    const unit = neededText(row, "unit");
    return {
      code,
      name: neededText(row, "name"),
      unit,
      ...decimalsOfItem(row, unit),
      group: groupIn(row, catalogue, own),
      appliesTo: choiceIn(row, "appliesTo", "appliesTo") ?? "all",
      source,
      ...(guidance === null ? {} : { guidance }),
    };
  });
}

function decimalsOfItem(row: ItemRow, unit: string): Pick<Item, "decimals"> {
  const decimals = wholeNumberUpTo(row, "decimals", mostDecimals) ?? usualDecimalsOf(unit);
  return decimals === 0 ? {} : { decimals };
}

/** A group of the form, or one of the plan's own; a name that is nearly that of a group is asked about. */
function groupIn(row: ItemRow, { groups }: Catalogue, own: string[]): Item["group"] {
  const text = neededText(row, "group");
  const names = groups.map(({ name }) => name);
  const known = spelt(text, names);
  const group = groups.find(({ name }) => name === known);
  if (group !== undefined) return group.id;
  const near = nearestNames(text, names);
  if (near.length > 0) {
    const details = { column: row.heading("group"), known: near };
    row.complaints.add("planWordUnknown", details, row.at("group"));
  }
  const name = spelt(text, own) ?? text;
  own.push(name);
  return ownGroup(name);
}

/** The plan's own indicators over built-in items and its own. */
export function readIndicators(
  rows: readonly IndicatorRow[],
  known: Known,
  source: string,
): readonly Indicator[] {
  const taken = new Map([...known.indicators.keys()].map((id) => [id, id]));
  return rows.map((row): Indicator => {
    const id = freshCode(row, { id: "id", taken, fault: indicatorCodeFault });
    const name = neededText(row, "name");
    const kind = neededChoice(row, "kind", "kind") ?? "count";
    neededText(row, "numerator");
    const sums = { numerator: knownItems(row, "numerator", known), ...wholeOf(row, kind, known) };
    return {
      id,
      name,
      shortName: textIn(row, "shortName") ?? name,
      kind,
      ...sums,
      ...decimalsOf(row, sums, known),
      counted: withoutNumberWord(neededText(row, "counted")),
      better: neededChoice(row, "better", "better") ?? "higher",
      ...(isMarked(row, "onlyInTotal") ? { onlyInTotal: true as const } : {}),
      ...quotaItemIn(row, sums, known),
      ...structureIn(row),
      ...(isMarked(row, "over100") ? { over100: true as const } : {}),
      source,
    };
  });
}

/** Items that are added up are counted alike, and so is what a unit was given of them. */
function decimalsOf(
  row: IndicatorRow,
  { numerator, denominator }: Pick<Indicator, "numerator" | "denominator">,
  known: Known,
): Pick<Indicator, "decimals"> {
  const part = commonDecimals(row, "numerator", numerator, known);
  const whole = commonDecimals(row, "denominator", denominator ?? [], known);
  return part === 0 && whole === 0 ? {} : { decimals: { part, whole } };
}

function quotaItemIn(
  row: IndicatorRow,
  { numerator }: Pick<Indicator, "numerator">,
  known: Known,
): Pick<Indicator, "quotaItem"> {
  const [quotaItem] = knownItems(row, "quotaItem", known);
  const counted = numerator.find((code) => known.items.has(code));
  if (quotaItem !== undefined && counted !== undefined) {
    commonDecimals(row, "quotaItem", [counted, quotaItem], known);
  }
  return quotaItem === undefined ? {} : { quotaItem };
}

function structureIn(row: IndicatorRow): Pick<Indicator, "structure"> {
  const structure = textIn(row, "structure");
  return structure === null ? {} : { structure };
}

/** A share needs a denominator and its name; a count has neither. */
function wholeOf(
  row: IndicatorRow,
  kind: Indicator["kind"],
  known: Known,
): Pick<Indicator, "denominator" | "whole"> {
  if (kind === "count") return { denominator: null, whole: null };
  neededText(row, "denominator");
  return {
    denominator: knownItems(row, "denominator", known),
    whole: withoutNumberWord(neededText(row, "whole")),
  };
}

interface FreshCode<Id> {
  readonly id: Id;
  /** Codes in use, with where each stands. */
  readonly taken: Map<string, string>;
  readonly fault: CodeRule;
}

function freshCode<Id extends string>(
  row: PlanRow<Id>,
  { id, taken, fault }: FreshCode<Id>,
): string {
  const content = row.content(id);
  if (content === undefined) return neededText(row, id);
  const code = content.kind === "text" ? content.value.normalize("NFC").trim() : "";
  const place = row.at(id);
  const first = taken.get(code);
  const wrong = content.kind === "text" ? fault(code) : "notText";
  if (wrong !== null) {
    const instead = codeLike(code, { fault, like: "item" });
    row.complaints.add("planCodeUnusable", { fault: wrong, instead }, place);
  } else if (first !== undefined) row.complaints.add("planIdTwice", { first }, place);
  else if (place.cell !== null) {
    taken.set(code, cellAddress({ sheet: place.sheet, ...place.cell }));
  }
  return code;
}
