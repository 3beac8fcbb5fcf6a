import type { Plan } from "#core/catalogue/plan";
import {
  longestText,
  settingNames,
  type SettingId,
  type settingColumns,
} from "#core/words/plan-sheet-words";
import { spellingKey } from "#core/spelling";
import { codeLike, planCodeFault } from "./item-code";
import {
  listIn,
  neededChoice,
  neededText,
  textIn,
  wholeNumberIn,
  wholeNumberUpTo,
  yearIn,
} from "./row-values";
import type { PlanComplaints } from "./plan-complaints";
import { tooLong, type PlanRow } from "./table-reader";

type Row = PlanRow<keyof typeof settingColumns>;

/** The settings of a plan; which conditions are met is settled when its targets are known. */
interface Settings extends Omit<Plan, "targets" | "baselines" | "conditionsMet"> {
  readonly conditions: {
    readonly row: Row;
    readonly id: "value";
    readonly said: readonly string[];
  };
}

/** The settings of a plan; a row that is missing is complained about like a blank value. */
export function readSettings(
  rows: readonly Row[],
  { sheet, complaints }: { readonly sheet: string; readonly complaints: PlanComplaints },
): Settings {
  const byName = new Map(rows.map((row) => [spellingKey(textIn(row, "key") ?? ""), row]));
  const rowOf = (id: SettingId): Row => {
    const [name, hint] = settingNames[id];
    return named(byName.get(spellingKey(name)) ?? missingRow(sheet, complaints), name, hint);
  };
  const text = (id: SettingId): string => shortText(rowOf(id));
  const optional = (id: "kind" | "subject"): Partial<Record<typeof id, string>> => {
    const row = rowOf(id);
    const said = textIn(row, "value");
    if (said === null) return {};
    tooLong(row, "value", { text: said, longest: longestText });
    return { [id]: said };
  };
  const list = (id: SettingId): readonly string[] => listIn(rowOf(id), "value");
  return {
    id: planId(rowOf("id")),
    name: text("name"),
    document: text("document"),
    ...optional("kind"),
    ...optional("subject"),
    issuer: text("issuer"),
    source: textIn(rowOf("source"), "value") ?? "",
    term: termIn(rowOf("termFrom"), rowOf("termTo")),
    due: { ...dueIn(rowOf("dueMonth"), rowOf("dueDay")), ...graceIn(rowOf("dueGrace")) },
    sharedYearGoesTo: neededChoice(rowOf("sharedYear"), "value", "sharedYear") ?? "earlier",
    reportsTo: list("reportsTo"),
    conditions: { row: rowOf("conditionsMet"), id: "value", said: list("conditionsMet") },
  };
}

function shortText(row: Row): string {
  const text = neededText(row, "value");
  tooLong(row, "value", { text, longest: longestText });
  return text;
}

/** Complaints about a setting name the setting, not the column. */
const named = (row: Row, name: string, hint: string): Row => ({
  ...row,
  heading: () => name,
  hint: () => (hint === "" ? undefined : hint),
});

const missingRow = (sheet: string, complaints: PlanComplaints): Row => ({
  row: 0,
  content: () => undefined,
  isPercent: () => false,
  at: () => ({ sheet, cell: null, found: null }),
  heading: () => "",
  hint: () => undefined,
  complaints,
});

function planId(row: Row): string {
  const id = neededText(row, "value");
  const fault = id === "" ? null : planCodeFault(id);
  if (fault !== null) {
    const instead = codeLike(id, { fault: planCodeFault, like: "plan" });
    row.complaints.add("planCodeUnusable", { fault, instead }, row.at("value"));
  }
  return id;
}

function termIn(fromRow: Row, toRow: Row): Plan["term"] {
  const from = neededYear(fromRow);
  const to = neededYear(toRow);
  if (from !== null && to !== null && to < from) {
    toRow.complaints.add("planPeriodReversed", { from, to }, toRow.at("value"));
  }
  return { from: from ?? 0, to: to ?? 0 };
}

function neededYear(row: Row): number | null {
  if (row.content("value") === undefined) neededText(row, "value");
  return yearIn(row, "value");
}

/** Days of each month; a yearly deadline on the 29th of February would be missed three years in four. */
const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dueIn(monthRow: Row, dayRow: Row): Plan["due"] {
  for (const row of [monthRow, dayRow]) {
    if (row.content("value") === undefined) neededText(row, "value");
  }
  const month = wholeNumberIn(monthRow, "value");
  const day = wholeNumberIn(dayRow, "value");
  if (month !== null && (month < 1 || month > 12)) {
    monthRow.complaints.add(
      "planDayInvalid",
      { column: monthRow.heading("value") },
      monthRow.at("value"),
    );
  } else if (month !== null && day !== null && (day < 1 || day > (daysIn[month - 1] ?? 31))) {
    dayRow.complaints.add(
      "planDayInvalid",
      { column: dayRow.heading("value") },
      dayRow.at("value"),
    );
  }
  return { month: month ?? 12, day: day ?? 31 };
}

/** Longest grace: what comes after it belongs to another year's report. */
const mostGrace = 365;

function graceIn(row: Row): Pick<Plan["due"], "graceDays"> {
  const days = wholeNumberUpTo(row, "value", mostGrace) ?? 0;
  return days === 0 ? {} : { graceDays: days };
}
