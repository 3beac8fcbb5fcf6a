import { readPrevious } from "#app/reading/read-previous";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { err, ok } from "#core/result";
import type { OpenedWorkbook } from "#app/ports";
import { layOutForm } from "#core/forms/input-form";
import { knownItems } from "../../support/built-in";
import { declaredBy } from "../../support/facts";
import { formInput } from "../../support/forms";
import { gridWith } from "../../support/grids";
import { reportSheets } from "../../support/report-sheets";
import { smallReport } from "../../support/small-province";
import { opensAs, opensAsGrids, silent } from "./opened-sheets";
import { openedOf } from "../../support/opened";

const bytes = new Uint8Array();
const result = smallReport(ducPho);
const sheets = reportSheets(result);

test("a report is read as last year's: its year, and the facts of every unit it received", () => {
  const read = readPrevious(openedOf(bytes, opensAs(sheets)), knownItems);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.year).toBe(2022);
  for (const [code, facts] of result.facts) {
    expect([code, declaredBy(read.value.facts.get(code) ?? new Map())]).toEqual([
      code,
      declaredBy(facts),
    ]);
  }
});

test("the report of the next year finds in it what the year before had", () => {
  const read = readPrevious(openedOf(bytes, opensAs(sheets)), knownItems);
  const next = smallReport(ducPho, { previous: read.ok ? read.value : null, year: 2023 });
  expect(next.indicators.map(({ previous }) => previous)).toEqual(
    result.indicators.map(({ total }) => total.computed),
  );
});

/** A file whose list of sheets is there, and not the sheets. */
const cutOff: OpenedWorkbook = {
  sheets: [{ name: "_meta", visibility: "hidden" }],
  facts: () => ok(silent),
  readGrid: () => err("truncated"),
};

describe("what is no report is refused with a reason", () => {
  const data = gridWith(
    [
      ["Mã", "VH_TOTAL"],
      ["38.01", 8],
    ],
    { sheet: "Số liệu" },
  );
  const meta = gridWith([["year", "2022"]], { sheet: "_meta", visibility: "hidden" });

  test.each([
    ["a form", opensAs(layOutForm(formInput())), "notAReport"],
    ["no data sheet", opensAsGrids([meta]), "notAReport"],
    ["no hidden sheet", opensAsGrids([data]), "notAReport"],
    ["a data sheet without codes", opensAsGrids([meta, { ...data, rows: [] }]), "notAReport"],
    ["a hidden sheet without a year", opensAsGrids([data, { ...meta, rows: [] }]), "notAReport"],
    ["sheets that cannot be read", () => ok(cutOff), "truncated"],
  ])("%s", (_, open, reason) => {
    expect(readPrevious(openedOf(bytes, open), knownItems)).toEqual({
      ok: false,
      error: reason,
    });
  });
});
