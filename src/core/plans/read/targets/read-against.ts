import type { Against } from "#core/catalogue/plan";
import type { Indicator } from "#core/catalogue/indicator";
import { yearPrintedFor } from "#core/catalogue/target";
import { againstPatterns, againstWords } from "#core/words/against-words";
import type { targetColumns } from "#core/words/plan-sheet-words";
import { isYear, textIn } from "#core/plans/read/row-values";
import type { PlanRow } from "#core/plans/read/table-reader";

type Row = PlanRow<keyof typeof targetColumns>;

/** What the level of a target is measured by; null where it stands by itself. */
export function againstIn(row: Row, indicator: Indicator | undefined): Against | null {
  const written = textIn(row, "against");
  if (written === null) return null;
  const against = readAgainst(written.replace(/\s+/gu, " "));
  if (against === null) {
    const known = [againstWords.lastYear, againstWords.year("2020"), againstWords.average("2020")];
    row.complaints.add(
      "planWordUnknown",
      { column: row.heading("against"), known },
      row.at("against"),
    );
  } else if (indicator !== undefined && indicator.kind !== "count") {
    row.complaints.add("planChangeOfShare", {}, row.at("against"));
  }
  return against;
}

function readAgainst(written: string): Against | null {
  if (againstPatterns.lastYear.test(written)) return { kind: "lastYear" };
  const yearIn = (pattern: RegExp): number | null => {
    const year = Number(pattern.exec(written)?.[1]);
    return isYear(year) ? year : null;
  };
  const year = yearIn(againstPatterns.year);
  if (year !== null) return { kind: "year", year };
  const since = yearIn(againstPatterns.average);
  return since === null ? null : { kind: "average", since };
}

/** The figure that a target is measured by must be printed, and above zero. */
export function complainAboutMissingBase(
  {
    target,
    row,
  }: {
    readonly target: { readonly indicator: string; readonly against?: Against };
    readonly row: Row;
  },
  baselines: readonly {
    readonly indicator: string;
    readonly year: number;
    readonly numerator: number;
  }[],
): void {
  const year = target.against === undefined ? null : yearPrintedFor(target.against);
  if (year === null) return;
  const isPrinted = baselines.some(
    (base) => base.indicator === target.indicator && base.year === year && base.numerator > 0,
  );
  if (isPrinted) return;
  row.complaints.add("planBaseMissing", { indicator: target.indicator, year }, row.at("against"));
}
